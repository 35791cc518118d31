import type { OutlookPatterns } from '../outlook-patterns.ts';

export const outlook: OutlookPatterns = {
  on: { today: 'ma', tomorrow: 'holnap', day: '{onDay}' },
  by: { today: 'legkésőbb ma', tomorrow: 'legkésőbb holnap', day: 'legkésőbb {onDay}' },
  bare: { today: 'ma', tomorrow: 'holnap', day: '{onDay}' },
  rest: {
    weekend: 'Hétvégén kevés csomag mozdul',
    holiday: 'Ünnepnapon kevés csomag mozdul',
    holidays: 'Az ünnepek alatt kevés csomag mozdul',
  },
  parcels: {
    route: 'Ezen az útvonalon a legtöbb csomag',
    carrier: 'A legtöbb csomagunk ({carrier})',
    usual: 'A legtöbb csomag',
  },
  nextScan: {
    plain: 'A következő bejegyzés általában {on} jön.',
    rest: '{rest}; a következő bejegyzés általában {on} jön.',
  },
  firstScan: {
    none: '{carrier} rendszerében még nem jelent meg. {usual}',
    past: 'Ez kicsit tovább tart a szokásosnál.',
    soon: 'Ez általában egy napnál rövidebb.',
    rest: '{rest}; az első bejegyzés általában {on} jön.',
    plain: 'Az első bejegyzés általában {on} jön.',
  },
  movesAgain: '{parcels} {by} továbbindul; nincs teendőd.',
  askBy: '{by} meg kell mozdulnia; ha mégsem, írj a boltnak: {shop}.',
  stillMoving: 'A csomagod továbbra is úton van.',
  sorry: 'Sajnáljuk, hogy várnod kell.',
  arrives: {
    by: '{parcels} {by} megérkezik.',
    between: '{parcels} legkorábban {from}, legkésőbb {to} érkezik meg.',
  },
  customs: {
    one: 'A vámnál {since} óta. Ez általában egy nap; nincs teendőd.',
    other: 'A vámnál {since} óta. Ez általában {days} nap; nincs teendőd.',
  },
  numbers: ['két', 'három', 'négy', 'öt', 'hat'],
  atTheDoor: 'A legtöbb csomag {time} előtt odaér.',
  comesAgain:
    'Nincs teendőd: a futár általában {on} újra jön. Hogy mi más lehetséges, az értesítőn vagy a futárszolgálat oldalán olvashatod.',
  insideWindow: 'Az ígért idősávban.',
  lostSince: 'Nincs meg {day} óta',
  lostIn: '{carrier} nem találja, utoljára itt járt: {place}.',
  lostAct: 'Sajnáljuk. Írj a boltnak: {shop} dolga rendbe tenni.',
  moved: 'Eredetileg {from}, most {to}',
  because: {
    carrier: '{moved} – késik a futárszolgálat',
    shop: '{moved} – késés a boltnál',
    shopper: '{moved} – senki nem tudta átvenni',
    customs: '{moved} – fennakadás a vámnál',
    weather: '{moved} – az időjárás miatt',
    agreed: '{moved} – megbeszélés szerint',
  },
  noRound: 'Eredetileg {from}, most {to} – az eredeti napon {carrier} nem kézbesít',
  lastScan: 'Utolsó bejegyzés: {where}',
  moreStops: { one: 'Még egy állomás', other: 'Még {count} állomás' },
};
