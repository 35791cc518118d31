import { describe, expect, test } from 'vitest';
import { longestLine } from '#contract/import';
import { homes } from '../helpers/homes.ts';
import { importBody, importLines, type Sent } from '../helpers/import-lines.ts';
import { orderInput, shopServer, trackingUpdate } from '../helpers/shop-server.ts';

const { shipments: _shipments, ...plainOrder } = orderInput('');
const order = (externalId: string, fields: object = {}) => ({
  type: 'order',
  externalId,
  ...plainOrder,
  number: `#${externalId}`,
  ...fields,
});
const parcel = (externalId: string, orderExternalId?: string, fields: object = {}) => ({
  type: 'shipment',
  externalId,
  ...(orderExternalId ? { orderExternalId } : {}),
  ...fields,
});
const scan = (shipmentExternalId: string, at: string, stage: string, fields: object = {}) => ({
  type: 'checkpoint',
  shipmentExternalId,
  at,
  stage,
  ...fields,
});
const faults = ({ errors }: { errors: { line: number; code: string; field: string }[] }) =>
  errors.map(({ line, code, field }) => [line, code, field]);

describe.each(homes)('POST /v1/import in the $name home', (home) => {
  const openShop = async () => {
    const merchant = await home.createMerchant();
    return { merchant, send: (...lines: Sent[]) => importLines(home, merchant, lines) };
  };

  test('stores a mix of everything and says what became of it', async () => {
    const { merchant, send } = await openShop();
    const at = '2026-11-20T18:00:00+01:00';
    const lines = [
      { type: 'product', externalId: 'mug', title: 'Mug', price: 900, currency: 'EUR' },
      { type: 'customer', externalId: 'c-1', email: 'ada@shop.example', marketingOptIn: true },
      order('1', { customer: { externalId: 'c-1' } }),
      parcel('s-1', '1', { carrier: 'dpd', trackingNumber: '0123 456' }),
      scan('s-1', at, 'picked_up', { text: 'Collected' }),
      {
        type: 'return',
        externalId: 'b-1',
        orderExternalId: '1',
        items: [{ externalId: 'i2', quantity: 1 }],
      },
      {
        type: 'rating',
        externalId: 'r-1',
        orderExternalId: '1',
        question: 'delivery',
        score: 5,
        at,
      },
      { type: 'consent', customerExternalId: 'c-1', purpose: 'marketing', granted: true, at },
    ];
    const receipt = await send(...lines);
    expect(receipt.status).toBe(200);
    expect(receipt).toMatchObject({ accepted: 8, created: 8, rejected: 0, errors: [] });
    expect(Object.keys(receipt.byType).sort()).toEqual(lines.map(({ type }) => type).sort());
    expect(receipt.byType.order).toEqual({
      accepted: 1,
      created: 1,
      updated: 0,
      unchanged: 0,
      rejected: 0,
    });

    const shop = shopServer(home, merchant);
    const { token } = (await (await shop.put('/v1/shipments/s-1', {})).json()) as { token: string };
    const view = await shop.view(token);
    expect(view.order?.number).toBe('#1');
    expect(view.shipments[0]).toMatchObject({ stage: 'picked_up', carrier: { code: 'dpd' } });
  });

  test('names each line that cannot be used, and stores the others', async () => {
    const { send } = await openShop();
    const receipt = await send(
      `\ufeff${JSON.stringify(order('1'))}\r`,
      '',
      '{"type":"order"',
      '["order"]',
      { type: 'parcel', externalId: 'x' },
      order('2', { items: [{ externalId: 'i1', title: '', quantity: 1 }] }),
      order('3', { number: 'cut\u0000here' }),
      new Uint8Array([...new TextEncoder().encode('{"type":"product","title":"'), 0xc3, 0x28]),
      '{"type":"product","externalId":"raw\u0000"}',
      { type: 'product', externalId: 'nul', title: 'Mug', url: 'https://a.example/\u0000' },
      parcel('s-1', 'nowhere'),
      scan('s-9', '2026-11-20T18:00:00Z', 'picked_up'),
      parcel('s-2', '1', { items: [{ externalId: 'i9', quantity: 1 }] }),
      parcel('s-3', '1'),
      scan('s-3', '2026-11-20T18:00:00', 'picked_up'),
      scan('s-3', '2026-02-30T18:00:00Z', 'picked_up'),
      scan('s-3', '2126-01-01T00:00:00Z', 'picked_up'),
      scan('s-3', '2026-11-20T18:00:00Z', 'beamed_up'),
      order('4', { shipments: [{ externalId: 's-3' }] }),
      `{"type":"product","externalId":"long","title":"${'x'.repeat(longestLine)}"}`,
      scan('s-3', '2026-11-20T18:00:00Z', 'picked_up'),
      { type: 'product', externalId: 'bare', title: 'Mug', imageUrl: 'http://a.example/mug' },
    );
    expect(faults(receipt)).toEqual([
      [3, 'malformed_json', ''],
      [4, 'invalid_body', ''],
      [5, 'unknown_type', 'type'],
      [6, 'invalid_body', 'items.0.title'],
      [7, 'invalid_character', receipt.errors[4]!.field],
      [8, 'invalid_encoding', ''],
      [9, 'invalid_character', ''],
      [10, 'invalid_character', receipt.errors[7]!.field],
      [11, 'unknown_reference', 'orderExternalId'],
      [12, 'unknown_reference', 'shipmentExternalId'],
      [13, 'invalid_body', 'items.0.externalId'],
      [15, 'zone_missing', 'at'],
      [16, 'invalid_time', 'at'],
      [17, 'time_in_future', 'at'],
      [18, 'unknown_stage', 'stage'],
      [19, 'conflict', 'shipments.0.externalId'],
      [20, 'line_too_long', ''],
    ]);
    expect(receipt).toMatchObject({ status: 200, accepted: 4, created: 4, rejected: 17 });
    expect(receipt.errors.every(({ message }) => message.length > 5)).toBe(true);
  });

  test('takes the last line without its end, and nothing at all', async () => {
    const { merchant } = await openShop();
    const text = JSON.stringify(order('1'));
    expect(await importBody(home, merchant, text)).toMatchObject({ status: 200, accepted: 1 });
    const jsonl = { 'content-type': 'application/jsonl; charset=utf-8' };
    expect(await importBody(home, merchant, text, jsonl)).toMatchObject({ unchanged: 1 });
    expect(await importBody(home, merchant, '')).toMatchObject({ status: 422, accepted: 0 });
    expect(await importBody(home, merchant, '{}\n')).toMatchObject({ status: 422, rejected: 1 });
  });

  test('changes nothing when it is sent again', async () => {
    const { merchant, send } = await openShop();
    const lines = [
      { type: 'product', externalId: 'mug-blue', title: 'Blue mug' },
      order('1', { customer: { externalId: 'c-1', email: 'ada@shop.example' } }),
      parcel('s-1', '1', { items: [{ externalId: 'i1', quantity: 1 }], trackingNumber: 'T1' }),
      order('1', { number: '#1-b' }),
      parcel('s-1', undefined, { promised: { from: '2026-11-23', to: '2026-11-24' } }),
      parcel('s-1', undefined, { promised: { from: '2026-11-25', to: '2026-11-25' } }),
      scan('s-1', '2026-11-20T18:00:00Z', 'picked_up'),
      scan('s-1', '2026-11-20T18:00:00Z', 'picked_up'),
      {
        type: 'return',
        externalId: 'b',
        orderExternalId: '1',
        items: [{ externalId: 'i2', quantity: 1 }],
      },
    ];
    expect(await send(...lines)).toMatchObject({ created: 5, updated: 3, unchanged: 1 });
    const before = await everyRow(merchant.id);
    expect(before.length).toBeGreaterThan(12);
    expect(await send(...lines)).toMatchObject({ accepted: 9, unchanged: 9, rejected: 0 });
    expect(await everyRow(merchant.id)).toEqual(before);
    expect(await send(order('1', { number: '#1-c' }))).toMatchObject({ updated: 1 });
  });

  const everyRow = async (merchantId: string) => {
    const tables = [
      'orders',
      'order_items',
      'products',
      'customers',
      'shipments',
      'shipment_items',
      'promises',
      'shopper_tokens',
      'checkpoints',
      'returns',
      'return_items',
    ];
    const results = await home.client.batch(
      tables.map((table) => ({
        sql: `SELECT * FROM ${table} WHERE merchant_id = ? ORDER BY 2, 3, 4`,
        args: [merchantId],
      })),
    );
    return results.flatMap(({ rows }) => rows.map((row) => ({ ...row })));
  };

  test('lets the last of several lines on one thing win, and lines refer to later ones', async () => {
    const { merchant, send } = await openShop();
    const receipt = await send(
      scan('s-1', '2026-11-20T18:00:00Z', 'picked_up'),
      parcel('s-1', '1', { service: 'express' }),
      order('1', { number: '#first' }),
      parcel('s-1', undefined, { carrier: 'dpd' }),
      order('1', { number: '#last', items: [plainOrder.items[0]] }),
    );
    expect(receipt).toMatchObject({ accepted: 5, created: 3, updated: 2, rejected: 0 });
    const shop = shopServer(home, merchant);
    const { token } = (await (await shop.put('/v1/shipments/s-1', {})).json()) as { token: string };
    const view = await shop.view(token);
    expect(view.order?.number).toBe('#last');
    expect(view.shipments[0]).toMatchObject({ stage: 'picked_up', carrier: { code: 'dpd' } });
    const { rows } = await home.client.execute({
      sql: 'SELECT service FROM shipments WHERE merchant_id = ?',
      args: [merchant.id],
    });
    expect(rows.map((row) => row['service'])).toEqual(['express']);
  });

  test('keeps the order of lines on one thing where the first has to wait for another', async () => {
    const { merchant, send } = await openShop();
    const item = { externalId: 'i1', quantity: 1 };
    const at = '2026-11-20T18:00:00Z';
    const back = { type: 'return', externalId: 'b', orderExternalId: '1', items: [item] };
    const rating = { type: 'rating', externalId: 'r', orderExternalId: '1', question: 'nps', at };
    const lines = [
      parcel('s-1', '1', { service: 'first' }),
      parcel('s-2', '1', { service: 'first', carrier: 'dpd' }),
      { ...back, note: 'first', shipment: { externalId: 's-3', service: 'first' } },
      { ...rating, score: 1, shipmentExternalId: 's-4' },
      scan('s-1', at, 'picked_up', { text: 'first' }),
      parcel('s-4', 'nowhere', { service: 'first' }),
      order('1', { shipments: [{ externalId: 's-2', service: 'last' }] }),
      parcel('s-1', undefined, { service: 'last' }),
      scan('s-1', at, 'picked_up', { text: 'last' }),
      { ...back, note: 'last' },
      parcel('s-3', undefined, { service: 'last' }),
      { ...rating, score: 9 },
      parcel('s-4', '1', { service: 'last' }),
    ];
    const first = await send(...lines);
    expect(faults(first)).toEqual([[6, 'unknown_reference', 'orderExternalId']]);
    const read = async (sql: string) => {
      const { rows } = await home.client.execute({ sql, args: [merchant.id] });
      return rows.map((row) => Object.values({ ...row }));
    };
    expect(
      await read(
        'SELECT external_id, service, carrier FROM shipments WHERE merchant_id = ? ORDER BY 1',
      ),
    ).toEqual([
      ['s-1', 'last', null],
      ['s-2', 'last', 'dpd'],
      ['s-3', 'last', null],
      ['s-4', 'last', null],
    ]);
    expect(await read('SELECT note FROM returns WHERE merchant_id = ?')).toEqual([['last']]);
    expect(await read('SELECT score FROM ratings WHERE merchant_id = ?')).toEqual([[9]]);
    const before = await everyRow(merchant.id);
    expect(await send(...lines)).toMatchObject({ created: 0, updated: 0, rejected: 1 });
    expect(await everyRow(merchant.id)).toEqual(before);
  });

  test('keeps what several thousand lines say together across the borders of its chunks', async () => {
    const { merchant, send } = await openShop();
    const lines: Sent[] = [];
    for (let i = 0; i < 900; i++) {
      lines.push(order(`${i}`), parcel(`s-${i}`, `${i}`));
      lines.push(scan(`s-${i}`, '2026-11-20T18:00:00Z', 'picked_up'));
    }
    // Of an order that stands at the very beginning.
    lines.push(parcel('late', '0', { items: [{ externalId: 'i1', quantity: 1 }] }));
    const receipt = await send(...lines);
    expect(receipt).toMatchObject({ status: 200, accepted: 2701, created: 2701, rejected: 0 });
    const { rows } = await home.client.execute({
      sql: 'SELECT count(*) AS n FROM checkpoints WHERE merchant_id = ?',
      args: [merchant.id],
    });
    expect(rows[0]!['n']).toBe(900);
  });

  test('stores once what several send at the same time', async () => {
    const { merchant, send } = await openShop();
    const lines: Sent[] = [];
    for (let i = 0; i < 60; i++) {
      lines.push(order(`${i}`, { customer: { externalId: `c-${i}` } }), parcel(`s-${i}`, `${i}`));
      lines.push(scan(`s-${i}`, '2026-11-20T18:00:00Z', 'picked_up'));
    }
    const receipts = await Promise.all([1, 2, 3, 4].map(() => send(...lines)));
    expect(receipts.map(({ accepted, rejected }) => [accepted, rejected])).toEqual(
      Array.from({ length: 4 }, () => [180, 0]),
    );
    const created = receipts.reduce((sum, receipt) => sum + receipt.created, 0);
    expect(created).toBe(180);
    expect(await everyRow(merchant.id)).toHaveLength(60 * 8 + 1);
  });

  test('names the first hundred faults, or as many as are asked for', async () => {
    const { merchant } = await openShop();
    const body = '{}\n'.repeat(150) + JSON.stringify(order('1'));
    const receipt = await importBody(home, merchant, body);
    expect(receipt).toMatchObject({ status: 200, rejected: 150, accepted: 1 });
    expect(receipt.errors.map(({ line }) => line)).toEqual(
      Array.from({ length: 100 }, (_, i) => i + 1),
    );
    const all = await importBody(home, merchant, body, {}, '/v1/import?errors=1000');
    expect(all.errors).toHaveLength(150);
  });

  test('does not see what belongs to another merchant', async () => {
    const one = await openShop();
    const other = await openShop();
    await one.send(order('1'), parcel('s-1', '1'));
    const receipt = await other.send(
      parcel('s-2', '1'),
      scan('s-1', '2026-11-20T18:00:00Z', 'delivered'),
      order('1', { number: '#theirs' }),
      parcel('s-1', '1'),
    );
    // The first two refer to what stands below, in this file.
    expect(receipt).toMatchObject({ accepted: 4, created: 4 });
    const { rows } = await home.client.execute({
      sql: `SELECT count(*) AS n FROM checkpoints WHERE merchant_id = ?`,
      args: [one.merchant.id],
    });
    expect(rows[0]!['n']).toBe(0);
    expect(await one.send(order('1'), parcel('s-1', '1'))).toMatchObject({ unchanged: 2 });
    const third = await openShop();
    expect(faults(await third.send(parcel('s-3', '1')))).toEqual([
      [1, 'unknown_reference', 'orderExternalId'],
    ]);
  });

  test('applies a webhook that came before its parcel', async () => {
    const { merchant, send } = await openShop();
    const shop = shopServer(home, merchant);
    const scans = [{ at: '2026-11-20T18:00:00+01:00', tag: 'InTransit' }];
    expect((await shop.webhook(trackingUpdate('EARLY1', scans))).status).toBe(200);
    await home.settle();
    await send(order('1', { shipments: [{ externalId: 's-1', trackingNumber: 'early 1' }] }));
    await home.settle();
    const { token } = (await (await shop.put('/v1/shipments/s-1', {})).json()) as { token: string };
    expect((await shop.view(token)).shipments[0]!.stage).toBe('in_transit');
  });

  test('an open page shows at once what was imported', async () => {
    const { merchant, send } = await openShop();
    const shop = shopServer(home, merchant);
    const { token } = await shop.order('1');
    expect((await shop.view(token)).shipments[0]!.stage).toBe('pending');
    await send(scan('1-a', '2026-11-20T18:00:00Z', 'delivered'));
    expect((await shop.view(token)).shipments[0]!.stage).toBe('delivered');
  });

  test('wants a secret key and lines', async () => {
    const { merchant } = await openShop();
    const post = (headers: Record<string, string>) =>
      home.fetch('/v1/import', { method: 'POST', body: '{}', headers });
    const codeOf = async (answer: Promise<Response>) =>
      ((await (await answer).json()) as { error: { code: string } }).error.code;
    const lines = { 'content-type': 'application/x-ndjson' };
    const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
    expect(await codeOf(post(lines))).toBe('missing_key');
    expect(await codeOf(post({ ...lines, ...bearer(merchant.publishableKey) }))).toBe(
      'wrong_key_kind',
    );
    const json = { 'content-type': 'application/json', ...bearer(merchant.secretKey) };
    expect(await codeOf(post(json))).toBe('unsupported_media_type');
  });
});
