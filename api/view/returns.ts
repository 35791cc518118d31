import type { ShipmentView, Step } from '#contract/tracking';
import type { ReturnState } from '#contract/return-words';
import type { Stage } from '#contract/vocabulary';
import { fold, type Checkpoint } from '../domain/fold.ts';
import { wallIn, wallOf, type Wall } from '../domain/moment.ts';
import { carrierFacts } from './fact-views.ts';
import { money } from './money.ts';
import type { Scene } from './scene.ts';
import { actionsOf, contentsText, trackedView, type Item } from './shipment.ts';
import { namedOf } from './story.ts';
import type { OrderItem, ReturnMade } from './facts.ts';

/** The parcel that goes back, as far as there is one. */
export type BackParcel = Pick<Scene, 'state' | 'carrier' | 'legs' | 'carriers' | 'by'>;

export const noParcel: BackParcel = {
  state: fold([]),
  carrier: null,
  legs: [],
  carriers: [],
  by: new Map(),
};

type Around = Pick<Scene, 'words' | 'days' | 'zone' | 'shop'> & {
  currency: string;
  orderItems: readonly OrderItem[];
};

const stageOf: Record<ReturnState, Stage> = {
  requested: 'pending',
  approved: 'pending',
  sent_back: 'returning',
  received: 'returned',
  refunded: 'returned',
  rejected: 'cancelled',
  cancelled: 'cancelled',
};

/** What goes back, told as one more entry beside the parcels. */
export function returnView(
  made: ReturnMade,
  state: ReturnState,
  back: BackParcel,
  items: Item[],
  around: Around,
): ShipmentView {
  const { words, shop, currency, orderItems } = around;
  const say = words.returns;
  const exchange = made.kind === 'exchange';
  const amount = made.refunded === null ? null : money(made.refunded, currency, words);
  const named = namedOf(orderItems, (id) =>
    made.items
      .filter(({ itemExternalId }) => itemExternalId === id)
      .reduce((sum, { quantity }) => sum + quantity, 0),
  );
  const { checkpoints, ...tracked } = trackedView({ ...around, ...back });
  const isOver = stageOf[state] === 'cancelled' || state === 'refunded';
  const detail = say.detail({ state, shop, exchange });
  return {
    id: made.id,
    kind: 'return',
    stage: stageOf[state],
    flags: back.state.flags,
    health: isOver || (exchange && state === 'received') ? 'done' : 'on_track',
    actionRequired: false,
    reason: null,
    responsible: null,
    title: say.title(named),
    headline: say.headline(state, amount),
    struck: null,
    detail: words.together([detail, made.note && words.apart(made.note)]),
    nextNewsBy: null,
    nextNewsDisplay: null,
    lamp: state === 'received' || state === 'refunded',
    promise: null,
    steps: stepsOf(made, state, back, around),
    ...tracked,
    // For the shop to have it is what the carrier calls "delivered".
    checkpoints: checkpoints.map((each) =>
      each.stage === 'delivered'
        ? { ...each, title: say.arrived, text: each.text === each.title ? say.arrived : each.text }
        : each,
    ),
    // Without a parcel that is known there is nothing to be scanned.
    updates: made.shipmentId === null ? '' : words.updates(checkpoints.length),
    pickup: null,
    proof: null,
    facts: carrierFacts({ ...around, ...back }),
    replaces: null,
    items,
    contents: contentsText(items, around),
    actions: actionsOf({ ...around, ...back }),
  };
}

/** Announced, sent back, with the shop, paid back: as far as it is, and when it came there. */
function stepsOf(
  made: ReturnMade,
  state: ReturnState,
  { state: { milestones } }: BackParcel,
  { words, days, zone }: Around,
): Step[] {
  const { steps } = words.returns;
  const scanned = (stages: Stage[]): Wall | null => {
    const scan = stages
      .flatMap((stage) => milestones.get(stage) ?? [])
      .reduce<Checkpoint | null>(
        (first, each) => (first && first.atMs <= each.atMs ? first : each),
        null,
      );
    return scan && wallOf(scan.at, zone);
  };
  // Without a parcel only the last word of the shop has a time.
  const told = (at: ReturnState) => (made.state === at ? wallIn(made.updatedMs, zone) : null);
  const stops: [stage: Stage, title: string, at: Wall | null][] = [
    ['pending', steps.announced, wallOf(made.requestedAt, zone)],
    ['returning', steps.sentBack, scanned(['picked_up', 'in_transit']) ?? told('sent_back')],
    ['returned', steps.withShop, scanned(['delivered', 'returned']) ?? told('received')],
  ];
  if (made.kind === 'return' || state === 'refunded') {
    stops.push(['returned', steps.refunded, told('refunded')]);
  }
  if (stageOf[state] === 'cancelled') {
    stops.splice(1, 3, ['cancelled', words.returns.headline(state, null), told(state)]);
  }
  const at = { requested: 0, approved: 0, sent_back: 1, received: 2, refunded: 3 };
  const now = state === 'rejected' || state === 'cancelled' ? 1 : at[state];
  return stops.map(([stage, title, wall], i) => ({
    stage,
    title,
    state: i < now ? 'done' : i === now ? 'current' : 'ahead',
    display: wall && i <= now ? days.stamp(wall) : null,
    struck: null,
  }));
}
