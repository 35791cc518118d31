import type { WidgetView } from '#contract/tracking';
import type { Spoken } from '../messages/spoken.ts';
import type { Parcel, WidgetFacts } from './facts.ts';
import type { Problem } from './problem.ts';
import { isCalledOff, widgetView } from './widget.ts';

/**
 * What a link may not tell. `gift`: what was bought, nor what the shop wrote about it. `share`: that,
 * whatever may hold a name, for a carrier's own words do ("left with …"), and that anything was
 * reported.
 */
export type Secrecy = 'none' | 'gift' | 'share';

/** As `widgetView`, of what may be seen. */
export function viewFor(
  facts: WidgetFacts,
  secrecy: Secrecy,
  spoken: Spoken,
  nowMs: number,
): WidgetView {
  if (secrecy === 'none') return widgetView(facts, spoken, nowMs);
  const view = { ...widgetView(concealed(facts, secrecy), spoken, nowMs), order: null };
  return secrecy === 'share' ? withoutHelp(view) : view;
}

/** Whoever only may see where it is has nothing to report: it is not theirs. */
const withoutHelp = (view: WidgetView): WidgetView => ({
  ...view,
  shipments: view.shipments.map((shipment) => ({ ...shipment, help: [] })),
});

/** A parcel says for itself whether it is a present, else its order does. */
export function isGift({ order, parcels, whole }: WidgetFacts): boolean {
  return !whole && parcels.some(({ gift }) => gift ?? order?.gift ?? false);
}

export function concealed(facts: WidgetFacts, secrecy: Secrecy): WidgetFacts {
  if (secrecy === 'none') return facts;
  const { order } = facts;
  return {
    ...facts,
    order: order && {
      ...order,
      number: '',
      items: [],
      // Without its items it would no longer be seen that all of them were called off.
      cancelledAt: order.cancelledAt ?? (isCalledOff(order) ? order.placedAt : null),
    },
    returns: [],
    problems: secrecy === 'share' ? [] : (facts.problems ?? []).map(withoutWords),
    parcels: facts.parcels.map((parcel) => {
      const bare = { ...parcel, contents: [] };
      return secrecy === 'share' ? withoutNames(bare) : bare;
    }),
  };
}

/** What the shop writes may name what was bought: whoever is given it is told that there is an answer. */
const withoutWords = (problem: Problem): Problem =>
  problem.answer === null ? problem : { ...problem, answer: null, isAnswerKept: true };

/** Pages that the shop names may have a postcode in their address, a proof a signature. */
function withoutNames(parcel: Parcel): Parcel {
  return {
    ...parcel,
    replaces: null,
    trackingUrl: null,
    checkpoints: parcel.checkpoints.map((scan) => ({ ...scan, text: null, proofUrl: null })),
  };
}
