import type { TellingPatterns } from '../catalogue.ts';

export const tellings: TellingPatterns = {
  pending: {
    title: 'A rendelés beérkezett',
    headline: 'Csomagoljuk',
    detail:
      '{shop} megkapta a rendelésed. Az első bejegyzés akkor jön, amikor a futárszolgálat átvette.',
  },
  noScan: {
    early: {
      title: 'Becsomagolva, a futárra vár',
      headline: 'A futárra vár',
      detail:
        '{carrier} rendszerében még nem jelent meg. Egy új csomag néha csak estére jelenik meg.',
    },
    slow: {
      title: 'Becsomagolva, a futárra vár',
      headline: 'A futárra vár',
      detail:
        '{carrier} rendszerében még nem jelent meg, pedig ilyenkorra már szokott. Ha két napig nem mozdul, írj a boltnak: {shop}.',
    },
    unknown: {
      title: 'Még nincs bejegyzés',
      headline: '{carrier} még nem ismeri ezt a számot',
      detail: 'Öt nap több a szokásosnál. Most {shop} következik: írj nekik, hogy nézzenek utána.',
    },
    wrong: { title: 'Még nincs bejegyzés' },
  },
  labelCreated: {
    title: 'Becsomagolva, a futárra vár',
    headline: 'A futárra vár',
    detail: '{carrier} rendszerében még nem jelent meg. Ez általában egy napnál rövidebb.',
  },
  inTransit: {
    title: 'Úton',
    headline: 'Úton',
    detail: '{last}. {more}',
    next: 'A következő bejegyzés általában egy napon belül jön.',
  },
  late: {
    title: 'Később, mint ígértük',
    headline: 'Még úton',
    newDayUnknown: 'Új nap még nincs',
    detail: '{last}. A csomagod továbbra is úton van. Sajnáljuk, hogy várnod kell.',
  },
  silent: {
    title: { one: 'Egy napja nincs hír', other: '{days} napja nincs hír' },
    headline: 'Még úton',
    detail: {
      waiting: 'A legtöbb csomag két napon belül továbbindul; nincs teendőd.',
      stalled: '{carrier} a szokásosnál régebben adott hírt róla. {shop} rákérdezhet: írj nekik.',
    },
  },
  customs: {
    title: 'A vámnál',
    headline: 'A vámnál',
    detail: 'A vámnál {since} óta. Ez általában két nap; nincs teendőd.',
  },
  outForDelivery: {
    title: 'Kiszállítás alatt',
    headline: 'Ma',
    detail: 'A futár autójában {since} óta.',
  },
  attempted: {
    title: { absent: 'Senki nem volt otthon, {time}', tried: 'Kézbesítési kísérlet, {time}' },
    headline: 'Újra megpróbálják',
    detail:
      'Nincs teendőd: a futár általában a következő munkanapon újra jön. Hogy mi más lehetséges, az értesítőn vagy a futárszolgálat oldalán olvashatod.',
  },
  readyForPickup: {
    title: 'Átvehető',
    headline: 'Átvehető',
    detail: {
      sentence: '{text}.',
      // The day ends with a stop of its own, so it cannot end the sentence.
      until: 'Ott vár rád: {day} az átvétel utolsó napja',
      over: 'Lejárt az átvétel ideje ({day}); kérdezd meg, ott van-e még',
      bring: 'Vigyél fényképes igazolványt',
      aboutAWeek: 'Nagyjából egy hétig ott vár',
    },
  },
  delivered: {
    title: 'Kézbesítve: {when}',
    headline: {
      neighbour: 'A szomszédnál',
      collected: 'Nálad van',
      safe_place: 'Biztonságos helyen',
      signed: 'Megérkezett, aláírással',
      home: 'Megérkezett',
    },
    detail: {
      promisedNothing: 'A futárszolgálat szerint megérkezett.',
      late: {
        one: 'Egy nappal később, mint ígértük. Sajnáljuk, hogy várnod kellett.',
        other: '{days} nappal később, mint ígértük. Sajnáljuk, hogy várnod kellett.',
      },
      early: {
        one: 'Egy nappal hamarabb, mint ígértük.',
        other: '{days} nappal hamarabb, mint ígértük.',
      },
      onTime: 'Az ígért napon.',
    },
  },
  exception: {
    title: { action: 'Még kell valami', held: 'Útközben elakadt' },
    headline: 'Útközben elakadt',
    detail: {
      action: 'Hogy továbbmehessen, írj a boltnak: {shop}.',
      held: '{carrier} dolgozik rajta; nincs teendőd. Sajnáljuk, hogy várnod kell.',
    },
  },
  returning: {
    title: 'Visszafordult',
    headline: 'Úton vissza ide: {shop}',
    detail: '{why}. Ha szeretnéd, hogy újra küldjék, írj a boltnak: {shop}.',
    unknown: 'Nem sikerült kézbesíteni',
  },
  returned: {
    title: 'Visszament',
    headline: 'Visszaért ide: {shop}',
    detail: 'Ha nem erre számítottál, írj a boltnak: {shop}.',
  },
  cancelled: {
    title: 'Törölve',
    headline: { order: 'Ezt a rendelést törölték', parcel: 'Ezt a csomagot törölték' },
    detail: 'Semmi nincs úton. Ha nem erre számítottál, írj a boltnak: {shop}.',
  },
  replaced: {
    title: { lost: 'Elveszett', damaged: 'Nem jön' },
    headline: 'Másik jön helyette',
    detail:
      '{carrier} ezt nem tudta elhozni. Sajnáljuk. A másikat itt találod a csomagjaid között; nincs teendőd.',
  },
  lost: {
    title: 'Elveszett',
    headline: 'A csomagod elveszett',
    detail: '{carrier} nem találja. Sajnáljuk. Írj a boltnak: {shop} dolga rendbe tenni.',
  },
  destroyed: {
    title: 'Nem jön',
    headline: 'A csomagod nem élte túl az utat',
    detail: '{carrier} nem tudta megmenteni. Sajnáljuk. Írj a boltnak: {shop} dolga rendbe tenni.',
  },
  expired: {
    title: '30 napja nincs hír',
    headline: 'Itt elvész a nyom',
    detail: '{carrier} nem ad több hírt. Ha nem érkezett meg, írj a boltnak: {shop}.',
  },
};
