import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reasons, stages } from '#contract/vocabulary';
import { aftership } from '../../../../api/carriers/aftership.ts';
import { bySubtag, byTag, meaningOf } from '../../../../api/carriers/aftership-status.ts';
import { UnknownShape, type TrackingUpdate } from '../../../../api/carriers/adapter.ts';
import { fold } from '../../../../api/domain/fold.ts';
import { utf8 } from '../../../../api/lib/bytes.ts';

const now = Date.parse('2026-11-25T12:00:00Z');
const at = '2026-11-24T10:00:00+01:00';
const ts = 1795605000;
const parse = (body: unknown) => aftership.parse(body, new Headers(), now);
const tracking = (msg: object) => ({ tracking_number: 'T1', slug: 'dhl', tag: 'Pending', ...msg });
const webhook = (msg: object, more: object = {}) => ({
  event: 'tracking_update',
  event_id: '5b0b5c0e-8a59-4f4c-9f0b-3d3c0c2a7a11',
  is_tracking_first_tag: false,
  msg: tracking(msg),
  ts,
  ...more,
});
const one = (msg: object, more?: object) => parse(webhook(msg, more))[0] as TrackingUpdate;

const subtagsOf: Record<string, string> = {
  Pending: '001 002 003 004 005 006',
  InfoReceived: '001',
  InTransit: '001 002 003 004 005 006 007 008 009',
  OutForDelivery: '001 003 004',
  AvailableForPickup: '001',
  AttemptFail: '001 002 003',
  Delivered: '001 002 003 004 005',
  Exception: '001 002 003 004 005 006 007 008 009 010 011 012 013 016 017 018 019 020 021',
  Expired: '001',
};
const documented = Object.entries(subtagsOf).flatMap(([tag, codes]) =>
  codes.split(' ').map((code) => [tag, `${tag}_${code}`] as const),
);

describe('meaningOf', () => {
  test('has every documented tag and subtag, and no other', () => {
    expect([...byTag.keys()].sort()).toEqual(Object.keys(subtagsOf).sort());
    expect([...bySubtag.keys()].sort()).toEqual(documented.map(([, code]) => code).sort());
    expect(documented).toHaveLength(48);
  });

  test.each(documented)('%s %s says what we know words for', (tag, subtag) => {
    const { stage, reason, known } = meaningOf(tag, subtag);
    expect(known).toBe(true);
    expect(stages).toContain(stage);
    expect([undefined, ...Object.keys(reasons)]).toContain(reason);
  });

  test.each([
    ['Pending', null, 'pending'],
    ['InfoReceived', null, 'label_created'],
    ['InTransit', 'InTransit_001', 'in_transit'],
    ['InTransit', 'InTransit_002', 'picked_up'],
    ['InTransit', 'InTransit_005', 'customs'],
    ['OutForDelivery', 'OutForDelivery_004', 'out_for_delivery'],
    ['AttemptFail', null, 'delivery_attempted'],
    ['AvailableForPickup', null, 'ready_for_pickup'],
    ['Exception', 'Exception_001', 'exception'],
    ['Exception', 'Exception_004', 'customs'],
    ['Exception', 'Exception_010', 'returning'],
    ['Exception', 'Exception_011', 'returned'],
    ['Exception', 'Exception_013', 'lost'],
    ['Exception', 'Exception_020', 'cancelled'],
    ['Exception', 'Exception_021', 'destroyed'],
    ['Expired', null, 'expired'],
  ])('%s %s is %s', (tag, subtag, stage) => {
    expect(meaningOf(tag, subtag)).toMatchObject({ stage, known: true });
  });

  test.each<[string, object]>([
    ['Exception_006', { flags: ['payment_due'], reason: 'payment', action: true }],
    ['Exception_005', { stage: 'in_transit', flags: ['delayed'], reason: 'external' }],
    ['Exception_016', { stage: 'in_transit', flags: ['delayed'], reason: 'carrier' }],
    ['Exception_017', { stage: 'in_transit', flags: ['delayed'], reason: 'weather' }],
    ['Exception_019', { stage: 'in_transit', flags: ['delayed'], reason: 'transport' }],
    ['InTransit_008', { stage: 'in_transit', flags: ['resolved'] }],
    ['Exception_018', { flags: ['documents_missing'], action: true }],
    ['Delivered_005', { stage: 'delivered', flags: ['with_neighbour'] }],
    ['InTransit_009', { flags: ['redirected'] }],
  ])('%s also says %j', (subtag, more) => {
    expect(meaningOf(null, subtag)).toMatchObject(more);
  });

  test('a subtag that is new means what its tag does, and is counted', () => {
    expect(meaningOf('Exception', 'Exception_099')).toEqual({ stage: 'exception', known: false });
    expect(meaningOf(null, 'Delivered_077')).toEqual({ stage: 'delivered', known: false });
  });

  test.each(['Beamed', 'constructor', '__proto__', 'toString'])('a tag %s moves nothing', (tag) => {
    expect(meaningOf(tag, `${tag}_001`)).toEqual({ stage: 'pending', known: false });
  });
});

