import type { Catalogue } from '../catalogue.ts';
import { element, lookup } from './element.ts';
import { help } from './help.ts';
import { hosted } from './hosted.ts';
import { order, returns } from './order.ts';
import { outlook } from './outlook.ts';
import { reasons } from './reasons.ts';
import { said } from './said.ts';
import { tellings } from './tellings.ts';

export const de: Catalogue = {
  settings: {
    calendar: 'de-DE',
    hourDigits: 1,
    weekdayStop: false,
    shortMonths: 'alone',
    smallTitles: false,
    comma: ', ',
    gap: ' ',
    stop: '.',
  },

  today: 'Heute',
  tomorrow: 'Morgen',
  yesterday: 'Gestern',
  dayShort: '{weekday}\u00a0{day}.',
  dayFar: { thisYear: '{day}.\u00a0{month}', otherYear: '{day}.\u00a0{month}\u00a0{year}' },
  todayOrTomorrow: 'Heute oder morgen',
  dayLong: {
    thisYear: '{weekday}, {day}.\u00a0{month}',
    otherYear: '{weekday}, {day}.\u00a0{month} {year}',
  },
  time: '{hour}:{minute}',
  timeRange: '{from}\u2060–\u2060{to}\u00a0Uhr',
  dayRange: '{from} bis {to}',
  dayAndTime: '{day}, {time}',
  quantity: '{count}\u00a0×\u00a0{title}',
  updates: {
    none: 'Noch keine Meldung.',
    some: { one: '{count} Meldung', other: '{count} Meldungen' },
  },

  scan: {
    pending: 'Bestellung eingegangen',
    label_created: 'Verpackt, Etikett gedruckt',
    picked_up: 'Beim Shop abgeholt',
    in_transit: 'Unterwegs',
    customs: 'Beim Zoll',
    out_for_delivery: 'In Zustellung',
    delivery_attempted: 'Zustellversuch',
    ready_for_pickup: 'Abholbereit',
    delivered: 'Zugestellt',
    exception: 'Aufgehalten',
    returning: 'Auf dem Rückweg',
    returned: 'Zurück beim Shop',
    cancelled: 'Storniert',
    lost: 'Vermisst',
    destroyed: 'Vernichtet',
    expired: 'Keine Meldung des Versandunternehmens',
  },
  steps: {
    ordered: 'Bestellt',
    packed: 'Verpackt',
    onItsWay: 'Unterwegs',
    outForDelivery: 'In Zustellung',
    home: 'Zu Hause',
    ready: 'Abholbereit',
    attempted: 'Versucht {time}',
    turnedBack: 'Umgekehrt',
    withShop: 'Beim Shop',
    lastSeen: 'Zuletzt gesehen',
    search: 'Suche',
    cancelled: 'Storniert',
  },
  words: {
    progress: 'Verlauf',
    done: 'Erledigt:',
    promised: 'Versprochen:',
    contents: 'In der Sendung',
    carrier: 'Versandunternehmen',
    route: 'Strecke',
    newsBy: 'Nachricht bis',
    copy: 'Sendungsnummer kopieren',
    copied: 'Sendungsnummer kopiert',
    log: 'Alles bisher',
    noNews: 'Noch keine Meldung. Ein neues Paket erscheint manchmal erst am Abend.',
    retry: 'Noch einmal versuchen',
    stale:
      'Stand {time}. Die Sendungsverfolgung ist gerade nicht erreichbar, wir versuchen es weiter.',
  },

  onDay: 'am {day}',
  promiseLabel: 'Versprochen {day}',
  promiseUnchanged: '{day}, unverändert',
  promiseKept: '{day}, gehalten',
  promiseMoved: 'Von {from} auf {to} verschoben',

  carrierPage: 'Bei {carrier} ansehen',
  theCarrier: 'Das Versandunternehmen',
  proof: {
    with_neighbour: 'Bei Nachbarn abgegeben, {when}',
    collected: 'Abgeholt, {when}',
    safe_place: 'Sicher abgelegt, {when}',
    signed: 'Unterschrieben, {when}',
    told: 'Übergeben, {when}',
  },
  proofAction: 'Zustellnachweis ansehen',
  order,
  returns,
  reasons,
  act: 'Etwas fehlt noch',
  standsIn: 'Anstelle des verlorenen Pakets.',
  handedTo: 'Nun hat es {carrier}.',
  flagged: {
    redirected: 'Es geht wie gewünscht an die neue Adresse.',
    rescheduled: 'Ein neuer Tag ist vereinbart.',
    in_part: 'Ein Teil kommt noch.',
    damaged: 'Es wurde unterwegs beschädigt. Schreiben Sie {shop}; nun ist man dort an der Reihe.',
  },
  page: {
    order: 'Was Sie bestellt haben',
    proof: 'Zustellung',
    carriers: 'Versandunternehmen',
    pickup: 'Abholort',
    hours: 'Öffnungszeiten',
  },
  help,
  said,
  outlook,
  hosted,
  element,
  lookup,
  ...tellings,
};
