import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reasons, stages } from '#contract/vocabulary';
import { easypost } from '../../../../api/carriers/easypost.ts';
import { byDetail, byStatus, meaningOf } from '../../../../api/carriers/easypost-status.ts';
import { UnknownShape, type TrackingUpdate } from '../../../../api/carriers/adapter.ts';
import { utf8 } from '../../../../api/lib/bytes.ts';

const now = Date.parse('2026-11-25T12:00:00Z');
const said = '2026-11-24T18:05:00Z';
const parse = (body: unknown) => easypost.parse(body, new Headers(), now);
const detail = (datetime: string, status: string, more: object = {}) => ({
  object: 'TrackingDetail',
  message: `${status} at ${datetime}`,
  description: null,
  status,
  status_detail: null,
  datetime,
  source: 'USPS',
  carrier_code: '',
  tracking_location: {
    object: 'TrackingLocation',
    city: 'DENVER',
    state: 'CO',
    country: 'US',
    zip: '80202',
  },
  ...more,
});
const tracker = (more: object = {}) => ({
  id: 'trk_9d1c',
  object: 'Tracker',
  mode: 'test',
  tracking_code: '9400100000000000000001',
  status: 'in_transit',
  status_detail: null,
  created_at: '2026-11-20T09:00:00Z',
  updated_at: said,
  signed_by: null,
  weight: 17.6,
  est_delivery_date: null,
  carrier: 'USPS',
  tracking_details: [],
  public_url: 'https://track.easypost.com/abc',
  ...more,
});
const event = (result: unknown, more: object = {}) => ({
  id: 'evt_51c7',
  object: 'Event',
  mode: 'test',
  description: 'tracker.updated',
  previous_attributes: { status: 'unknown' },
  status: 'pending',
  created_at: '2026-11-24T18:05:01Z',
  result,
  ...more,
});
const one = (more: object) => parse(event(tracker(more)))[0] as TrackingUpdate;

const statuses =
  'unknown pre_transit in_transit out_for_delivery delivered available_for_pickup return_to_sender failure cancelled error'.split(
    ' ',
  );
const details = `address_correction arrived_at_destination arrived_at_facility
  arrived_at_pickup_location awaiting_information cancelled damaged delayed delivery_exception
  departed_facility departed_origin_facility expired failure held in_transit label_created lost
  missorted out_for_delivery received_at_destination_facility received_at_origin_facility refused
  return status_update transferred_to_destination_carrier transit_exception unknown
  weather_delay`.split(/\s+/);

describe('meaningOf', () => {
  test('has every documented status and detail, and no other', () => {
    expect([...byStatus.keys()].sort()).toEqual([...statuses].sort());
    expect([...byDetail.keys()].sort()).toEqual([...details].sort());
    expect([statuses.length, details.length]).toEqual([10, 28]);
  });

  test.each(
    statuses.flatMap((status) => [null, ...details].map((each) => [status, each] as const)),
  )('%s %s says what we know words for', (status, each) => {
    const { stage, reason, known } = meaningOf(status, each);
    expect(known).toBe(true);
    expect(stages).toContain(stage);
    expect([undefined, ...Object.keys(reasons)]).toContain(reason);
  });

  test.each([
    ['unknown', null, 'pending'],
    ['pre_transit', 'status_update', 'label_created'],
    ['in_transit', 'arrived_at_facility', 'in_transit'],
    ['in_transit', 'received_at_origin_facility', 'picked_up'],
    ['out_for_delivery', 'out_for_delivery', 'out_for_delivery'],
    ['in_transit', 'delivery_exception', 'delivery_attempted'],
    ['failure', 'delivery_exception', 'delivery_attempted'],
    ['available_for_pickup', 'arrived_at_pickup_location', 'ready_for_pickup'],
    ['delivered', 'arrived_at_destination', 'delivered'],
    ['return_to_sender', 'return', 'returning'],
    ['failure', 'status_update', 'exception'],
    ['failure', 'refused', 'exception'],
    ['failure', 'lost', 'lost'],
    ['in_transit', 'expired', 'expired'],
    ['cancelled', 'cancelled', 'cancelled'],
    ['error', null, 'exception'],
  ])('%s %s is %s', (status, each, stage) => {
    expect(meaningOf(status, each)).toMatchObject({ stage, known: true });
  });

  test('a delay is a flag and not a stage, whatever the status', () => {
    const weather = { flags: ['delayed'], reason: 'weather' };
    for (const status of ['in_transit', 'failure', 'error']) {
      const meaning = meaningOf(status, 'weather_delay');
      expect(meaning).toMatchObject({ stage: 'in_transit', ...weather });
    }
  });

  test('a detail never takes a parcel out of the hands of who has it', () => {
    for (const each of details) {
      expect(['delivered', 'returning']).toContain(meaningOf('delivered', each).stage);
      for (const status of ['pre_transit', 'in_transit', 'failure', 'error']) {
        expect(meaningOf(status, each).stage).not.toBe('delivered');
      }
    }
  });

  test('what is new means what its parent does, and is counted', () => {
    expect(meaningOf('in_transit', 'teleported')).toEqual({ stage: 'in_transit', known: false });
    expect(meaningOf('beamed', null)).toEqual({ stage: 'pending', known: false });
    expect(meaningOf('constructor', '__proto__')).toEqual({ stage: 'pending', known: false });
  });
});

