import type { ElementWords, LookupWords } from '#contract/element-words';
import type { Locale } from '#contract/vocabulary';
import { configure } from './config.ts';
import type { Settings } from './settings.ts';

declare const __PORCHLIGHT_VERSION__: string;

/** What elements say in one language before their server has spoken: `words/<locale>.json`. */
export interface WordsFile {
  readonly element: ElementWords;
  readonly lookup: LookupWords;
}

/** The code has these; all others come as files. */
export const english: ElementWords = {
  loading: 'Looking up your parcel',
  tryAgain: 'Try again',
  missing: ['Nothing fits yet', 'A new parcel can take until the evening to appear.'],
  failed: ['No answer just now', 'Your parcel travels on regardless.'],
};

/** By language, once for each page: undefined while nobody asked, false on its way, null for none. */
const files: { [locale in Locale]?: WordsFile | false | null } = { en: null };

/** Address of the code, beside which they lie; a package has no such place and asks the server. */
let here = '';
export const findBeside = (address: string): void => {
  here = address;
};

/**
 * What is said in the element’s language, which may be asked for by that: every element is drawn again
 * when it is there. Null: only English can be had. Never throws.
 */
export function wordsIn(settings: Settings): WordsFile | false | null | undefined {
  const { api, mock, spoken } = settings;
  // Before anybody has said where the server is, nobody is asked.
  if (files[spoken] === undefined && (api || mock)) {
    files[spoken] = false;
    void load(settings);
  }
  return files[spoken];
}

async function load({ api, mock, spoken }: Settings): Promise<void> {
  let file: WordsFile | null = null;
  try {
    if (mock) file = await (await import('./chunks/mock.ts')).wordsOf(spoken);
    else {
      const path = `../${__PORCHLIGHT_VERSION__}/words/${spoken}.json`;
      const address = new URL(path, here || `${api}/static/v1/`);
      const response = await fetch(`${address}`, { credentials: 'omit' });
      const found = (await response.json()) as WordsFile;
      // What cannot be said is as if it had not come. Tests tie the rest to the contract.
      if (found.element.failed[1] && found.lookup.unreached.detail) file = found;
    }
  } catch {
    // Then in English.
  }
  files[spoken] = file;
  configure({});
}
