import { describe, expect, test } from 'vitest';
import { homes, type Home, type TestMerchant } from '../helpers/homes.ts';
import { importLines } from '../helpers/import-lines.ts';
import { shopServer } from '../helpers/shop-server.ts';

type Line = { type: string; externalId?: string; shipmentExternalId?: string };

const items = [
  { externalId: 'i1', productId: 'mug', sku: 'M-1', title: 'Mug', quantity: 3, price: 900 },
  { externalId: 'i2', title: 'Towel', quantity: 1, cancelled: 4, url: 'https://shop.example/t' },
];
const customer = {
  externalId: 'c-1',
  email: 'Ada@Shop.example',
  postcode: '90 00',
  country: 'BE',
  region: 'VOV',
  city: 'Gent',
  timeZone: 'Europe/Brussels',
  marketingOptIn: true,
};
const order = (externalId: string, fields: object) => ({
  type: 'order',
  externalId,
  number: `#${externalId}`,
  currency: 'EUR',
  items,
  placedAt: '2026-10-01T10:00:00+02:00',
  ...fields,
});
const at = (hour: string) => `2026-10-02T${hour}:00:00+02:00`;

/** Everything that a single call can say, in an order in which each finds what it needs. */
const lines: Line[] = [
  order('1', {
    customer,
    locale: 'nl-BE',
    shipments: [
      {
        externalId: 's-1',
        carrier: 'bpost',
        service: 'standard',
        trackingNumber: '32 10-a',
        items: [
          {
            externalId: 'i1',
            quantity: 2,
          },
        ],
        origin: { country: 'NL' },
        promised: {
          from: '2026-10-03',
          to: '2026-10-04',
        },
        handovers: [
          {
            carrier: 'dpd',
            trackingNumber: 'DPD 1',
          },
          { trackingNumber: 'DPD 2' },
        ],
      },
    ],
  }),
  order('2', { cancelledAt: at('11'), customer: { email: 'bob@shop.example' } }),
  // Not in the order that the first one has it: read by the number itself.
  {
    type: 'shipment',
    externalId: 's-2',
    orderExternalId: '1',
    trackingNumber: '1Z999AA10123456784',
  } as Line,
  { type: 'shipment', externalId: 's-1', trackingUrl: 'https://track.example/1' } as Line,
  {
    type: 'shipment',
    externalId: 's-1',
    origin: { postcode: '5051' },
    replaces: 's-0',
    handovers: [{ trackingNumber: 'DPD 3' }],
    items: [
      {
        externalId: 'i2',
        quantity: 1,
      },
    ],
    promised: {
      from: '2026-10-05',
      to: '2026-10-05',
    },
  } as Line,
  { type: 'shipment', externalId: 'alone', trackingNumber: 'LONE1', carrierName: 'Bike' } as Line,
  // It joins an order later.
  { type: 'shipment', externalId: 'alone', orderExternalId: '2' } as Line,
  order('3', { shipments: [{ externalId: 's-3', items: [{ externalId: 'i2', quantity: 1 }] }] }),
  // Promised twice, and once is kept.
  { type: 'shipment', externalId: 'alone', promised: { from: at('08'), to: at('10') } } as Line,
  { type: 'shipment', externalId: 'alone', promised: { from: at('08'), to: at('10') } } as Line,
  // With the item goes what a parcel had of it.
  order('3', { items: [items[0]] }),
  { type: 'checkpoint', shipmentExternalId: 's-1', at: at('09'), stage: 'picked_up' } as Line,
  {
    type: 'checkpoint',
    shipmentExternalId: 's-1',
    at: at('12'),
    stage: 'ready_for_pickup',
    text: 'Waits',
    place: {
      city: 'Gent',
      region: 'VOV',
      postcode: '9000',
      country: 'BE',
    },
    flags: ['held'],
    reason: 'addressee_absent',
    actionRequired: true,
    carrier: 'bpost',
    pickup: {
      name: 'Kiosk',
      until: '2026-10-09',
    },
    proofUrl: 'https://proof.example/1',
  } as Line,
  { type: 'checkpoint', shipmentExternalId: 's-1', at: at('09'), stage: 'picked_up' } as Line,
  order('1', { customer, number: '#1-b', items: [{ ...items[0], quantity: 2 }, items[1]] }),
  {
    type: 'return',
    externalId: 'b-1',
    orderExternalId: '1',
    reason: 'too_small',
    requestedAt: at('18'),
    refunded: 900,
    note: 'Soon',
    items: [
      {
        externalId: 'i1',
        quantity: 1,
      },
      {
        externalId: 'i2',
        quantity: 1,
        reason: 'late',
      },
    ],
    shipment: {
      externalId: 'b-1-s',
      trackingNumber: 'BACK1',
    },
    exchangeShipment: {
      externalId: 'b-1-x',
      promised: {
        from: '2026-10-20',
        to: '2026-10-21',
      },
    },
  } as Line,
  {
    type: 'return',
    externalId: 'b-1',
    orderExternalId: '1',
    state: 'received',
    items: [
      {
        externalId: 'i1',
        quantity: 1,
      },
    ],
  } as Line,
];

