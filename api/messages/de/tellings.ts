import type { TellingPatterns } from '../catalogue.ts';

export const tellings: TellingPatterns = {
  pending: {
    title: 'Bestellung eingegangen',
    headline: 'Wird gepackt',
    detail: '{shop} hat Ihre Bestellung. Die erste Meldung kommt, sobald sie abgeholt ist.',
  },
  noScan: {
    early: {
      title: 'Verpackt, wartet auf die Abholung',
      headline: 'Wartet auf die Abholung',
      detail:
        '{carrier} hat das Paket noch nicht erfasst. Ein neues Paket erscheint manchmal erst am Abend.',
    },
    slow: {
      title: 'Verpackt, wartet auf die Abholung',
      headline: 'Wartet auf die Abholung',
      detail:
        '{carrier} hat das Paket noch nicht erfasst, das dauert länger als üblich. Bewegt sich zwei Tage lang nichts, schreiben Sie {shop}.',
    },
    unknown: {
      title: 'Noch keine Meldung',
      headline: '{carrier} kennt diese Nummer noch nicht',
      detail:
        'Fünf Tage sind länger als üblich. Nun ist {shop} an der Reihe: Schreiben Sie dorthin.',
    },
    wrong: { title: 'Noch keine Meldung' },
  },
  labelCreated: {
    title: 'Verpackt, wartet auf die Abholung',
    headline: 'Wartet auf die Abholung',
    detail: '{carrier} hat das Paket noch nicht erfasst. Das dauert meist weniger als einen Tag.',
  },
  inTransit: {
    title: 'Unterwegs',
    headline: 'Unterwegs',
    detail: '{last}. {more}',
    next: 'Die nächste Meldung kommt meist innerhalb eines Tages.',
  },
  late: {
    title: 'Später als versprochen',
    headline: 'Noch unterwegs',
    newDayUnknown: 'Neuer Tag noch nicht bekannt',
    detail: '{last}. Ihr Paket ist weiter unterwegs. Das tut uns leid.',
  },
  silent: {
    title: { one: 'Seit einem Tag keine Meldung', other: 'Seit {days} Tagen keine Meldung' },
    headline: 'Noch unterwegs',
    detail: {
      waiting:
        'Die meisten Pakete bewegen sich in den nächsten zwei Tagen weiter; Sie müssen nichts tun.',
      stalled:
        '{carrier} hat das Paket länger als üblich nicht erfasst. Schreiben Sie {shop}; dort kann man nachfragen.',
    },
  },
  customs: {
    title: 'Beim Zoll',
    headline: 'Beim Zoll',
    detail: 'Seit {since} beim Zoll. Zwei Tage sind üblich; Sie müssen nichts tun.',
  },
  outForDelivery: {
    title: 'In Zustellung',
    headline: 'Heute',
    detail: 'Seit {since}\u00a0Uhr im Zustellfahrzeug.',
  },
  attempted: {
    title: {
      absent: 'Um {time}\u00a0Uhr war niemand da',
      tried: 'Zustellversuch um {time}\u00a0Uhr',
    },
    headline: 'Ein neuer Versuch folgt',
    detail:
      'Sie können es dabei belassen: Meist kommt der Bote am nächsten Werktag wieder. Was sonst möglich ist, steht auf der Karte oder beim Versandunternehmen.',
  },
  readyForPickup: {
    title: 'Abholbereit',
    headline: 'Abholbereit',
    detail: {
      sentence: '{text}.',
      until: 'Es liegt bis {day} bereit',
      over: 'Es lag bis {day} bereit; fragen Sie, ob es noch da ist',
      bring: 'Bringen Sie einen Ausweis mit',
      aboutAWeek: 'Das Paket liegt etwa eine Woche bereit',
    },
  },
  delivered: {
    title: 'Zugestellt {when}',
    headline: {
      neighbour: 'Bei Ihren Nachbarn',
      collected: 'Abgeholt',
      safe_place: 'Sicher abgelegt',
      signed: 'Zu Hause, mit Unterschrift',
      home: 'Zu Hause angekommen',
    },
    detail: {
      promisedNothing: 'Das Versandunternehmen meldet die Ankunft.',
      late: {
        one: 'Einen Tag später als versprochen. Das tut uns leid.',
        other: '{days} Tage später als versprochen. Das tut uns leid.',
      },
      early: {
        one: 'Einen Tag früher als versprochen.',
        other: '{days} Tage früher als versprochen.',
      },
      onTime: 'Am versprochenen Tag.',
    },
  },
  exception: {
    title: { action: 'Etwas fehlt noch', held: 'Unterwegs aufgehalten' },
    headline: 'Unterwegs aufgehalten',
    detail: {
      action: 'Schreiben Sie {shop}, damit es weitergehen kann.',
      held: '{carrier} kümmert sich darum; Sie müssen nichts tun. Das tut uns leid.',
    },
  },
  returning: {
    title: 'Umgekehrt',
    headline: 'Auf dem Rückweg zu {shop}',
    detail: '{why}. Schreiben Sie {shop}, wenn es noch einmal kommen soll.',
    unknown: 'Es konnte nicht zugestellt werden',
  },
  returned: {
    title: 'Zurückgesandt',
    headline: 'Wieder bei {shop}',
    detail: 'Wenn Sie das nicht erwartet haben, schreiben Sie {shop}.',
  },
  cancelled: {
    title: 'Storniert',
    headline: { order: 'Diese Bestellung wurde storniert', parcel: 'Dieses Paket wurde storniert' },
    detail: 'Es ist nichts unterwegs. Wenn Sie das nicht erwartet haben, schreiben Sie {shop}.',
  },
  replaced: {
    title: { lost: 'Vermisst', damaged: 'Kommt nicht' },
    headline: 'Ein anderes kommt dafür',
    detail:
      '{carrier} konnte dieses nicht bringen. Das tut uns leid. Das andere finden Sie hier bei Ihren Paketen; Sie müssen nichts tun.',
  },
  lost: {
    title: 'Vermisst',
    headline: 'Ihr Paket ist verloren',
    detail:
      '{carrier} findet es nicht mehr. Das tut uns leid. Schreiben Sie {shop}; nun ist man dort an der Reihe.',
  },
  destroyed: {
    title: 'Kommt nicht',
    headline: 'Ihr Paket ist nicht heil geblieben',
    detail:
      '{carrier} musste es entsorgen. Das tut uns leid. Schreiben Sie {shop}; nun ist man dort an der Reihe.',
  },
  expired: {
    title: 'Seit 30 Tagen keine Meldung',
    headline: 'Die Spur verliert sich',
    detail: '{carrier} meldet nichts mehr. Wenn es nicht angekommen ist, schreiben Sie {shop}.',
  },
};
