import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ShipmentView } from '#contract/tracking';
import { stages, type Stage } from '#contract/vocabulary';
import { homes } from '../helpers/homes.ts';
import { shopServer, trackingUpdate, type WireScan } from '../helpers/shop-server.ts';

type Scan = { at: string; stage: Stage; [more: string]: unknown };

const at = (hours: number) => new Date(Date.UTC(2026, 10, 16, hours)).toISOString();
const scan = (hours: number, stage: Stage, more: object = {}): Scan => ({
  at: at(hours),
  stage,
  ...more,
});

/** What differs between two parcels that were told the same. */
const read = ({
  id: _id,
  contents: _contents,
  carrier,
  actions,
  help,
  facts,
  ...view
}: ShipmentView) => ({
  ...view,
  // Each parcel has a number of its own.
  facts: JSON.stringify(facts).replaceAll(/TRACK-p\d+/g, 'TRACK'),
  help: help?.map(({ actions: _actions, ...each }) => each),
  carrier: carrier?.name,
  actions: actions.map(({ label }) => label),
});

const anyScan = fc.record({
  at: fc.integer({ min: 0, max: 40 }).map(at),
  stage: fc.constantFrom(...stages),
  text: fc.constantFrom('At the depot', 'On a belt', 'In a van'),
  flags: fc.subarray(['delayed', 'damaged', 'signed', 'payment_due']),
  carrier: fc.constantFrom('dhl', 'postnl'),
  actionRequired: fc.boolean(),
});
const anyHistory = fc.array(anyScan, { minLength: 3, maxLength: 9 });
/** One history as several messages: in any order, some of it more than once. */
const tellingsOf = (history: Scan[]) =>
  fc
    .tuple(
      fc.shuffledSubarray(history, { minLength: history.length }),
      fc.subarray(history),
      fc.integer({ min: 1, max: history.length }),
    )
    .map(([shuffled, again, size]) => {
      const messages = [];
      for (let i = 0; i < shuffled.length; i += size) messages.push(shuffled.slice(i, i + size));
      return again.length ? [...messages, again] : messages;
    });

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, i) =>
    permutations(items.toSpliced(i, 1)).map((rest) => [item, ...rest]),
  );
}

