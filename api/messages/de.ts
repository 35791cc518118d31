import { help } from './de-help.ts';
import { order, returns } from './de-order.ts';
import { reasons } from './de-reasons.ts';
import { tellings } from './de-tellings.ts';
import type { Messages } from './messages.ts';

const nbsp = '\u00a0';
/** Keeps what stands around it on one line. */
const joined = '\u2060';

export const de: Messages = {
  calendar: 'de-DE',
  today: 'Heute',
  tomorrow: 'Morgen',
  yesterday: 'Gestern',
  dayShort: (weekday, day) => `${weekday.replace('.', '')}${nbsp}${day}.`,
  dayFar: (day, month, year) => `${day}.${nbsp}${month}${year === null ? '' : `${nbsp}${year}`}`,
  todayOrTomorrow: 'Heute oder morgen',
  dayLong: (weekday, day, month, year) =>
    `${weekday}, ${day}.${nbsp}${month}${year === null ? '' : ` ${year}`}`,
  time: (hour, minute) => `${hour}:${minute}`,
  timeRange: (from, to) => `${from}${joined}–${joined}${to}${nbsp}Uhr`,
  dayRange: (from, to) => `${from} bis ${to}`,
  dayAndTime: (day, time) => `${day}, ${time}`,
  quantity: (count, title) => (count === 1 ? title : `${count}${nbsp}×${nbsp}${title}`),
  updates: (count) =>
    count === 0 ? 'Noch keine Meldung.' : count === 1 ? '1 Meldung' : `${count} Meldungen`,

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
    attempted: (time) => `Versucht ${time}`,
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
    newsBy: 'Nachricht bis',
    copy: 'Sendungsnummer kopieren',
    copied: 'Sendungsnummer kopiert',
    log: 'Alles bisher',
    noNews: 'Noch keine Meldung. Ein neues Paket erscheint manchmal erst am Abend.',
    retry: 'Noch einmal versuchen',
    stale:
      'Stand {time}. Die Sendungsverfolgung ist gerade nicht erreichbar, wir versuchen es weiter.',
  },

  onDay: (day) => `am ${day}`,
  promiseLabel: (day) => `Versprochen ${day}`,
  promiseUnchanged: (day) => `${day}, unverändert`,
  promiseKept: (day) => `${day}, gehalten`,
  promiseMoved: (from, to) => `Von ${from} auf ${to} verschoben`,

  carrierPage: (carrier) => `Bei ${carrier} ansehen`,
  theCarrier: 'Das Versandunternehmen',
  proof: {
    with_neighbour: (when) => `Bei Nachbarn abgegeben, ${when}`,
    collected: (when) => `Abgeholt, ${when}`,
    safe_place: (when) => `Sicher abgelegt, ${when}`,
    signed: (when) => `Unterschrieben, ${when}`,
    told: (when) => `Übergeben, ${when}`,
  },
  proofAction: 'Zustellnachweis ansehen',
  order,
  returns,
  reasons,
  help,
  act: 'Etwas fehlt noch',
  standsIn: 'Anstelle des verlorenen Pakets.',
  handedTo: (carrier) => `Nun hat es ${carrier}.`,
  flagged: {
    redirected: 'Es geht wie gewünscht an die neue Adresse.',
    rescheduled: 'Ein neuer Tag ist vereinbart.',
    in_part: 'Ein Teil kommt noch.',
    damaged: (shop) =>
      `Es wurde unterwegs beschädigt. Schreiben Sie ${shop}; nun ist man dort an der Reihe.`,
  },
  page: { order: 'Was Sie bestellt haben', proof: 'Zustellung', carriers: 'Versandunternehmen' },
  ...tellings,
};
