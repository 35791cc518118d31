import { english, languages, moments, receipts, table, words } from 'porchlight:journeys';
import type { ElementWords, LookupWords } from '#contract/element-words';
import type { ProblemInput, ProblemView } from '#contract/problem';
import type { WidgetView } from '#contract/tracking';
import type { FailureCode } from '../client.ts';
import type { LookupFailure } from '../elements/lookup/ask-lookup.ts';
import { languageOf } from '../languages.ts';
import type { Result } from '../result.ts';
import { readFrom } from './table.ts';

/** Every journey, and how many moments it has. */
export const journeys = (): { name: string; moments: number }[] =>
  Object.entries(moments).map(([name, { length }]) => ({ name, moments: length }));

/**
 * The answer to `mock:<journey>:<moment>:<locale>` or `mock:<journey>:<locale>`: moments count from
 * one, and one that is not there is the last. Never throws.
 */
export async function answerTo(address: string): Promise<Result<WidgetView, FailureCode>> {
  const [, name = '', ...more] = address.split(':');
  const all = Object.hasOwn(moments, name) ? (moments[name] ?? []) : [];
  const wanted = more.length > 1 ? Number(more[0]) - 1 : 0;
  const ref = wanted in all ? all[wanted] : all.at(-1);
  return typeof ref === 'number' ? read(ref, more.at(-1)) : { error: 'unknown_token' };
}

/** Nothing is sent; what the shop would answer. Never throws. */
export async function receiptFor({
  kind,
  shipmentId = null,
  locale,
}: Pick<ProblemInput, 'kind'> & {
  locale?: string | undefined;
  shipmentId?: string | null | undefined;
}): Promise<Result<ProblemView, 'unreachable'>> {
  const { value, error } = await read<ProblemView>(receipts[kind] ?? 0, locale);
  return value ? { value: { ...value, shipmentId } } : { error };
}

/** What the elements say before anybody has answered; null where it does not come. */
export const wordsOf = async (
  locale: string,
): Promise<{ element: ElementWords; lookup: LookupWords } | null> =>
  (await read<{ element: ElementWords; lookup: LookupWords }>(words, locale)).value ?? null;

/** What was made of a `Value` by the build, in the nearest language. */
async function read<Value>(ref: number, locale = ''): Promise<Result<Value, 'unreachable'>> {
  try {
    const load = languages[languageOf(locale)];
    const told = load ? (await load()).default : english;
    return { value: readFrom(table, told, ref) as Value };
  } catch {
    return { error: 'unreachable' };
  }
}

/** What a look-up finds by an order number: the parcel, or one of the three ways in which it cannot be found. */
export const lookUp = (
  orderNumber: string,
): { token: string } | { failure: LookupFailure; retryMinutes: number } => {
  const failure = failures[orderNumber.toLowerCase()];
  return failure ? { failure, retryMinutes: 15 } : { token: 'mock' };
};

const failures: Partial<Record<string, LookupFailure>> = {
  nothing: 'not_found',
  pause: 'rate_limited',
  silence: 'unreachable',
};
