import type { HelpWords } from '#contract/help-words';

/** Around help and a report. */
export const help: HelpWords = {
  title: 'E ceva în neregulă?',
  question: 'Ce s-a întâmplat?',
  back: 'Înapoi',
  close: 'Închide',
  step: 'Pasul {n} din {all}',
  next: 'Gata, ce urmează?',
  settled: 'S-a rezolvat',
  glad: 'Bine. Rămâne aici, dacă mai ai nevoie.',
  report: 'Spune-le celor de la {shop}',
  items: 'Care dintre acestea?',
  neededBy: 'Îți trebuie până la',
  note: 'Cu cuvintele tale',
  notePlease: 'Ajunge o propoziție, ca {shop} să știe ce e de făcut.',
  photos: 'Poze',
  photosHint: 'Cel mult {most}. Le micșorăm aici și lăsăm deoparte locul unde au fost făcute.',
  addPhoto: 'Adaugă o poză',
  photo: 'Poza {n}',
  removePhoto: 'Șterge poza {n}',
  photoRefused: 'Browserul acesta nu o poate citi ca imagine. Merge un JPEG sau un PNG.',
  send: 'Trimite la {shop}',
  sending: 'Se trimite',
  sent: 'Trimis',
  notSent: ['Nu s-a trimis', 'Tot ce ai scris e încă aici.'],
  offline: ['Nu ai internet', 'Se trimite singur când revine.'],
  refused: [
    'Acum nu se poate trimite de aici',
    'Scrie-le celor de la {shop} sau revino mai târziu.',
  ],
  sendAgain: 'Trimite din nou',
};
