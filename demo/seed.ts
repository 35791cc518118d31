import { trackingUpdate } from './aftership.ts';
import type { Day } from './calendar.ts';
import type { Feed } from './feed.ts';
import type { Ledger } from './ledger.ts';
import { placeOrder, shipmentId } from './orders.ts';
import { pastOrders } from './past-orders.ts';
import type { Porchlight } from './porchlight.ts';
import { checkpointOf } from './scan.ts';
import { atTheDoor } from './scenarios/at-the-door.ts';
import { goneWrong } from './scenarios/gone-wrong.ts';
import type { Scenario } from './scenarios/scenario.ts';
import { underWay } from './scenarios/under-way.ts';
import type { Sample } from './stage.ts';
import { storyOf, type Story } from './story.ts';

/** Every scenario that stands still, in the order in which a parcel may meet them. */
export const scenarios: readonly Scenario[] = [...underWay, ...atTheDoor, ...goneWrong];

interface Shop {
  origin: string;
  porchlight: Porchlight;
  ledger: Ledger;
  feed: Feed;
}

const atOnce = 6;

/**
 * Fills the shop with the day's scenarios and a month of past orders, and answers with the
 * scenarios' tokens. `now` is when the day was first seeded: with the same moment the same things
 * are said again, and nothing changes.
 */
export async function seed(shop: Shop, today: Day, now: Date): Promise<Sample[]> {
  const samples = await inTurns(scenarios, async (scenario, index) => {
    const story = storyOf(scenario, index, today, now);
    const receipt = await tell(shop, story);
    const only = receipt.shipments.length === 1 ? receipt.shipments[0] : undefined;
    const { token } = only ?? receipt;
    return { key: scenario.key, caption: scenario.caption, token };
  });
  await inTurns(pastOrders(today, new Date()), (story) => tell(shop, story));
  return samples;
}

async function tell(shop: Shop, { placing, by, parcels }: Story) {
  const receipt = await placeOrder(shop, placing);
  for (const [index, { log, expected }] of parcels.entries()) {
    const parcel = placing.parcels[index];
    if (!parcel || log.length === 0) continue;
    if (by === 'webhook') await shop.feed.post(trackingUpdate(parcel, log, expected));
    else
      await shop.porchlight.addCheckpoints(
        shipmentId(placing.externalId, index + 1),
        log.map(checkpointOf),
      );
  }
  return receipt;
}

/** Does the work for all items, a few at once; the answers are in the items' order. */
async function inTurns<Item, Answer>(
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) answers[index] = await work(item, index);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return answers;
}
