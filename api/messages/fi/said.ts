import type { SaidPatterns } from '../said-patterns.ts';

export const said: SaidPatterns = {
  label: {
    not_received: 'Merkitty toimitetuksi, mutta se ei ole täällä',
    damaged: 'Jotain on rikki',
    wrong_item: 'Paketissa oli jotain muuta',
    late: 'Se on myöhässä, ja tarvitsen sen tiettyyn päivään mennessä',
    wrong_address: 'Osoite on väärä',
    failed_attempt: 'Kuljettaja ei tavoittanut minua',
    missed_pickup: 'En ehdi noutaa sitä ajoissa',
    customs_fee: 'Minulta pyydetään tullimaksua',
    other: 'Jokin muu',
  },
  steps: {
    look_around:
      'Katso paikat, joihin kuljettajat usein jättävät paketteja: roskiksen taakse, kuistille, autokatokseen.',
    ask_household: 'Kysy niiltä, jotka olivat kotona. Se voi olla eteisessä.',
    ask_neighbours: 'Kysy naapureilta vierestä ja vastapäätä. Kuljettaja on tarkoittanut hyvää.',
    with_neighbour:
      '{carrier} kertoo, että naapuri otti sen vastaan. Kysy molemmilta puolilta ja vastapäätä.',
    look_at_proof: 'Katso luovutuskuittausta: siitä voi näkyä, mihin paketti jätettiin.',
    wait_until_tomorrow:
      'Odota huomisiltaan. Jotkut kuljettajat kuittaavat paketin toimitetuksi jo ennen kuin tuovat sen.',
    keep_packaging: 'Säilytä laatikko ja pehmusteet, kunnes {shop} on vastannut.',
    photo_of_damage: 'Kuva vauriosta ja toinen laatikosta auttavat.',
    photo_of_item: 'Kuva saapuneesta tuotteesta ja osoitelapusta auttaa.',
    find_card: 'Etsi kuljettajan jättämä ilmoitus: siinä kerrotaan, miten jatketaan.',
    comes_again:
      '{carrier} tulee yleensä uudelleen seuraavana arkipäivänä. Voit jäädä odottamaan tai valita itsellesi sopivamman tavan.',
    soon_changes_more:
      '{carrier} voi tehdä sitä enemmän, mitä pikemmin saa tiedon. Kerro sitten oikea osoite kauppaan: {shop} tarvitsee sen.',
    say_needed_day: 'Kerro, mihin päivään mennessä tarvitset sen: {shop} vastaa, mitä voi tehdä.',
    collect_by: 'Viimeinen noutopäivä on {until}.',
    ask_to_keep: '{carrier} voi ehkä säilyttää sitä pari päivää pidempään. Kannattaa kysyä.',
    collecting_is_over:
      'Noutoaika on päättynyt, ja paketti palaa kauppaan. Kerro, haluatko sen uudelleen: {shop} auttaa.',
    pay_on_page:
      '{carrier} ottaa maksun vain omilla sivuillaan. Älä koskaan maksa tekstiviestin linkistä.',
    moves_once_paid: 'Kun maksu on hoidettu, paketti liikkuu yleensä kahden arkipäivän kuluessa.',
    again_or_refund:
      'Sinun ei tarvitse etsiä. {shop} voi lähettää sen uudelleen tai palauttaa rahat: kerro, kumpaa toivot.',
  },
  reschedule: 'Toinen päivä tai paikka: {carrier}',
  contact: 'Viesti kauppaan: {shop}',
  state: {
    reported: {
      headline: '{shop} on saanut ilmoituksesi',
      detail: 'Vastaus tulee tähän. Sitä ennen sinun ei tarvitse tehdä mitään.',
    },
    looking: {
      headline: '{shop} selvittää asiaa',
      detail: 'Tulos kerrotaan tässä. Sitä ennen sinun ei tarvitse tehdä mitään.',
    },
    answered: {
      headline: '{shop} on vastannut',
      detail: 'Jos jotain vielä puuttuu, ilmoita uudelleen, niin se lisätään tähän.',
    },
    solved: {
      headline: 'Asia on kunnossa',
      detail: 'Jos ei ole, ilmoita uudelleen.',
    },
    closed: {
      headline: '{shop} on päättänyt asian käsittelyn',
      detail: 'Jos jokin on vielä vialla, ilmoita uudelleen.',
    },
  },
  gone: 'Se ei ole saapunut',
  notHere: {
    title: '{carrier} ilmoittaa toimitetuksi: {when}',
    headline: 'Ei vielä sinulla',
    detail: 'Kerroit, ettei se ole täällä.',
  },
  answerKept:
    'Vain tilaaja näkee, mitä {shop} kirjoittaa: siitä voisi paljastua, mitä paketissa on.',
  reported: 'Ilmoitettu: {when}',
};
