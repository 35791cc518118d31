import type { ElementWords, LookupWords } from '#contract/element-words';

export const element: ElementWords = {
  loading: 'Ihr Paket wird gesucht',
  tryAgain: 'Noch einmal versuchen',
  missing: ['Noch nicht zu finden', 'Ein neues Paket erscheint manchmal erst am Abend.'],
  failed: ['Gerade keine Antwort', 'Ihr Paket reist trotzdem weiter.'],
};

export const lookup: LookupWords = {
  title: 'Meine Bestellung finden',
  headline: 'Wo ist Ihr Paket?',
  detail:
    'Zwei Angaben genügen: die Bestellnummer und die E‑Mail-Adresse oder Postleitzahl Ihrer Bestellung.',
  orderNumber: 'Bestellnummer',
  orderNumberHint: 'Steht in der Bestätigung per E‑Mail',
  orderNumberMissing: 'Die Bestellnummer fehlt. Sie steht in der Bestätigung per E‑Mail.',
  contact: 'E-Mail oder Postleitzahl',
  contactHint: 'Wie bei der Bestellung angegeben',
  contactMissing: 'Die E‑Mail-Adresse oder Postleitzahl fehlt.',
  submit: 'Paket finden',
  looking: 'Ihr Paket wird gesucht',
  found: 'Gefunden. Hier ist Ihr Paket.',
  link: 'Zu Ihrem Paket',
  keep: 'Die eigene Seite dieser Bestellung, zum Aufheben',
  another: 'Eine andere Bestellung suchen',
  nothing: {
    title: 'Nichts gefunden',
    detail:
      'Zu diesen beiden Angaben passt nichts. Vergleichen Sie beide mit der Bestätigung per E‑Mail. Nach fünf Versuchen warten Sie bitte eine Viertelstunde.',
  },
  paused: {
    title: 'Kurze Pause',
    headline: 'Von hier kamen zu viele Versuche',
    detail: 'Niemand soll ein Paket durch Raten finden. Es geht wieder {when}.',
  },
  unreached: {
    title: 'Keine Antwort',
    headline: 'Wir können gerade nicht nachsehen',
    detail: 'Ihr Paket reist trotzdem weiter. Versuchen Sie es in einer Minute noch einmal.',
  },
  noShop: {
    title: 'Nicht gefunden',
    headline: 'Unter diesem Namen gibt es keinen Shop',
    detail: 'Öffnen Sie den Link noch einmal von der Seite oder aus der E-Mail des Shops.',
  },
};