describe('parse', () => {
  test('takes a scan with its place, time, carrier and words', () => {
    const datetime = '2026-11-24T09:30:00Z';
    const { checkpoints, ...update } = one({
      tracking_details: [detail(datetime, 'in_transit', { status_detail: 'arrived_at_facility' })],
    });
    expect(update).toMatchObject({ carrier: 'usps', trackingUrl: null, rejected: [] });
    expect(checkpoints).toEqual([
      {
        scanId: null,
        at: datetime,
        atMs: Date.parse(datetime),
        zoneKnown: true,
        saidMs: Date.parse(said),
        stage: 'in_transit',
        flags: [],
        reason: null,
        action: false,
        code: 'arrived_at_facility',
        text: `in_transit at ${datetime}`,
        carrier: 'usps',
        city: 'DENVER',
        region: 'CO',
        postcode: '80202',
        country: 'US',
        pickup: null,
        proofUrl: null,
      },
    ]);
  });

  test.each([
    ['USPS', 'usps'],
    ['UPS', 'ups'],
    ['FedEx', 'fedex'],
    ['DHLExpress', 'dhl'],
    ['CanadaPost', 'canada-post'],
    ['DPDUK', 'dpduk'],
  ])('the carrier %s is %s', (carrier, code) => {
    expect(one({ carrier }).carrier).toBe(code);
  });

  test('the detail of the whole is that of its newest scan, which often has none', () => {
    const scans = [
      detail('2026-11-23T09:00:00Z', 'in_transit'),
      detail('2026-11-24T09:00:00Z', 'in_transit'),
    ];
    const { checkpoints } = one({ status_detail: 'weather_delay', tracking_details: scans });
    expect(checkpoints).toMatchObject([
      { flags: [], reason: null },
      { flags: ['delayed'], reason: 'weather', code: 'weather_delay' },
    ]);
  });

  test('a status without its own scan becomes one', () => {
    const scans = [detail('2026-11-23T09:00:00Z', 'in_transit')];
    const { checkpoints } = one({ status: 'return_to_sender', tracking_details: scans });
    expect(checkpoints).toHaveLength(2);
    expect(checkpoints[1]).toMatchObject({ stage: 'returning', atMs: Date.parse(said) });
    expect(one({ status: 'in_transit', tracking_details: scans }).checkpoints).toHaveLength(1);
    expect(one({ status: 'unknown' }).checkpoints).toEqual([]);
  });

  test('an unknown status is named, whether or not a scan has it', () => {
    const scans = [detail(said, 'in_transit', { status_detail: 'teleported' })];
    expect(one({ tracking_details: scans }).unknownCodes).toEqual(['teleported']);
    expect(one({ status: 'beamed' }).unknownCodes).toEqual(['beamed']);
  });

  test('somebody signed; who it was is not kept', () => {
    const scans = [detail('2026-11-24T17:00:00Z', 'delivered')];
    const update = one({ status: 'delivered', signed_by: 'J. Tester', tracking_details: scans });
    expect(update.checkpoints).toMatchObject([{ stage: 'delivered', flags: ['signed'] }]);
    expect(JSON.stringify(update)).not.toContain('Tester');
  });

  test.each([
    ['2026-11-27T00:00:00Z', [['2026-11-27', '2026-11-27']]],
    ['2026-11-27', [['2026-11-27', '2026-11-27']]],
    ['2026-11-27T20:00:00Z', [['2026-11-27T20:00:00Z', '2026-11-27T20:00:00Z']]],
    ['tomorrow', []],
    [null, []],
  ])('an estimate of %s', (est_delivery_date, windows) => {
    expect(one({ est_delivery_date }).promises).toEqual(
      windows.map(([from, to]) => ({ source: 'carrier', madeMs: Date.parse(said), from, to })),
    );
  });

  test('trackers come bare and in pages as well', () => {
    expect(parse(tracker())).toMatchObject([{ kind: 'tracking' }]);
    expect(parse({ trackers: [tracker(), tracker()], has_more: false })).toHaveLength(2);
    expect(parse({ events: [event(tracker())], has_more: false })).toMatchObject([
      { kind: 'tracking' },
    ]);
    expect(parse({ trackers: [tracker(), { object: 'Tracker' }] })).toMatchObject([
      { kind: 'tracking' },
      { kind: 'ignored' },
    ]);
  });

  test('other events are set aside in words', () => {
    expect(parse(event({ object: 'Batch' }, { description: 'batch.updated' }))).toEqual([
      { kind: 'ignored', why: 'The event batch.updated tells nothing of a tracking.' },
    ]);
    expect(parse(event(null))).toEqual([
      { kind: 'ignored', why: 'The event tracker.updated comes without its tracker.' },
    ]);
  });

  test.each([
    [null],
    [[]],
    ['text'],
    [{}],
    [{ trackers: [] }],
    [{ trackers: [{}] }],
    [tracker({ tracking_code: '' })],
    [event({ object: 'Tracker' })],
  ])('does not know %j', (body) => {
    expect(() => parse(body)).toThrow(UnknownShape);
  });

  test('nothing but UnknownShape is thrown, whatever comes', () => {
    const hostile = fc.oneof(fc.jsonValue({ maxDepth: 4 }), fc.constant('__proto__'), fc.double());
    const keys = ['status', 'status_detail', 'tracking_details', 'updated_at', 'signed_by'];
    const fields = fc.dictionary(fc.constantFrom(...keys, 'carrier', 'est_delivery_date'), hostile);
    fc.assert(
      fc.property(fields, hostile, (more, anything) => {
        for (const body of [event(tracker(more)), event(anything), anything]) {
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

test('the message is known by the id of its event; a bare tracker by none', () => {
  expect(easypost.messageId(event(tracker()), new Headers())).toBe('evt_51c7');
  expect(easypost.messageId(tracker(), new Headers())).toBeNull();
});

describe('verify', () => {
  // Half width and full width, composed and decomposed: their libraries normalise it.
  const secret = 'sécret ﬁve ①';
  const mac = (body: string | Uint8Array, key = secret) =>
    `hmac-sha256-hex=${createHmac('sha256', key.normalize('NFKD')).update(body).digest('hex')}`;
  const verify = (body: Uint8Array<ArrayBuffer>, headers: HeadersInit, key = secret) =>
    easypost.verify({
      headers: new Headers(headers),
      body,
      secret: key,
      nowMs: now,
      publicKey: () => Promise.resolve(null),
    });
  const body = utf8('{"result":{"weight":12}}');
  const name = 'X-Hmac-Signature';

  test('takes the right signature alone', async () => {
    expect(await verify(body, { [name]: mac(body) })).toBe('valid');
    expect(await verify(body, { [name]: mac(body) }, secret.normalize('NFD'))).toBe('valid');
    expect(await verify(body, { [name]: mac(body, 'another') })).toBe('invalid');
    expect(await verify(body, { [name]: mac(body).replace('hmac-sha256-hex=', '') })).toBe(
      'invalid',
    );
    expect(await verify(body, { [name]: mac(body).replace('256', '512') })).toBe('invalid');
    expect(await verify(body, { [name]: `${mac(body)}00` })).toBe('invalid');
    expect(await verify(body, { [name]: 'hmac-sha256-hex=' })).toBe('invalid');
    expect(
      await verify(body, [
        [name, mac(body)],
        [name, mac(body)],
      ]),
    ).toBe('invalid');
    expect(await verify(body, {})).toBe('invalid');
    expect(await verify(body, { [name]: mac(body, '') }, '')).toBe('invalid');
  });

  test('written anew, the same JSON is not the same message', async () => {
    const written = utf8('{"result":{"weight":12.0}}');
    expect(await verify(written, { [name]: mac(body) })).toBe('invalid');
  });

  test('every bit of the body counts', async () => {
    const anyBody = fc.uint8Array({ minLength: 1, maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(anyBody, fc.string({ minLength: 1 }), fc.nat(), async (bytes, key, bit) => {
        const signed = Uint8Array.from(bytes);
        expect(await verify(signed, { [name]: mac(signed, key) }, key)).toBe('valid');
        const changed = Uint8Array.from(signed);
        changed[(bit >> 3) % changed.length]! ^= 1 << (bit & 7);
        expect(await verify(changed, { [name]: mac(signed, key) }, key)).toBe('invalid');
      }),
    );
  });
});
