import type { ElementWords, LookupWords } from '#contract/element-words';

export const element: ElementWords = {
  loading: 'Etsitään pakettiasi',
  tryAgain: 'Yritä uudelleen',
  missing: ['Ei löydy vielä', 'Uusi paketti näkyy joskus vasta illalla.'],
  failed: ['Ei vastausta juuri nyt', 'Pakettisi matka jatkuu silti.'],
};

export const lookup: LookupWords = {
  title: 'Etsi tilaukseni',
  headline: 'Missä pakettisi on?',
  detail: 'Kaksi tietoa riittää: tilausnumero sekä sähköposti tai postinumero, jolla tilasit.',
  orderNumber: 'Tilausnumero',
  orderNumberHint: 'Löytyy sähköpostiisi tulleesta tilausvahvistuksesta',
  orderNumberMissing:
    'Tilausnumero puuttuu. Se löytyy sähköpostiisi tulleesta tilausvahvistuksesta.',
  contact: 'Sähköposti tai postinumero',
  contactHint: 'Sama, jonka annoit tilatessasi',
  contactMissing: 'Sähköposti tai postinumero puuttuu.',
  submit: 'Etsi pakettini',
  looking: 'Etsitään pakettiasi',
  found: 'Löytyi. Tässä on pakettisi.',
  link: 'Siirry pakettiin',
  keep: 'Tämän tilauksen oma sivu, kannattaa laittaa talteen',
  another: 'Etsi toinen tilaus',
  nothing: {
    title: 'Ei osumia',
    detail:
      'Näillä tiedoilla ei löydy tilausta. Vertaa molempia tilausvahvistukseen. Viiden yrityksen jälkeen pitää odottaa vartti.',
  },
  paused: {
    title: 'Pieni tauko',
    headline: 'Liian monta yritystä täältä',
    detail: 'Kukaan ei saa löytää pakettia arvaamalla. Voit yrittää uudelleen {when}.',
  },
  unreached: {
    title: 'Ei vastausta',
    headline: 'Emme voi etsiä juuri nyt',
    detail: 'Pakettisi matka jatkuu silti. Yritä uudelleen minuutin päästä.',
  },
  noShop: {
    title: 'Ei osumia',
    headline: 'Tällä nimellä ei ole kauppaa',
    detail: 'Avaa linkki uudelleen kaupan omilta sivuilta tai sähköpostista.',
  },
};
