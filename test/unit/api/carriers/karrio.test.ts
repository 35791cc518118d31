import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reasons, stages, type Flag, type Stage } from '#contract/vocabulary';
import { UnknownShape, type TrackingUpdate } from '../../../../api/carriers/adapter.ts';
import { karrio } from '../../../../api/carriers/karrio.ts';
import { incidents, meaningOf, statuses } from '../../../../api/carriers/karrio-status.ts';
import { fold } from '../../../../api/domain/fold.ts';
import { judge, now } from '../../../helpers/signed.ts';

const parse = (body: unknown) => karrio.parse(body, new Headers(), now);
const event = (overrides: object = {}) => ({
  date: '2026-11-22',
  time: '08:15 AM',
  timestamp: '2026-11-22T08:15:30.000Z',
  description: 'Arrived at the sorting centre',
  location: 'OAKLAND, CA, US',
  code: 'AR',
  status: 'in_transit',
  reason: null,
  latitude: null,
  longitude: null,
  ...overrides,
});
const tracker = (overrides: object = {}) => ({
  id: 'trk_6e5b',
  object_type: 'tracker',
  carrier_name: 'ups',
  carrier_id: 'ups_package',
  tracking_number: '1Z12345E6205277936',
  status: 'in_transit',
  delivered: false,
  test_mode: false,
  estimated_delivery: null,
  events: [event()],
  info: { carrier_tracking_link: 'https://carrier.example/track', signed_by: null },
  messages: [],
  ...overrides,
});
const told = (overrides: object = {}) =>
  parse({ event: 'tracker_updated', data: tracker(overrides) })[0] as TrackingUpdate;
const scanned = (overrides: object) => told({ events: [event(overrides)] }).checkpoints[0]!;
const stateOf = ({ checkpoints }: TrackingUpdate) =>
  fold(checkpoints.map((each, i) => ({ ...each, id: `chk_${i}`, corrects: null })));
const stageOf = (update: TrackingUpdate) => stateOf(update).stage;

