import type { HostedPatterns } from '../hosted-patterns.ts';

export const hosted: HostedPatterns = {
  neutralTitle: 'Pakettisi: {shop}',
  neutralText: 'Missä se on ja milloin se tulee.',
  shopLinks: 'Kauppa',
  footLinks: 'Lisää kaupasta',
  order: 'Tilaus {number}, {day}',
  sum: 'Yhteensä ilman toimitusta',
  each: '{count}\u00a0kpl à {price}',
  times: '{count}\u00a0kpl',
  questions: 'Kysymyksiä',
  askShop: 'Kysy kaupasta: {shop} tarvitsee vain tilausnumerosi.',
  write: 'Viesti kauppaan: {shop}',
  call: 'Soita',
  help: 'Ohjeet',

  calendar: 'Lisää kalenteriin',
  eventTitle: 'Paketti: {shop}',
  eventText: 'Missä se on nyt: {url}',
  noEvent: {
    stage: 'Ei lisättävää kalenteriin',
    headline: 'Toimitusta ei ole tulossa',
    text: 'Joko se on jo perillä, tai päivää ei ole vielä kerrottu.',
    back: 'Takaisin pakettiin',
  },
  noParcel: {
    stage: 'Ei osumia',
    headline: 'Linkki ei näytä pakettia',
    text: 'Ehkä siitä puuttuu osa, tai sen jakaja on perunut sen. Avaa linkki uudelleen kaupan sähköpostista tai ota yhteyttä kauppaan: tilausnumerolla sinulle voidaan lähettää uusi.',
  },

  share: 'Lähetä jollekulle',
  shareText: 'Hän näkee, missä paketti on. Sisältö, hinta ja tilaaja eivät näy.',
  makeLink: 'Luo linkki',
  shared: 'Linkki tähän pakettiin',
  sharedText:
    'Linkistä näkee, missä paketti on, kunnes perut linkin tai uutta ei ole kuulunut 60 päivään.',
  link: 'Linkki',
  send: 'Lähetä',
  copy: 'Kopioi',
  copied: 'Kopioitu',
  stop: 'Peru linkki',

  gift: {
    title: 'Lahja',
    text: 'Sisältö pysyy yllätyksenä. {shop} ei paljasta mitään.',
  },
  sharedView: {
    title: 'Jaettu sinulle',
    text: 'Tilaaja haluaa sinun näkevän, missä tämä paketti on. Lähettäjä on {shop}.',
  },
  push: {
    turnOn: 'Ilmoita tällä laitteella',
    text: 'Lyhyt viesti, kun paketti on jakelussa, kun se on perillä ja kun jokin muuttuu. Ei muuta.',
    on: 'Tämä laite saa ilmoituksia',
    turnOff: 'Lopeta ilmoitukset',
    blocked: 'Selain ei saa näyttää ilmoituksia täältä. Salli ne sivun asetuksissa.',
    failed: 'Se ei onnistunut. Yritä uudelleen minuutin päästä.',
  },
  report: {
    photosHint: 'Enintään {most}: JPEG, PNG tai WebP, kukin enintään {size}.',
    photoRefused: '{title}: liian suuri tai ei tällainen kuva.',
    photosAgain: 'Valitse kuvat uudelleen, tämä sivu ei voi säilyttää niitä.',
  },
  madeBy: 'Seuranta: Porchlight, avointa lähdekoodia',
};
