import type { OrderPatterns, ReturnPatterns } from '../catalogue.ts';

export const order: OrderPatterns = {
  item: {
    all: '„{title}“',
    one: '1\u00a0×\u00a0„{title}“',
    several: '{count}\u00a0×\u00a0„{title}“',
  },
  things: {
    one: '{count} položka',
    few: '{count} položky',
    other: '{count} položek',
  },
  parcels: {
    one: 'Objednávka přijde v jednom balíku',
    few: 'Objednávka přijde ve {all} balících',
    other: 'Objednávka přijde v {all} balících',
  },
  both: 'Oba balíky dorazily',
  everyOne: {
    one: 'Balík dorazil',
    few: 'Všechny {all} balíky dorazily',
    other: 'Všech {all} balíků dorazilo',
  },
  some: {
    one: '{home} {parcels} dorazil',
    few: '{home} {parcels} dorazily',
    other: '{home} {parcels} dorazilo',
  },
  // With the preposition, which changes before two, three and four.
  outOf: {
    one: 'z {all} balíku',
    few: 'ze {all} balíků',
    other: 'z {all} balíků',
  },
  missing: {
    lost: ', {ordinal} se ztratil',
    goingBack: ', {ordinal} se vrací do obchodu',
    holds: { one: ', {items} je {place}', more: ', {items} jsou {place}' },
  },
  ordinal: {
    words: [
      'první',
      'druhý',
      'třetí',
      'čtvrtý',
      'pátý',
      'šestý',
      'sedmý',
      'osmý',
      'devátý',
      'desátý',
    ],
    more: { other: '{n}. balík' },
  },
  place: {
    words: [
      'v prvním',
      've druhém',
      've třetím',
      've čtvrtém',
      'v pátém',
      'v šestém',
      'v sedmém',
      'v osmém',
      'v devátém',
      'v desátém',
    ],
    more: { other: 'v {n}. balíku' },
  },
  notShipped: { one: 'Zatím neodesláno: {items}.', more: 'Zatím neodesláno: {items}.' },
  cancelled: { one: 'Zrušeno: {items}.', more: 'Zrušeno: {items}.' },
  goingBack: { one: 'Na cestě zpět: {items}.', more: 'Na cestě zpět: {items}.' },
  back: { one: 'Zpátky v obchodě: {items}.', more: 'Zpátky v obchodě: {items}.' },
  allCancelled: 'Tato objednávka byla zrušena.',
  places: {
    not_shipped: 'Zatím neodesláno',
    under_way: 'Na cestě',
    home: 'Doma',
    cancelled: 'Zrušeno',
    lost: 'Cestou se ztratilo',
    returning: 'Na cestě zpět',
    returned: 'Zpátky v obchodě',
  },
  packing: 'Balíme',
  packed: 'Zabaleno',
  parcel: 'Balík\u00a0{n}',
};

export const returns: ReturnPatterns = {
  title: { items: 'Vrácení: {items}', none: 'Vrácení' },
  headline: {
    requested: 'Čeká se na balík',
    approved: 'Čeká se na balík',
    sent_back: 'Na cestě zpět',
    received: 'V obchodě',
    refunded: 'Peníze vráceny',
    refundedAmount: 'Vráceno {amount}',
    rejected: 'Vrácení nepřijato',
    cancelled: 'Vrácení zrušeno',
  },
  detail: {
    requested: '{shop} už o tom ví. Zboží zabalte a odešlete, až se dozvíte jak.',
    approved: '{shop} souhlasí. Zboží zabalte a podejte, pak už nemusíte nic dělat.',
    sent_back: 'Nemusíte nic dělat, dokud balík nedorazí do obchodu {shop}.',
    received: '{shop} zboží zkontroluje a pak vrátí peníze.',
    exchanged: '{shop} už balík má. Zboží na výměnu přijde v samostatném.',
    refunded: 'Na účtu to bude vidět za dva až tři dny.',
    rejected: 'Pokud vám důvod není jasný, napište do obchodu {shop}.',
    cancelled: 'Nic nemusíte posílat zpět. Pokud vás to překvapuje, napište do obchodu {shop}.',
  },
  steps: {
    announced: 'Oznámeno',
    sentBack: 'Odesláno zpět',
    withShop: 'V obchodě',
    refunded: 'Peníze vráceny',
  },
  arrived: 'V obchodě',
};
