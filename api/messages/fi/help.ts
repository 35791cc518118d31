import type { HelpWords } from '#contract/help-words';

/** Around help and a report. */
export const help: HelpWords = {
  title: 'Onko jokin vialla?',
  question: 'Mikä on vialla?',
  back: 'Takaisin',
  close: 'Sulje',
  step: 'Vaihe {n}/{all}',
  next: 'Tehty, mitä seuraavaksi?',
  settled: 'Asia ratkesi',
  glad: 'Hyvä. Tämä pysyy täällä, jos tarvitset sitä vielä.',
  report: 'Ilmoita kauppaan: {shop}',
  items: 'Mitä asia koskee?',
  neededBy: 'Tarvitaan viimeistään',
  note: 'Omin sanoin',
  notePlease: 'Yksi lause riittää, jotta {shop} tietää, mitä tehdä.',
  photos: 'Kuvat',
  photosHint: 'Enintään {most}. Ne pienennetään tässä, ja tieto kuvauspaikasta poistetaan.',
  addPhoto: 'Lisää kuva',
  photo: 'Kuva {n}',
  removePhoto: 'Poista kuva {n}',
  photoRefused: 'Tämä selain ei osaa lukea sitä kuvana. JPEG tai PNG toimii.',
  send: 'Lähetä kauppaan: {shop}',
  sending: 'Lähetetään',
  sent: 'Lähetetty',
  notSent: ['Se ei mennyt perille', 'Kaikki, mitä kirjoitit, on yhä tässä.'],
  offline: ['Verkkoyhteys puuttuu', 'Se lähtee itsestään, kun yhteys palaa.'],
  refused: [
    'Tätä ei voi lähettää täältä juuri nyt',
    'Ota yhteyttä kauppaan ({shop}) tai katso myöhemmin uudelleen.',
  ],
  sendAgain: 'Lähetä uudelleen',
};
