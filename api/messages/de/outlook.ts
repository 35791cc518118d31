import type { OutlookPatterns } from '../outlook-patterns.ts';

export const outlook: OutlookPatterns = {
  on: { today: 'heute', tomorrow: 'morgen', day: 'am {day}' },
  by: { today: 'bis heute', tomorrow: 'bis morgen', day: 'bis {day}' },
  bare: { today: 'heute', tomorrow: 'morgen', day: '{day}' },
  rest: {
    weekend: 'Am Wochenende ist wenig unterwegs',
    holiday: 'An Feiertagen ist wenig unterwegs',
    holidays: 'Über die Feiertage ist wenig unterwegs',
  },
  parcels: {
    route: 'Die meisten Pakete auf dieser Strecke',
    carrier: 'Die meisten unserer Pakete mit {carrier}',
    usual: 'Die meisten Pakete',
  },
  nextScan: {
    plain: 'Der nächste Scan kommt meist {on}.',
    rest: '{rest}; der nächste Scan kommt meist {on}.',
  },
  firstScan: {
    none: '{carrier} hat es noch nicht gescannt. {usual}',
    past: 'Das dauert etwas länger als sonst.',
    soon: 'Das dauert meist weniger als einen Tag.',
    rest: '{rest}; der erste Scan kommt meist {on}.',
    plain: 'Der erste Scan kommt meist {on}.',
  },
  movesAgain: '{parcels} bewegen sich {by} weiter; Sie müssen nichts tun.',
  askBy: 'Wenn sich {by} nichts tut, schreiben Sie an {shop}.',
  stillMoving: 'Ihr Paket ist weiter unterwegs.',
  sorry: 'Das Warten tut uns leid.',
  arrives: {
    by: '{parcels} sind {by} da.',
    between: '{parcels} kommen zwischen {from} und {to} an.',
  },
  customs: {
    one: 'Seit {since} beim Zoll. Ein Tag ist üblich; Sie müssen nichts tun.',
    other: 'Seit {since} beim Zoll. {days} Tage sind üblich; Sie müssen nichts tun.',
  },
  numbers: ['Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs'],
  atTheDoor: 'Die meisten sind bis {time} da.',
  comesAgain:
    'Lassen Sie es dabei: Meist kommt {on} wieder jemand. Was sonst möglich ist, steht auf der Karte oder auf der Seite des Versandunternehmens.',
  insideWindow: 'Im versprochenen Zeitfenster.',
  lostSince: 'Vermisst seit {day}',
  lostIn: '{carrier} hat es in {place} aus den Augen verloren.',
  lostAct: 'Das tut uns leid. Schreiben Sie an {shop}; dort wird es in Ordnung gebracht.',
  moved: 'Verschoben von {from} auf {to}',
  because: {
    carrier: '{moved}, Verzögerung beim Versandunternehmen',
    shop: '{moved}, Verzögerung im Shop',
    shopper: '{moved}, niemand konnte es annehmen',
    customs: '{moved}, beim Zoll aufgehalten',
    weather: '{moved}, wegen des Wetters',
    agreed: '{moved}, wie vereinbart',
  },
  noRound: 'Verschoben von {from} auf {to}: {from} stellt {carrier} nicht zu',
  lastScan: 'Letzter Scan: {where}',
  moreStops: { one: 'ein weiterer Halt', other: '{count} weitere Halte' },
};
