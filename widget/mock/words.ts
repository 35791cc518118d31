import type { Words } from '#contract/words';
import { germanHelp } from './german.ts';

/** As the server sends them. */
export const words: Record<'en' | 'de', Words> = {
  en: {
    progress: 'Progress',
    done: 'Done:',
    promised: 'Promised:',
    contents: 'In the parcel',
    carrier: 'Carrier',
    newsBy: 'News by',
    copy: 'Copy tracking number',
    copied: 'Tracking number copied',
    log: 'Everything so far',
    noNews: 'No scan yet. A new parcel can take until the evening to appear.',
    retry: 'Try again',
    stale: 'As of {time}. We can’t reach the tracking just now and keep trying.',
  },
  de: {
    progress: 'Verlauf',
    done: 'Erledigt:',
    promised: 'Versprochen:',
    contents: 'Im Paket',
    carrier: 'Zusteller',
    newsBy: 'Neues bis',
    copy: 'Sendungsnummer kopieren',
    copied: 'Sendungsnummer kopiert',
    log: 'Alles bisher',
    noNews: 'Noch kein Scan. Ein neues Paket erscheint manchmal erst am Abend.',
    retry: 'Noch einmal versuchen',
    stale:
      'Stand {time}. Die Sendungsverfolgung ist gerade nicht erreichbar; wir versuchen es weiter.',
    help: germanHelp,
  },
};