describe('statuses', () => {
  test.each<[string, Stage, Flag[], string | null]>([
    ['pending', 'pending', [], null],
    ['unknown', 'pending', [], null],
    ['picked_up', 'picked_up', [], null],
    ['in_transit', 'in_transit', [], null],
    ['delivery_delayed', 'in_transit', ['delayed'], null],
    ['on_hold', 'exception', ['held'], 'held'],
    ['out_for_delivery', 'out_for_delivery', [], null],
    ['ready_for_pickup', 'ready_for_pickup', [], null],
    ['delivery_failed', 'delivery_attempted', ['attempted'], null],
    ['delivered', 'delivered', [], null],
    ['return_to_sender', 'returning', [], null],
    ['cancelled', 'cancelled', [], null],
  ])('%s is %s', (status, stage, flags, reason) => {
    expect(meaningOf(status, null)).toMatchObject({ stage, flags, known: true });
    expect(scanned({ status })).toMatchObject({ stage, flags, reason, code: status });
    expect(stageOf(told({ status, events: [event({ status: null })] }))).toBe(stage);
  });

  test.each<[string, Stage, Flag[], string | null, boolean]>([
    ['carrier_damaged_parcel', 'exception', ['damaged'], 'damaged', false],
    ['carrier_sorting_error', 'exception', ['delayed'], 'missorted', false],
    ['carrier_address_not_found', 'exception', [], 'not_found_by_carrier', false],
    ['carrier_parcel_lost', 'lost', [], 'lost', false],
    ['carrier_not_enough_time', 'exception', ['delayed'], 'carrier', false],
    ['carrier_vehicle_issue', 'exception', ['delayed'], 'transport', false],
    ['carrier_capacity_exceeded', 'exception', ['delayed'], 'capacity', false],
    ['carrier_mechanical_delay', 'exception', ['delayed'], 'transport', false],
    ['retailer_cancelled', 'exception', [], 'cancelled_by_shop', false],
    ['retailer_incorrect_data', 'exception', [], 'wrong_data', false],
    ['retailer_not_ready', 'exception', [], 'not_ready', false],
    ['retailer_incorrect_parcel', 'exception', [], 'wrong_data', false],
    ['retailer_incorrect_dimensions', 'exception', [], 'wrong_data', false],
    ['retailer_packaging_issue', 'exception', [], 'packaging', false],
    ['consignee_refused', 'exception', [], 'refused', false],
    ['consignee_business_closed', 'exception', [], 'business_closed', false],
    ['consignee_not_available', 'exception', [], 'addressee_absent', false],
    ['consignee_not_home', 'exception', [], 'addressee_absent', false],
    ['consignee_cancelled', 'exception', [], 'cancelled_by_shopper', false],
    ['consignee_verification_failed', 'exception', [], 'identity', true],
    ['consignee_incorrect_address', 'exception', ['address_issue'], 'wrong_address', true],
    ['consignee_access_restricted', 'exception', [], 'no_access', false],
    ['consignee_safe_place_unavailable', 'exception', [], 'no_safe_place', false],
    ['customs_delay', 'customs', ['delayed'], 'customs', false],
    [
      'customs_documentation',
      'customs',
      ['customs_hold', 'documents_missing'],
      'customs_documents',
      true,
    ],
    ['customs_duties_unpaid', 'customs', ['customs_hold', 'payment_due'], 'customs_duty', true],
    ['customs_prohibited', 'customs', ['customs_hold'], 'customs_prohibited', false],
    ['customs_inspection', 'customs', ['customs_hold'], 'customs', false],
    ['weather_delay', 'exception', ['delayed'], 'weather', false],
    ['natural_disaster', 'exception', ['delayed'], 'disaster', false],
    ['force_majeure', 'exception', ['delayed'], 'external', false],
    ['parcel_being_researched', 'exception', [], 'researched', false],
    ['security_issue', 'exception', [], 'security', false],
    ['regulatory_hold', 'exception', [], 'regulation', false],
    ['unknown', 'exception', [], 'held', false],
  ])('on hold for %s is %s', (incident, stage, flags, reason, action) => {
    const scan = scanned({ status: 'on_hold', reason: incident });
    expect(scan).toMatchObject({ stage, reason, action });
    expect(scan.flags).toEqual(['held', ...flags]);
  });

  test('an incident explains where a parcel is known to be, and does not move it', () => {
    expect(scanned({ status: 'delivered', reason: 'carrier_damaged_parcel' })).toMatchObject({
      stage: 'delivered',
      flags: ['damaged'],
    });
    expect(scanned({ status: 'delivered', reason: 'customs_delay' }).stage).toBe('delivered');
    expect(scanned({ status: 'delivery_failed', reason: 'consignee_not_home' })).toMatchObject({
      stage: 'delivery_attempted',
      flags: ['attempted'],
      reason: 'addressee_absent',
    });
    expect(scanned({ status: null, reason: 'carrier_parcel_lost' }).stage).toBe('lost');
  });

  test('all are there, and no more; the prefix says who caused it', () => {
    expect([statuses.size, incidents.size]).toEqual([12, 35]);
    const parties: Record<string, string[]> = {
      carrier: ['carrier'],
      retailer: ['shop'],
      consignee: ['shopper'],
      customs: ['customs'],
      weather: ['weather'],
    };
    for (const [name, { reason, stage }] of incidents) {
      if (stage) expect(stages).toContain(stage);
      const party = parties[name.split('_')[0] ?? ''];
      if (party) expect([name, reason && reasons[reason]]).toEqual([name, party[0]]);
    }
  });

  test('new ones are counted; a status that is new moves nothing', () => {
    const update = told({
      status: 'in_transit',
      events: [
        event({ status: 'teleported', reason: 'eaten_by_a_dog' }),
        event({ status: 'constructor', reason: '__proto__' }),
      ],
    });
    expect(update.unknownCodes).toEqual([
      'teleported',
      'eaten_by_a_dog',
      'constructor',
      '__proto__',
    ]);
    expect(update.checkpoints.slice(0, 2)).toMatchObject([
      { stage: 'pending', flags: [], reason: null },
      { stage: 'pending', flags: [], reason: null },
    ]);
    expect(told({ status: 'beamed', events: [event()] }).unknownCodes).toEqual(['beamed']);
  });
});

