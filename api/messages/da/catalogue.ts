import type { Catalogue } from '../catalogue.ts';
import { element, lookup } from './element.ts';
import { help } from './help.ts';
import { hosted } from './hosted.ts';
import { order, returns } from './order.ts';
import { outlook } from './outlook.ts';
import { reasons } from './reasons.ts';
import { said } from './said.ts';
import { tellings } from './tellings.ts';

export const da: Catalogue = {
  settings: {
    calendar: 'da-DK',
    hourDigits: 2,
    weekdayStop: true,
    shortMonths: 'alone',
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
  time: '{hour}.{minute}',
  timeRange: '{from}\u2060–\u2060{to}',
  dayRange: '{from} til {to}',
  dayAndTime: '{day} kl.\u00a0{time}',
  quantity: '{count}\u00a0×\u00a0{title}',
  updates: {
    none: 'Ingen opdateringer endnu.',
    some: { one: '{count} opdatering', other: '{count} opdateringer' },
  },

  scan: {
    pending: 'Bestilling modtaget',
    label_created: 'Pakket, label klar',
    picked_up: 'Hentet hos butikken',
    in_transit: 'På vej',
    customs: 'I tolden',
    out_for_delivery: 'Ude til levering',
    delivery_attempted: 'Forsøgt leveret',
    ready_for_pickup: 'Klar til afhentning',
    delivered: 'Leveret',
    exception: 'Forsinket',
    returning: 'På vej tilbage',
    returned: 'Tilbage hos butikken',
    cancelled: 'Annulleret',
    lost: 'Forsvundet',
    destroyed: 'Ødelagt',
    expired: 'Intet nyt fra fragtfirmaet',
  },
  steps: {
    ordered: 'Bestilt',
    packed: 'Pakket',
    onItsWay: 'På vej',
    outForDelivery: 'Ude til levering',
    home: 'Fremme',
    ready: 'Kan hentes',
    attempted: 'Forsøgt {time}',
    turnedBack: 'Vendt om',
    withShop: 'Hos butikken',
    lastSeen: 'Sidst set',
    search: 'Eftersøgning',
    cancelled: 'Annulleret',
  },
  words: {
    progress: 'Forløb',
    done: 'Færdig:',
    promised: 'Lovet:',
    contents: 'I pakken',
    carrier: 'Fragtfirma',
    route: 'Rute',
    newsBy: 'Nyt senest',
    copy: 'Kopiér pakkenummeret',
    copied: 'Pakkenummeret er kopieret',
    log: 'Alt indtil nu',
    noNews: 'Ikke scannet endnu. En ny pakke dukker nogle gange først op om aftenen.',
    retry: 'Prøv igen',
    stale:
      'Som det så ud kl. {time}. Sporingen svarer ikke lige nu, men vi bliver ved med at prøve.',
  },

  onDay: '{day}',
  promiseLabel: 'Lovet {day}',
  promiseUnchanged: '{day}, uændret',
  promiseKept: '{day}, som lovet',
  promiseMoved: 'Flyttet fra {from} til {to}',

  carrierPage: 'Se hos {carrier}',
  theCarrier: 'Fragtfirmaet',
  proof: {
    with_neighbour: 'Afleveret hos en nabo, {when}',
    collected: 'Hentet, {when}',
    safe_place: 'Stillet et sikkert sted, {when}',
    signed: 'Kvitteret for, {when}',
    told: 'Afleveret, {when}',
  },
  proofAction: 'Se leveringsbeviset',
  order,
  returns,
  reasons,
  act: 'Noget skal ordnes',
  standsIn: 'I stedet for pakken, der blev væk.',
  handedTo: 'Nu er den hos {carrier}.',
  flagged: {
    redirected: 'Den kommer til den nye adresse, som ønsket.',
    rescheduled: 'En ny dag er aftalt.',
    in_part: 'Resten er stadig på vej.',
    damaged: 'Den blev beskadiget undervejs. Skriv til {shop}, så ordner de det.',
  },
  page: {
    order: 'Det har du bestilt',
    proof: 'Levering',
    carriers: 'Fragtfirmaer',
    pickup: 'Afhentningssted',
    hours: 'Åbningstider',
  },
  help,
  said,
  outlook,
  hosted,
  element,
  lookup,
  ...tellings,
};
