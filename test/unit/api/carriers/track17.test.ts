import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reasons, stages, type Flag, type Stage } from '#contract/vocabulary';
import { UnknownShape, type TrackingUpdate } from '../../../../api/carriers/adapter.ts';
import { track17 } from '../../../../api/carriers/track17.ts';
import {
  mainStatuses,
  meaningOf,
  milestones,
  subStatuses,
} from '../../../../api/carriers/track17-status.ts';
import { fold } from '../../../../api/domain/fold.ts';
import { now } from '../../../helpers/signed.ts';

const headers = new Headers();
const parse = (body: unknown) => track17.parse(body, headers, now);
const address = { country: 'US', state: 'CA', city: 'Oakland', postal_code: '94607' };
const event = (overrides: object = {}) => ({
  time_iso: '2026-11-22T08:15:00-08:00',
  time_utc: '2026-11-22T16:15:00Z',
  time_raw: { date: '2026-11-22', time: '08:15:00', timezone: '-08:00' },
  description: 'Arrived at the sorting centre',
  location: 'OAKLAND, CA',
  stage: 'Arrival',
  sub_status: 'InTransit_Arrival',
  address,
  ...overrides,
});
const usps = { key: 21051, name: 'USPS', country: 'US' };
const parcel = (info: object = {}, overrides: object = {}) => ({
  number: 'LX123456789CN',
  carrier: 3011,
  tag: 'order 7',
  track_info: {
    latest_status: { status: 'InTransit', sub_status: 'InTransit_Arrival' },
    tracking: {
      providers: [{ provider: usps, latest_sync_time: '2026-11-22T17:00:00Z', events: [event()] }],
    },
    ...info,
  },
  ...overrides,
});
const told = (info: object = {}, overrides: object = {}) =>
  parse({ event: 'TRACKING_UPDATED', data: parcel(info, overrides) })[0] as TrackingUpdate;
const scanned = (overrides: object) =>
  told({ tracking: { providers: [{ provider: usps, events: [event(overrides)] }] } });
const stageOf = ({ checkpoints }: TrackingUpdate) =>
  fold(checkpoints.map((scan, i) => ({ ...scan, id: `chk_${i}`, corrects: null }))).stage;

