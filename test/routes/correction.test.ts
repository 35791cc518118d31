import { describe, expect, test } from 'vitest';
import { CorrectionReceipt } from '#contract/correction';
import { homes } from '../helpers/homes.ts';
import { shopServer, trackingUpdate } from '../helpers/shop-server.ts';

const wrongScan = {
  at: '2026-11-20T09:00:00+01:00',
  tag: 'OutForDelivery',
  message: 'At a stranger’s door',
};
const rightScan = { at: '2026-11-21T09:00:00+01:00', tag: 'InTransit', message: 'Left the hub' };

describe.each(homes)('corrections in the $name home', (home) => {
  const open = async () => {
    const shop = shopServer(home, await home.createMerchant());
    const correct = async (id: string, body: object, headers?: HeadersInit) => {
      const answer = await shop.post(`/v1/shipments/${id}/correction`, body, headers);
      expect(answer.status, await answer.clone().text()).toBe(200);
      return CorrectionReceipt.parse(await answer.json());
    };
    const news = async (number: string, ...scans: (typeof wrongScan)[]) => {
      const expected = { expected_delivery: '2026-11-30' };
      expect((await shop.webhook(trackingUpdate(number, scans, { msg: expected }))).status).toBe(
        200,
      );
      await home.settle();
    };
    return { shop, correct, news };
  };

  test('a wrong number goes with all that was said of it, and the right one begins', async () => {
    const { shop, correct, news } = await open();
    const { token, shipments } = await shop.order('1', {
      shipments: [
        {
          externalId: '1-a',
          carrier: 'dhl',
          trackingNumber: 'WRONG1',
          trackingUrl: 'https://shop.example/WRONG1',
          promised: { from: '2026-11-24', to: '2026-11-24' },
        },
      ],
    });
    await news('WRONG1', wrongScan);
    const own = { at: '2026-11-19T12:00:00Z', stage: 'label_created', text: 'Packed by Ines' };
    await shop.post('/v1/shipments/1-a/checkpoints', { checkpoints: [own] });
    // News of the right number came before anybody here knew of it.
    await news('RIGHT1', rightScan);
    const parcel = async () => (await shop.view(token)).shipments[0]!;
    expect(await parcel()).toMatchObject({
      stage: 'out_for_delivery',
      promise: { now: { to: '2026-11-30' } },
    });

    const receipt = await correct('1-a', { trackingNumber: 'right-1' });
    expect(receipt.shipment).toMatchObject({
      ...shipments[0],
      trackingNumber: { verdict: 'unknown' },
    });
    expect(receipt.unknown).toEqual([]);
    await home.settle();
    const now = await parcel();
    expect(now.stage).toBe('in_transit');
    expect(now.checkpoints.map(({ text }) => text)).toEqual(['Left the hub', 'Packed by Ines']);
    expect(now.carrier).toMatchObject({ name: 'DHL', trackingNumber: 'right-1' });
    expect(now.carrier!.url).toMatch(/^https:\/\/www\.dhl\.com\/.*right-1$/);
    expect(now.promise!.first).toEqual({ from: '2026-11-24', to: '2026-11-24' });

    // What still comes of the wrong number is nobody's.
    await news('WRONG1', wrongScan);
    expect((await parcel()).stage).toBe('in_transit');
  });

  test('sent again it changes nothing', async () => {
    const { shop, correct, news } = await open();
    const { token } = await shop.order('2', {
      shipments: [{ externalId: '2-a', carrier: 'dhl', trackingNumber: 'WRONG2' }],
    });
    const first = await correct('2-a', { trackingNumber: 'RIGHT2' });
    expect(first.stage).toBe('pending');
    await news('RIGHT2', rightScan);
    const headers = { 'idempotency-key': `c2-${home.name}` };
    for (const key of [undefined, headers, headers]) {
      const again = await correct('2-a', { trackingNumber: 'RIGHT2' }, key);
      expect(again).toEqual({ ...first, stage: 'in_transit' });
    }
    const [parcel] = (await shop.view(token)).shipments;
    expect(parcel!.updates).toBe('1 update');
    expect(parcel!.promise!.now.to).toBe('2026-11-30');
  });

  test('a wrong carrier is named anew and its scans stay', async () => {
    const { shop, correct, news } = await open();
    const { token } = await shop.order('3', {
      shipments: [
        { externalId: '3-a', carrier: 'dhl', carrierName: 'DHL Express', trackingNumber: 'N3' },
      ],
    });
    await news('N3', rightScan);
    const { stage } = await correct('3-a', { carrier: 'bpost' });
    expect(stage).toBe('in_transit');
    expect((await shop.view(token)).shipments[0]!.carrier).toMatchObject({
      code: 'bpost',
      name: 'bpost',
      url: 'https://track.bpost.cloud/btr/web/#/search?itemCode=N3',
    });
  });

  test('a wrong scan no longer counts, and stays away when it is told again', async () => {
    const { shop, correct, news } = await open();
    const { token } = await shop.order('4', {
      shipments: [{ externalId: '4-a', carrier: 'dhl', trackingNumber: 'N4' }],
    });
    const delivered = { ...wrongScan, at: '2026-11-22T09:00:00+01:00', tag: 'Delivered' };
    await news('N4', rightScan, delivered);
    const parcel = async () => (await shop.view(token)).shipments[0]!;
    const [wrong] = (await parcel()).checkpoints;
    expect(wrong!.stage).toBe('delivered');
    for (let times = 0; times < 2; times++) {
      const receipt = await correct('4-a', { checkpoints: [wrong!.id, 'chk_nowhere'] });
      expect(receipt).toMatchObject({ stage: 'in_transit', unknown: ['chk_nowhere'] });
      expect((await parcel()).checkpoints).toHaveLength(1);
      await news('N4', rightScan, delivered);
      expect((await parcel()).stage).toBe('in_transit');
    }
    // Delivered after all, later.
    await news('N4', rightScan, {
      ...delivered,
      at: '2026-11-23T10:00:00+01:00',
      message: 'At the door',
    });
    expect((await parcel()).stage).toBe('delivered');
  });

  test('is for parcels of the merchant’s own, and says what it needs', async () => {
    const { shop } = await open();
    await shop.order('5');
    const other = shopServer(home, await home.createMerchant());
    const path = '/v1/shipments/5-a/correction';
    expect((await other.post(path, { carrier: 'dpd' })).status).toBe(404);
    expect((await shop.post(path, {})).status).toBe(400);
    expect((await shop.post(path, { trackingNumber: '' })).status).toBe(400);
    expect((await shop.post(path, { checkpoints: [] })).status).toBe(400);
    expect((await shop.post('/v1/shipments/nowhere/correction', { carrier: 'x' })).status).toBe(
      404,
    );
  });
});
