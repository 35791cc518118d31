import type { HelpWords } from '#contract/help-words';
import type { WordsFile } from '../words.ts';

// What a server would send or keep beside the code, which a simulated journey does without.

export const germanHelp: HelpWords = {
  title: 'Stimmt etwas nicht?',
  question: 'Was ist es?',
  back: 'Zurück',
  close: 'Schließen',
  step: 'Schritt {n} von {all}',
  next: 'Getan, was nun?',
  settled: 'Damit ist es erledigt',
  glad: 'Gut. Das bleibt hier, falls Sie es noch einmal brauchen.',
  report: '{shop} Bescheid geben',
  items: 'Was davon?',
  neededBy: 'Gebraucht bis',
  note: 'In Ihren Worten',
  notePlease: 'Ein Satz genügt, damit {shop} weiß, was zu tun ist.',
  photos: 'Fotos',
  photosHint: 'Bis zu {most}. Sie werden hier verkleinert; wo sie entstanden, bleibt weg.',
  addPhoto: 'Foto hinzufügen',
  photo: 'Foto {n}',
  removePhoto: 'Foto {n} entfernen',
  photoRefused: 'Dieser Browser kann das nicht als Bild lesen. JPEG oder PNG geht.',
  send: 'An {shop} senden',
  sending: 'Wird gesendet',
  sent: 'Gesendet',
  notSent: ['Es ging nicht durch', 'Alles, was Sie geschrieben haben, ist noch da.'],
  offline: ['Sie sind offline', 'Es geht von selbst hinaus, sobald Sie wieder verbunden sind.'],
  refused: [
    'Das lässt sich hier gerade nicht melden',
    'Schreiben Sie {shop}, oder sehen Sie später wieder nach.',
  ],
  sendAgain: 'Noch einmal senden',
};

export const germanWords: WordsFile = {
  element: {
    loading: 'Ihr Paket wird gesucht',
    tryAgain: 'Noch einmal versuchen',
    missing: ['Noch nicht zu finden', 'Ein neues Paket erscheint manchmal erst am Abend.'],
    failed: ['Gerade keine Antwort', 'Ihr Paket reist trotzdem weiter.'],
  },
  lookup: {
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
  },
};
