import type { ProblemInput, ProblemView } from '#contract/problem';
import type { WidgetView } from '#contract/tracking';
import type { FailureCode } from '../client.ts';
import type { LookupFailure } from '../elements/lookup/ask-lookup.ts';
import type { Result } from '../result.ts';
import { atTheDoor } from './scenarios/at-the-door.ts';
import { delays } from './scenarios/delays.ts';
import { onTime } from './scenarios/on-time.ts';
import { silence } from './scenarios/silence.ts';
import { wholeOrders } from './scenarios/whole-orders.ts';
import type { Scenario } from './scenario.ts';
import { receiptView, viewOf } from './view.ts';

const scenarios: ReadonlyMap<string, Scenario> = new Map(
  Object.entries({ ...onTime, ...delays, ...silence, ...atTheDoor, ...wholeOrders }),
);

/** Every scenario, and how many moments it has. */
export const journeys = (): { name: string; moments: number }[] =>
  [...scenarios].map(([name, { length }]) => ({ name, moments: length }));

const localeOf = (locale: string) => (/^de\b/i.test(locale) ? 'de' : 'en');

/**
 * The answer to `mock:<scenario>:<moment>:<locale>` or `mock:<scenario>:<locale>`: moments count from
 * one, and one that is not there is the last.
 */
export function answerTo(address: string): Result<WidgetView, FailureCode> {
  const [, name = '', ...more] = address.split(':');
  const scenario = scenarios.get(name);
  const wanted = more.length > 1 ? Number(more[0]) : 1;
  const moment = scenario?.[wanted - 1] ?? scenario?.at(-1);
  if (!moment?.scenes.length) return { error: 'unknown_token' };
  return { value: viewOf(moment, localeOf(more.at(-1) ?? '')) };
}

/** Nothing is sent; what the shop would answer. */
export const receiptFor = ({
  kind,
  shipmentId = null,
  locale = '',
}: Pick<ProblemInput, 'kind' | 'locale'> & { shipmentId?: string | null | undefined }): Result<
  ProblemView,
  never
> => ({ value: receiptView(kind, shipmentId, localeOf(locale)) });

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
