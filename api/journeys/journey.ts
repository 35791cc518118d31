import type { Parcel, WidgetFacts } from '../view/facts.ts';

/** One story of one order, and the moments at which somebody looks at it. */
export type Journey = {
  /** All that ever becomes known. Of what is told several times each time stands for itself, under one id. */
  facts: WidgetFacts;
  /** Instants in November 2026. */
  moments: readonly string[];
};

/** What of it was known then; null where not even the order was. */
export function upTo(facts: WidgetFacts, nowMs: number): WidgetFacts | null {
  const { order, problems } = facts;
  if (order && Date.parse(order.placedAt) > nowMs) return null;
  const isCancelled = order?.cancelledAt && Date.parse(order.cancelledAt) <= nowMs;
  const told = <T extends { id: string }>(all: readonly T[], toldMs: (each: T) => number): T[] => {
    const last = new Map<string, T>();
    const known = all.filter((each) => toldMs(each) <= nowMs);
    for (const each of known.sort((a, b) => toldMs(a) - toldMs(b))) last.set(each.id, each);
    return [...last.values()];
  };
  return {
    ...facts,
    order: order && { ...order, cancelledAt: isCancelled ? order.cancelledAt : null },
    parcels: told(facts.parcels, ({ createdMs, updatedMs = createdMs }) => updatedMs).map(
      (parcel) => heard(parcel, nowMs),
    ),
    returns: told(facts.returns, ({ updatedMs }) => updatedMs),
    ...(problems && { problems: told(problems, ({ updatedMs }) => updatedMs) }),
  };
}

function heard(parcel: Parcel, nowMs: number): Parcel {
  const checkpoints = parcel.checkpoints.filter(({ atMs }) => atMs <= nowMs);
  const times = checkpoints.map(({ atMs }) => atMs);
  return {
    ...parcel,
    checkpoints,
    heardMs: times.length ? Math.max(...times) : null,
    promises: parcel.promises.filter(({ madeMs }) => madeMs <= nowMs),
  };
}
