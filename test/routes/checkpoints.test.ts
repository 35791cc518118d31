import { describe, expect, test } from 'vitest';
import { CheckpointReceipt } from '#contract/checkpoint';
import { homes } from '../helpers/homes.ts';
import { shopServer } from '../helpers/shop-server.ts';

const scan = (at: string, stage: string, text?: string) => ({
  at,
  stage,
  ...(text ? { text } : {}),
});

describe.each(homes)('POST /v1/shipments/:externalId/checkpoints in the $name home', (home) => {
  const open = async () => {
    const merchant = await home.createMerchant();
    const shop = shopServer(home, merchant);
    const { shipments } = await shop.order('1');
    const { token } = shipments[0]!;
    const post = (checkpoints: unknown[], headers?: HeadersInit) =>
      shop.post('/v1/shipments/1-a/checkpoints', { checkpoints }, headers);
    return { merchant, shop, token, post };
  };

  test('stores scans and answers with the stage, token and page', async () => {
    const { shop, token, post } = await open();
    const answer = await post([
      scan('2026-11-21T09:12:00+01:00', 'out_for_delivery'),
      scan('2026-11-20T18:00:00+01:00', 'picked_up', 'Collected'),
    ]);
    expect(answer.status).toBe(200);
    const receipt = CheckpointReceipt.parse(await answer.json());
    expect(receipt).toMatchObject({
      stage: 'out_for_delivery',
      accepted: 2,
      duplicate: 0,
      rejected: [],
      shipment: { externalId: '1-a', token, trackingUrl: `${home.origin}/t/${token}` },
    });
    expect((await shop.view(token)).shipments[0]!.checkpoints).toHaveLength(2);
  });

  test('counts what it has already, and stores it once', async () => {
    const { shop, token, post } = await open();
    const scans = [scan('2026-11-20T18:00:00+01:00', 'picked_up')];
    await post(scans);
    const again = await post([...scans, scan('2026-11-21T18:00:00+01:00', 'in_transit')]);
    expect(await again.json()).toMatchObject({ accepted: 1, duplicate: 1 });
    expect((await shop.view(token)).shipments[0]!.checkpoints).toHaveLength(2);
  });

  test('names each line that cannot be used and stores the others', async () => {
    const { shop, token, post } = await open();
    const answer = await post([
      scan('2026-11-20T18:00:00+01:00', 'picked_up'),
      scan('2026-11-20T18:00:00', 'picked_up'),
      scan('2126-01-01T00:00:00Z', 'delivered'),
      scan('2026-02-30T00:00:00Z', 'delivered'),
      scan('2026-11-20T18:00:00Z', 'beamed_up'),
      { ...scan('2026-11-20T18:00:00Z', 'delivered'), place: { city: 'cut\u0000here' } },
      { stage: 'delivered' },
      'delivered',
      scan('2026-11-21T18:00:00+01:00', 'in_transit'),
    ]);
    expect(answer.status).toBe(200);
    const receipt = CheckpointReceipt.parse(await answer.json());
    expect(receipt.accepted).toBe(2);
    expect(receipt.rejected.map(({ line, code }) => [line, code])).toEqual([
      [1, 'zone_missing'],
      [2, 'time_in_future'],
      [3, 'invalid_time'],
      [4, 'unknown_stage'],
      [5, 'invalid_character'],
      [6, 'invalid_body'],
      [7, 'invalid_body'],
    ]);
    expect((await shop.view(token)).shipments[0]!.checkpoints).toHaveLength(2);
  });

  test('cleans the words of a carrier and cuts them, as those that a provider brings', async () => {
    const { shop, token, post } = await open();
    const answer = await post([
      scan('2026-11-20T18:00:00+01:00', 'picked_up', `\u202eTaken\u0000at ${'x'.repeat(2000)}`),
      scan('2026-11-21T18:00:00+01:00', 'in_transit', ' \u202e '),
    ]);
    expect(await answer.json()).toMatchObject({ accepted: 2, rejected: [] });
    const { checkpoints } = (await shop.view(token)).shipments[0]!;
    expect(checkpoints.map(({ text }) => text)).toEqual([
      'On its way',
      `Taken at ${'x'.repeat(2000)}`.slice(0, 1024),
    ]);
  });

  test('is a 422 when no line can be used', async () => {
    const { post } = await open();
    const answer = await post([scan('2026-11-20T18:00:00', 'picked_up')]);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      stage: 'pending',
      accepted: 0,
      rejected: [{ line: 0, code: 'zone_missing' }],
    });
  });

  test('an Idempotency-Key gives the same answer again, and none to another request', async () => {
    const { post } = await open();
    const key = { 'idempotency-key': 'key-1' };
    const scans = [scan('2026-11-20T18:00:00+01:00', 'picked_up')];
    const first = await post(scans, key);
    const again = await post(scans, key);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    expect(await again.json()).toEqual(await first.json());
    const other = await post([scan('2026-11-21T18:00:00+01:00', 'in_transit')], key);
    expect(other.status).toBe(422);
    expect(await other.json()).toMatchObject({ error: { code: 'idempotency_mismatch' } });
  });

  test('ten at once under one key do the work once', async () => {
    const { post } = await open();
    const key = { 'idempotency-key': 'key-2' };
    const scans = [scan('2026-11-20T18:00:00+01:00', 'picked_up')];
    const answers = await Promise.all(Array.from({ length: 10 }, () => post(scans, key)));
    const bodies = await Promise.all(answers.map((each) => each.json()));
    const done = bodies.filter((body) => (body as { accepted?: number }).accepted === 1);
    const others = bodies.filter((body) => !done.includes(body));
    expect(done.length).toBeGreaterThan(0);
    for (const body of others) {
      expect(body).toMatchObject({ error: { code: 'idempotency_in_progress' } });
    }
  });

  test("does not know another merchant's parcel", async () => {
    const { shop } = await open();
    const { merchant: stranger } = await open();
    await home.client.execute({
      sql: "UPDATE shipments SET external_id = 'theirs' WHERE merchant_id = ?",
      args: [stranger.id],
    });
    const answer = await shop.post('/v1/shipments/theirs/checkpoints', {
      checkpoints: [scan('2026-11-20T18:00:00Z', 'delivered')],
    });
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ error: { code: 'not_found' } });
    const { rows } = await home.client.execute({
      sql: 'SELECT count(*) AS n FROM checkpoints WHERE merchant_id = ?',
      args: [stranger.id],
    });
    expect(Number(rows[0]!['n'])).toBe(0);
  });
});
