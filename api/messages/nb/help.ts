import type { HelpWords } from '#contract/help-words';

/** Around help and a report. */
export const help: HelpWords = {
  title: 'Er noe galt?',
  question: 'Hva er galt?',
  back: 'Tilbake',
  close: 'Lukk',
  step: 'Steg {n} av {all}',
  next: 'Gjort, hva nå?',
  settled: 'Da ordnet det seg',
  glad: 'Bra. Dette blir stående her, i tilfelle du trenger det igjen.',
  report: 'Si ifra til {shop}',
  items: 'Hva gjelder det?',
  neededBy: 'Trengs senest',
  note: 'Med dine egne ord',
  notePlease: 'En setning er nok, så {shop} vet hva som må gjøres.',
  photos: 'Bilder',
  photosHint: 'Opptil {most}. De gjøres mindre her, og stedet der de ble tatt, fjernes.',
  addPhoto: 'Legg til et bilde',
  photo: 'Bilde {n}',
  removePhoto: 'Fjern bilde {n}',
  photoRefused: 'Denne nettleseren kan ikke lese det som et bilde. Prøv med JPEG eller PNG.',
  send: 'Send til {shop}',
  sending: 'Sender',
  sent: 'Sendt',
  notSent: ['Det kom ikke fram', 'Alt du skrev, er her fortsatt.'],
  offline: ['Du er uten nett', 'Det sendes av seg selv når du er på nett igjen.'],
  refused: [
    'Dette kan ikke tas imot her akkurat nå',
    'Skriv til {shop} i stedet, eller se innom senere.',
  ],
  sendAgain: 'Send på nytt',
};
