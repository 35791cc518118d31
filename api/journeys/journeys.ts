import type { WidgetView } from '#contract/tracking';
import type { Spoken } from '../messages/spoken.ts';
import { isGift, viewFor } from '../view/conceal.ts';
import { atTheDoor } from './at-the-door.ts';
import { delays } from './delays.ts';
import { upTo, type Journey } from './journey.ts';
import { onTime } from './on-time.ts';
import { silence } from './silence.ts';
import { wholeOrders } from './whole-orders.ts';

/** Everything that can happen to an order, by name. */
export const journeys: Readonly<Record<string, Journey>> = {
  ...onTime,
  ...delays,
  ...silence,
  ...atTheDoor,
  ...wholeOrders,
};

/** What is shown at each moment of each journey; null where nothing fits the number yet. */
export type JourneyViews = Record<string, (WidgetView | null)[]>;

/** As the server would answer whoever speaks that language. */
export const viewsOf = (spoken: Spoken): JourneyViews =>
  Object.fromEntries(
    Object.entries(journeys).map(([name, { facts, moments }]) => [
      name,
      moments.map((moment) => viewAt(facts, Date.parse(moment), spoken)),
    ]),
  );

function viewAt(facts: Journey['facts'], nowMs: number, spoken: Spoken): WidgetView | null {
  const known = upTo(facts, nowMs);
  if (!known) return null;
  const view = viewFor(known, isGift(known) ? 'gift' : 'none', spoken, nowMs);
  // Nothing will change by itself.
  return { ...view, poll: { afterSeconds: 86_400 } };
}
