import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reasons, stages } from '#contract/vocabulary';
import { shippo } from '../../../../api/carriers/shippo.ts';
import { byStatus, bySubstatus, meaningOf } from '../../../../api/carriers/shippo-status.ts';
import { UnknownShape, type TrackingUpdate } from '../../../../api/carriers/adapter.ts';
import { joined } from '../../../../api/lib/bytes.ts';
import { utf8 } from '../../../../api/lib/bytes.ts';

const now = Date.parse('2026-11-25T12:00:00Z');
const said = '2026-11-24T18:05:02.000Z';
const parse = (body: unknown) => shippo.parse(body, new Headers(), now);
const status = (status_date: string, name: string, code: string | null, more: object = {}) => ({
  object_id: `id-${status_date}`,
  object_created: '2026-11-24T18:05:00.000Z',
  object_updated: null,
  status: name,
  status_details: `${name} on ${status_date}`,
  status_date,
  substatus: code && { code, text: `In words: ${code}`, action_required: false },
  location: { city: 'Reno', state: 'NV', zip: '89501', country: 'US' },
  ...more,
});
const newest = status('2026-11-24T17:40:00Z', 'TRANSIT', 'package_arrived', {
  object_updated: said,
});
const track = (more: object = {}) => ({
  messages: [],
  carrier: 'dhl_express',
  tracking_number: '9205500000000000000001',
  address_from: { city: 'Reno', state: 'NV', zip: '89501', country: 'US' },
  eta: null,
  original_eta: null,
  servicelevel: { token: 'usps_priority', name: null },
  metadata: 'Order 1001',
  tracking_status: newest,
  tracking_history: [newest],
  transaction: null,
  test: true,
  ...more,
});
const webhook = (data: unknown, event = 'track_updated') => ({ event, test: true, data });
const one = (more: object) => parse(webhook(track(more)))[0] as TrackingUpdate;

const statuses = 'UNKNOWN PRE_TRANSIT TRANSIT DELIVERED RETURNED FAILURE'.split(' ');
/** By status; a star where somebody must act. */
const substatuses: Record<string, string> = {
  PRE_TRANSIT: 'information_received',
  TRANSIT: `address_issue* contact_carrier* delayed delivery_attempted* delivery_rescheduled
    delivery_scheduled location_inaccessible* notice_left* out_for_delivery package_accepted
    package_arrived package_damaged* package_departed package_forwarded package_held*
    package_processed package_processing pickup_available* reschedule_delivery*`,
  DELIVERED: 'delivered',
  RETURNED: 'return_to_sender package_unclaimed*',
  FAILURE: 'package_undeliverable* package_disposed package_lost*',
  UNKNOWN: 'other',
};
const documented = Object.entries(substatuses).flatMap(([parent, codes]) =>
  codes.split(/\s+/).map((code) => [parent, code.replace('*', ''), code.endsWith('*')] as const),
);

