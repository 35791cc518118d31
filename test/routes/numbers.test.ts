import { describe, expect, test } from 'vitest';
import { homes } from '../helpers/homes.ts';
import { shopServer, trackingUpdate, type WireScan } from '../helpers/shop-server.ts';

const parcel = (id: string, trackingNumber: string, more: object = {}) => ({
  externalId: id,
  carrier: 'dhl',
  trackingNumber,
  ...more,
});

describe.each(homes)('tracking numbers in the $name home', (home) => {
  const open = async () => shopServer(home, await home.createMerchant());

  test('a number that is used again belongs to the new parcel once the old one has ended', async () => {
    const shop = await open();
    const first = await shop.order('a', {
      placedAt: '2026-09-01T10:00:00Z',
      shipments: [parcel('a-1', 'AGAIN1')],
    });
    const before: WireScan[] = [
      { at: '2026-09-02T09:00:00+02:00', tag: 'InTransit', message: 'Left the hub' },
      { at: '2026-09-03T09:00:00+02:00', tag: 'Delivered', message: 'At the door' },
    ];
    await shop.webhook(trackingUpdate('AGAIN1', before));
    await home.settle();
    const second = await shop.order('b', {
      placedAt: '2026-11-18T10:00:00Z',
      shipments: [parcel('b-1', 'AGAIN1')],
    });
    expect((await shop.view(second.token)).shipments[0]!.stage).toBe('pending');
    // Sources go on telling the whole history of a number, the old parcel's too.
    const after = { at: '2026-11-20T09:00:00+01:00', tag: 'InTransit', message: 'Left the hub' };
    await shop.webhook(trackingUpdate('AGAIN1', [...before, after]));
    await home.settle();
    const [old] = (await shop.view(first.token)).shipments;
    const [now] = (await shop.view(second.token)).shipments;
    expect(old).toMatchObject({ stage: 'delivered', updates: '2 updates' });
    expect(now).toMatchObject({ stage: 'in_transit', updates: '1 update' });
  });

  test('two orders in one box are both told everything', async () => {
    const shop = await open();
    const a = await shop.order('a', { shipments: [parcel('a-1', 'SHARED1')] });
    const b = await shop.order('b', {
      placedAt: '2026-11-19T12:00:00Z',
      shipments: [parcel('b-1', 'SHARED1')],
    });
    await shop.webhook(
      trackingUpdate('SHARED1', [
        { at: '2026-11-20T09:00:00+01:00', tag: 'InTransit' },
        { at: '2026-11-21T09:00:00+01:00', tag: 'Delivered' },
      ]),
    );
    await home.settle();
    for (const { token } of [a, b])
      expect((await shop.view(token)).shipments[0]!.stage).toBe('delivered');
  });

  test('the numbers of two carriers are one history', async () => {
    const shop = await open();
    const { token } = await shop.order('h', {
      shipments: [
        parcel('h-1', 'FIRST1', { handovers: [{ carrier: 'evri', trackingNumber: 'LAST 1' }] }),
      ],
    });
    await shop.webhook(
      trackingUpdate('LAST1', [{ at: '2026-11-21T09:12:00Z', tag: 'OutForDelivery' }], {
        msg: { slug: 'evri' },
      }),
    );
    await shop.webhook(
      trackingUpdate('FIRST1', [{ at: '2026-11-20T09:12:00Z', tag: 'InTransit' }]),
    );
    await home.settle();
    const [shipment] = (await shop.view(token)).shipments;
    expect(shipment).toMatchObject({ stage: 'out_for_delivery', carriers: ['DHL', 'Evri'] });
    expect(shipment!.checkpoints.map(({ carrier }) => carrier)).toEqual(['Evri', 'DHL']);
  });

  test('news by a further number that came first waits for it', async () => {
    const shop = await open();
    await shop.webhook(
      trackingUpdate('LATER1', [{ at: '2026-11-21T09:12:00Z', tag: 'OutForDelivery' }]),
    );
    await home.settle();
    const { token } = await shop.order('w', { shipments: [parcel('w-1', 'EARLY1')] });
    await shop.put('/v1/shipments/w-1', { handovers: [{ trackingNumber: 'LATER1' }] });
    await home.settle();
    expect((await shop.view(token)).shipments[0]!.stage).toBe('out_for_delivery');
  });

  test('a source that sets a scan right is believed, whichever message comes first', async () => {
    const shop = await open();
    const at = '2026-11-21T09:12:00+01:00';
    const told = (tag: string, number: string, said: string) => {
      const body = trackingUpdate(number, [{ at, tag, message: 'Scanned', city: 'Leipzig' }]);
      return JSON.stringify({ ...JSON.parse(body), ts: Date.parse(said) / 1000 });
    };
    const wrong = (number: string) => told('Delivered', number, '2026-11-21T10:00:00Z');
    const right = (number: string) => told('InTransit', number, '2026-11-21T12:00:00Z');
    const tokens = [];
    for (const [i, order] of [
      [wrong, right],
      [right, wrong],
    ].entries()) {
      const number = `RIGHT${i}`;
      tokens.push((await shop.order(`r${i}`, { shipments: [parcel(`r${i}-1`, number)] })).token);
      for (const message of order) {
        await shop.webhook(message(number));
        await home.settle();
      }
    }
    for (const token of tokens) {
      const [shipment] = (await shop.view(token)).shipments;
      expect(shipment).toMatchObject({ stage: 'in_transit', updates: '1 update' });
    }
  });
});
