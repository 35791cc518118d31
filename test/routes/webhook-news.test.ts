import { describe, expect, test } from 'vitest';
import { homes } from '../helpers/homes.ts';
import { shopServer, sign, trackingUpdate, type WireScan } from '../helpers/shop-server.ts';

const scans: WireScan[] = [
  { at: '2026-11-20T09:00:00+01:00', tag: 'InfoReceived', message: 'Label made' },
  { at: '2026-11-20T18:00:00+01:00', tag: 'InTransit', subtag: 'InTransit_002', city: 'Halle' },
  { at: '2026-11-21T05:40:00+01:00', tag: 'InTransit', subtag: 'InTransit_003', city: 'Leipzig' },
  { at: '2026-11-21T09:12:00+01:00', tag: 'OutForDelivery', city: 'Leipzig' },
  { at: '2026-11-21T14:32:00+01:00', tag: 'Delivered', message: 'Beside the door' },
];

describe.each(homes)('POST /in/aftership/:endpointId in the $name home', (home) => {
  const open = async () => {
    const merchant = await home.createMerchant();
    return { merchant, shop: shopServer(home, merchant) };
  };
  const inbox = async (merchantId: string) =>
    (
      await home.client.execute({
        sql: 'SELECT state, error, length(body) AS bytes FROM inbox WHERE merchant_id = ?',
        args: [merchantId],
      })
    ).rows;

  test('becomes what the shopper sees', async () => {
    const { shop } = await open();
    const { token } = await shop.order('1');
    expect((await shop.view(token)).shipments[0]!.stage).toBe('pending');
    const answer = await shop.webhook(trackingUpdate('track 1-A', scans.slice(0, 4)));
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ duplicate: false });
    await home.settle();
    const [shipment] = (await shop.view(token)).shipments;
    expect(shipment).toMatchObject({ stage: 'out_for_delivery', updates: '4 updates' });
    expect(shipment!.checkpoints.map(({ time, text, place }) => [time, text, place])).toEqual([
      ['9:12', 'Out for delivery', 'Leipzig'],
      ['5:40', 'On its way', 'Leipzig'],
      ['18:00', 'Collected from the shop', 'Halle'],
      ['9:00', 'Label made', null],
    ]);
  });

  test('any order of arrival, with repeats, ends in the same view', async () => {
    const { shop } = await open();
    const steps = scans.map((_, i) => scans.slice(0, i + 1));
    const arrivals = [
      steps,
      steps.toReversed(),
      [steps[4]!, steps[0]!, steps[2]!, steps[2]!, steps[1]!, steps[3]!, steps[0]!],
    ];
    const views = [];
    for (const [i, arrival] of arrivals.entries()) {
      const { token } = await shop.order(`p${i}`);
      for (const history of arrival) await shop.webhook(trackingUpdate(`TRACKP${i}A`, history));
      await home.settle();
      const [shipment] = (await shop.view(token)).shipments;
      const help = shipment!.help?.map(({ actions: _actions, ...each }) => each);
      views.push({ ...shipment, help, id: '', carrier: null, actions: [] });
    }
    expect(views[0]).toMatchObject({ stage: 'delivered', updates: '5 updates' });
    expect(views[1]).toEqual(views[0]);
    expect(views[2]).toEqual(views[0]);
  });

  test('the same message fifty times at once is one message', async () => {
    const { merchant, shop } = await open();
    const { token } = await shop.order('2');
    const body = trackingUpdate('TRACK2A', scans.slice(0, 2), { eventId: 'same' });
    const answers = await Promise.all(Array.from({ length: 50 }, () => shop.webhook(body)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 50 }, () => 200));
    const receipts = await Promise.all(
      answers.map((each) => each.json() as Promise<{ duplicate: boolean }>),
    );
    expect(receipts.filter(({ duplicate }) => !duplicate)).toHaveLength(1);
    await home.settle();
    expect(await inbox(merchant.id)).toHaveLength(1);
    expect((await shop.view(token)).shipments[0]!.checkpoints).toHaveLength(2);
  });

  test('one event id on two bodies keeps both', async () => {
    const { merchant, shop } = await open();
    const { token } = await shop.order('3');
    await shop.webhook(trackingUpdate('TRACK3A', scans.slice(0, 1), { eventId: 'twice' }));
    const second = await shop.webhook(
      trackingUpdate('TRACK3A', scans.slice(0, 3), { eventId: 'twice' }),
    );
    expect(await second.json()).toMatchObject({ duplicate: false });
    await home.settle();
    expect(await inbox(merchant.id)).toHaveLength(2);
    expect((await shop.view(token)).shipments[0]!.checkpoints).toHaveLength(3);
  });

  test('news that comes before its parcel waits for it', async () => {
    const { merchant, shop } = await open();
    await shop.webhook(trackingUpdate('TRACK4A', scans));
    await home.settle();
    expect(await inbox(merchant.id)).toMatchObject([{ state: 'unmatched' }]);
    const { token } = await shop.order('4');
    await home.settle();
    expect(await inbox(merchant.id)).toMatchObject([{ state: 'done' }]);
    expect((await shop.view(token)).shipments[0]!.stage).toBe('delivered');
  });

  test('a status without a scan behind it still arrives', async () => {
    const { shop } = await open();
    const { token } = await shop.order('5');
    const msg = {
      tag: 'Delivered',
      subtag: 'Delivered_003',
      updated_at: '2026-11-21T14:40:00+01:00',
    };
    await shop.webhook(trackingUpdate('TRACK5A', [], { msg }));
    await home.settle();
    expect((await shop.view(token)).shipments[0]).toMatchObject({
      stage: 'delivered',
      flags: ['signed'],
      headline: 'Home, signed for',
    });
  });

  test('an estimate of the carrier moves the promise and keeps the first', async () => {
    const { shop } = await open();
    const { token } = await shop.order('6');
    const estimate = { estimated_delivery_date: '2026-12-05' };
    await shop.webhook(
      trackingUpdate('TRACK6A', scans.slice(0, 3), {
        msg: { courier_estimated_delivery_date: estimate },
      }),
    );
    await home.settle();
    const { promise } = (await shop.view(token)).shipments[0]!;
    expect(promise?.first.to).toBe('2026-11-24');
    expect(promise?.now.to).toBe('2026-12-05');

    // The shop sends its order again, as shops do.
    await shop.order('6');
    expect((await shop.view(token)).shipments[0]!.promise?.now.to).toBe('2026-12-05');
  });

  test('bad scans are named, good ones of the same message count', async () => {
    const { merchant, shop } = await open();
    const { token } = await shop.order('7');
    const wire: WireScan[] = [
      scans[1]!,
      { at: 'yesterday', tag: 'InTransit' },
      { at: '2126-11-21T05:40:00+01:00', tag: 'Delivered' },
      { at: '2026-11-21T03:00:00', tag: 'InTransit', message: 'Without a zone', city: 'Erfurt' },
      {
        at: '2026-11-21T08:00:00+01:00',
        tag: 'Teleported',
        subtag: 'Teleported_001',
        message: 'Zzp',
      },
    ];
    await shop.webhook(trackingUpdate('TRACK7A', wire, { msg: { tag: 'InTransit' } }));
    await home.settle();
    const [shipment] = (await shop.view(token)).shipments;
    expect(shipment!.stage).toBe('in_transit');
    expect(shipment!.checkpoints.map(({ text, zoneKnown }) => [text, zoneKnown])).toEqual([
      ['Zzp', true],
      ['Without a zone', false],
      ['Collected from the shop', true],
    ]);
    const [row] = await inbox(merchant.id);
    expect(row).toMatchObject({ state: 'done' });
    expect(JSON.parse(String(row!['error']))).toMatchObject({
      rejected: [
        { line: 1, code: 'invalid_time' },
        { line: 2, code: 'time_in_future' },
      ],
      unknown: ['Teleported_001'],
    });
  });

  test('a shape that we do not know is kept and marked', async () => {
    const { merchant, shop } = await open();
    const answer = await shop.webhook('{"event_id":"x","event":"tracking_update"}');
    expect(answer.status).toBe(200);
    await home.settle();
    expect(await inbox(merchant.id)).toMatchObject([{ state: 'failed', bytes: 42 }]);
  });

  test('only the very bytes that were signed are let in', async () => {
    const { merchant, shop } = await open();
    const { merchant: other } = await open();
    const body = trackingUpdate('TRACK8A', scans);
    const right = sign(body, merchant.aftership.secret);
    const wrong = {
      'wrong secret': shop.webhook(body, sign(body, other.aftership.secret)),
      'one bit flipped': shop.webhook(body.replace('dhl', 'ehl'), right),
      reserialised: shop.webhook(JSON.stringify(JSON.parse(body), null, 1), right),
      empty: shop.webhook(body, ''),
      'not base64': shop.webhook(body, '%%%'),
      'half of it': shop.webhook(body, right.slice(0, 20)),
      twice: shop.webhook(body, `${right}, ${right}`),
      'hex instead': shop.webhook(body, Buffer.from(right, 'base64').toString('hex')),
      'no such endpoint': home.fetch(`/in/aftership/${'0'.repeat(26)}`, {
        method: 'POST',
        body,
        headers: { 'aftership-hmac-sha256': right },
      }),
      'no such provider': home.fetch(merchant.aftership.url.replace('aftership', 'afterboat'), {
        method: 'POST',
        body,
        headers: { 'aftership-hmac-sha256': right },
      }),
    };
    const bodies = new Set<string>();
    for (const [name, answer] of Object.entries(wrong)) {
      const { status } = await answer;
      expect([name, status]).toEqual([name, 401]);
      const { error } = (await (await answer).json()) as {
        error: { code: string; message: string };
      };
      expect(error.code).toBe('invalid_signature');
      bodies.add(error.message);
    }
    expect(bodies.size).toBe(1);
    expect(await inbox(merchant.id)).toHaveLength(0);
  });

  test("signed news of one merchant does not move another's parcel of the same number", async () => {
    const { shop: mine } = await open();
    const { shop: theirs } = await open();
    const { token } = await theirs.order('9');
    const { token: own } = await mine.order('9');
    await mine.webhook(trackingUpdate('TRACK9A', scans));
    await home.settle();
    expect((await theirs.view(token)).shipments[0]!.stage).toBe('pending');
    expect((await mine.view(own)).shipments[0]!.stage).toBe('delivered');
  });
});
