import { describe, expect, test } from 'vitest';
import { WidgetView } from '#contract/tracking';
import { homes } from '../helpers/homes.ts';
import { shopServer, trackingUpdate } from '../helpers/shop-server.ts';

const items = [
  { externalId: 'mug', title: 'Mug', quantity: 1 },
  { externalId: 'vase', title: 'Vase', quantity: 1 },
  { externalId: 'towel', title: 'Linen towel', quantity: 1 },
];
const parcel = (id: string, item?: string, more: object = {}) => ({
  externalId: id,
  carrier: 'dhl',
  trackingNumber: `T-${id}`,
  ...(item ? { items: [{ externalId: item, quantity: 1 }] } : {}),
  ...more,
});

const plain = (text: string) => text.replace(/\s+/g, ' ');

describe.each(homes)('an order as one story in the $name home', (home) => {
  const open = async () => {
    const shop = shopServer(home, await home.createMerchant());
    const scan = (id: string, stage: string, more: object = {}) =>
      shop.post(`/v1/shipments/${id}/checkpoints`, {
        checkpoints: [{ at: '2026-11-22T09:00:00+01:00', stage, ...more }],
      });
    return { shop, scan };
  };

  test('of three parcels, where two are home', async () => {
    const { shop, scan } = await open();
    const shipments = [parcel('a-1', 'vase'), parcel('a-2', 'towel'), parcel('a-3', 'mug')];
    const order = await shop.order('a', { items, shipments });
    expect((await shop.view(order.token)).order!.story).toBe('Your order comes in 3 parcels');
    await scan('a-1', 'delivered');
    await scan('a-2', 'delivered');
    await scan('a-3', 'in_transit');
    const view = WidgetView.parse(await shop.view(order.token));
    expect(view.order!.story).toBe('2 of 3 parcels are home, the mug is in the third');
    const contents = view.shipments.map((each) => plain(each.contents ?? ''));
    expect(contents).toEqual(['Mug', 'Vase', 'Linen towel']);
    expect(view.order!.items.map(({ pieces }) => pieces.map(({ display }) => display))).toEqual([
      ['On its way'],
      ['Home'],
      ['Home'],
    ]);
    expect((await shop.view(order.token, 'de')).order!.story).toBe(
      '2 von 3 Paketen sind da, „Mug“ ist im dritten',
    );
    // A parcel's own token tells nothing of the others.
    const own = await shop.view(order.shipments[0]!.token);
    expect(own.order).toEqual({ number: '#a', story: null, items: [] });
    expect(own.shipments).toHaveLength(1);
  });

  test('of a part that is not shipped yet, and of one that was cancelled', async () => {
    const { shop } = await open();
    const [mug, vase, towel] = items;
    const { token } = await shop.order('b', {
      items: [mug, vase, { ...towel, cancelled: 1 }],
      shipments: [parcel('b-1', 'mug')],
    });
    expect((await shop.view(token)).order!.story).toBe(
      'The vase has not been shipped yet. The Linen towel was cancelled.',
    );
  });

  test('of a parcel that got lost, and the one in its place', async () => {
    const { shop, scan } = await open();
    const { token } = await shop.order('c', {
      items,
      shipments: [parcel('c-1', 'vase'), parcel('c-2', 'mug'), parcel('c-3', 'towel')],
    });
    await scan('c-1', 'delivered');
    await scan('c-3', 'delivered');
    await scan('c-2', 'lost');
    const before = await shop.view(token);
    expect(before.order!.story).toBe('2 of 3 parcels are home, the second got lost');
    expect(before.shipments[0]).toMatchObject({ stage: 'lost', responsible: 'carrier' });

    const put = await shop.put('/v1/shipments/c-4', {
      ...parcel('c-4'),
      orderExternalId: 'c',
      replaces: 'c-2',
    });
    expect(put.status).toBe(201);
    const after = await shop.view(token);
    expect(after.order!.story).toBe('2 of 3 parcels are home, the mug is in the third');
    const [instead, , , lost] = after.shipments;
    expect(instead).toMatchObject({ contents: 'Mug', replaces: lost!.id });
    expect(lost!.contents).toBe('Mug');
    expect(instead!.detail).toContain('In place of the parcel that got lost.');
    expect(lost).toMatchObject({
      stage: 'lost',
      health: 'done',
      headline: 'Another one comes instead',
    });
  });

  test('of an order that was called off before anything was sent', async () => {
    const { shop } = await open();
    const cancelledAt = '2026-11-20T10:00:00Z';
    const { token } = await shop.order('d', { items, shipments: [], cancelledAt });
    expect(await shop.view(token)).toMatchObject({
      order: { story: 'This order was cancelled' },
      shipments: [{ stage: 'cancelled', headline: 'This order was cancelled' }],
    });
    const all = items.map((each) => ({ ...each, cancelled: 1 }));
    const each = await shop.order('e', { items: all, shipments: [] });
    expect((await shop.view(each.token)).order!.story).toBe('This order was cancelled');
  });

  test('a pick-up point and a proof of delivery come through', async () => {
    const { shop, scan } = await open();
    const { token } = await shop.order('f', { items, shipments: [parcel('f-1')] });
    const pickup = { name: 'Kiosk Lindner', hours: ['Mon–Sat 8–20'], until: '2026-11-28' };
    await scan('f-1', 'ready_for_pickup', { pickup });
    expect((await shop.view(token)).shipments[0]).toMatchObject({
      headline: 'Kiosk Lindner',
      pickup: { ...pickup, untilDisplay: 'Saturday, 28\u00a0November' },
    });
    const proofUrl = 'https://shop.example/proof.jpg';
    const at = '2026-11-23T09:00:00+01:00';
    await scan('f-1', 'delivered', { at, flags: ['collected'], proofUrl });
    const [one] = (await shop.view(token)).shipments;
    expect(one!.proof).toMatchObject({ url: proofUrl });
    expect(one!.proof!.display).toMatch(/^Collected, /);
    expect(one!.actions).toMatchObject([{ kind: 'proof', url: proofUrl }, { kind: 'carrier' }]);
  });

  test('the hosted page tells it without script', async () => {
    const { shop, scan } = await open();
    const { token } = await shop.order('g', {
      items: [...items, { externalId: 'x', title: '<img src=x onerror=alert(1)>', quantity: 1 }],
      shipments: [parcel('g-1', 'vase'), parcel('g-2', 'mug')],
    });
    await scan('g-1', 'delivered');
    await shop.post('/v1/returns', {
      externalId: 'g-r',
      orderExternalId: 'g',
      state: 'sent_back',
      items: [{ externalId: 'vase', quantity: 1 }],
    });
    const answer = await home.fetch(`/t/${token}`);
    expect(answer.status).toBe(200);
    const page = plain(await answer.text()).replace(/<script[^]*?<\/script>/g, '');
    for (const text of [
      '1 of 2 parcels is home, the mug is in the second',
      'In the parcel',
      '<dd>Mug</dd>',
      'Not shipped yet',
      'Return of the vase',
      'On its way back',
      '&lt;img src=x onerror=alert(1)&gt;',
    ])
      expect(page).toContain(text);
    expect(page).not.toContain('<img src=x');
    const german = await (await home.fetch(`/t/${token}?locale=de`)).text();
    expect(german).toContain('1 von 2 Paketen ist da');
  });

  test('an address out of a tracking source is shown only where it is a carrier’s', async () => {
    const { shop } = await open();
    const { token } = await shop.order('h', { items, shipments: [parcel('h-1')] });
    const scans = [{ at: '2026-11-22T09:00:00+01:00', tag: 'Delivered' }];
    const msg = { courier_tracking_link: 'https://evil.example/', signed_by: 'A' };
    await shop.webhook(trackingUpdate('T-h-1', scans, { msg }));
    await home.settle();
    const [one] = (await shop.view(token)).shipments;
    expect(one!.stage).toBe('delivered');
    expect(JSON.stringify(one)).not.toContain('evil.example');
  });
});
