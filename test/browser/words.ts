import { wordsOf } from '../../widget/mock/mock.ts';
import type { WordsFile } from '../../widget/words.ts';
import { json, type Network } from './network.ts';

const german = await wordsOf('de');

/** A file of words, each marked with its language: `fr: Paket finden`. */
export const wordsMarked = (locale: string): WordsFile =>
  JSON.parse(JSON.stringify(german), (_, value: unknown) =>
    typeof value === 'string' ? `${locale}: ${value}` : value,
  ) as WordsFile;

/** The language whose words a request is for, else null. */
export const languageOf = (url: URL): string | null =>
  /\/words\/([\w-]+)\.json$/.exec(url.pathname)?.[1] ?? null;

/** As the server answers for a file of words. */
export const answerWords = (url: URL): Response | null => {
  const locale = languageOf(url);
  return locale === null ? null : json(wordsMarked(locale));
};

/** The languages whose words were asked for. */
export const wordsAsked = ({ asked }: Network): string[] =>
  asked.flatMap(({ url }) => languageOf(url) ?? []);
