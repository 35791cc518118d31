import { describe, expect, test } from 'vitest';
import { homes } from '../helpers/homes.ts';
import { trackingUpdate, type WireScan } from '../helpers/shop-server.ts';
import { webhookSource } from '../helpers/webhook-source.ts';

const left: WireScan = { at: '2026-11-20T09:00:00+01:00', tag: 'InTransit', message: 'Left' };
const home1: WireScan = { at: '2026-11-21T09:00:00+01:00', tag: 'Delivered', message: 'At home' };

describe.each(homes)('news and the numbers that parcels have in the $name home', (home) => {
  const open = async () => {
    const { shop, sign, post } = await webhookSource(home, 'generic');
    const parcel = (id: string, trackingNumber: string) => ({ externalId: id, trackingNumber });
    const order = (id: string, number: string) =>
      shop.order(id, { shipments: [parcel(`${id}-1`, number)] });
    const news = async (number: string, ...scans: WireScan[]) => {
      await shop.webhook(trackingUpdate(number, scans));
      await home.settle();
    };
    const correct = async (id: string, trackingNumber: string) => {
      const answer = await shop.post(`/v1/shipments/${id}-1/correction`, { trackingNumber });
      expect(answer.status).toBe(200);
      await home.settle();
    };
    const seen = async (token: string) => {
      const [shown] = (await shop.view(token)).shipments;
      return { stage: shown!.stage, texts: shown!.checkpoints.map(({ text }) => text) };
    };
    const generic = async (data: unknown, timestamp = '2026-11-22T09:00:00Z') => {
      const body = JSON.stringify({ type: 'tracking.updated', timestamp, data });
      expect((await post(body, sign(body))).status).toBe(200);
      await home.settle();
    };
    return { shop, parcel, order, news, correct, seen, generic };
  };

  test('a number that the shop system puts right takes the stranger’s scans away', async () => {
    const { shop, parcel, order, news, seen } = await open();
    const ways: ((id: string, number: string) => Promise<unknown>)[] = [
      (id, number) => order(id, number),
      (id, number) => shop.put(`/v1/shipments/${id}-1`, { trackingNumber: number }),
      (id, number) =>
        shop.post(
          '/v1/import',
          { type: 'shipment', ...parcel(`${id}-1`, number) },
          {
            'content-type': 'application/x-ndjson',
          },
        ),
    ];
    for (const [i, putRight] of ways.entries()) {
      const { token } = await order(`a${i}`, `WRONG${i}`);
      await news(`WRONG${i}`, home1);
      await news(`RIGHT${i}`, left);
      expect(await seen(token)).toMatchObject({ stage: 'delivered' });
      await putRight(`a${i}`, `RIGHT${i}`);
      await home.settle();
      expect(await seen(token)).toEqual({ stage: 'in_transit', texts: ['Left'] });
    }
  });

  test('a further number that goes takes its scans along', async () => {
    const { shop, order, news, seen } = await open();
    const { token } = await order('b', 'FIRST1');
    const handovers = (numbers: string[]) =>
      shop.put('/v1/shipments/b-1', {
        handovers: numbers.map((trackingNumber) => ({ trackingNumber })),
      });
    await handovers(['SECOND1', 'THIRD1']);
    await news('SECOND1', home1);
    await news('FIRST1', left);
    expect(await seen(token)).toMatchObject({ stage: 'delivered' });
    await handovers(['THIRD1']);
    expect(await seen(token)).toEqual({ stage: 'in_transit', texts: ['Left'] });
    // And back again: what was told of it is not lost.
    await handovers(['SECOND1']);
    await home.settle();
    expect(await seen(token)).toMatchObject({ stage: 'delivered' });
  });

  test('two parcels that got each other’s number are put right', async () => {
    const { order, news, correct, seen } = await open();
    const a = await order('c', 'SWAP1');
    const b = await order('d', 'SWAP2');
    await news('SWAP1', left);
    await news('SWAP2', left, home1);
    await correct('c', 'SWAP2');
    await correct('d', 'SWAP1');
    expect(await seen(a.token)).toMatchObject({ stage: 'delivered' });
    expect(await seen(b.token)).toEqual({ stage: 'in_transit', texts: ['Left'] });
  });

  test('a correction that was wrong can be taken back', async () => {
    const { order, news, correct, seen } = await open();
    const { token } = await order('e', 'BACK1');
    await news('BACK1', left);
    await correct('e', 'BACK2');
    expect(await seen(token)).toMatchObject({ stage: 'pending' });
    await correct('e', 'BACK1');
    expect(await seen(token)).toEqual({ stage: 'in_transit', texts: ['Left'] });
  });

  test('the second order of a box hears what the first has heard already', async () => {
    const { order, news, seen } = await open();
    const first = await order('f', 'BOX1');
    await news('BOX1', left);
    const second = await order('g', 'BOX1');
    await home.settle();
    for (const { token } of [first, second])
      expect(await seen(token)).toEqual({ stage: 'in_transit', texts: ['Left'] });
  });

  test('a parcel that ended without a word is over when its number comes again', async () => {
    const { shop, parcel, news, seen } = await open();
    const dated = (id: string, placedAt: string) =>
      shop.order(id, { placedAt, shipments: [parcel(`${id}-1`, 'EXPIRED1')] });
    const old = await dated('h', '2026-01-10T10:00:00Z');
    const then = { at: '2026-02-20T09:00:00+01:00', tag: 'Expired', message: 'No news' };
    await news('EXPIRED1', then);
    const now = await dated('i', '2026-11-19T10:00:00Z');
    await news('EXPIRED1', then, left, home1);
    expect(await seen(old.token)).toEqual({ stage: 'expired', texts: ['No news'] });
    expect(await seen(now.token)).toEqual({ stage: 'delivered', texts: ['At home', 'Left'] });
  });

  test('a message about several parcels waits for each of them', async () => {
    const { order, seen, generic } = await open();
    const checkpoints = [{ at: '2026-11-21T09:00:00Z', stage: 'in_transit', text: 'Left' }];
    await generic(
      ['MANY1', 'MANY2', 'MANY3'].map((trackingNumber) => ({ trackingNumber, checkpoints })),
    );
    for (const number of ['MANY3', 'MANY1', 'MANY2']) {
      const { token } = await order(number, number);
      await home.settle();
      expect(await seen(token)).toEqual({ stage: 'in_transit', texts: ['Left'] });
    }
  });

  test('of two tellings of one moment the same one counts in any order', async () => {
    const { shop, order, generic } = await open();
    const scan = { at: '2026-11-21T09:00:00Z', stage: 'exception', text: 'Held' };
    const shown = [];
    for (const [i, tellings] of [
      [true, false],
      [false, true],
    ].entries()) {
      const { token } = await order(`k${i}`, `TOLD${i}`);
      for (const actionRequired of tellings)
        await generic({ trackingNumber: `TOLD${i}`, checkpoints: [{ ...scan, actionRequired }] });
      shown.push((await shop.view(token)).shipments[0]!.actionRequired);
    }
    expect(shown).toEqual([true, true]);
  });
});