async function send(home: Home, merchant: TestMerchant, { type, ...line }: Line) {
  const shop = shopServer(home, merchant);
  const { externalId, shipmentExternalId, ...body } = line;
  const key = { 'idempotency-key': crypto.randomUUID() };
  switch (type) {
    case 'order':
      return shop.put(`/v1/orders/${externalId}`, body);
    case 'shipment':
      return shop.put(`/v1/shipments/${externalId}`, body);
    case 'return':
      return shop.post('/v1/returns', { externalId, ...body }, key);
    default:
      return shop.post(
        `/v1/shipments/${shipmentExternalId}/checkpoints`,
        { checkpoints: [body] },
        key,
      );
  }
}

const tables = [
  'orders',
  'order_items',
  'products',
  'customers',
  'shipments',
  'shipment_items',
  'shipment_numbers',
  'promises',
  'checkpoints',
  'returns',
  'return_items',
  'shopper_tokens',
];

/** The rows of a merchant, without what has to differ: own ids, keyed hashes and moments of storing. */
async function rowsOf(home: Home, merchant: TestMerchant, from: number) {
  const named = new Map<unknown, string>();
  const all: Record<string, Record<string, unknown>[]> = {};
  for (const table of tables) {
    const { rows } = await home.client.execute({
      sql: `SELECT * FROM ${table} WHERE merchant_id = ?`,
      args: [merchant.id],
    });
    for (const row of rows) {
      const { id, external_id: externalId } = row;
      if (externalId !== undefined) named.set(id, `${table}/${String(externalId)}`);
    }
    all[table] = rows.map((row) => ({ ...row }));
  }
  const value = (column: string, of: unknown) => {
    if (named.has(of)) return named.get(of);
    if (column === 'merchant_id' || column === 'hash' || column === 'source') return '';
    if (column.endsWith('_hmac')) return of === null ? null : 'hashed';
    if (typeof of === 'number' && of >= from) return 'now';
    return of;
  };
  return Object.fromEntries(
    Object.entries(all).map(([table, rows]) => [
      table,
      rows
        .map((row) => {
          const plain = Object.entries(row).map(([column, of]) => [column, value(column, of)]);
          // The id of a promise of today has the moment in it.
          const kept = Object.fromEntries(plain) as Record<string, unknown>;
          return table === 'promises' && kept['made_ms'] === 'now' ? { ...kept, id: '' } : kept;
        })
        .map((row) => JSON.stringify(row))
        .sort(),
    ]),
  );
}

describe.each(homes)('a line of POST /v1/import in the $name home', (home) => {
  test('stores the same rows as the same thing sent by itself', async () => {
    const from = Date.now() - 60_000;
    const one = await home.createMerchant();
    for (const line of lines) {
      const answer = await send(home, one, line);
      expect(`${answer.status} ${answer.ok ? '' : await answer.text()}`).toMatch(/^20[01] $/);
    }
    const alone = await rowsOf(home, one, from);
    expect(Object.entries(alone).filter(([, rows]) => rows.length === 0)).toEqual([]);

    const inOne = await home.createMerchant();
    expect(await importLines(home, inOne, lines)).toMatchObject({ accepted: lines.length });
    expect(await rowsOf(home, inOne, from)).toEqual(alone);

    const oneByOne = await home.createMerchant();
    for (const line of lines) await importLines(home, oneByOne, [line]);
    expect(await rowsOf(home, oneByOne, from)).toEqual(alone);
  });

  test('says that it was imported', async () => {
    const merchant = await home.createMerchant();
    await importLines(home, merchant, lines);
    const { rows } = await home.client.execute({
      sql: `SELECT source FROM orders WHERE merchant_id = ?1
        UNION SELECT source FROM checkpoints WHERE merchant_id = ?1`,
      args: [merchant.id],
    });
    expect(rows.map((row) => row['source'])).toEqual(['import']);
  });
});