describe('meaningOf', () => {
  test('has every documented status and substatus, and no other', () => {
    expect([...byStatus.keys()].sort()).toEqual([...statuses].sort());
    expect([...bySubstatus.keys()].sort()).toEqual(documented.map(([, code]) => code).sort());
    expect([statuses.length, documented.length]).toEqual([6, 27]);
  });

  test.each(documented)('%s %s says what we know words for; to act: %s', (parent, code, acts) => {
    const { stage, reason, action, known } = meaningOf(parent, code, null);
    expect(known).toBe(true);
    expect(stages).toContain(stage);
    expect([undefined, ...Object.keys(reasons)]).toContain(reason);
    expect(action ?? false).toBe(acts);
  });

  test.each([
    ['UNKNOWN', null, 'pending'],
    ['UNKNOWN', 'other', 'pending'],
    ['PRE_TRANSIT', 'information_received', 'label_created'],
    ['TRANSIT', null, 'in_transit'],
    ['TRANSIT', 'package_accepted', 'picked_up'],
    ['TRANSIT', 'out_for_delivery', 'out_for_delivery'],
    ['TRANSIT', 'notice_left', 'delivery_attempted'],
    ['TRANSIT', 'pickup_available', 'ready_for_pickup'],
    ['TRANSIT', 'address_issue', 'exception'],
    ['DELIVERED', 'delivered', 'delivered'],
    ['RETURNED', null, 'returned'],
    ['RETURNED', 'return_to_sender', 'returning'],
    ['FAILURE', 'package_lost', 'lost'],
    ['FAILURE', 'package_disposed', 'destroyed'],
    // Under a status that it does not belong to, a substatus does not overrule it.
    ['DELIVERED', 'information_received', 'delivered'],
    ['RETURNED', 'delivered', 'returned'],
    ['TRANSIT', 'delivered', 'in_transit'],
  ])('%s %s is %s', (parent, code, stage) => {
    expect(meaningOf(parent, code, null)).toMatchObject({ stage, known: true });
  });

  test('a delay is a flag of a parcel that goes on', () => {
    expect(meaningOf('TRANSIT', 'delayed', null)).toEqual({
      stage: 'in_transit',
      flags: ['delayed'],
      known: true,
    });
  });

  test('what the message says of an action goes before the table', () => {
    expect(meaningOf('TRANSIT', 'package_held', false).action).toBeUndefined();
    expect(meaningOf('TRANSIT', 'package_departed', true).action).toBe(true);
    expect(meaningOf('TRANSIT', 'brand_new', true)).toEqual({
      stage: 'in_transit',
      action: true,
      known: false,
    });
  });

  test('what is new means what its parent does, and is counted', () => {
    expect(meaningOf('BEAMED', null, null)).toEqual({ stage: 'pending', known: false });
    expect(meaningOf('constructor', '__proto__', null)).toEqual({ stage: 'pending', known: false });
  });
});