describe.each(homes)('one state from any telling, in the $name home', (home) => {
  // Each request to the Worker opens its own connection to a database over HTTP.
  const few = home.name === 'node' ? 6 : 2;

  /** An order with so many parcels, of which nothing is known yet. */
  const open = async (count: number) => {
    const shop = shopServer(home, await home.createMerchant());
    const names = Array.from({ length: count }, (_, i) => `p${i}`);
    const order = await shop.order('1', {
      shipments: names.map((externalId) => ({
        externalId,
        carrier: 'dhl',
        trackingNumber: `TRACK-${externalId}`,
      })),
    });
    const nameOf = new Map(order.shipments.map(({ id, externalId }) => [id, externalId]));
    return {
      shop,
      names,
      async post(name: string, checkpoints: Scan[]) {
        const answer = await shop.post(`/v1/shipments/${name}/checkpoints`, { checkpoints });
        expect(answer.status).toBe(200);
        const { rejected, stage } = (await answer.json()) as { rejected: unknown[]; stage: Stage };
        expect(rejected).toEqual([]);
        return stage;
      },
      async views() {
        const { shipments } = await shop.view(order.token);
        return new Map(shipments.map((view) => [nameOf.get(view.id)!, view]));
      },
    };
  };

  const expectAllAlike = (views: Map<string, ShipmentView>) => {
    const [first, ...others] = [...views.values()].map(read);
    for (const other of others) expect(other).toEqual(first);
    return first!;
  };

  test('scans of one history, posted in any order, split and repeated', async () => {
    for (const [i, history] of fc.sample(anyHistory, { seed: 1, numRuns: few }).entries()) {
      const { names, post, views } = await open(3);
      const tellings = fc.sample(tellingsOf(history), { seed: i, numRuns: names.length });
      await Promise.all(
        names.map(async (name, n) => {
          for (const message of tellings[n]!) await post(name, message);
        }),
      );
      const { checkpoints } = expectAllAlike(await views());
      const told = new Set(history.map((each) => JSON.stringify([each.at, each.stage, each.text])));
      expect(checkpoints).toHaveLength(told.size);
    }
  });

  test('all orders of some scans, one at a time', async () => {
    const journey = [
      scan(1, 'in_transit', { carrier: 'yunexpress' }),
      scan(3, 'delivered', { carrier: 'postnl', flags: ['signed'] }),
      scan(4, 'out_for_delivery'),
      scan(2, 'label_created', { carrier: 'postnl' }),
    ];
    const orders = permutations(journey.slice(0, home.name === 'node' ? 4 : 3));
    const { names, post, views } = await open(orders.length);
    await Promise.all(
      names.map(async (name, i) => {
        for (const each of orders[i]!) await post(name, [each]);
      }),
    );
    expect(expectAllAlike(await views())).toMatchObject({
      stage: 'delivered',
      carriers: [expect.any(String), expect.any(String)],
    });
  });

  test("a source's messages, late, twice and in any order", async () => {
    const journey: WireScan[] = [
      { at: at(1), tag: 'InfoReceived', message: 'Label' },
      { at: at(5), tag: 'InTransit', subtag: 'InTransit_002', message: 'Collected', city: 'Halle' },
      { at: at(9), tag: 'Exception', subtag: 'Exception_005', message: 'Snow', city: 'Leipzig' },
      { at: at(20), tag: 'OutForDelivery', message: 'In the van', city: 'Gent' },
      { at: at(24), tag: 'Delivered', subtag: 'Delivered_003', message: 'Signed', city: 'Gent' },
      { at: at(25), tag: 'InTransit', message: 'A late scan of the hub', city: 'Gent' },
    ];
    const messages = [1, 2, 4, 5, 6].map((length) => journey.slice(0, length));
    const { shop, names, views } = await open(few);
    const orders = fc.sample(fc.shuffledSubarray(messages, { minLength: messages.length }), {
      seed: 3,
      numRuns: names.length,
    });
    await Promise.all(
      names.map(async (name, i) => {
        for (const scans of [...orders[i]!, orders[i]![0]!]) {
          const answer = await shop.webhook(trackingUpdate(`TRACK-${name}`, scans));
          expect(answer.status).toBe(200);
        }
      }),
    );
    await home.settle();
    expect(expectAllAlike(await views())).toMatchObject({ stage: 'delivered', flags: ['signed'] });
  });

  test('a delivery stays, whatever comes after it that is no return', async () => {
    const others = stages.filter((stage) => stage !== 'returning' && stage !== 'returned');
    const { names, post, views } = await open(others.length);
    await Promise.all(
      names.map(async (name, i) => {
        await post(name, [scan(5, 'delivered')]);
        expect(await post(name, [scan(9, others[i]!)])).toBe('delivered');
      }),
    );
    for (const view of (await views()).values()) expect(view.stage).toBe('delivered');
  });

  test('a scan that was wrong is taken back, also before it is told', async () => {
    const { names, post, views } = await open(2);
    const [first, second] = names as [string, string];
    const wrong = scan(5, 'delivered', { text: 'Delivered' });
    const earlier = scan(3, 'out_for_delivery');
    expect(await post(first, [earlier, wrong])).toBe('delivered');
    const told = (await views()).get(first)!.checkpoints;
    const { id } = told.find(({ stage }) => stage === 'delivered')!;
    const right = scan(6, 'in_transit', { text: 'Scanned by mistake', corrects: id });

    expect(await post(first, [right])).toBe('in_transit');
    expect(await post(second, [right])).toBe('in_transit');
    expect(await post(second, [earlier])).toBe('in_transit');
    expect(await post(second, [wrong])).toBe('in_transit');
    const { milestones, checkpoints } = expectAllAlike(await views());
    expect(milestones.map(({ stage }) => stage).sort()).toEqual(['in_transit', 'out_for_delivery']);
    expect(checkpoints.map(({ text }) => text)).not.toContain('Delivered');
  });
});