describe('parse', () => {
  test('takes a scan with its place, time, carrier and words', () => {
    const { checkpoints, trackingUrl } = one({
      tag: 'InTransit',
      courier_tracking_link: 'https://carrier.example/T1',
      checkpoints: [
        {
          slug: 'bpost',
          checkpoint_time: at,
          tag: 'InTransit',
          subtag: 'InTransit_003',
          message: '  Arrived\u0000 at\tthe depot ',
          city: 'Gent',
          state: 'VOV',
          postal_code: '9000',
          country_region_name: 'Belgium',
          country_region: 'BEL',
        },
      ],
    });
    expect(trackingUrl).toBe('https://carrier.example/T1');
    expect(checkpoints).toEqual([
      {
        scanId: null,
        at,
        atMs: Date.parse(at),
        zoneKnown: true,
        saidMs: ts * 1000,
        stage: 'in_transit',
        flags: [],
        reason: null,
        action: false,
        code: 'InTransit_003',
        text: 'Arrived at the depot',
        carrier: 'bpost',
        city: 'Gent',
        region: 'VOV',
        postcode: '9000',
        country: 'Belgium',
        pickup: null,
        proofUrl: null,
      },
    ]);
  });

  test('fields of another shape than documented are taken as missing', () => {
    const { checkpoints, rejected } = one({
      tag: 'InTransit',
      expected_delivery: 7,
      courier_tracking_link: 'javascript:alert(1)',
      checkpoints: [{ checkpoint_time: at, tag: 'InTransit', city: {}, message: ['x'] }, null],
    });
    expect(checkpoints).toMatchObject([{ city: null, text: null, stage: 'in_transit' }]);
    expect(rejected).toMatchObject([{ line: 1, code: 'invalid_body' }]);
  });

  test('a status without its own scan becomes one, at a time that only the payload knows', () => {
    const told = { tag: 'Delivered', subtag: 'Delivered_001' };
    const [first, again] = [now, now + 60_000].map((clock) =>
      aftership.parse(webhook(told), new Headers(), clock),
    );
    expect(first).toEqual(again);
    expect(one(told).checkpoints).toMatchObject([
      { stage: 'delivered', at: new Date(ts * 1000).toISOString() },
    ]);
    expect(one({ ...told, updated_at: at }).checkpoints).toMatchObject([{ at }]);
    const moved = { checkpoint_time: at, tag: 'InTransit' };
    expect(
      parse({ data: { tracking: tracking({ ...told, checkpoints: [moved] }) } }),
    ).toMatchObject([{ checkpoints: [{ stage: 'in_transit' }, { stage: 'delivered', at }] }]);
    const scan = { checkpoint_time: at, tag: 'Delivered', subtag: 'Delivered_001' };
    expect(one({ ...told, checkpoints: [scan] }).checkpoints).toHaveLength(1);
  });

  test.each([
    ['Exception', 'Exception_004', 'customs'],
    ['Exception', 'Exception_017', 'in_transit'],
    ['InTransit', 'InTransit_002', 'picked_up'],
  ])('a tag %s alone over a newest scan %s is an echo', (tag, subtag, stage) => {
    const scan = { checkpoint_time: at, tag, subtag };
    const update = one({
      tag,
      subtag: null,
      updated_at: '2026-11-24T12:00:00Z',
      checkpoints: [scan],
    });
    expect(update.checkpoints).toMatchObject([{ stage, code: subtag }]);
  });

  test('what turned back and whose problem is resolved is delivered, not returned', () => {
    const journey = ['InTransit_003', 'Exception_010', 'InTransit_008', 'Delivered_001'];
    const checkpoints = journey.map((subtag, i) => ({
      checkpoint_time: `2026-11-2${i}T10:00:00+01:00`,
      tag: subtag.split('_')[0],
      subtag,
    }));
    const stageAfter = (said: object[]) => {
      const { tag, subtag } = said.at(-1) as { tag: string; subtag: string };
      const { checkpoints: scans } = one({ tag, subtag, checkpoints: said });
      return fold(scans.map((each, i) => ({ ...each, id: `chk_${i}`, corrects: null }))).stage;
    };
    expect(checkpoints.map((_, i) => stageAfter(checkpoints.slice(0, i + 1)))).toEqual([
      'in_transit',
      'returning',
      'in_transit',
      'delivered',
    ]);
    expect(stageAfter(checkpoints.filter(({ subtag }) => subtag !== 'InTransit_008'))).toBe(
      'returned',
    );
  });

  test('a tag that is another one than that of the newest scan is news', () => {
    const scan = { checkpoint_time: at, tag: 'AttemptFail', subtag: 'AttemptFail_002' };
    expect(one({ tag: 'Exception', checkpoints: [scan] }).checkpoints).toMatchObject([
      { stage: 'delivery_attempted' },
      { stage: 'exception' },
    ]);
  });

  test('a new subtag is named, whether or not a scan has it', () => {
    const scan = { checkpoint_time: at, tag: 'InTransit', subtag: 'InTransit_010' };
    expect(one({ tag: 'InTransit', checkpoints: [scan] }).unknownCodes).toEqual(['InTransit_010']);
    expect(one({ tag: 'Beamed', subtag: 'Beamed_001' })).toMatchObject({
      checkpoints: [],
      unknownCodes: ['Beamed_001'],
    });
  });

  test.each([
    ['R. Peeters', ['signed']],
    ['Signature not required', []],
    ['..', []],
    [null, []],
  ])('signed by %s', (signed_by, flags) => {
    const scan = { checkpoint_time: at, tag: 'Delivered' };
    const update = one({ tag: 'Delivered', signed_by, checkpoints: [scan] });
    expect(update.checkpoints).toMatchObject([{ flags }]);
    expect(JSON.stringify(update)).not.toContain('Peeters');
  });

  test.each<[string, object, { source: string; from: string; to: string }[]]>([
    [
      'a day',
      { expected_delivery: '2026-11-28' },
      [{ source: 'carrier', from: '2026-11-28', to: '2026-11-28' }],
    ],
    [
      'a midnight, which is a day',
      { expected_delivery: '2026-11-28T00:00:00+00:00' },
      [{ source: 'carrier', from: '2026-11-28', to: '2026-11-28' }],
    ],
    [
      'a range',
      {
        courier_estimated_delivery_date: {
          estimated_delivery_date: '2026-11-28',
          estimated_delivery_date_min: '2026-11-27',
          estimated_delivery_date_max: '2026-11-29',
        },
      },
      [{ source: 'carrier', from: '2026-11-27', to: '2026-11-29' }],
    ],
    [
      'hours',
      {
        latest_estimated_delivery: {
          type: 'range',
          datetime_low: '2026-11-27T14:00:00+01:00',
          datetime_high: '2026-11-27T16:00:00+01:00',
        },
      },
      [{ source: 'carrier', from: '2026-11-27T14:00:00+01:00', to: '2026-11-27T16:00:00+01:00' }],
    ],
    [
      'what the shop promised',
      { order_promised_delivery_date: '2026-11-26' },
      [{ source: 'shop', from: '2026-11-26', to: '2026-11-26' }],
    ],
    ['nonsense', { expected_delivery: 'soon' }, []],
    ['nothing', { expected_delivery: null }, []],
  ])('an estimate of %s', (_name, msg, promises) => {
    expect(one(msg).promises).toEqual(promises.map((each) => ({ ...each, madeMs: ts * 1000 })));
  });

  test('an answer of their API is as good, bare too, and says when it was written', () => {
    const told = tracking({ tag: 'OutForDelivery', updated_at: at });
    const bodies = [{ data: { tracking: told } }, { data: { trackings: [told] } }, told];
    for (const body of bodies) {
      const [update] = parse({ meta: { code: 200 }, ...body }) as TrackingUpdate[];
      expect(update!.checkpoints).toMatchObject([
        { stage: 'out_for_delivery', saidMs: Date.parse(at) },
      ]);
    }
    const last = { tracking_number: 'T1', tag: 'InTransit', checkpoint: { checkpoint_time: at } };
    expect(parse({ data: last })).toMatchObject([{ trackingNumber: 'T1' }]);
  });

  test('what cannot be read of a page does not cost the rest', () => {
    expect(parse({ data: { trackings: [tracking({}), { slug: 'dhl' }] } })).toMatchObject([
      { kind: 'tracking', trackingNumber: 'T1' },
      { kind: 'ignored', why: expect.stringContaining('Entry 1') },
    ]);
    expect(() => parse({ data: { trackings: [{}] } })).toThrow(UnknownShape);
  });

  test.each(['tracking_update', 'edd_revise', 'tracking_pending_time'])('%s is news', (event) => {
    expect(parse(webhook({}, { event }))).toMatchObject([{ kind: 'tracking' }]);
  });

  test('an event that we do not know is set aside in words', () => {
    expect(parse({ event: 'courier_added', msg: {} })).toEqual([
      { kind: 'ignored', why: 'The event courier_added tells nothing of a tracking.' },
    ]);
  });

  test.each([
    [null],
    [[]],
    ['text'],
    [{}],
    [{ msg: {} }],
    [{ msg: { tracking_number: '' } }],
    [{ msg: { tracking_number: '--' } }],
    [{ event: 'tracking_update' }],
    [{ tracking: { tracking_number: 'T1', slug: ['dhl'] } }],
    [{ tracking_number: 'T1' }],
  ])('does not know %j', (body) => {
    expect(() => parse(body)).toThrow(UnknownShape);
  });

  test('nothing but UnknownShape is thrown, whatever comes', () => {
    const hostile = fc.oneof(fc.jsonValue({ maxDepth: 4 }), fc.constant('__proto__'), fc.double());
    const keys = ['tag', 'subtag', 'checkpoints', 'checkpoint', 'slug', 'updated_at', 'signed_by'];
    const msg = fc.dictionary(fc.constantFrom(...keys, 'expected_delivery'), hostile);
    fc.assert(
      fc.property(msg, hostile, hostile, (fields, when, event) => {
        for (const body of [webhook(fields, { ts: when, event }), fields, event]) {
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

test('the message is known by its event_id', () => {
  expect(aftership.messageId(webhook({}), new Headers())).toBe(
    '5b0b5c0e-8a59-4f4c-9f0b-3d3c0c2a7a11',
  );
  expect(aftership.messageId({ event_id: 7 }, new Headers())).toBeNull();
});

describe('verify', () => {
  const secret = 'a secret of theirs';
  const mac = (body: string | Uint8Array, key = secret) =>
    createHmac('sha256', key).update(body).digest('base64');
  const verify = (body: Uint8Array<ArrayBuffer>, headers: HeadersInit, key = secret) =>
    aftership.verify({
      headers: new Headers(headers),
      body,
      secret: key,
      nowMs: now,
      publicKey: () => Promise.resolve(null),
    });
  const body = utf8('{"event":"tracking_update"}');

  test.each(['AfterShip-Hmac-SHA256', 'as-signature-hmac-sha256'])('%s', async (name) => {
    expect(await verify(body, { [name]: mac(body) })).toBe('valid');
    expect(await verify(body, { [name]: mac(body, 'another') })).toBe('invalid');
    expect(await verify(body, { [name]: mac(body).slice(0, -4) })).toBe('invalid');
    expect(await verify(body, { [name]: 'not base64!' })).toBe('invalid');
    expect(
      await verify(body, [
        [name, mac(body)],
        [name, mac(body)],
      ]),
    ).toBe('invalid');
  });

  test('organisations from before October 2022 and AfterShip Shipping sign under an older name', async () => {
    const name = 'am-webhook-signature';
    expect(await verify(body, { [name]: `hmac-sha256=${mac(body)}` })).toBe('valid');
    expect(await verify(body, { [name]: `hmac-sha256=${mac(body, 'another')}` })).toBe('invalid');
    expect(await verify(body, { [name]: mac(body) })).toBe('invalid');
    expect(await verify(body, { [name]: `hmac-sha1=${mac(body)}` })).toBe('invalid');
    const both = { 'aftership-hmac-sha256': mac('x'), [name]: `hmac-sha256=${mac(body)}` };
    expect(await verify(body, both)).toBe('invalid');
    expect(await verify(body, { 'aftership-hmac-sha256': `hmac-sha256=${mac(body)}` })).toBe(
      'invalid',
    );
  });

  test('a wrong first header is not made good by a right second one', async () => {
    const headers = { 'aftership-hmac-sha256': mac('x'), 'as-signature-hmac-sha256': mac(body) };
    expect(await verify(body, headers)).toBe('invalid');
  });

  test('without a header, or without a secret, it is wrong', async () => {
    expect(await verify(body, {})).toBe('invalid');
    expect(await verify(body, { 'aftership-hmac-sha256': mac(body, '') }, '')).toBe('invalid');
  });

  test('every bit of the body counts', async () => {
    const anyBody = fc.uint8Array({ minLength: 1, maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(anyBody, fc.string({ minLength: 1 }), fc.nat(), async (bytes, key, bit) => {
        const signed = Uint8Array.from(bytes);
        const headers = { 'aftership-hmac-sha256': mac(signed, key) };
        expect(await verify(signed, headers, key)).toBe('valid');
        const changed = Uint8Array.from(signed);
        changed[(bit >> 3) % changed.length]! ^= 1 << (bit & 7);
        expect(await verify(changed, headers, key)).toBe('invalid');
      }),
    );
  });
});
