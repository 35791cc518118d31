import type { Catalogue } from '../catalogue.ts';
import { element, lookup } from './element.ts';
import { help } from './help.ts';
import { hosted } from './hosted.ts';
import { order, returns } from './order.ts';
import { outlook } from './outlook.ts';
import { reasons } from './reasons.ts';
import { said } from './said.ts';
import { tellings } from './tellings.ts';

export const hu: Catalogue = {
  settings: {
    calendar: 'hu-HU',
    hourDigits: 1,
    weekdayStop: true,
    shortMonths: 'alone',
    onWeekdays: ['vasárnap', 'hétfőn', 'kedden', 'szerdán', 'csütörtökön', 'pénteken', 'szombaton'],
    smallTitles: false,
    comma: ', ',
    gap: ' ',
    stop: '.',
  },

  today: 'Ma',
  tomorrow: 'Holnap',
  yesterday: 'Tegnap',
  dayShort: '{weekday}\u00a0{day}.',
  dayFar: { thisYear: '{month}\u00a0{day}.', otherYear: '{year}.\u00a0{month}\u00a0{day}.' },
  todayOrTomorrow: 'Ma vagy holnap',
  // The weekday first, so that `onDay` can change it.
  dayLong: {
    thisYear: '{weekday}, {month}\u00a0{day}.',
    otherYear: '{weekday}, {year}. {month}\u00a0{day}.',
  },
  time: '{hour}:{minute}',
  timeRange: '{from}\u2060–\u2060{to}',
  dayRange: '{from} – {to}',
  dayAndTime: '{day} {time}',
  quantity: '{count}\u00a0×\u00a0{title}',
  updates: {
    none: 'Még nincs bejegyzés.',
    some: { one: '{count} bejegyzés', other: '{count} bejegyzés' },
  },

  scan: {
    pending: 'A rendelés beérkezett',
    label_created: 'Becsomagolva, címkézve',
    picked_up: 'Átvéve a bolttól',
    in_transit: 'Úton',
    customs: 'A vámnál',
    out_for_delivery: 'Kiszállítás alatt',
    delivery_attempted: 'Kézbesítési kísérlet',
    ready_for_pickup: 'Átvehető',
    delivered: 'Kézbesítve',
    exception: 'Fennakadás',
    returning: 'Visszaúton',
    returned: 'Visszaért a boltba',
    cancelled: 'Törölve',
    lost: 'Elveszett',
    destroyed: 'Megsemmisült',
    expired: 'Nincs hír a futárszolgálattól',
  },
  steps: {
    ordered: 'Megrendelve',
    packed: 'Becsomagolva',
    onItsWay: 'Úton',
    outForDelivery: 'A futárnál',
    home: 'Megérkezett',
    ready: 'Átvehető',
    attempted: 'Kísérlet: {time}',
    turnedBack: 'Visszafordult',
    withShop: 'A boltban',
    lastSeen: 'Utolsó nyom',
    search: 'Keresés',
    cancelled: 'Törölve',
  },
  words: {
    progress: 'Hol tart?',
    done: 'Kész:',
    promised: 'Ígérve:',
    contents: 'A csomagban',
    carrier: 'Futárszolgálat',
    route: 'Útvonal',
    newsBy: 'Új hír legkésőbb',
    copy: 'Csomagszám másolása',
    copied: 'Csomagszám kimásolva',
    log: 'Az út eddig',
    noNews: 'Még nincs bejegyzés. Egy új csomag néha csak estére jelenik meg.',
    retry: 'Próbáld újra',
    stale: 'Állapot: {time}. A nyomkövetés most nem válaszol, tovább próbáljuk.',
  },

  onDay: '{day}',
  promiseLabel: 'Így ígértük {day}',
  promiseUnchanged: '{day}, változatlan',
  promiseKept: '{day}, betartva',
  promiseMoved: 'Eredetileg {from}, most {to}',

  carrierPage: 'Nyomkövetés itt: {carrier}',
  theCarrier: 'A futárszolgálat',
  proof: {
    with_neighbour: 'A szomszédnál hagyva, {when}',
    collected: 'Átvéve, {when}',
    safe_place: 'Biztonságos helyen hagyva, {when}',
    signed: 'Aláírással átvéve, {when}',
    told: 'Átadva, {when}',
  },
  proofAction: 'Kézbesítési igazolás megnyitása',
  order,
  returns,
  reasons,
  act: 'Még kell valami',
  standsIn: 'Az elveszett csomag helyett.',
  handedTo: 'Most {carrier} viszi tovább.',
  flagged: {
    redirected: 'Az új címre megy, ahogy kérted.',
    rescheduled: 'Új nap van megbeszélve.',
    in_part: 'A többi még jön.',
    damaged: 'Útközben megsérült. Írj a boltnak: {shop} dolga rendbe tenni.',
  },
  page: { order: 'A rendelésed', proof: 'Kézbesítés', carriers: 'Futárszolgálatok' },
  help,
  said,
  outlook,
  hosted,
  element,
  lookup,
  ...tellings,
};
