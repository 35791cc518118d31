import type { HelpWords } from '#contract/help-words';

/** Around help and a report. */
export const help: HelpWords = {
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
