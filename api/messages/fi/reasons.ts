import type { Catalogue } from '../catalogue.ts';

const carrierActs =
  '{carrier} hoitaa asiaa, eikä sinun tarvitse tehdä mitään. Pahoittelemme odotusta.';
const shopActs =
  'Nyt on kaupan vuoro: {shop} hoitaa asian kuntoon. Jos siinä menee yli päivä, ota yhteyttä.';
const shopResends =
  'Nyt on kaupan vuoro: {shop} lähettää sen toisella tavalla. Kysy sieltä, miten.';
const writeToShop = 'Ota yhteyttä kauppaan, jotta matka voi jatkua: {shop} auttaa.';
const shopMakesGood = 'Ota yhteyttä kauppaan: {shop} hoitaa asian kuntoon.';
const comesAgain = 'Kuljettaja tulee yleensä uudelleen seuraavana arkipäivänä.';
const afterPayment =
  'Matka jatkuu, kun maksu on hoidettu. Ohjeet löytyvät kuljetusyhtiön sivuilta. Jos eivät löydy, {shop} auttaa.';
const afterRoads = 'Matka jatkuu, kun tiet ovat auki, eikä sinun tarvitse tehdä mitään.';

/** Why something is held up, and who acts. */
export const reasons: Catalogue['reasons'] = {
  carrier: { headline: '{carrier} on myöhässä', detail: carrierActs },
  missorted: {
    headline: 'Se lähti väärään suuntaan',
    detail:
      '{carrier} ohjaa sen oikealle reitille, eikä sinun tarvitse tehdä mitään. Pahoittelemme odotusta.',
  },
  transport: { headline: 'Kuljetus viivästyi', detail: carrierActs },
  capacity: {
    headline: 'Paketteja on tavallista enemmän',
    detail: '{carrier} purkaa ruuhkaa, eikä sinun tarvitse tehdä mitään. Pahoittelemme odotusta.',
  },
  damaged: { headline: 'Se on vaurioitunut', detail: shopMakesGood },
  lost: { headline: 'Sitä ei juuri nyt löydy', detail: shopMakesGood },
  rejected: { headline: '{carrier} ei ottanut sitä kuljetettavaksi', detail: shopResends },
  held: {
    headline: 'Odottaa terminaalissa',
    detail:
      '{carrier} pitää sen tallessa ja kertoo, milloin matka jatkuu. Sinun ei tarvitse tehdä mitään.',
  },
  researched: {
    headline: '{carrier} etsii sitä',
    detail:
      'Jos se ei löydy kahdessa päivässä, ota yhteyttä kauppaan: silloin {shop} hoitaa asian.',
  },
  not_found_by_carrier: {
    headline: '{carrier} ei vielä tunne tätä tunnusta',
    detail:
      'Uusi paketti näkyy joskus vasta illalla. Jos mikään ei muutu, ota yhteyttä kauppaan: {shop} auttaa.',
  },
  wrong_data: { headline: 'Sen paperit eivät täsmää', detail: shopActs },
  not_ready: {
    headline: 'Se ei ollut vielä valmis',
    detail: '{shop} antaa sen mukaan seuraavassa noudossa, eikä sinun tarvitse tehdä mitään.',
  },
  packaging: { headline: 'Pakkaus ei kestänyt', detail: shopActs },
  documents: { headline: 'Asiakirja puuttuu', detail: shopActs },
  prohibited: { headline: 'Sitä ei saa lähettää näin', detail: shopResends },
  cancelled_by_shop: {
    headline: '{shop} perui lähetyksen',
    detail:
      'Mitään ei ole tulossa. Jos tämä tuli yllätyksenä, ota yhteyttä kauppaan: {shop} auttaa.',
  },
  wrong_number: {
    headline: 'Seurantatunnus on väärä',
    detail:
      '{carrier} ei tunne sitä, mutta pakettisi voi hyvin olla matkalla. Ota yhteyttä kauppaan: {shop} hoitaa asian kuntoon.',
  },
  addressee_absent: {
    headline: 'Ketään ei ollut paikalla',
    detail:
      'Sinun ei tarvitse tehdä mitään: kuljettaja tulee yleensä uudelleen seuraavana arkipäivänä. Muut vaihtoehdot löydät ilmoituksesta tai kuljetusyhtiön sivuilta.',
  },
  addressee_moved: {
    headline: 'Osoite on muuttunut',
    detail: 'Ilmoita uusi osoite kauppaan, niin matka voi jatkua: {shop} auttaa.',
  },
  business_closed: {
    headline: 'Ovet olivat kiinni',
    detail: `${comesAgain} Sinun ei tarvitse tehdä mitään.`,
  },
  refused: { headline: 'Pakettia ei otettu vastaan', detail: writeToShop },
  wrong_address: {
    headline: 'Osoite on väärä',
    detail: 'Ilmoita oikea osoite kauppaan, niin matka voi jatkua: {shop} auttaa.',
  },
  no_access: {
    headline: 'Ovelle ei päässyt',
    detail: `${comesAgain} Kuljetusyhtiön sivuilla voit kertoa, miten sisään pääsee.`,
  },
  no_safe_place: {
    headline: 'Sille ei ollut turvallista paikkaa',
    detail: `${comesAgain} Ole silloin paikalla tai valitse paikka kuljetusyhtiön sivuilla.`,
  },
  pickup_missed: { headline: 'Ei noudettu ajoissa', detail: writeToShop },
  payment: { headline: 'Maksu puuttuu', detail: afterPayment },
  identity: {
    headline: 'Henkilöllisyytesi pitää tarkistaa',
    detail:
      'Pidä henkilötodistus valmiina, kun kuljettaja tulee uudelleen, tai ota se mukaan noutopisteeseen.',
  },
  cancelled_by_shopper: {
    headline: 'Peruttu, kuten pyysit',
    detail: 'Mitään ei ole tulossa. Jos et pyytänyt tätä, ota yhteyttä kauppaan: {shop} auttaa.',
  },
  customs: {
    headline: 'Odottaa tullissa',
    detail: 'Tulli päättää. Yleensä siinä menee kaksi päivää, eikä sinun tarvitse tehdä mitään.',
  },
  customs_documents: {
    headline: 'Tulli tarvitsee asiakirjan',
    detail:
      'Nyt on kaupan vuoro: {shop} toimittaa sen. Jos siinä menee yli kaksi päivää, ota yhteyttä.',
  },
  customs_duty: { headline: 'Tulli on maksamatta', detail: afterPayment },
  customs_prohibited: { headline: 'Tulli ei päästä sitä maahan', detail: shopMakesGood },
  weather: { headline: 'Sää viivyttää sitä', detail: afterRoads },
  disaster: { headline: 'Poikkeustilanne viivyttää sitä', detail: afterRoads },
  external: {
    headline: 'Tässä menee kauemmin',
    detail:
      'Syy ei ole kuljetusyhtiössä, eikä sinun tarvitse tehdä mitään. Pahoittelemme odotusta.',
  },
  security: {
    headline: 'Se on tarkastuksessa',
    detail: 'Se on kaikkien turvaksi. Sen jälkeen matka jatkuu, eikä sinun tarvitse tehdä mitään.',
  },
  regulation: {
    headline: 'Määräys viivyttää sitä',
    detail: '{carrier} selvittää asiaa, eikä sinun tarvitse tehdä mitään.',
  },
};
