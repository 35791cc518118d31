import type { OutlookMessages, Own, Rest, When } from './outlook.ts';

const on = (when: When) =>
  when === 'today' ? 'heute' : when === 'tomorrow' ? 'morgen' : `am ${when.day}`;
/** Behind „bis“ and „zwischen“. */
const plain = (when: When) =>
  when === 'today' ? 'heute' : when === 'tomorrow' ? 'morgen' : when.day;
const quiet: Record<Rest, string> = {
  weekend: 'Am Wochenende ist wenig unterwegs',
  holiday: 'An Feiertagen ist wenig unterwegs',
  holidays: 'Über die Feiertage ist wenig unterwegs',
};
const parcels = (own: Own, carrier: string) =>
  own === 'route'
    ? 'Die meisten Pakete auf dieser Strecke'
    : own === 'carrier'
      ? `Die meisten unserer Pakete mit ${carrier}`
      : 'Die meisten Pakete';

const numbers: Record<number, string> = { 2: 'Zwei', 3: 'Drei', 4: 'Vier', 5: 'Fünf', 6: 'Sechs' };

export const outlook: OutlookMessages = {
  nextScan: (when, rest) =>
    rest
      ? `${quiet[rest]}; der nächste Scan kommt meist ${on(when)}.`
      : `Der nächste Scan kommt meist ${on(when)}.`,
  firstScan: ({ carrier, hours, when, rest, past }) => {
    const usual = past
      ? 'Das dauert etwas länger als sonst.'
      : rest
        ? `${quiet[rest]}; der erste Scan kommt meist ${on(when)}.`
        : hours <= 24
          ? 'Das dauert meist weniger als einen Tag.'
          : `Der erste Scan kommt meist ${on(when)}.`;
    return `${carrier} hat es noch nicht gescannt. ${usual}`;
  },
  movesAgain: (by, own, carrier) =>
    `${parcels(own, carrier)} bewegen sich bis ${plain(by)} weiter; Sie müssen nichts tun.`,
  askBy: (by, shop) => `Wenn sich bis ${plain(by)} nichts tut, schreiben Sie an ${shop}.`,
  stillMoving: 'Ihr Paket ist weiter unterwegs.',
  sorry: 'Das Warten tut uns leid.',
  arrives: (from, to, own, carrier) =>
    plain(from) === plain(to)
      ? `${parcels(own, carrier)} sind bis ${plain(to)} da.`
      : `${parcels(own, carrier)} kommen zwischen ${plain(from)} und ${plain(to)} an.`,
  customs: (since, days) =>
    `Seit ${since} beim Zoll. ${days === 1 ? 'Ein Tag ist' : `${numbers[days] ?? days} Tage sind`} üblich; Sie müssen nichts tun.`,
  atTheDoor: (time) => `Die meisten sind bis ${time} da.`,
  comesAgain: (when) =>
    `Lassen Sie es dabei: Meist kommt ${on(when)} wieder jemand. Was sonst möglich ist, steht auf der Karte oder auf der Seite des Versandunternehmens.`,
  insideWindow: 'Im versprochenen Zeitfenster.',
  lostSince: (day) => `Vermisst seit ${day}`,
  lostIn: (carrier, place) => `${carrier} hat es in ${place} aus den Augen verloren.`,
  lostAct: (shop) =>
    `Das tut uns leid. Schreiben Sie an ${shop}; dort wird es in Ordnung gebracht.`,
  moved: (from, to, why) => {
    const because = {
      carrier: ', Verzögerung beim Versandunternehmen',
      shop: ', Verzögerung im Shop',
      shopper: ', niemand konnte es annehmen',
      customs: ', beim Zoll aufgehalten',
      weather: ', wegen des Wetters',
      unknown: '',
      agreed: ', wie vereinbart',
    };
    return `Verschoben von ${from} auf ${to}${why ? because[why] : ''}`;
  },
  noRound: (from, to, carrier) =>
    `Verschoben von ${from} auf ${to}: ${from} stellt ${carrier} nicht zu`,
  moreStops: (count) => (count === 1 ? 'ein weiterer Halt' : `${count} weitere Halte`),
};