describe('statuses', () => {
  test.each<[string, string, Stage, Flag[], string | null]>([
    ['NotFound', 'NotFound_Other', 'pending', [], null],
    ['NotFound', 'NotFound_InvalidCode', 'pending', [], 'wrong_number'],
    ['InfoReceived', 'InfoReceived', 'label_created', [], null],
    ['InTransit', 'InTransit_PickedUp', 'picked_up', [], null],
    ['InTransit', 'InTransit_Other', 'in_transit', [], null],
    ['InTransit', 'InTransit_Departure', 'in_transit', [], null],
    ['InTransit', 'InTransit_Arrival', 'in_transit', [], null],
    ['InTransit', 'InTransit_CustomsProcessing', 'customs', [], null],
    ['InTransit', 'InTransit_CustomsReleased', 'customs', [], null],
    [
      'InTransit',
      'InTransit_CustomsRequiringInformation',
      'customs',
      ['customs_hold', 'documents_missing'],
      'customs_documents',
    ],
    ['Expired', 'Expired_Other', 'expired', [], null],
    ['AvailableForPickup', 'AvailableForPickup_Other', 'ready_for_pickup', [], null],
    ['OutForDelivery', 'OutForDelivery_Other', 'out_for_delivery', [], null],
    ['DeliveryFailure', 'DeliveryFailure_Other', 'delivery_attempted', ['attempted'], null],
    [
      'DeliveryFailure',
      'DeliveryFailure_NoBody',
      'delivery_attempted',
      ['attempted'],
      'addressee_absent',
    ],
    [
      'DeliveryFailure',
      'DeliveryFailure_Security',
      'delivery_attempted',
      ['attempted'],
      'security',
    ],
    ['DeliveryFailure', 'DeliveryFailure_Rejected', 'delivery_attempted', ['attempted'], 'refused'],
    [
      'DeliveryFailure',
      'DeliveryFailure_InvalidAddress',
      'delivery_attempted',
      ['attempted', 'address_issue'],
      'wrong_address',
    ],
    ['Delivered', 'Delivered_Other', 'delivered', [], null],
    ['Exception', 'Exception_Other', 'exception', [], null],
    ['Exception', 'Exception_Returning', 'returning', [], null],
    ['Exception', 'Exception_Returned', 'returned', [], null],
    ['Exception', 'Exception_NoBody', 'exception', [], 'addressee_absent'],
    ['Exception', 'Exception_Security', 'exception', ['held'], 'security'],
    ['Exception', 'Exception_Damage', 'exception', ['damaged'], 'damaged'],
    ['Exception', 'Exception_Rejected', 'exception', [], 'refused'],
    ['Exception', 'Exception_Delayed', 'in_transit', ['delayed'], null],
    ['Exception', 'Exception_Lost', 'lost', [], 'lost'],
    ['Exception', 'Exception_Destroyed', 'destroyed', [], null],
    ['Exception', 'Exception_Cancel', 'cancelled', [], null],
  ])('%s, %s is %s', (main, sub, stage, flags, reason) => {
    const meaning = meaningOf({ main, sub });
    expect(meaning).toMatchObject({ stage, known: true });
    expect([meaning.flags ?? [], meaning.reason ?? null]).toEqual([flags, reason]);

    // As an event, and as a status with no event behind it.
    const scan = scanned({ sub_status: sub }).checkpoints[0];
    expect(scan).toMatchObject({ stage, flags, reason, code: sub });
    const alone = told({
      latest_status: { status: main, sub_status: sub },
      tracking: { providers: [{ latest_sync_time: '2026-11-22T17:00:00Z', events: [] }] },
    });
    expect(stageOf(alone)).toBe(stage);
    expect(alone).toMatchObject({ rejected: [], unknownCodes: [] });
  });

  test('all are there, and no more', () => {
    expect([mainStatuses.size, subStatuses.size, milestones.size]).toEqual([9, 30, 9]);
    for (const { stage, reason } of [mainStatuses, subStatuses, milestones].flatMap((map) => [
      ...map.values(),
    ])) {
      expect(stages).toContain(stage);
      expect(Object.keys(reasons)).toEqual(expect.arrayContaining(reason ? [reason] : []));
    }
  });

  test.each<[string, Stage]>([
    ['InfoReceived', 'label_created'],
    ['PickedUp', 'picked_up'],
    ['Departure', 'in_transit'],
    ['Arrival', 'in_transit'],
    ['AvailableForPickup', 'ready_for_pickup'],
    ['OutForDelivery', 'out_for_delivery'],
    ['Delivered', 'delivered'],
    ['Returning', 'returning'],
    ['Returned', 'returned'],
  ])('the milestone %s is %s', (stage, expected) => {
    expect(scanned({ sub_status: null, stage }).checkpoints[0]).toMatchObject({
      stage: expected,
      code: stage,
    });
  });

  test('a new one means what its main status does, and is counted', () => {
    const update = scanned({ sub_status: 'Delivered_ByDrone', stage: null });
    expect(update.checkpoints[0]).toMatchObject({ stage: 'delivered', code: 'Delivered_ByDrone' });
    expect(update.unknownCodes).toEqual(['Delivered_ByDrone']);
    expect(meaningOf({ sub: 'Teleported', milestone: 'Departure' })).toEqual({
      stage: 'in_transit',
      known: false,
    });
  });

  test.each(['Teleported', '__proto__', 'constructor', 'toString'])(
    '%s moves nothing',
    (sub_status) => {
      const update = scanned({ sub_status, stage: sub_status });
      expect(update.checkpoints[0]).toMatchObject({ stage: 'pending', flags: [], reason: null });
      expect(update.unknownCodes).toEqual([sub_status]);
    },
  );
});

