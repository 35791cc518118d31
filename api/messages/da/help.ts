import type { HelpWords } from '#contract/help-words';

/** Around help and a report. */
export const help: HelpWords = {
  title: 'Er der noget galt?',
  question: 'Hvad er der galt?',
  back: 'Tilbage',
  close: 'Luk',
  step: 'Trin {n} af {all}',
  next: 'Gjort, hvad nu?',
  settled: 'Så er det løst',
  glad: 'Godt. Det bliver stående her, hvis du får brug for det igen.',
  report: 'Sig det til {shop}',
  items: 'Hvad drejer det sig om?',
  neededBy: 'Skal bruges senest',
  note: 'Med dine egne ord',
  notePlease: 'En enkelt sætning er nok, så {shop} ved, hvad der skal gøres.',
  photos: 'Billeder',
  photosHint: 'Op til {most}. De gøres mindre her, og stedet, hvor de er taget, fjernes.',
  addPhoto: 'Tilføj et billede',
  photo: 'Billede {n}',
  removePhoto: 'Fjern billede {n}',
  photoRefused: 'Denne browser kan ikke læse det som et billede. Prøv med JPEG eller PNG.',
  send: 'Send til {shop}',
  sending: 'Sender',
  sent: 'Sendt',
  notSent: ['Det kom ikke igennem', 'Alt, hvad du har skrevet, er her stadig.'],
  offline: ['Du er offline', 'Det bliver sendt af sig selv, når du er på nettet igen.'],
  refused: [
    'Det kan ikke tages imod her lige nu',
    'Skriv til {shop} i stedet, eller kig forbi senere.',
  ],
  sendAgain: 'Send igen',
};
