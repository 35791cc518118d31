import type { TemplateResult } from 'lit/html.js';
import type { Locale } from '#contract/vocabulary';
import type { FailureCode } from '../../client.ts';
import { config } from '../../config.ts';
import { directionOf } from '../../languages.ts';
import type { Settings } from '../../settings.ts';
import { english, wordsIn } from '../../words.ts';
import { apology, loading } from './states.ts';

/** What stands in the place of a parcel, what is said of it, in which language and direction. */
export function waiting(
  settings: Settings,
  failure: FailureCode | undefined,
  onRetry: () => unknown,
): [state: TemplateResult, said: string, told: Locale, dir: 'ltr' | 'rtl'] {
  const { spoken } = settings;
  const file = wordsIn(settings);
  const words = { ...(file ? file.element : english), ...config.words?.element };
  const told = file ? spoken : 'en';
  if (failure) {
    const sorry = failure === 'unknown_token' ? words.missing : words.failed;
    return [apology(sorry, words, onRetry), sorry[0], told, directionOf(told)];
  }
  // Said once, and in that language if it can be had; what is greyed stands as it will.
  return [loading, file || file === null ? words.loading : '', told, directionOf(spoken)];
}
