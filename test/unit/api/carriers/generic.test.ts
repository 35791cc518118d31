import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { describe, expect, test } from 'vitest';
import { flags, stages } from '#contract/vocabulary';
import { UnknownShape, type TrackingUpdate } from '../../../../api/carriers/adapter.ts';
import { generic } from '../../../../api/carriers/generic.ts';
import { expectEveryBitToCount, judge, now } from '../../../helpers/signed.ts';

const parse = (body: unknown) => generic.parse(body, new Headers(), now);
const checkpoint = (overrides: object = {}) => ({
  at: '2026-11-22T08:15:00+01:00',
  stage: 'in_transit',
  text: 'Arrived at the sorting centre',
  place: { city: 'Gent', region: 'VOV', postcode: '9000', country: 'BE' },
  ...overrides,
});
const parcel = (overrides: object = {}) => ({
  trackingNumber: 'BIKE 0042',
  checkpoints: [checkpoint()],
  ...overrides,
});
const message = (data: unknown = parcel()) => ({
  type: 'tracking.updated',
  timestamp: '2026-11-22T09:00:00.000Z',
  data,
});
const told = (overrides: object = {}) => parse(message(parcel(overrides)))[0] as TrackingUpdate;
const scanned = (overrides: object) => told({ checkpoints: [checkpoint(overrides)] });

