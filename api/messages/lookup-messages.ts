import type { Locale } from '#contract/vocabulary';

/** What the hosted look-up page says. */
export type LookupMessages = {
  title: string;
  headline: string;
  detail: string;
  orderNumber: string;
  orderNumberHint: string;
  contact: string;
  contactHint: string;
  submit: string;
  /** In the place of the title, where nothing fits. */
  noMatch: string;
  orderNumberMissing: string;
  contactMissing: string;
  miss: string;
  later(minutes: number): string;
  another: string;
  link: string;
  noShop: Apology;
  noAnswer: Apology;
};

export type Apology = { title: string; headline: string; detail: string };

const en: LookupMessages = {
  title: 'Find my order',
  headline: 'Let’s find your parcel',
  detail: 'Two things are enough: the order number, and the e‑mail or postcode you ordered with.',
  orderNumber: 'Order number',
  orderNumberHint: 'In the e‑mail that confirmed your order',
  contact: 'E-mail or postcode',
  contactHint: 'As you gave it with the order',
  submit: 'Find my parcel',
  noMatch: 'No match',
  orderNumberMissing: 'The order number is missing.',
  contactMissing: 'The e‑mail or postcode is missing.',
  miss: 'Nothing fits these two. Check both against the e‑mail that confirmed your order. After five tries, wait a quarter of an hour.',
  later: (minutes) =>
    minutes < 90
      ? `Too many tries came from here. Try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`
      : `Too many tries came from here. Try again in ${Math.round(minutes / 60)} hours.`,
  another: 'Look up another order',
  link: 'A page of its own for this order, to keep',
  noShop: {
    title: 'No match',
    headline: 'No shop goes by this name',
    detail: 'Open the link once more from the shop’s own page or e-mail.',
  },
  noAnswer: {
    title: 'No answer',
    headline: 'We can’t look just now',
    detail: 'Your parcel travels on regardless. Go back and try again in a minute.',
  },
};

const de: LookupMessages = {
  title: 'Meine Bestellung finden',
  headline: 'Wo ist Ihr Paket?',
  detail:
    'Zwei Angaben genügen: die Bestellnummer und die E‑Mail-Adresse oder Postleitzahl Ihrer Bestellung.',
  orderNumber: 'Bestellnummer',
  orderNumberHint: 'Steht in der Bestätigung per E‑Mail',
  contact: 'E-Mail oder Postleitzahl',
  contactHint: 'Wie bei der Bestellung angegeben',
  submit: 'Paket finden',
  noMatch: 'Nichts gefunden',
  orderNumberMissing: 'Die Bestellnummer fehlt.',
  contactMissing: 'Die E‑Mail-Adresse oder Postleitzahl fehlt.',
  miss: 'Zu diesen beiden Angaben passt nichts. Vergleichen Sie beide mit der Bestätigung per E‑Mail. Nach fünf Versuchen warten Sie bitte eine Viertelstunde.',
  later: (minutes) =>
    minutes < 90
      ? `Von hier kamen zu viele Versuche. In ${minutes === 1 ? 'einer Minute' : `${minutes} Minuten`} geht es wieder.`
      : `Von hier kamen zu viele Versuche. In ${Math.round(minutes / 60)} Stunden geht es wieder.`,
  another: 'Eine andere Bestellung suchen',
  link: 'Die eigene Seite dieser Bestellung, zum Aufheben',
  noShop: {
    title: 'Nicht gefunden',
    headline: 'Unter diesem Namen gibt es keinen Shop',
    detail: 'Öffnen Sie den Link noch einmal von der Seite oder aus der E-Mail des Shops.',
  },
  noAnswer: {
    title: 'Keine Antwort',
    headline: 'Wir können gerade nicht nachsehen',
    detail:
      'Ihr Paket reist trotzdem weiter. Gehen Sie zurück und versuchen Sie es in einer Minute noch einmal.',
  },
};

const catalogues: Partial<Record<Locale, LookupMessages>> = { en, de };

/** Whether the page of the form is written in it. */
export const isWritten = (locale: Locale): boolean => locale in catalogues;

export const lookupMessagesOf = (locale: Locale): LookupMessages => catalogues[locale] ?? en;
