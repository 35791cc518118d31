import { beforeAll, describe, expect, test } from 'vitest';
import type { Issue } from '../../api/errors.ts';
import { ReturnMetrics } from '#contract/metrics';
import { ReturnPage, ReturnReceipt } from '#contract/return';
import { homes, type TestMerchant } from '../helpers/homes.ts';
import { shopServer, trackingUpdate } from '../helpers/shop-server.ts';

describe.each(homes)('returns in the $name home', (home) => {
  let merchant: TestMerchant;
  let shop: ReturnType<typeof shopServer>;
  beforeAll(async () => {
    merchant = await home.createMerchant();
    shop = shopServer(home, merchant);
  });

  const made = (id: string, order: string, more: object = {}) => ({
    externalId: id,
    orderExternalId: order,
    items: [{ externalId: 'i1', quantity: 1 }],
    ...more,
  });
  const post = async (body: object, headers?: HeadersInit) => {
    const answer = await shop.post('/v1/returns', body, headers);
    expect(answer.ok, await answer.clone().text()).toBe(true);
    return { status: answer.status, receipt: ReturnReceipt.parse(await answer.json()) };
  };
  const list = async (query: string) => {
    const answer = await shop.send('GET', `/v1/returns?${query}`, undefined);
    expect(answer.status).toBe(200);
    return ReturnPage.parse(await answer.json());
  };

  test('are one more entry on the page of the order, from asking to the money', async () => {
    const { token } = await shop.order('1');
    const created = await post(made('r1', '1'));
    expect(created.status).toBe(201);
    expect(created.receipt).toMatchObject({ externalId: 'r1', state: 'requested', shipment: null });
    const entry = async () => (await shop.view(token)).shipments.at(-1)!;
    expect(await entry()).toMatchObject({
      id: created.receipt.id,
      kind: 'return',
      title: 'Return of one Ask mug',
      headline: 'Waiting for it',
    });
    const again = await post(made('r1', '1', { state: 'refunded', refunded: 1200 }));
    expect(again).toEqual({ status: 200, receipt: { ...created.receipt, state: 'refunded' } });
    expect(await entry()).toMatchObject({ headline: 'Refunded €12.00', lamp: true });
    expect((await shop.view(token)).order!.story).toContain('One Ask mug is back with the shop');
  });

  test('keep what is not given', async () => {
    await shop.order('2');
    const all = {
      kind: 'exchange',
      state: 'approved',
      reason: 'too_small',
      requestedAt: '2026-11-20T08:00:00+01:00',
      note: 'Size L is on its way.',
    };
    await post(made('r2', '2', all));
    await post(made('r2', '2'));
    const { returns } = await list('order=2');
    expect(returns).toEqual([
      {
        ...all,
        id: expect.stringMatching(/^ret_/),
        externalId: 'r2',
        orderExternalId: '2',
        refunded: null,
        currency: 'EUR',
        items: [{ externalId: 'i1', title: 'Ask mug', quantity: 1, reason: 'too_small' }],
        shipment: null,
        exchangeShipment: null,
      },
    ]);
  });

  test('follow the parcel that goes back, which is shown once and counts for nothing', async () => {
    const { token } = await shop.order('3');
    const shipment = { externalId: '3-back', carrier: 'dhl', trackingNumber: 'BACK3' };
    const { receipt } = await post(made('r3', '3', { state: 'approved', shipment }));
    expect(receipt.shipment).toMatchObject({ externalId: '3-back' });
    expect(receipt.shipment!.trackingNumber).toMatchObject({ verdict: 'unknown' });
    const [, second, ...more] = (await shop.view(token)).shipments;
    expect(more).toEqual([]);
    expect(second).toMatchObject({ kind: 'return', headline: 'Waiting for it' });

    await shop.webhook(
      trackingUpdate('BACK3', [
        {
          at: '2026-11-21T09:00:00+01:00',
          tag: 'InTransit',
          message: 'Left the shop around the corner',
        },
      ]),
    );
    await home.settle();
    expect((await shop.view(token)).shipments[1]).toMatchObject({
      id: receipt.id,
      stage: 'returning',
      headline: 'On its way back',
      checkpoints: [{ text: 'Left the shop around the corner' }],
    });
    await shop.webhook(
      trackingUpdate('BACK3', [
        {
          at: '2026-11-21T09:00:00+01:00',
          tag: 'InTransit',
          message: 'Left the shop around the corner',
        },
        { at: '2026-11-22T09:00:00+01:00', tag: 'Delivered' },
      ]),
    );
    await home.settle();
    expect((await shop.view(token)).shipments[1]).toMatchObject({
      stage: 'returned',
      headline: 'With the shop',
    });
    // It is not taken back by an older word of the shop's.
    const later = await post(made('r3', '3', { state: 'sent_back' }));
    expect(later.receipt).toMatchObject({ state: 'received', shipment: receipt.shipment });
    expect((await shop.view(token)).shipments[1]!.headline).toBe('With the shop');
  });

  test('are as far in the list and in the counts as on the page', async () => {
    const own = shopServer(home, await home.createMerchant());
    const requestedAt = '2026-11-12T10:00:00Z';
    const { token } = await own.order('far', { placedAt: requestedAt });
    const shipment = { externalId: 'far-back', carrier: 'dhl' };
    for (const body of [
      made('far-1', 'far', { requestedAt, shipment }),
      made('far-2', 'far', { requestedAt, items: [{ externalId: 'i2', quantity: 1 }] }),
    ])
      expect((await own.post('/v1/returns', body)).status).toBe(201);
    const told = async () => {
      const page = async (query: string) =>
        ReturnPage.parse(await (await own.get(`/v1/returns?${query}`)).json()).returns;
      const ids = async (query: string) =>
        (await page(query)).map(({ externalId }) => externalId).join();
      const counts = await own.get('/v1/metrics/returns?from=2026-11-01&to=2026-11-30');
      return {
        page: (await own.view(token)).shipments.map(({ headline }) => headline).slice(1),
        list: (await page('order=far')).map(({ state }) => state).sort(),
        requested: await ids('state=requested'),
        sentBack: await ids('state=sent_back'),
        received: await ids('state=received'),
        counts: ReturnMetrics.parse(await counts.json()).byState,
      };
    };
    expect(await told()).toMatchObject({ sentBack: '', received: '' });
    const scan = (at: string, stage: string) =>
      own.post('/v1/shipments/far-back/checkpoints', { checkpoints: [{ at, stage }] });
    await scan('2026-11-13T10:00:00Z', 'in_transit');
    expect(await told()).toEqual({
      page: ['On its way back', 'Waiting for it'],
      list: ['requested', 'sent_back'],
      requested: 'far-2',
      sentBack: 'far-1',
      received: '',
      counts: [
        { state: 'requested', returns: 1 },
        { state: 'sent_back', returns: 1 },
      ],
    });
    await scan('2026-11-14T10:00:00Z', 'delivered');
    expect(await told()).toEqual({
      page: ['With the shop', 'Waiting for it'],
      list: ['received', 'requested'],
      requested: 'far-2',
      sentBack: '',
      received: 'far-1',
      counts: [
        { state: 'requested', returns: 1 },
        { state: 'received', returns: 1 },
      ],
    });
  });

  test('bring another parcel in exchange, among the parcels', async () => {
    const { token } = await shop.order('4');
    const exchangeShipment = { externalId: '4-new', carrier: 'dhl', trackingNumber: 'NEW4' };
    const { receipt } = await post(made('r4', '4', { state: 'received', exchangeShipment }));
    const view = await shop.view(token);
    expect(view.shipments.map(({ kind }) => kind)).toEqual(['parcel', 'parcel', 'return']);
    expect(view.shipments.find(({ id }) => id === receipt.exchangeShipment!.id)).toMatchObject({
      kind: 'parcel',
      contents: expect.stringContaining('Ask mug'),
    });
    expect((await list('order=4')).returns[0]!.kind).toBe('exchange');
  });

  test('hold only what was bought', async () => {
    await shop.order('5');
    const items = [
      { externalId: 'i1', quantity: 1 },
      { externalId: 'i9', quantity: 1 },
      { externalId: 'i1', quantity: 2 },
    ];
    const answer = await shop.post('/v1/returns', made('r5', '5', { items }));
    expect(answer.status).toBe(400);
    const { error } = (await answer.json()) as { error: { code: string; issues: Issue[] } };
    expect(error).toMatchObject({
      code: 'invalid_body',
      issues: [
        { path: 'items.1.externalId', message: 'i9 is not an item of the order' },
        { path: 'items.2.quantity', message: 'only 2 of i1 were bought' },
      ],
    });
    expect((await list('order=5')).returns).toEqual([]);
  });

  const refusal = async (answer: Response) => {
    const { error } = (await answer.json()) as { error: { code: string; issues: Issue[] } };
    return [answer.status, error.code, error.issues];
  };
  const towel = (id: string, order: string, more: object = {}) =>
    made(id, order, { items: [{ externalId: 'i2', quantity: 1 }], ...more });

  test('hold no piece that is in another one, but for those that are over', async () => {
    await shop.order('once');
    await post(towel('once-1', 'once'));
    const again = await shop.post('/v1/returns', towel('once-2', 'once'));
    expect(await refusal(again)).toEqual([
      422,
      'already_returned',
      [
        {
          path: 'items.0.quantity',
          message: '0 of i2 can still go back, the rest is in once-1',
        },
      ],
    ]);
    await post(made('once-3', 'once'));
    const both = made('once-4', 'once', { items: [{ externalId: 'i1', quantity: 2 }] });
    expect((await shop.post('/v1/returns', both)).status).toBe(422);
    // What is said again of one is no second one.
    await post(towel('once-1', 'once', { state: 'approved' }));

    await post(towel('once-1', 'once', { state: 'rejected' }));
    await post(towel('once-2', 'once', { state: 'cancelled' }));
    await post(towel('once-5', 'once'));
    const back = await shop.post('/v1/returns', towel('once-1', 'once', { state: 'approved' }));
    expect((await refusal(back)).slice(0, 2)).toEqual([422, 'already_returned']);
    const states = (await list('order=once')).returns.map((each) => [each.externalId, each.state]);
    expect(Object.fromEntries(states)).toEqual({
      'once-1': 'rejected',
      'once-2': 'cancelled',
      'once-3': 'requested',
      'once-5': 'requested',
    });
  });

  test('hold no piece twice when they are sent at once', async () => {
    await shop.order('race');
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, i) => shop.post('/v1/returns', towel(`race-${i}`, 'race'))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422, 422, 422, 422, 422]);
    expect((await list('order=race')).returns).toHaveLength(1);
  });

  test('hold no piece twice in an import either', async () => {
    await shop.order('file');
    const line = (id: string, more: object = {}) => ({
      type: 'return',
      ...towel(id, 'file', more),
    });
    const send = async (...lines: object[]) => {
      const answer = await home.fetch('/v1/import', {
        method: 'POST',
        headers: {
          authorization: `Bearer ${merchant.secretKey}`,
          'content-type': 'application/x-ndjson',
        },
        body: lines.map((each) => JSON.stringify(each)).join('\n'),
      });
      return (await answer.json()) as { accepted: number; errors: object[] };
    };
    const refused = (number: number) => ({
      accepted: number - 1,
      errors: [{ line: number, code: 'already_returned', field: 'items.0.quantity' }],
    });
    expect(await send(line('file-1'), line('file-2'))).toMatchObject(refused(2));
    expect(await send(line('file-1'))).toMatchObject({ accepted: 1, errors: [] });
    expect(await send(line('file-2'))).toMatchObject(refused(1));
    const over = { state: 'rejected' };
    expect(await send(line('file-1', over), line('file-2'), line('file-3'))).toMatchObject(
      refused(3),
    );
    const states = (await list('order=file')).returns.map((each) => [each.externalId, each.state]);
    expect(Object.fromEntries(states)).toEqual({ 'file-1': 'rejected', 'file-2': 'requested' });
  });

  test('belong to one order of one merchant', async () => {
    await shop.order('6');
    await shop.order('7');
    await post(made('r6', '6'));
    const moved = await shop.post('/v1/returns', made('r6', '7'));
    expect(moved.status).toBe(409);
    expect((await shop.post('/v1/returns', made('r-x', 'nowhere'))).status).toBe(404);
    const other = shopServer(home, await home.createMerchant());
    expect((await other.post('/v1/returns', made('r6', '6'))).status).toBe(404);
    const theirs = await other.send('GET', '/v1/returns', undefined);
    expect(await theirs.json()).toEqual({ returns: [], next: null });
    const open = await home.fetch('/v1/returns', {
      headers: { authorization: `Bearer ${merchant.publishableKey}` },
    });
    expect(open.status).toBe(403);
  });

  test('are stored once, however often and at once they are sent', async () => {
    await shop.order('8');
    const headers = { 'idempotency-key': `r8-${home.name}` };
    const first = await post(made('r8', '8'), headers);
    expect(await post(made('r8', '8'), headers)).toEqual({ ...first, status: 200 });
    const many = await Promise.all(Array.from({ length: 6 }, () => post(made('r8b', '8'))));
    expect(new Set(many.map(({ receipt }) => receipt.id)).size).toBe(1);
    expect((await list('order=8')).returns).toHaveLength(2);
  });

  test('are listed newest first, page by page', async () => {
    const own = shopServer(home, await home.createMerchant());
    const items = [{ externalId: 'i1', title: 'Ask mug', quantity: 5 }];
    await own.order('9', { items, shipments: [] });
    for (let day = 1; day <= 5; day++) {
      const requestedAt = `2026-11-0${Math.min(day, 3)}T10:00:00Z`;
      const state = day % 2 ? 'received' : 'requested';
      const body = made(`p${day}`, '9', { requestedAt, state });
      expect((await own.post('/v1/returns', body)).status).toBe(201);
    }
    const page = async (query: string) =>
      ReturnPage.parse(await (await own.send('GET', `/v1/returns?${query}`, undefined)).json());
    const all = await page('limit=100');
    expect(all.next).toBeNull();
    expect(all.returns.map(({ requestedAt }) => requestedAt.slice(8, 10))).toEqual([
      '03',
      '03',
      '03',
      '02',
      '01',
    ]);
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const cursor: string = next ? `&cursor=${next}` : '';
      const { returns, next: after }: ReturnPage = await page(`limit=2${cursor}`);
      expect(returns.length).toBeLessThanOrEqual(2);
      seen.push(...returns.map(({ externalId }) => externalId));
      next = after;
    }
    expect(seen).toEqual(all.returns.map(({ externalId }) => externalId));
    const received = await page('state=received&order=9');
    expect(received.returns.map(({ externalId }) => externalId).sort()).toEqual(['p1', 'p3', 'p5']);
    expect((await page('order=nowhere')).returns).toEqual([]);
    expect((await own.send('GET', '/v1/returns?state=lost', undefined)).status).toBe(400);
    expect((await own.send('GET', '/v1/returns?limit=0', undefined)).status).toBe(400);
  });

  test('are counted by reason, product and state', async () => {
    const own = shopServer(home, await home.createMerchant({ timeZone: 'Europe/Berlin' }));
    // 23:30 in UTC is the next day in Berlin.
    for (const [id, placedAt] of Object.entries({
      a: '2026-10-31T23:30:00Z',
      b: '2026-11-10T10:00:00Z',
      c: '2026-11-30T22:59:00Z',
      d: '2026-11-30T23:30:00Z',
    }))
      await own.order(id, { placedAt, shipments: [] });
    const requestedAt = '2026-11-12T10:00:00Z';
    const items = [
      { externalId: 'i1', quantity: 2, reason: 'damaged' },
      { externalId: 'i2', quantity: 1 },
    ];
    for (const body of [
      made('m1', 'a', { requestedAt, items, reason: 'too_large', state: 'refunded' }),
      made('m2', 'b', { requestedAt, kind: 'exchange', reason: 'damaged' }),
      made('m3', 'c', { requestedAt: '2026-10-31T22:59:00Z' }),
      made('m4', 'd', { requestedAt: '2026-11-30T23:30:00Z' }),
      made('m5', 'b', { requestedAt, state: 'rejected' }),
      made('m6', 'b', { requestedAt, kind: 'exchange', state: 'cancelled' }),
    ])
      expect((await own.post('/v1/returns', body)).status).toBe(201);
    const read = async (range: string) =>
      own.send('GET', `/v1/metrics/returns?${range}`, undefined);
    const answer = await read('from=2026-11-01&to=2026-11-30');
    expect(ReturnMetrics.parse(await answer.json())).toEqual({
      from: '2026-11-01',
      to: '2026-11-30',
      orders: 3,
      returns: 1,
      exchanges: 1,
      rate: 2 / 3,
      byReason: [
        { reason: 'damaged', pieces: 3 },
        { reason: 'too_large', pieces: 1 },
      ],
      byProduct: [
        { product: 'mug-blue', title: 'Ask mug', pieces: 3 },
        { product: null, title: 'Linen towel', pieces: 1 },
      ],
      byState: [
        { state: 'requested', returns: 1 },
        { state: 'refunded', returns: 1 },
        { state: 'rejected', returns: 1 },
        { state: 'cancelled', returns: 1 },
      ],
    });
    expect(await (await read('from=2025-01-01&to=2025-12-31')).json()).toMatchObject({
      orders: 0,
      rate: null,
      byReason: [],
    });
    for (const range of [
      'from=2026-11-02&to=2026-11-01',
      'from=2025-01-01&to=2026-02-05',
      'from=2026-11-31&to=2026-12-01',
      'from=2026-11-01',
    ])
      expect((await read(range)).status).toBe(400);
    expect((await read('from=2025-01-01&to=2026-02-04')).status).toBe(200);
  });
});