describe('parse', () => {
  test('takes a scan with its place, time and words; the newest is in it once', () => {
    const { checkpoints, ...update } = one({});
    expect(update).toMatchObject({ carrier: 'dhl', rejected: [], unknownCodes: [] });
    expect(checkpoints).toEqual([
      {
        scanId: null,
        at: '2026-11-24T17:40:00Z',
        atMs: Date.parse('2026-11-24T17:40:00Z'),
        zoneKnown: true,
        saidMs: Date.parse(said),
        stage: 'in_transit',
        flags: [],
        reason: null,
        action: false,
        code: 'package_arrived',
        text: 'TRANSIT on 2026-11-24T17:40:00Z',
        carrier: null,
        city: 'Reno',
        region: 'NV',
        postcode: '89501',
        country: 'US',
        pickup: null,
        proofUrl: null,
      },
    ]);
  });

  test('the newest status without its substatus is an echo of the one that has it', () => {
    const held = status('2026-11-24T17:40:00Z', 'TRANSIT', 'package_held');
    const bare = { ...held, substatus: null };
    expect(one({ tracking_status: bare, tracking_history: [held] }).checkpoints).toMatchObject([
      { stage: 'exception', flags: ['held'] },
    ]);
    const delivered = { ...bare, status: 'DELIVERED' };
    expect(one({ tracking_status: delivered, tracking_history: [held] }).checkpoints).toMatchObject(
      [{ stage: 'exception' }, { stage: 'delivered' }],
    );
  });

  test('the newest status is a scan of its own where the history lacks it', () => {
    const earlier = [status('2026-11-23T08:00:00Z', 'TRANSIT', 'delivery_attempted')];
    const again = status('2026-11-24T08:00:00Z', 'TRANSIT', 'delivery_attempted');
    const { checkpoints } = one({ tracking_status: again, tracking_history: earlier });
    expect(checkpoints.map(({ stage }) => stage)).toEqual([
      'delivery_attempted',
      'delivery_attempted',
    ]);
    const unheard = { status: 'UNKNOWN', substatus: null, status_date: null };
    expect(one({ tracking_status: unheard, tracking_history: [] })).toMatchObject({
      checkpoints: [],
      rejected: [],
    });
  });

  test('said when the newest status was written down, else when that was', () => {
    const older = status('2026-11-22T08:00:00Z', 'PRE_TRANSIT', 'information_received');
    const history = [older, status('2026-11-23T08:00:00Z', 'TRANSIT', null)];
    const { checkpoints } = one({ tracking_status: null, tracking_history: history });
    expect(checkpoints.map(({ saidMs }) => saidMs)).toEqual([
      Date.parse('2026-11-23T08:00:00Z'),
      Date.parse('2026-11-23T08:00:00Z'),
    ]);
  });

  test('fields of another shape than documented are taken as missing', () => {
    const odd = { ...newest, location: 'Reno', substatus: 'x', status_details: ['y'] };
    const { checkpoints, rejected } = one({ tracking_status: null, tracking_history: [odd, 7] });
    expect(checkpoints).toMatchObject([{ stage: 'in_transit', city: null, text: null }]);
    expect(rejected).toMatchObject([{ line: 1, code: 'invalid_body' }]);
  });

  test('an unknown substatus is named', () => {
    const odd = status('2026-11-24T08:00:00Z', 'TRANSIT', 'teleported');
    expect(one({ tracking_status: odd, tracking_history: [] })).toMatchObject({
      checkpoints: [{ stage: 'in_transit', code: 'teleported' }],
      unknownCodes: ['teleported'],
    });
  });

  test.each([
    [{ eta: '2026-11-27T00:00:00Z', original_eta: '2026-11-26T00:00:00Z' }, '2026-11-27'],
    [{ original_eta: '2026-11-26T00:00:00Z' }, '2026-11-26'],
    [{ eta: '2026-11-27T18:00:00Z' }, '2026-11-27T18:00:00Z'],
    [{ eta: 'soon' }, null],
  ])('an estimate of %j', (estimate, day) => {
    expect(one(estimate).promises).toEqual(
      day ? [{ source: 'carrier', madeMs: Date.parse(said), from: day, to: day }] : [],
    );
  });

  test('a Track comes bare as well', () => {
    expect(parse(track())).toEqual(parse(webhook(track())));
  });

  test.each(['transaction_created', 'transaction_updated', 'batch_created', 'batch_purchased'])(
    '%s is set aside in words',
    (event) => {
      expect(parse(webhook(track(), event))).toEqual([
        { kind: 'ignored', why: `The event ${event} tells nothing of a tracking.` },
      ]);
    },
  );

  test.each([
    [null],
    [[]],
    ['text'],
    [{}],
    [{ tracking_number: '1' }],
    [track({ tracking_number: '' })],
    [webhook(null)],
    [webhook({ carrier: 'usps' })],
  ])('does not know %j', (body) => {
    expect(() => parse(body)).toThrow(UnknownShape);
  });

  test('nothing but UnknownShape is thrown, whatever comes', () => {
    const hostile = fc.oneof(fc.jsonValue({ maxDepth: 4 }), fc.constant('__proto__'), fc.double());
    const keys = ['tracking_status', 'tracking_history', 'eta', 'carrier', 'tracking_number'];
    const fields = fc.dictionary(fc.constantFrom(...keys), hostile);
    fc.assert(
      fc.property(fields, fc.dictionary(fc.string(), hostile), hostile, (more, odd, anything) => {
        const statusOf = { ...newest, ...odd };
        const bodies = [
          track({ ...more, tracking_history: [statusOf, anything] }),
          webhook(track(more)),
          webhook(anything),
          anything,
        ];
        for (const body of bodies) {
          try {
            parse(body);
          } catch (error) {
            expect(error).toBeInstanceOf(UnknownShape);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('the message is known by carrier, number and the id of its status', () => {
  const id = 'dhl_express/9205500000000000000001/id-2026-11-24T17:40:00Z';
  expect(shippo.messageId(webhook(track()), new Headers())).toBe(id);
  expect(shippo.messageId(track(), new Headers())).toBe(id);
  expect(shippo.messageId(track({ tracking_status: null }), new Headers())).toBeNull();
  expect(shippo.messageId(webhook({}), new Headers())).toBeNull();
});

describe('verify', () => {
  const secret = 'a secret of theirs';
  const seconds = now / 1000;
  const body = utf8('{"event":"track_updated"}');
  const mac = (time: number | string, message = body, key = secret) =>
    createHmac('sha256', key)
      .update(joined(`${time}.`, message))
      .digest('hex');
  const verify = (headers: HeadersInit, { nowMs = now, message = body, key = secret } = {}) =>
    shippo.verify({
      headers: new Headers(headers),
      body: message,
      secret: key,
      nowMs,
      publicKey: () => Promise.resolve(null),
    });
  const name = 'Shippo-Auth-Signature';
  const signed = `t=${seconds},v1=${mac(seconds)}`;

  test.each<[string, string, string]>([
    ['as documented', signed, 'valid'],
    [
      'two secrets at once',
      `t=${seconds},v1=${mac(seconds, body, 'new')},v1=${mac(seconds)}`,
      'valid',
    ],
    [
      'an old secret last',
      `t=${seconds},v1=${mac(seconds)},v1=${mac(seconds, body, 'old')}`,
      'valid',
    ],
    ['the other order', `v1=${mac(seconds)},t=${seconds}`, 'valid'],
    ['another secret', `t=${seconds},v1=${mac(seconds, body, 'another')}`, 'invalid'],
    ['another time', `t=${seconds + 1},v1=${mac(seconds)}`, 'invalid'],
    ['two times', `t=${seconds},t=${seconds},v1=${mac(seconds)}`, 'invalid'],
    ['no time', `v1=${mac('')}`, 'invalid'],
    ['a time in words', `t=now,v1=${mac('now')}`, 'invalid'],
    ['no signature', `t=${seconds}`, 'invalid'],
    ['half a signature', signed.slice(0, -2), 'invalid'],
    ['an old version alone', signed.replace('v1', 'v0'), 'invalid'],
    ['nothing', '', 'invalid'],
  ])('%s', async (_name, value, verdict) => {
    expect(await verify({ [name]: value })).toBe(verdict);
  });

  test.each([
    [-300, 'valid'],
    [-301, 'stale'],
    [300, 'valid'],
    [301, 'stale'],
  ])('signed %d seconds from now', async (off, verdict) => {
    expect(await verify({ [name]: signed }, { nowMs: now - off * 1000 })).toBe(verdict);
    const wrong = `t=${seconds},v1=${mac(seconds, body, 'another')}`;
    expect(await verify({ [name]: wrong }, { nowMs: now - off * 1000 })).toBe('invalid');
  });

  test('a header sent twice counts as none', async () => {
    expect(
      await verify([
        [name, signed],
        [name, signed],
      ]),
    ).toBe('invalid');
  });

  test('where nothing is signed, the secret stands in the address', async () => {
    const token = 'x-porchlight-query-token';
    const written = encodeURIComponent(secret);
    expect(await verify({ [token]: written })).toBe('valid');
    expect(await verify({ [token]: `${written}.` })).toBe('invalid');
    expect(await verify({ [token]: '' }, { key: '' })).toBe('invalid');
    expect(
      await verify([
        [token, written],
        [token, written],
      ]),
    ).toBe('invalid');
    expect(await verify({})).toBe('invalid');
    const wrong = `t=${seconds},v1=${'00'.repeat(32)}`;
    expect(await verify({ [name]: wrong, [token]: written })).toBe('invalid');
  });

  test('every bit of the body counts', async () => {
    const anyBody = fc.uint8Array({ minLength: 1, maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(anyBody, fc.string({ minLength: 1 }), fc.nat(), async (bytes, key, bit) => {
        const message = Uint8Array.from(bytes);
        const headers = { [name]: `t=${seconds},v1=${mac(seconds, message, key)}` };
        expect(await verify(headers, { message, key })).toBe('valid');
        const changed = Uint8Array.from(message);
        changed[(bit >> 3) % changed.length]! ^= 1 << (bit & 7);
        expect(await verify(headers, { message: changed, key })).toBe('invalid');
      }),
    );
  });
});
