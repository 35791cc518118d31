import { readBasket } from './basket.ts';
import { addWorkingDays, momentOf, stamp, type Day } from './calendar.ts';
import { crownpost, crownpostNumber, type Placing } from './orders.ts';
import { windowFrom } from './promise.ts';
import type { Expected, Scan } from './scan.ts';
import type { LogLine, Scenario } from './scenarios/scenario.ts';

/** An order and what happened to its parcels until now, ready to be told to Porchlight. */
export interface Story {
  placing: Placing;
  by: 'webhook' | 'checkpoints';
  /** What happened to each parcel, in their order. */
  parcels: { log: Scan[]; expected?: Expected }[];
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Twenty order numbers for each day, so that the orders of different days stand side by side. */
export const dailyNumber = (day: Day, index: number): string =>
  String(40_000 + (Math.floor(Date.parse(day) / dayMs) % 500) * 20 + index);

/** The scenario as it stands on that day at that moment. */
export function storyOf(scenario: Scenario, index: number, today: Day, now: Date): Story {
  const number = dailyNumber(today, index);
  const on = (day: number) => addWorkingDays(today, day);
  const placing: Placing = {
    externalId: `${number}-${today}`,
    number,
    placedAt: momentOf(on(scenario.placed[0]), scenario.placed[1]),
    lines: readBasket(scenario.basket),
    to: scenario.to,
    email: `shopper-${number}@example.com`,
    promised: { from: on(scenario.promised[0]), to: on(scenario.promised[1]) },
    parcels: scenario.parcels.map(({ carrier, basket }, position) => ({
      carrier: carrier?.code ?? crownpost,
      trackingNumber: carrier
        ? `${carrier.trackingNumber}${number}`
        : crownpostNumber(today, number, position + 1),
      ...(basket !== undefined && { lines: readBasket(basket) }),
    })),
  };
  const parcels = scenario.parcels.map(({ log, expected, counter }) => {
    const window =
      expected === 'this afternoon'
        ? windowFrom(new Date(now.getTime() + hourMs), 14)
        : expected && { from: on(expected[0]), to: on(expected[1]) };
    const told = logUntil(now, log, on);
    if (counter) {
      const { days, ...place } = counter;
      const pickup = { ...place, until: on(days) };
      const waiting = told.find(({ subtag }) => subtag === 'AvailableForPickup_001');
      if (waiting) waiting.pickup = pickup;
    }
    return { log: told, ...(window && { expected: window }) };
  });
  return { placing, by: scenario.by, parcels };
}

/**
 * The log with nothing in the future: early in the morning, what should happen at 8:12 has
 * happened a few minutes ago instead, still in order.
 */
function logUntil(now: Date, log: readonly LogLine[], on: (day: number) => Day): Scan[] {
  let latestMs = now.getTime() - 2 * 60_000;
  return log
    .toReversed()
    .map(([day, time, subtag, text, city, country]): Scan => {
      const at = new Date(Math.min(momentOf(on(day), time).getTime(), latestMs));
      latestMs = at.getTime() - 4 * 60_000;
      return { at: stamp(at), subtag, text, city, ...(country && { country }) };
    })
    .toReversed();
}