describe('parse', () => {
  test('takes a scan with its time, place and words', () => {
    const { checkpoints, ...rest } = told();
    expect(rest).toEqual({
      kind: 'tracking',
      trackingNumber: 'LX123456789CN',
      carrier: 'china-post',
      trackingUrl: null,
      promises: [],
      rejected: [],
      unknownCodes: [],
    });
    expect(checkpoints).toMatchObject([
      {
        at: '2026-11-22T08:15:00-08:00',
        zoneKnown: true,
        saidMs: Date.parse('2026-11-22T17:00:00Z'),
        stage: 'in_transit',
        code: 'InTransit_Arrival',
        text: 'Arrived at the sorting centre',
        carrier: 'usps',
        city: 'Oakland',
        region: 'CA',
        postcode: '94607',
        country: 'US',
      },
    ]);
  });

  const local = { time_iso: null, time_utc: null, address: null };
  test.each<[string, object, string, boolean]>([
    ['with its offset', { time_raw: null }, '2026-11-22T08:15:00-08:00', true],
    ['put together', { time_iso: null, time_utc: null }, '2026-11-22T08:15:00-08:00', true],
    [
      'only in UTC',
      { time_iso: null, time_raw: { date: '2026-11-22', time: '08:15:00', timezone: null } },
      '2026-11-22T16:15:00Z',
      true,
    ],
    [
      'on the wall there',
      { ...local, time_raw: { date: '2026-11-22', time: '08:15:00', timezone: null } },
      '2026-11-22T08:15:00',
      false,
    ],
    [
      'only a day',
      { ...local, time_raw: { date: '2026-11-22', time: null, timezone: null } },
      '2026-11-22',
      false,
    ],
    ['a text', { ...local, time_raw: '2026-11-22 08:15' }, '2026-11-22 08:15', false],
    [
      'a strange zone',
      { ...local, time_raw: { date: '2026-11-22', time: '08:15:00', timezone: 'PST' } },
      '2026-11-22T08:15:00',
      false,
    ],
  ])('a time %s', (_name, times, at, zoneKnown) => {
    expect(scanned(times).checkpoints[0]).toMatchObject({ at, zoneKnown });
  });

  test('carriers hand over: each scan is of the one who made it', () => {
    const providers = [
      {
        provider: { key: 190012, name: 'Yanwen' },
        events: [event({ description: 'Sent off', sub_status: 'InTransit_PickedUp' })],
      },
      { provider: usps, events: [event(), event({ sub_status: 'Delivered_Other' })] },
      { provider: null, events: [event({ description: 'By nobody known' })] },
    ];
    const update = told({ tracking: { providers } }, { carrier: 190012 });
    expect(update.carrier).toBe('yanwen');
    expect(update.checkpoints.map(({ carrier }) => carrier)).toEqual([
      'yanwen',
      'usps',
      'usps',
      null,
    ]);
  });

  test('a milestone that no scan tells of is one, a status that comes later is not lost', () => {
    const update = told({
      milestone: [
        { key_stage: 'PickedUp', time_iso: '2026-11-20T10:00:00+08:00' },
        { key_stage: 'Arrival', time_iso: '2026-11-22T08:15:00-08:00' },
        { key_stage: 'Delivered', time_iso: null, time_utc: null, time_raw: null },
      ],
      latest_status: { status: 'Exception', sub_status: 'Exception_Returning' },
    });
    expect(update.checkpoints.map(({ stage, at }) => [stage, at])).toEqual([
      ['in_transit', '2026-11-22T08:15:00-08:00'],
      ['picked_up', '2026-11-20T10:00:00+08:00'],
      ['returning', '2026-11-22T08:15:00-08:00'],
    ]);
    expect(stageOf(update)).toBe('returning');
  });

  test.each<[string, string, Stage]>([
    ['Exception', 'Exception_Delayed', 'in_transit'],
    ['InTransit', 'InTransit_CustomsRequiringInformation', 'customs'],
    ['InTransit', 'InTransit_PickedUp', 'picked_up'],
  ])('%s alone over a newest event %s is an echo', (status, sub_status, stage) => {
    const update = told({
      latest_status: { status, sub_status: null },
      tracking: { providers: [{ provider: usps, events: [event({ sub_status })] }] },
    });
    expect(update.checkpoints).toMatchObject([{ stage, code: sub_status }]);
  });

  test('that it is late is said of its newest scan', () => {
    const update = told({
      latest_status: { status: 'Exception', sub_status: 'Exception_Delayed' },
    });
    expect(update.checkpoints).toMatchObject([{ stage: 'in_transit', flags: ['delayed'] }]);
  });

  test('that nobody has heard of it is no scan, unless it says what is wrong', () => {
    const none = { providers: [{ latest_sync_time: '2026-11-22T17:00:00Z', events: [] }] };
    const early = { status: 'NotFound', sub_status: 'NotFound_Other' };
    const wrong = { status: 'NotFound', sub_status: 'NotFound_InvalidCode' };
    expect(told({ latest_status: early, tracking: none }).checkpoints).toEqual([]);
    expect(told({ latest_status: wrong, tracking: none }).checkpoints).toMatchObject([
      { stage: 'pending', reason: 'wrong_number', at: '2026-11-22T17:00:00Z' },
    ]);
    expect(told({ latest_status: wrong }).checkpoints).toMatchObject([{ stage: 'in_transit' }]);
  });

  test('a tracking that runs out does so when 17TRACK last looked', () => {
    const update = told({ latest_status: { status: 'Expired', sub_status: 'Expired_Other' } });
    expect(update.checkpoints.at(-1)).toMatchObject({
      stage: 'expired',
      at: '2026-11-22T17:00:00Z',
    });
  });

  test('the newest event counts where there is no list of them', () => {
    const update = told({ latest_event: event({ sub_status: 'Delivered_Other' }), tracking: null });
    expect(stageOf(update)).toBe('delivered');
    expect(update.checkpoints[0]!.saidMs).toBe(update.checkpoints[0]!.atMs);
  });

  test('what is expected becomes a promise', () => {
    const promise = (from: unknown, to: unknown) =>
      told({ time_metrics: { estimated_delivery_date: { source: 'x', from, to } } }).promises;
    const madeMs = Date.parse('2026-11-22T17:00:00Z');
    expect(promise('2026-11-27T00:00:00-08:00', '2026-11-30T00:00:00-08:00')).toEqual([
      { source: 'carrier', madeMs, from: '2026-11-27', to: '2026-11-30' },
    ]);
    expect(promise('2026-11-27T10:00:00-08:00', '2026-11-27T12:00:00-08:00')).toMatchObject([
      { from: '2026-11-27T10:00:00-08:00', to: '2026-11-27T12:00:00-08:00' },
    ]);
    expect(promise(null, '2026-11-30')).toMatchObject([{ from: '2026-11-30', to: '2026-11-30' }]);
    expect(promise(null, null)).toEqual([]);
    expect(promise('2026-11-30', '2026-11-27')).toEqual([]);
  });

  test('an answer of their API may be passed on, with many parcels', () => {
    const accepted = [parcel({}, { number: 'A1' }), { number: '' }, parcel({}, { number: 'B2' })];
    const news = parse({ code: 0, data: { accepted, rejected: [{ number: 'C3' }] } });
    expect(news).toMatchObject([
      { trackingNumber: 'A1' },
      { kind: 'ignored', why: expect.stringContaining('Entry 1') },
      { trackingNumber: 'B2' },
    ]);
  });

  test('that a tracking was stopped is no news of the parcel', () => {
    const body = { event: 'TRACKING_STOPPED', data: { number: 'LX1', carrier: 3011, tag: null } };
    expect(parse(body)).toEqual([{ kind: 'ignored', why: expect.stringContaining('17TRACK') }]);
  });

  test('a bad event is named by its line, a field of another shape is missing', () => {
    const events = [
      7,
      event({ time_iso: 'soon', time_utc: null, time_raw: 'soon' }),
      event({ description: {}, address: [] }),
    ];
    const update = told({ tracking: { providers: [{ provider: 'x', events }] }, milestone: 3 });
    expect(update.rejected).toMatchObject([
      { line: 0, code: 'invalid_body' },
      { line: 1, code: 'invalid_time' },
    ]);
    expect(update.checkpoints).toMatchObject([{ text: null, city: 'OAKLAND, CA', carrier: null }]);
  });

  test.each([
    [null],
    [[]],
    ['text'],
    [{}],
    [{ event: 'tracking_update', data: { number: 'LX1' } }],
    [{ event: 'TRACKING_UPDATED' }],
    [{ event: 'TRACKING_UPDATED', data: [] }],
    [{ event: 'TRACKING_UPDATED', data: { number: '' } }],
    [{ code: 0, data: { accepted: [] } }],
    [{ code: -1, data: { errors: [] } }],
  ])('does not know %j', (body) => {
    expect(() => parse(body)).toThrow(UnknownShape);
  });

  test('says the same whenever it is read', () => {
    const body = {
      event: 'TRACKING_UPDATED',
      data: parcel({ time_metrics: { estimated_delivery_date: { from: '2026-11-30', to: null } } }),
    };
    const later = track17.parse(body, new Headers(), now + 30 * 86_400_000);
    expect(parse(body)).toEqual(later);
    expect(later).toMatchObject([{ checkpoints: [{}], promises: [{ from: '2026-11-30' }] }]);
  });

  test('throws nothing else, whatever comes', () => {
    const shape = fc.oneof(
      fc.jsonValue(),
      fc.jsonValue().map((data) => ({ event: 'TRACKING_UPDATED', data })),
      fc
        .jsonValue()
        .map((info) => ({ event: 'TRACKING_UPDATED', data: parcel({}, { track_info: info }) })),
      fc.jsonValue().map((each) => ({
        data: { accepted: [parcel({ tracking: { providers: [{ events: [each] }] } })] },
      })),
      fc
        .record({ sub_status: fc.jsonValue(), time_raw: fc.jsonValue(), address: fc.jsonValue() })
        .map((odd) => ({
          event: 'TRACKING_UPDATED',
          data: parcel({
            latest_event: odd,
            milestone: [odd],
            tracking: { providers: [{ events: [odd, event(odd)] }] },
          }),
        })),
    );
    fc.assert(
      fc.property(shape, (body) => {
        try {
          expect(Array.isArray(parse(body))).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(UnknownShape);
        }
      }),
      { numRuns: 500 },
    );
  });
});
