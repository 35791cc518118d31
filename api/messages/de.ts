import { help } from './de-help.ts';
import { order, returns } from './de-order.ts';
import { reasons } from './de-reasons.ts';
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

  pending: {
    title: () => 'Bestellung eingegangen',
    headline: () => 'Wird gepackt',
    detail: ({ shop }) =>
      `${shop} hat Ihre Bestellung. Die erste Meldung kommt, sobald sie abgeholt ist.`,
  },
  noScan: {
    early: {
      title: () => 'Verpackt, wartet auf die Abholung',
      headline: () => 'Wartet auf die Abholung',
      detail: ({ carrier }) =>
        `${carrier} hat das Paket noch nicht erfasst. Ein neues Paket erscheint manchmal erst am Abend.`,
    },
    slow: {
      title: () => 'Verpackt, wartet auf die Abholung',
      headline: () => 'Wartet auf die Abholung',
      detail: ({ carrier, shop }) =>
        `${carrier} hat das Paket noch nicht erfasst, das dauert länger als üblich. Bewegt sich zwei Tage lang nichts, schreiben Sie ${shop}.`,
    },
    unknown: {
      title: () => 'Noch keine Meldung',
      headline: ({ carrier }) => `${carrier} kennt diese Nummer noch nicht`,
      detail: ({ shop }) =>
        `Fünf Tage sind länger als üblich. Nun ist ${shop} an der Reihe: Schreiben Sie dorthin.`,
    },
    wrong: {
      title: () => 'Noch keine Meldung',
      headline: reasons.wrong_number[0],
      detail: reasons.wrong_number[1],
    },
  },
  labelCreated: {
    title: () => 'Verpackt, wartet auf die Abholung',
    headline: () => 'Wartet auf die Abholung',
    detail: ({ carrier }) =>
      `${carrier} hat das Paket noch nicht erfasst. Das dauert meist weniger als einen Tag.`,
  },
  inTransit: {
    title: () => 'Unterwegs',
    headline: () => 'Unterwegs',
    detail: ({ last, more }) =>
      `${last}. ${more ?? 'Die nächste Meldung kommt meist innerhalb eines Tages.'}`,
  },
  late: {
    title: () => 'Später als versprochen',
    headline: () => 'Noch unterwegs',
    newDayUnknown: 'Neuer Tag noch nicht bekannt',
    detail: ({ last }) => `${last}. Ihr Paket ist weiter unterwegs. Das tut uns leid.`,
  },
  silent: {
    title: ({ days: count }) =>
      `Seit ${count === 1 ? 'einem Tag' : `${count} Tagen`} keine Meldung`,
    headline: () => 'Noch unterwegs',
    detail: ({ stalled, carrier, shop }) =>
      stalled
        ? `${carrier} hat das Paket länger als üblich nicht erfasst. Schreiben Sie ${shop}; dort kann man nachfragen.`
        : 'Die meisten Pakete bewegen sich in den nächsten zwei Tagen weiter; Sie müssen nichts tun.',
  },
  customs: {
    title: () => 'Beim Zoll',
    headline: () => 'Beim Zoll',
    detail: ({ since }) => `Seit ${since} beim Zoll. Zwei Tage sind üblich; Sie müssen nichts tun.`,
  },
  outForDelivery: {
    title: () => 'In Zustellung',
    headline: () => 'Heute',
    detail: ({ since }) => `Seit ${since}${nbsp}Uhr im Zustellfahrzeug.`,
  },
  attempted: {
    title: ({ time, absent }) =>
      absent ? `Um ${time}${nbsp}Uhr war niemand da` : `Zustellversuch um ${time}${nbsp}Uhr`,
    headline: () => 'Ein neuer Versuch folgt',
    detail: () =>
      'Sie können es dabei belassen: Meist kommt der Bote am nächsten Werktag wieder. Was sonst möglich ist, steht auf der Karte oder beim Versandunternehmen.',
  },
  readyForPickup: {
    title: () => 'Abholbereit',
    headline: ({ place }) => place ?? 'Abholbereit',
    detail: ({ text, address, hours, until }) =>
      [
        address ?? text,
        until &&
          (until.over
            ? `Es lag bis ${until.day} bereit; fragen Sie, ob es noch da ist`
            : `Es liegt bis ${until.day} bereit`),
        hours.length ? `Geöffnet ${hours.join(', ')}` : null,
        'Bringen Sie einen Ausweis mit',
        until || text ? null : 'Das Paket liegt etwa eine Woche bereit',
      ]
        .filter((part) => part !== null)
        .map((part) => `${part}.`)
        .join(' '),
  },
  delivered: {
    title: ({ when }) => `Zugestellt ${when}`,
    headline: ({ how }) =>
      ({
        neighbour: 'Bei Ihren Nachbarn',
        collected: 'Abgeholt',
        safe_place: 'Sicher abgelegt',
        signed: 'Zu Hause, mit Unterschrift',
        home: 'Zu Hause angekommen',
      })[how],
    detail: ({ daysLate }) =>
      daysLate === null
        ? 'Das Versandunternehmen meldet die Ankunft.'
        : daysLate > 0
          ? `${daysLate === 1 ? 'Einen Tag' : `${daysLate} Tage`} später als versprochen. Das tut uns leid.`
          : daysLate < 0
            ? `${daysLate === -1 ? 'Einen Tag' : `${-daysLate} Tage`} früher als versprochen.`
            : 'Am versprochenen Tag.',
  },
  exception: {
    title: ({ action }) => (action ? 'Etwas fehlt noch' : 'Unterwegs aufgehalten'),
    headline: () => 'Unterwegs aufgehalten',
    detail: ({ action, carrier, shop }) =>
      action
        ? `Schreiben Sie ${shop}, damit es weitergehen kann.`
        : `${carrier} kümmert sich darum; Sie müssen nichts tun. Das tut uns leid.`,
  },
  returning: {
    title: () => 'Umgekehrt',
    headline: ({ shop }) => `Auf dem Rückweg zu ${shop}`,
    detail: ({ shop, why }) =>
      `${why ?? 'Es konnte nicht zugestellt werden'}. Schreiben Sie ${shop}, wenn es noch einmal kommen soll.`,
  },
  returned: {
    title: () => 'Zurückgesandt',
    headline: ({ shop }) => `Wieder bei ${shop}`,
    detail: ({ shop }) => `Wenn Sie das nicht erwartet haben, schreiben Sie ${shop}.`,
  },
  cancelled: {
    title: () => 'Storniert',
    headline: ({ order: whole }) =>
      whole ? 'Diese Bestellung wurde storniert' : 'Dieses Paket wurde storniert',
    detail: ({ shop }) =>
      `Es ist nichts unterwegs. Wenn Sie das nicht erwartet haben, schreiben Sie ${shop}.`,
  },
  replaced: {
    title: ({ stage }) => (stage === 'lost' ? 'Vermisst' : 'Kommt nicht'),
    headline: () => 'Ein anderes kommt dafür',
    detail: ({ carrier }) =>
      `${carrier} konnte dieses nicht bringen. Das tut uns leid. Das andere finden Sie hier bei Ihren Paketen; Sie müssen nichts tun.`,
  },
  lost: {
    title: () => 'Vermisst',
    headline: () => 'Ihr Paket ist verloren',
    detail: ({ carrier, shop }) =>
      `${carrier} findet es nicht mehr. Das tut uns leid. Schreiben Sie ${shop}; nun ist man dort an der Reihe.`,
  },
  destroyed: {
    title: () => 'Kommt nicht',
    headline: () => 'Ihr Paket ist nicht heil geblieben',
    detail: ({ carrier, shop }) =>
      `${carrier} musste es entsorgen. Das tut uns leid. Schreiben Sie ${shop}; nun ist man dort an der Reihe.`,
  },
  expired: {
    title: () => 'Seit 30 Tagen keine Meldung',
    headline: () => 'Die Spur ist kalt',
    detail: ({ carrier, shop }) =>
      `${carrier} meldet nichts mehr. Wenn es nicht angekommen ist, schreiben Sie ${shop}.`,
  },
};
