import type { Catalogue } from '../catalogue.ts';
import { element, lookup } from './element.ts';
import { help } from './help.ts';
import { hosted } from './hosted.ts';
import { order, returns } from './order.ts';
import { outlook } from './outlook.ts';
import { reasons } from './reasons.ts';
import { said } from './said.ts';
import { tellings } from './tellings.ts';

export const nb: Catalogue = {
  settings: {
    calendar: 'nb-NO',
    hourDigits: 2,
    weekdayStop: true,
    shortMonths: 'in_date',
    smallTitles: false,
    comma: ', ',
    gap: ' ',
    stop: '.',
  },

  today: 'I dag',
  tomorrow: 'I morgen',
  yesterday: 'I går',
  dayShort: '{weekday}\u00a0{day}.',
  dayFar: { thisYear: '{day}.\u00a0{month}', otherYear: '{day}.\u00a0{month}\u00a0{year}' },
  todayOrTomorrow: 'I dag eller i morgen',
  dayLong: {
    thisYear: '{weekday} {day}.\u00a0{month}',
    otherYear: '{weekday} {day}.\u00a0{month} {year}',
  },
  time: '{hour}:{minute}',
  timeRange: '{from}\u2060–\u2060{to}',
  dayRange: '{from} til {to}',
  dayAndTime: '{day} kl.\u00a0{time}',
  quantity: '{count}\u00a0×\u00a0{title}',
  updates: {
    none: 'Ingen oppdateringer ennå.',
    some: { one: '{count} oppdatering', other: '{count} oppdateringer' },
  },

  scan: {
    pending: 'Bestilling mottatt',
    label_created: 'Pakket, etikett klar',
    picked_up: 'Hentet hos butikken',
    in_transit: 'På vei',
    customs: 'I tollen',
    out_for_delivery: 'Ute til levering',
    delivery_attempted: 'Forsøkt levert',
    ready_for_pickup: 'Klar til henting',
    delivered: 'Levert',
    exception: 'Forsinket',
    returning: 'På vei tilbake',
    returned: 'Tilbake hos butikken',
    cancelled: 'Kansellert',
    lost: 'Savnet',
    destroyed: 'Ødelagt',
    expired: 'Ikke noe nytt fra transportøren',
  },
  steps: {
    ordered: 'Bestilt',
    packed: 'Pakket',
    onItsWay: 'På vei',
    outForDelivery: 'Ute til levering',
    home: 'Framme',
    ready: 'Kan hentes',
    attempted: 'Forsøkt {time}',
    turnedBack: 'Snudd',
    withShop: 'Hos butikken',
    lastSeen: 'Sist sett',
    search: 'Ettersøking',
    cancelled: 'Kansellert',
  },
  words: {
    progress: 'Reisen',
    done: 'Ferdig:',
    promised: 'Lovet:',
    contents: 'I pakken',
    carrier: 'Transportør',
    route: 'Rute',
    newsBy: 'Nytt senest',
    copy: 'Kopier sporingsnummeret',
    copied: 'Sporingsnummeret er kopiert',
    log: 'Alt så langt',
    noNews: 'Ikke skannet ennå. En ny pakke dukker noen ganger først opp om kvelden.',
    retry: 'Prøv igjen',
    stale:
      'Slik det så ut kl. {time}. Sporingen svarer ikke akkurat nå, men vi fortsetter å prøve.',
  },

  onDay: '{day}',
  promiseLabel: 'Lovet {day}',
  promiseUnchanged: '{day}, uendret',
  promiseKept: '{day}, som lovet',
  promiseMoved: 'Flyttet fra {from} til {to}',

  carrierPage: 'Se hos {carrier}',
  theCarrier: 'Transportøren',
  proof: {
    with_neighbour: 'Levert til en nabo, {when}',
    collected: 'Hentet, {when}',
    safe_place: 'Satt på et trygt sted, {when}',
    signed: 'Kvittert for, {when}',
    told: 'Overlevert, {when}',
  },
  proofAction: 'Se leveringsbeviset',
  order,
  returns,
  reasons,
  act: 'Noe må ordnes',
  standsIn: 'I stedet for pakken som kom bort.',
  handedTo: 'Nå er den hos {carrier}.',
  flagged: {
    redirected: 'Den går til den nye adressen, som ønsket.',
    rescheduled: 'En ny dag er avtalt.',
    in_part: 'Resten er fortsatt på vei.',
    damaged: 'Den ble skadet underveis. Skriv til {shop}, så ordner de opp.',
  },
  page: {
    order: 'Dette har du bestilt',
    proof: 'Levering',
    carriers: 'Transportører',
    pickup: 'Hentested',
    hours: 'Åpningstider',
  },
  help,
  said,
  outlook,
  hosted,
  element,
  lookup,
  ...tellings,
};
