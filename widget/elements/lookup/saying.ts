import type { Locale } from '#contract/vocabulary';
import type { LookupFailure } from './ask-lookup.ts';
import type { FormWords } from './words.ts';

/** What stands above the form. */
export type Saying = Readonly<Record<'title' | 'headline' | 'detail', string>>;

/** Words, and the language that they are in. */
export interface Told {
  readonly words: FormWords;
  readonly in: Locale;
}

/** What is asked for, or why nothing was found. */
export function sayingFor(told: Told, failure: LookupFailure | undefined, minutes: number): Saying {
  const { words } = told;
  if (failure === 'unreachable') return words.unreached;
  if (failure !== 'rate_limited') return { ...words, ...(failure && words.nothing) };
  const { detail } = words.paused;
  return { ...words.paused, detail: detail.replace('{when}', inMinutes(minutes, told.in)) };
}

/** `in 15 minutes`, `in 2 hours` */
function inMinutes(minutes: number, locale: Locale): string {
  const format = new Intl.RelativeTimeFormat(locale);
  return minutes < 90
    ? format.format(minutes, 'minute')
    : format.format(Math.round(minutes / 60), 'hour');
}