describe('parse', () => {
  test('takes a checkpoint as the merchant API does', () => {
    const pickup = {
      name: 'Corner shop',
      address: 'Markt 1',
      hours: ['Mon–Sat 8–20'],
      until: '2026-11-29',
    };
    const update = told({
      carrier: 'bike-couriers',
      trackingUrl: 'https://bikes.example/0042',
      promised: { from: '2026-11-24', to: '2026-11-25' },
      checkpoints: [
        checkpoint({
          stage: 'ready_for_pickup',
          flags: ['redirected'],
          reason: 'flat_tyre',
          actionRequired: true,
          carrier: 'corner-shop',
          pickup,
          proofUrl: 'https://bikes.example/0042.jpg',
        }),
      ],
    });
    const saidMs = Date.parse('2026-11-22T09:00:00Z');
    expect(update).toEqual({
      kind: 'tracking',
      trackingNumber: 'BIKE 0042',
      carrier: 'bike-couriers',
      trackingUrl: 'https://bikes.example/0042',
      promises: [{ source: 'carrier', madeMs: saidMs, from: '2026-11-24', to: '2026-11-25' }],
      rejected: [],
      unknownCodes: [],
      checkpoints: [
        {
          scanId: null,
          at: '2026-11-22T08:15:00+01:00',
          atMs: Date.parse('2026-11-22T07:15:00Z'),
          zoneKnown: true,
          saidMs,
          stage: 'ready_for_pickup',
          flags: ['redirected'],
          reason: 'flat_tyre',
          action: true,
          code: null,
          text: 'Arrived at the sorting centre',
          carrier: 'corner-shop',
          city: 'Gent',
          region: 'VOV',
          postcode: '9000',
          country: 'BE',
          pickup,
          proofUrl: 'https://bikes.example/0042.jpg',
        },
      ],
    });
  });

  test.each(stages.map((stage) => [stage]))('the stage %s is itself', (stage) => {
    expect(scanned({ stage, flags: flags.slice(0, 8) })).toMatchObject({
      checkpoints: [{ stage, flags: flags.slice(0, 8), reason: null, action: false }],
      rejected: [],
    });
  });

  test('a time may lack its offset, and be no more than a day', () => {
    for (const at of ['2026-11-22T08:15:00', '2026-11-22 08:15', '2026-11-22']) {
      const { checkpoints, rejected } = told({
        checkpoints: [{ at, stage: 'in_transit' }],
      });
      expect(rejected).toEqual([]);
      expect(checkpoints).toMatchObject([{ zoneKnown: false, stage: 'in_transit' }]);
    }
  });

  test.each<[string, object, string]>([
    ['a stage that is none', { stage: 'teleported' }, 'unknown_stage'],
    ['a stage that is no word', { stage: 7 }, 'invalid_body'],
    ['no stage', { stage: undefined }, 'invalid_body'],
    ['a time that is none', { at: 'yesterday' }, 'invalid_time'],
    ['a day that is none', { at: '2026-02-30T10:00:00Z' }, 'invalid_time'],
    ['no time', { at: undefined }, 'invalid_body'],
    ['a time to come', { at: '2026-11-26T10:00:00Z' }, 'time_in_future'],
    ['a text turned round', { place: { city: '\u202etneG' } }, 'invalid_character'],
    ['a flag that is none', { flags: ['lost_in_space'] }, 'invalid_body'],
    ['a script for an address', { proofUrl: 'javascript:alert(1)' }, 'invalid_body'],
  ])('%s is refused by its line, the others count', (_name, overrides, code) => {
    const update = told({ checkpoints: [checkpoint(), checkpoint(overrides), checkpoint()] });
    expect(update.rejected).toEqual([{ line: 1, code, message: expect.stringMatching(/\w/) }]);
    expect(update.checkpoints).toHaveLength(2);
  });

  test('words that are too long or would turn the line round are cut and cleaned', () => {
    const text = `Left\u0000 \u202eat door ${'x'.repeat(2000)}`;
    const { checkpoints, rejected } = told({
      checkpoints: [checkpoint({ text }), checkpoint({ text: '\u202e ' })],
    });
    expect(rejected).toEqual([]);
    expect(checkpoints.map((scan) => scan.text)).toEqual([
      `Left at door ${'x'.repeat(2000)}`.slice(0, 1024),
      null,
    ]);
  });

  test('lines that are no objects are refused, each by itself', () => {
    const { rejected, checkpoints } = told({ checkpoints: [null, 'x', [], checkpoint()] });
    expect(rejected.map(({ line, code }) => [line, code])).toEqual([
      [0, 'invalid_body'],
      [1, 'invalid_body'],
      [2, 'invalid_body'],
    ]);
    expect(checkpoints).toHaveLength(1);
  });

  test('what takes another scan back is for merchants, and is not heard here', () => {
    expect(scanned({ corrects: 'chk_1' })).toMatchObject({ rejected: [], checkpoints: [{}] });
  });

  test('many parcels at once; one without a number is named', () => {
    const update = message([
      parcel({ trackingNumber: 'A' }),
      { checkpoints: [] },
      parcel({ trackingNumber: 'B' }),
    ]);
    const [first, second, ...others] = parse(update) as TrackingUpdate[];
    expect([first?.trackingNumber, second?.trackingNumber, others]).toEqual(['A', 'B', []]);
    expect(first?.rejected).toEqual([
      { line: 1, code: 'invalid_body', message: expect.stringContaining('data[1] trackingNumber') },
    ]);
    const hundred = Array.from({ length: 100 }, () => parcel());
    expect(parse(message(hundred))).toHaveLength(100);
    expect(() => parse(message([...hundred, parcel()]))).toThrow(UnknownShape);
  });

  test('up to 500 checkpoints of one parcel', () => {
    const many = (length: number) => Array.from({ length }, () => checkpoint());
    expect(told({ checkpoints: many(500) }).checkpoints).toHaveLength(500);
    expect(() => told({ checkpoints: many(501) })).toThrow(UnknownShape);
  });

  test('what is around the checkpoints is taken as missing where it has another shape', () => {
    const update = told({
      carrier: 7,
      trackingUrl: 'javascript:alert(1)',
      promised: { from: '2026-11-25', to: '2026-11-24' },
    });
    expect(update).toMatchObject({ carrier: null, trackingUrl: null, promises: [] });
    expect(parse({ ...message(), timestamp: 5 })).toMatchObject([
      { checkpoints: [{ saidMs: Date.parse('2026-11-22T07:15:00Z') }] },
    ]);
    expect(
      told({ checkpoints: undefined, promised: { from: '2026-11-24', to: '2026-11-24' } }),
    ).toMatchObject({
      checkpoints: [],
      promises: [{ madeMs: Date.parse('2026-11-22T09:00:00Z') }],
    });
  });

  test('another type is no fault', () => {
    expect(parse({ ...message(), type: 'invoice.paid' })).toEqual([
      { kind: 'ignored', why: 'invoice.paid is not known.' },
    ]);
  });

  test.each([
    [null],
    [[]],
    ['text'],
    [{}],
    [{ type: 7 }],
    [message(null)],
    [message([])],
    [message(parcel({ trackingNumber: '' }))],
    [message(parcel({ trackingNumber: 'x\u0000' }))],
  ])('does not know %j', (body) => {
    expect(() => parse(body)).toThrow(UnknownShape);
  });

  test('says the same whenever it is read', () => {
    const body = message(parcel({ promised: { from: '2026-11-30', to: '2026-11-30' } }));
    const later = generic.parse(body, new Headers(), now + 30 * 86_400_000);
    expect(parse(body)).toEqual(later);
    expect(later).toMatchObject([{ checkpoints: [{}], promises: [{ from: '2026-11-30' }] }]);
  });

  test('throws nothing else, whatever comes', () => {
    const data = fc.oneof(
      fc.jsonValue(),
      fc.jsonValue().map((odd) => parcel({ checkpoints: [odd, checkpoint({ place: odd })] })),
      fc.jsonValue().map((odd) => [parcel({ promised: odd }), odd]),
    );
    fc.assert(
      fc.property(data, (any) => {
        try {
          expect(parse(message(any)).length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(UnknownShape);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('verify', () => {
  const key = Buffer.from('a key of thirty-two bytes, right');
  const secret = `whsec_${key.toString('base64')}`;
  const body = JSON.stringify(message());
  const id = 'msg_7';
  const seconds = String(now / 1000);
  const sign = (signed: string, by: Buffer | string = key) =>
    `v1,${createHmac('sha256', by).update(signed).digest('base64')}`;
  const right = sign(`${id}.${seconds}.${body}`);
  const headersOf = (signature: string, more: object = {}) => ({
    'webhook-id': id,
    'webhook-timestamp': seconds,
    'webhook-signature': signature,
    ...more,
  });
  const sent = (headers: HeadersInit) => judge(generic, { headers, body, secret });

  test('the vector of the specification', async () => {
    const vector = {
      secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
      body: '{"test": 2432232314}',
      headers: {
        'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
        'webhook-timestamp': '1614265330',
        'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
      },
      nowMs: 1_614_265_330_000,
    };
    expect(await judge(generic, vector)).toBe('valid');
    const bare = { ...vector, secret: vector.secret.slice('whsec_'.length) };
    expect(await judge(generic, bare)).toBe('valid');
  });

  test('signs as the reference library does', async () => {
    const signature = new Webhook(secret).sign(id, new Date(now), body);
    expect(signature).toBe(right);
    expect(await sent(headersOf(signature))).toBe('valid');
  });

  test('every single bit of the body counts', async () => {
    await expectEveryBitToCount(generic, { headers: headersOf(right), body, secret });
  });

  test('one signature of several is enough', async () => {
    const old = sign(`${id}.${seconds}.${body}`, 'the key before');
    expect(await sent(headersOf(`${old} ${right}`))).toBe('valid');
    expect(await sent(headersOf(`${right} ${old}`))).toBe('valid');
    expect(await sent(headersOf(`v1a,${right.slice(3)} v2,x ${right} `))).toBe('valid');
    expect(await sent(headersOf(old))).toBe('invalid');
  });

  test('a signed time counts for five minutes either way', async () => {
    const at = (offset: number) => {
      const then = String(now / 1000 + offset);
      const more = { 'webhook-timestamp': then };
      return sent(headersOf(sign(`${id}.${then}.${body}`), more));
    };
    expect(await Promise.all([-301, -300, 0, 300, 301].map(at))).toEqual([
      'stale',
      'valid',
      'valid',
      'valid',
      'stale',
    ]);
  });

  test.each<[string, HeadersInit]>([
    ['nothing signed', { 'webhook-id': id, 'webhook-timestamp': seconds }],
    ['no id', { 'webhook-timestamp': seconds, 'webhook-signature': sign(`.${seconds}.${body}`) }],
    ['no time', { 'webhook-id': id, 'webhook-signature': sign(`${id}..${body}`) }],
    ['another id', headersOf(right, { 'webhook-id': 'msg_8' })],
    ['another time', headersOf(right, { 'webhook-timestamp': String(now / 1000 + 1) })],
    ['a time that is none', headersOf(sign(`${id}.soon.${body}`), { 'webhook-timestamp': 'soon' })],
    [
      'a time with a point',
      headersOf(sign(`${id}.${seconds}.0.${body}`), { 'webhook-timestamp': `${seconds}.0` }),
    ],
    ['an empty signature', headersOf('')],
    ['no version', headersOf(right.slice(3))],
    ['another version', headersOf(right.replace('v1', 'v2'))],
    ['half a signature', headersOf(right.slice(0, 20))],
    ['no base64', headersOf('v1,%%%')],
    ['another key', headersOf(sign(`${id}.${seconds}.${body}`, 'another'))],
    ['the key as it is written', headersOf(sign(`${id}.${seconds}.${body}`, secret))],
    ['only the body signed', headersOf(sign(body))],
    ['a signature sent twice', [...Object.entries(headersOf(right)), ['webhook-signature', right]]],
    ['an id sent twice', [...Object.entries(headersOf(right)), ['webhook-id', id]]],
  ])('%s is refused', async (_name, headers) => {
    expect(await sent(headers)).toBe('invalid');
  });

  test('a secret that is no base64 is the key itself', async () => {
    for (const text of ['not base64!', 'abcde', 'abcdef', 'ümläut']) {
      const headers = headersOf(sign(`${id}.${seconds}.${body}`, text));
      expect(await judge(generic, { headers, body, secret: text })).toBe('valid');
    }
  });

  test.each(['', 'whsec_'])('the secret %j lets nothing in', async (none) => {
    const headers = headersOf(sign(`${id}.${seconds}.${body}`, ''));
    expect(await judge(generic, { headers, body, secret: none })).toBe('invalid');
  });

  test('an empty body can be signed too', async () => {
    const headers = headersOf(sign(`${id}.${seconds}.`));
    expect(await judge(generic, { headers, body: '', secret })).toBe('valid');
  });

  test('the id of the message is kept, for the same message sent again', () => {
    expect(generic.keeps).toEqual(['webhook-id']);
    expect(generic.messageId({}, new Headers({ 'webhook-id': id }))).toBe(id);
    expect(generic.messageId({}, new Headers())).toBeNull();
  });
});