describe('parse', () => {
  test('takes an event with its time, place and words', () => {
    const { checkpoints, ...rest } = told();
    expect(rest).toEqual({
      kind: 'tracking',
      trackingNumber: '1Z12345E6205277936',
      carrier: 'ups',
      trackingUrl: 'https://carrier.example/track',
      promises: [],
      rejected: [],
      unknownCodes: [],
    });
    expect(checkpoints).toMatchObject([
      {
        at: '2026-11-22T08:15:30.000',
        zoneKnown: false,
        stage: 'in_transit',
        code: 'in_transit',
        text: 'Arrived at the sorting centre',
        carrier: 'ups',
        city: 'OAKLAND, CA, US',
      },
    ]);
  });

  test.each<[string, object, string, boolean]>([
    ['a Z put behind the clock there', {}, '2026-11-22T08:15:30.000', false],
    ['a Z that is one', { time: '09:15 AM' }, '2026-11-22T08:15:30.000Z', true],
    ['no timestamp', { timestamp: null }, '2026-11-22T08:15', false],
    ['an afternoon', { timestamp: null, time: '02:30 PM' }, '2026-11-22T14:30', false],
    ['an afternoon said twice', { timestamp: null, time: '14:30 PM' }, '2026-11-22T14:30', false],
    ['noon', { timestamp: null, time: '12:05 PM' }, '2026-11-22T12:05', false],
    ['after midnight', { timestamp: null, time: '12:05 AM' }, '2026-11-22T00:05', false],
    ['24 hours', { timestamp: null, time: '13:58' }, '2026-11-22T13:58', false],
    ['only a day', { timestamp: null, time: null }, '2026-11-22', false],
    ['only a timestamp', { date: null, time: null }, '2026-11-22T08:15:30.000Z', true],
  ])('reads %s', (_name, times, at, zoneKnown) => {
    expect(scanned(times)).toMatchObject({ at, zoneKnown });
  });

  test('the status of the whole is that of the newest event where events have none', () => {
    const update = told({
      status: 'delivery_failed',
      events: [
        event({ status: null, time: '06:00', timestamp: null, code: 'MP' }),
        event({ status: null, time: '18:00', timestamp: null, reason: 'consignee_not_home' }),
      ],
    });
    expect(update.checkpoints.map(({ stage, reason, code }) => [stage, reason, code])).toEqual([
      ['pending', null, 'MP'],
      ['delivery_attempted', 'addressee_absent', 'AR'],
    ]);
  });

  test.each<[string, object]>([
    ['of the same status', { status: 'on_hold', reason: 'customs_duties_unpaid' }],
    ['that has none of its own', { status: null, reason: 'customs_duties_unpaid' }],
    ['of another status', { status: 'in_transit', reason: 'customs_duties_unpaid' }],
  ])('a status of the whole does not drown the reason of its newest event, %s', (_name, newest) => {
    const update = told({ status: 'on_hold', events: [event(newest), event({ time: '06:00' })] });
    expect(stateOf(update)).toMatchObject({
      stage: 'customs',
      reason: 'customs_duty',
      actionRequired: true,
    });
    expect(stateOf(update).flags).toEqual(expect.arrayContaining(['payment_due', 'held']));
  });

  test('why it was late before does not speak of its delivery', () => {
    const late = event({ status: 'in_transit', reason: 'weather_delay' });
    expect(stateOf(told({ status: 'delivered', events: [late] }))).toMatchObject({
      stage: 'delivered',
      flags: [],
      reason: null,
    });
  });

  test('a status with no event behind it is a scan of its own', () => {
    expect(stageOf(told({ status: 'delivered', delivered: true }))).toBe('delivered');
    expect(stageOf(told({ status: null, delivered: true }))).toBe('delivered');
    const none = told({ status: 'delivered', events: [] });
    expect(none).toMatchObject({ checkpoints: [], rejected: [{ line: 0, code: 'invalid_time' }] });
    expect(told({ status: 'unknown', events: null })).toMatchObject({
      checkpoints: [],
      rejected: [],
    });
  });

  test('of two tellings the one with newer events is the later', () => {
    const saidMs = (events: object[]) => told({ events }).checkpoints[0]!.saidMs;
    const older = event({ timestamp: null, time: '06:00', status: 'picked_up' });
    expect(saidMs([older])).toBe(Date.parse('2026-11-22T06:00:00Z'));
    expect(saidMs([older, event({ timestamp: null, time: '18:00' })])).toBe(
      Date.parse('2026-11-22T18:00:00Z'),
    );
  });

  test('proof and signature stay, the name of who signed does not', () => {
    const update = told({
      status: 'delivered',
      events: [event({ status: 'delivered' }), event()],
      info: { signed_by: 'Ada Byron', carrier_tracking_link: 'http://carrier.example' },
      signature_image_url: 'https://karrio.example/v1/trackers/trk_6e5b/signature',
      delivery_image_url: '/v1/trackers/trk_6e5b/picture',
    });
    expect(update.trackingUrl).toBeNull();
    expect(update.checkpoints).toMatchObject([
      { flags: ['signed'], proofUrl: 'https://karrio.example/v1/trackers/trk_6e5b/signature' },
      { flags: [], proofUrl: null },
    ]);
    expect(JSON.stringify(update)).not.toContain('Byron');
  });

  test('the day that is expected becomes a promise', () => {
    const madeMs = Date.parse('2026-11-22T08:15:30Z');
    const day = { source: 'carrier', madeMs, from: '2026-11-27', to: '2026-11-27' };
    expect(told({ estimated_delivery: '2026-11-27' }).promises).toEqual([day]);
    expect(told({ estimated_delivery: '27/11/2026' }).promises).toEqual([]);
  });

  test.each([
    'all',
    'shipment_purchased',
    'shipment_cancelled',
    'shipment_fulfilled',
    'shipment_out_for_delivery',
    'shipment_needs_attention',
    'shipment_delivery_failed',
    'pickup_scheduled',
    'pickup_cancelled',
    'pickup_closed',
    'order_created',
    'order_updated',
    'order_fulfilled',
    'order_cancelled',
    'order_delivered',
    'batch_queued',
    'batch_failed',
    'batch_running',
    'batch_completed',
    'something_new',
  ])('%s is no tracking and says so', (name) => {
    const why = `${name} tells nothing of a tracking.`;
    expect(parse({ event: name, data: { id: 'x' } })).toEqual([{ kind: 'ignored', why }]);
  });

  test('a new tracker is told of as well', () => {
    const body = { event: 'tracker_created', data: tracker({ status: 'unknown', events: [] }) };
    expect(parse(body)).toMatchObject([{ kind: 'tracking', checkpoints: [], rejected: [] }]);
  });

  test('a bad event is named by its line, a field of another shape is missing', () => {
    const odd = event({ description: {}, location: ['x'] });
    const update = told({ events: [7, event({ date: 'soon', timestamp: 'soon' }), odd], info: 3 });
    expect(update.rejected).toMatchObject([
      { line: 0, code: 'invalid_body' },
      { line: 1, code: 'invalid_time' },
    ]);
    expect(update.checkpoints).toMatchObject([{ text: null, city: null, stage: 'in_transit' }]);
  });

  test.each([
    [null],
    [[]],
    ['text'],
    [{}],
    [{ event: 7 }],
    [{ event: 'tracker_updated' }],
    [{ event: 'tracker_created', data: { tracking_number: '' } }],
  ])('does not know %j', (body) => {
    expect(() => parse(body)).toThrow(UnknownShape);
  });

  test('says the same whenever it is read', () => {
    const body = { event: 'tracker_updated', data: tracker({ estimated_delivery: '2026-11-30' }) };
    const later = karrio.parse(body, new Headers(), now + 30 * 86_400_000);
    expect(parse(body)).toEqual(later);
    expect(later).toMatchObject([{ checkpoints: [{}], promises: [{ from: '2026-11-30' }] }]);
  });

  test('throws nothing else, whatever comes', () => {
    const data = fc.oneof(
      fc.jsonValue(),
      fc.jsonValue().map((odd) => tracker({ events: odd, info: odd })),
      fc.jsonValue().map((odd) => tracker({ events: [odd, event({ time: odd, reason: odd })] })),
    );
    fc.assert(
      fc.property(fc.constantFrom('tracker_updated', 'x'), data, (name, odd) => {
        try {
          expect(parse({ event: name, data: odd })).toHaveLength(1);
        } catch (error) {
          expect(error).toBeInstanceOf(UnknownShape);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('verify', () => {
  const secret = 'whsec_0f9e8d7c6b5a';
  const body = JSON.stringify({ event: 'tracker_updated', data: tracker() });
  const sent = (headers: HeadersInit, key = secret) =>
    judge(karrio, { headers, body, secret: key });

  test('the secret itself stands in a header', async () => {
    expect(await sent({ 'X-Event-Id': secret })).toBe('valid');
  });

  test.each<[string, HeadersInit]>([
    ['missing', {}],
    ['empty', { 'x-event-id': '' }],
    ['in capitals', { 'x-event-id': secret.toUpperCase() }],
    ['only its beginning', { 'x-event-id': secret.slice(0, -1) }],
    ['longer', { 'x-event-id': `${secret}0` }],
    [
      'sent twice',
      [
        ['x-event-id', secret],
        ['x-event-id', secret],
      ],
    ],
    ['where the advertisement puts a signature', { 'x-karrio-signature': secret }],
  ])('%s is refused', async (_name, headers) => {
    expect(await sent(headers)).toBe('invalid');
  });

  test('an endpoint without a secret takes nothing', async () => {
    expect(await sent({ 'x-event-id': '' }, '')).toBe('invalid');
  });

  test('nothing is signed: with the secret any body passes, at any time', async () => {
    const headers = { 'x-event-id': secret };
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), fc.nat(), async (bytes, nowMs) => {
        const forged = { headers, body: Uint8Array.from(bytes), secret, nowMs };
        expect(await judge(karrio, forged)).toBe('valid');
      }),
      { numRuns: 20 },
    );
  });

  test('the secret is not kept with the message, nor taken for its id', () => {
    expect(karrio.keeps).toEqual([]);
    expect(karrio.messageId({}, new Headers({ 'x-event-id': secret }))).toBeNull();
  });
});
