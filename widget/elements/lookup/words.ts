import type { Locale } from '#contract/vocabulary';

/** Stage, headline and one sentence. */
type Saying = readonly [title: string, headline: string, detail: string];

/** All that is said until a parcel is found; what is said of it comes from the server. */
export interface LookupWords {
  readonly locale: Locale;
  readonly invitation: Saying;
  readonly nothing: Saying;
  readonly unreached: Saying;
  /** Too many wrong guesses came from here. */
  readonly paused: (minutes: number) => Saying;
  readonly orderNumber: string;
  readonly contact: string;
  readonly noOrderNumber: string;
  readonly noContact: string;
  readonly submit: string;
  readonly looking: string;
  readonly found: string;
  readonly link: string;
  readonly another: string;
}

const en: LookupWords = {
  locale: 'en',
  invitation: [
    'Find my order',
    'Let’s find your parcel',
    'Two things are enough: the order number, and the e‑mail or postcode you ordered with.',
  ],
  nothing: [
    'No match',
    'Let’s find your parcel',
    'Nothing fits these two. Check both against the e‑mail that confirmed your order. After five tries, wait a quarter of an hour.',
  ],
  unreached: [
    'No answer',
    'We can’t look just now',
    'Your parcel travels on regardless. Try again in a minute.',
  ],
  paused: (minutes) => [
    'A short pause',
    'Too many tries came from here',
    `Nobody shall find a parcel by guessing. ${minutes < 90 ? `In ${minutes} min` : `In ${Math.round(minutes / 60)} hours`} you can try again.`,
  ],
  orderNumber: 'Order number',
  contact: 'E-mail or postcode',
  noOrderNumber: 'The order number is missing. It is in the e‑mail that confirmed your order.',
  noContact: 'The e‑mail or postcode is missing.',
  submit: 'Find my parcel',
  looking: 'Looking up your parcel',
  found: 'Found. Here is your parcel.',
  link: 'To your parcel',
  another: 'Look up another order',
};

const de: LookupWords = {
  locale: 'de',
  invitation: [
    'Meine Bestellung finden',
    'Wo ist Ihr Paket?',
    'Zwei Angaben genügen: die Bestellnummer und die E‑Mail-Adresse oder Postleitzahl Ihrer Bestellung.',
  ],
  nothing: [
    'Nichts gefunden',
    'Wo ist Ihr Paket?',
    'Zu diesen beiden Angaben passt nichts. Vergleichen Sie beide mit der Bestätigung per E‑Mail. Nach fünf Versuchen warten Sie bitte eine Viertelstunde.',
  ],
  unreached: [
    'Keine Antwort',
    'Wir können gerade nicht nachsehen',
    'Ihr Paket reist trotzdem weiter. Versuchen Sie es in einer Minute noch einmal.',
  ],
  paused: (minutes) => [
    'Kurze Pause',
    'Von hier kamen zu viele Versuche',
    `Niemand soll ein Paket durch Raten finden. ${minutes < 90 ? `In ${minutes} Min.` : `In ${Math.round(minutes / 60)} Stunden`} geht es wieder.`,
  ],
  orderNumber: 'Bestellnummer',
  contact: 'E-Mail oder Postleitzahl',
  noOrderNumber: 'Die Bestellnummer fehlt. Sie steht in der Bestätigung per E‑Mail.',
  noContact: 'Die E‑Mail-Adresse oder Postleitzahl fehlt.',
  submit: 'Paket finden',
  looking: 'Ihr Paket wird gesucht',
  found: 'Gefunden. Hier ist Ihr Paket.',
  link: 'Zu Ihrem Paket',
  another: 'Eine andere Bestellung suchen',
};

export const lookupWordsFor = (locale: string): LookupWords => (/^de\b/i.test(locale) ? de : en);
