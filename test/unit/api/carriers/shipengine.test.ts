import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reasons, stages } from '#contract/vocabulary';
import { shipengine } from '../../../../api/carriers/shipengine.ts';
import { inBoth, onlyV1, onlyV2 } from '../../../../api/carriers/shipengine-detail.ts';
import { byLabelStatus, byStatus, meaningOf } from '../../../../api/carriers/shipengine-status.ts';
import { UnknownShape, type TrackingUpdate } from '../../../../api/carriers/adapter.ts';

const now = Date.parse('2026-11-25T12:00:00Z');
const toldAt = '2026-11-24T18:05:01Z';
const headers = new Headers({ 'x-shipengine-timestamp': toldAt });
const parse = (body: unknown) => shipengine.parse(body, headers, now);
const event = (occurred_at: string, status_code: string | null, more: object = {}) => ({
  occurred_at,
  carrier_occurred_at: null,
  description: `${status_code} at ${occurred_at}`,
  city_locality: 'AUSTIN',
  state_province: 'TX',
  postal_code: 78756,
  country_code: 'US',
  company_name: null,
  signer: '',
  event_code: 'X1',
  status_code,
  status_detail_code: null,
  proof_of_delivery_url: null,
  latitude: 30.3,
  longitude: -97.7,
  ...more,
});
const parcel = (more: object = {}) => ({
  tracking_number: '1Z0000000000000001',
  tracking_url: 'https://carrier.example/1Z0000000000000001',
  status_code: 'IT',
  status_detail_code: null,
  carrier_code: 'stamps_com',
  carrier_id: 1,
  carrier_status_code: 1,
  ship_date: '2026-11-21T00:00:00Z',
  estimated_delivery_date: null,
  actual_delivery_date: null,
  exception_description: null,
  events: [],
  ...more,
});
const webhook = (data: unknown, resource_type = 'API_TRACK') => ({
  resource_url: 'https://api.shipengine.com/v1/tracking/usps/1Z0000000000000001',
  resource_type,
  data,
});
const one = (more: object) => parse(webhook(parcel(more)))[0] as TrackingUpdate;
const meaning = (status_code: string | null, status_detail_code: string | null = null) =>
  meaningOf({ status_code, status_detail_code });

const statuses = 'UN AC IT DE EX AT NY SP'.split(' ');
const labelStatuses = 'unknown in_transit error delivered'.split(' ');
const v1 = `CARRIER_STATUS_NOT_MAPPED SHIPMENT_CREATED AWAITING_PICKUP_DROP_OFF DROPPED_OFF
  ELEC_ADVICE_RECD_BY_CARRIER PICKED_UP CUSTOMS_CLEARED CUSTOMS_PROCESSING
  DELIVERY_ARRANGED_WITH_RECIPIENT HUB_SCAN_OUT HUB_SCAN_IN IN_TRANSIT INFORMATION
  PARCEL_OVER_LABELLED PARCEL_UPDATE_NOTIFICATION RECEIVED_BY_CARRIER RECEIVED_LOCAL_DELIVERY_DEPOT
  SUB_CONTRACTOR_EVENT SUB_CONTRACTOR_RECEIVED PARCEL_REDIRECTED DELIVERY_SCHEDULED HUB_PROCESSING
  DELIVERY_RESCHEDULED ATTEMPTED_DELIVERY ATTEMPTED_DELIVERY_FINAL COD_AMOUNT_PAID CUSTOMER_CARDED
  OUT_FOR_DELIVERY AWAITING_COLLECTION_FROM_PICKUP_POINT COLLECT_AT_LOCAL_PO
  CUSTOMER_TO_COLLECT_FROM_CARRIER DELIVERED_TO_RECEPTION DELIVERED DELIVERED_DAMAGED
  DELIVERED_IN_PART DELIVERED_SPECIFIED_SAFE_PLACE DELIVERED_TO_ALTERNATIVE_DELIVERY_LOCATION
  DELIVERED_TO_NEIGHBOUR DELIVERED_TO_PO_BOX PARCEL_COLLECTED_FROM_PICKUP_POINT POST_TRANSIT_STATUS
  PROOF_OF_DELIVERY PICKUP_FAILED NOT_YET_RECEIVED_BY_CARRIER PARCEL_DAMAGED ADDRESS_QUERY
  CARRIER_DELAYS DELAYED_NOT_CARRIER HELD_BY_CARRIER HELD_BY_CARRIER_FOR_CLEARANCE_PRE_PROCESSING
  HELD_BY_CUSTOMS INCORRECT_DECLARATION MISROUTED PARCEL_REPACKED RECD_BY_CARRIER_NO_ELEC_ADVICE
  COD_AMOUNT_NOT_PAID CUSTOMER_IDENTIFICATION_FAILED NO_ACCESS_TO_RECIPIENTS_ADDRESS CANCELLED
  CUSTOMER_MOVED HAZARDOUS_PROHIBITED NOT_COLLECTED_FROM_PICKUP_POINT NOT_DELIVERED
  NOT_DELIVERED_ADDRESSEE_DECEASED PARCEL_DISPOSED PARCEL_LOST PARCEL_OUTSIDE_OF_SERVICE_CAPABILITY
  REFUSED_BY_CUSTOMER RETURN_TO_SENDER UNSPECIFIED_EXCEPTION TRACKING_EXPIRED DUTY_NOT_PAID
  PARCEL_REDIRECTED_BY_CARRIER DELIVERED_TO_PICKUP_POINT
  UNDELIVERABLE_RETURNED_TO_SENDER`.split(/\s+/);
const v2 = `COLLECTION_FAILED AWAITING_DESPATCH COLLECTION_REQUESTED DESPATCHED
  ELEC_ADVICE_RECD_BY_CARRIER NOT_YET_RECEIVED_BY_CARRIER COLLECTION_MADE ATTEMPTED_DELIVERY
  ATTEMPTED_DELIVERY_2ND ATTEMPTED_DELIVERY_3RD COD_AMOUNT_NOT_PAID COD_AMOUNT_PAID CUSTOMER_CARDED
  CUSTOMER_IDENTIFICATION_FAILED INVALID_METHOD_OF_PAYMENT NO_ACCESS_TO_RECIPIENTS_ADDRESS
  OUT_FOR_DELIVERY DELIVERED DELIVERED_DAMAGED DELIVERED_IN_PART DELIVERED_SPECIFIED_SAFE_PLACE
  DELIVERED_TO_ALTERNATIVE_DELIVERY_LOCATION DELIVERED_TO_NEIGHBOUR DELIVERED_TO_PO_BOX
  PARCEL_COLLECTED_FROM_PICKUP_POINT POST_TRANSIT_STATUS PROOF_OF_DELIVERY CANCELLED
  CANCELLED_BEFORE_DESPATCH CUSTOMER_MOVED HAZARDOUS_PROHIBITED NOT_COLLECTED_FROM_PICKUP_POINT
  NOT_DELIVERED NOT_DELIVERED_ADDRESSEE_DECEASED PARCEL_DAMAGED PARCEL_DISPOSED PARCEL_LOST
  PARCEL_OUTSIDE_OF_SERVICE_CAPABILITY REFUSED_BY_CUSTOMER RETURN_TO_SENDER ADDRESS_QUERY
  CARRIER_DELAYS CUSTOMS_CLEARED CUSTOMS_PROCESSING DELAYED_NOT_CARRIER
  DELIVERY_ARRANGED_WITH_RECIPIENT HELD_BY_CARRIER HELD_BY_CARRIER_FOR_CLEARANCE_PRE_PROCESSING
  HELD_BY_CUSTOMS HELD_BY_EXPORT_CUSTOMS HELD_BY_IMPORT_CUSTOMS HUB_SCAN_OUT IN_TRANSIT
  INCORRECT_DECLARATION INFORMATION MISSORTED PARCEL_OVER_LABELLED PARCEL_REPACKED
  PARCEL_UPDATE_NOTIFICATION_VIA_EMAIL PARCEL_UPDATE_NOTIFICATION_VIA_SMS RECEIVED_BY_CARRIER
  RECEIVED_LOCAL_DELIVERY_DEPOT ROUTING_ERROR SUB_CONTRACTOR_EVENT SUB_CONTRACTOR_RECEIVED
  RECD_BY_CARRIER_NO_ELEC_ADVICE AWAITING_ELECTRONIC_ADVICE AWAITING_COLLECTION_FROM_PICKUP_POINT
  COLLECT_AT_LOCAL_PO CUSTOMER_TO_COLLECT_FROM_CARRIER DELIVERED_TO_LOCKER_COLLECTION_POINT
  CARRIER_STATUS_NOT_MAPPED`.split(/\s+/);

describe('meaningOf', () => {
  test('has every documented code, and no other', () => {
    const keys = (...tables: object[]) => tables.flatMap(Object.keys).sort();
    expect([...byStatus.keys()].sort()).toEqual([...statuses].sort());
    expect([...byLabelStatus.keys()].sort()).toEqual([...labelStatuses].sort());
    expect(keys(inBoth, onlyV1)).toEqual([...v1].sort());
    expect(keys(inBoth, onlyV2)).toEqual([...v2].sort());
    expect([statuses, labelStatuses, v1, v2].map(({ length }) => length)).toEqual([8, 4, 75, 72]);
  });

  test.each([...new Set([...v1, ...v2])])('%s says what we know words for', (code) => {
    for (const status of [null, ...statuses, ...labelStatuses]) {
      const { stage, reason, known } = meaning(status, code);
      expect(known).toBe(true);
      expect(stages).toContain(stage);
      expect([undefined, ...Object.keys(reasons)]).toContain(reason);
      if (status === 'DE') expect(['delivered', 'returning', 'returned']).toContain(stage);
      if (status === 'IT' || status === 'EX') expect(stage).not.toBe('delivered');
    }
  });

  test.each([
    ['UN', null, 'pending'],
    ['NY', null, 'pending'],
    ['NY', 'NOT_YET_RECEIVED_BY_CARRIER', 'label_created'],
    ['AC', null, 'label_created'],
    ['AC', 'SHIPMENT_CREATED', 'label_created'],
    ['AC', 'DROPPED_OFF', 'picked_up'],
    ['IT', null, 'in_transit'],
    ['IT', 'PICKED_UP', 'picked_up'],
    ['IT', 'ELEC_ADVICE_RECD_BY_CARRIER', 'in_transit'],
    ['IT', 'INFORMATION', 'in_transit'],
    ['IT', 'OUT_FOR_DELIVERY', 'out_for_delivery'],
    ['IT', 'CUSTOMS_PROCESSING', 'customs'],
    ['EX', 'HELD_BY_CUSTOMS', 'customs'],
    ['EX', 'CARRIER_DELAYS', 'in_transit'],
    ['EX', 'DELAYED_NOT_CARRIER', 'in_transit'],
    ['IT', 'CARRIER_DELAYS', 'in_transit'],
    ['EX', 'PARCEL_LOST', 'lost'],
    ['EX', 'PARCEL_DISPOSED', 'destroyed'],
    ['EX', 'RETURN_TO_SENDER', 'returning'],
    ['EX', 'UNDELIVERABLE_RETURNED_TO_SENDER', 'returned'],
    ['EX', 'CANCELLED', 'cancelled'],
    ['EX', 'TRACKING_EXPIRED', 'expired'],
    ['AT', 'CUSTOMER_CARDED', 'delivery_attempted'],
    ['SP', 'DELIVERED_TO_PICKUP_POINT', 'ready_for_pickup'],
    ['DE', 'DELIVERED_TO_NEIGHBOUR', 'delivered'],
    ['DELIVERED_TO_LOCKER_COLLECTION_POINT', null, 'ready_for_pickup'],
    ['COLLECTION_MADE', null, 'picked_up'],
    ['error', null, 'exception'],
    ['delivered', null, 'delivered'],
  ])('%s %s is %s', (status, code, stage) => {
    expect(meaning(status, code)).toMatchObject({ stage, known: true });
  });

  test('that the carrier does not have it yet is the first hour of every parcel, and no fault', () => {
    expect(meaning('NOT_YET_RECEIVED_BY_CARRIER')).toEqual({ stage: 'label_created', known: true });
    expect(meaning('AC', 'NOT_YET_RECEIVED_BY_CARRIER')).toEqual({
      stage: 'label_created',
      known: true,
    });
  });

  test('flags, reason and action of both count', () => {
    expect(meaning('AT', 'NO_ACCESS_TO_RECIPIENTS_ADDRESS')).toEqual({
      stage: 'delivery_attempted',
      flags: ['attempted'],
      reason: 'no_access',
      action: true,
      known: true,
    });
    expect(meaning('DE', 'DELIVERED_SPECIFIED_SAFE_PLACE').flags).toEqual(['safe_place']);
  });

  test('what is new means what its parent does, and is counted', () => {
    expect(meaning('IT', 'TELEPORTED')).toEqual({ stage: 'in_transit', known: false });
    expect(meaning('ZZ')).toEqual({ stage: 'pending', known: false });
    expect(meaning('constructor', '__proto__')).toEqual({ stage: 'pending', known: false });
    expect(meaning(null)).toEqual({ stage: 'pending', known: true });
  });
});

describe('parse', () => {
  test('takes a scan with its place, time, proof and words', () => {
    const { checkpoints, ...update } = one({
      status_code: 'DE',
      actual_delivery_date: '2026-11-24T17:40:00Z',
      events: [
        event('2026-11-24T17:40:00Z', 'DE', {
          carrier_occurred_at: '2026-11-24T11:40:00',
          status_detail_code: 'DELIVERED_SPECIFIED_SAFE_PLACE',
          signer: 'C. Tester',
          proof_of_delivery_url: 'https://carrier.example/proof.png',
        }),
        event('2026-11-24T13:00:00Z', 'IT', { status_detail_code: 'OUT_FOR_DELIVERY' }),
      ],
    });
    expect(update).toMatchObject({
      carrier: 'usps',
      trackingUrl: 'https://carrier.example/1Z0000000000000001',
    });
    expect(JSON.stringify(checkpoints)).not.toContain('Tester');
    expect(checkpoints).toMatchObject([{}, { stage: 'out_for_delivery' }]);
    expect(checkpoints[0]).toEqual({
      scanId: null,
      at: '2026-11-24T11:40:00-06:00',
      atMs: Date.parse('2026-11-24T17:40:00Z'),
      zoneKnown: true,
      saidMs: Date.parse('2026-11-24T17:40:00Z'),
      stage: 'delivered',
      flags: ['safe_place', 'signed'],
      reason: null,
      action: false,
      code: 'DELIVERED_SPECIFIED_SAFE_PLACE',
      text: 'DE at 2026-11-24T17:40:00Z',
      carrier: null,
      city: 'AUSTIN',
      region: 'TX',
      postcode: '78756',
      country: 'US',
      pickup: null,
      proofUrl: 'https://carrier.example/proof.png',
    });
  });

  test.each([
    ['2026-11-24T17:40:00Z', '2026-11-24T23:25:00', '2026-11-24T23:25:00+05:45'],
    ['2026-11-24T17:40:00', '2026-11-25T07:40:00', '2026-11-25T07:40:00+14:00'],
    ['2026-11-24T17:40:00Z', '2026-11-24T17:40:00', '2026-11-24T17:40:00Z'],
    ['2026-11-24T17:40:00Z', '2026-11-24T11:41:00', '2026-11-24T17:40:00Z'],
    ['2026-11-24T17:40:00Z', '2026-11-24T03:40:00', '2026-11-24T17:40:00Z'],
    ['2026-11-24T17:40:00Z', '2026-11-24T11:40:00Z', '2026-11-24T17:40:00Z'],
    ['2026-11-24T17:40:00Z', 'noon', '2026-11-24T17:40:00Z'],
    [null, '2026-11-24T11:40:00', '2026-11-24T11:40:00'],
  ])('%s, at the place %s, is %s', (utc, local, at) => {
    const told = event('', 'IT', { occurred_at: utc, carrier_occurred_at: local });
    expect(one({ events: [told] }).checkpoints).toMatchObject([{ at }]);
  });

  test('events of older versions have no status: the one behind it has that of the parcel', () => {
    const old = (at: string) => event('', '', { occurred_at: undefined, event_date: at });
    const events = [old('2026-11-24T17:40:00Z'), old('2026-11-24T10:00:00Z')];
    expect(one({ events }).checkpoints).toMatchObject([
      { stage: 'in_transit', code: 'IT' },
      { stage: 'pending', code: null },
    ]);
    const delivered = { status_code: 'DE', actual_delivery_date: '2026-11-24T10:00:00Z', events };
    expect(one(delivered)).toMatchObject({
      checkpoints: [{ stage: 'pending' }, { stage: 'delivered' }],
      unknownCodes: [],
    });
  });

  test('a status without its own event becomes a scan', () => {
    const events = [event('2026-11-24T10:00:00Z', 'IT')];
    const delivered = { status_code: 'DE', actual_delivery_date: '2026-11-24T17:40:00Z', events };
    expect(one(delivered).checkpoints).toMatchObject([
      { stage: 'in_transit' },
      { stage: 'delivered', at: '2026-11-24T17:40:00Z' },
    ]);
    const held = { status_code: 'EX', exception_description: 'Held at the hub' };
    expect(one(held).checkpoints).toMatchObject([
      { stage: 'exception', at: toldAt, text: 'Held at the hub' },
    ]);
    expect(one({ status_code: 'NY' }).checkpoints).toEqual([]);
  });

  test.each<[string, object]>([
    ['EX', { status_code: 'EX' }],
    [
      'EX and CARRIER_STATUS_NOT_MAPPED',
      { status_code: 'EX', status_detail_code: 'CARRIER_STATUS_NOT_MAPPED' },
    ],
    ['a label that is in error', { status_code: undefined, tracking_status: 'error' }],
  ])('%s over a newest event that says why is an echo', (_name, whole) => {
    const held = { status_detail_code: 'HELD_BY_CUSTOMS' };
    for (const status of ['EX', null, 'IT']) {
      const events = [event('2026-11-24T10:00:00Z', status, held)];
      expect(one({ ...whole, events }).checkpoints).toMatchObject([
        { stage: 'customs', flags: ['customs_hold'], reason: 'customs' },
      ]);
    }
  });

  test('EX over an event that says of no trouble is news', () => {
    const events = [
      event('2026-11-24T10:00:00Z', 'IT', { status_detail_code: 'CUSTOMS_PROCESSING' }),
    ];
    expect(one({ status_code: 'EX', events }).checkpoints).toMatchObject([
      { stage: 'customs' },
      { stage: 'exception' },
    ]);
  });

  test('the detail of the whole is that of its newest event, where it has none', () => {
    const events = [event('2026-11-24T10:00:00Z', 'IT'), event('2026-11-23T10:00:00Z', 'IT')];
    expect(one({ status_detail_code: 'MISROUTED', events }).checkpoints).toMatchObject([
      { flags: ['delayed'], reason: 'missorted' },
      { flags: [] },
    ]);
  });

  test('an unknown code is named, whether or not an event has it', () => {
    const events = [event('2026-11-24T10:00:00Z', 'IT', { status_detail_code: 'TELEPORTED' })];
    expect(one({ events }).unknownCodes).toEqual(['TELEPORTED']);
    expect(one({ status_code: 'ZZ' }).unknownCodes).toEqual(['ZZ']);
  });

  test('an estimate is dated by the newest event, else by the message', () => {
    const estimate = { estimated_delivery_date: '2026-11-27T00:00:00Z' };
    const [from, to] = ['2026-11-27', '2026-11-27'];
    const events = [event('2026-11-24T10:00:00Z', 'IT')];
    expect(one({ ...estimate, events }).promises).toEqual([
      { source: 'carrier', madeMs: Date.parse('2026-11-24T10:00:00Z'), from, to },
    ]);
    expect(one(estimate).promises).toEqual([
      { source: 'carrier', madeMs: Date.parse(toldAt), from, to },
    ]);
    expect(one({ estimated_delivery_date: 'soon' }).promises).toEqual([]);
  });

  test('V2, a bare answer and that of a label are as good', () => {
    expect(parse(webhook(parcel(), 'TRACK_EVENT_V2'))).toEqual(parse(parcel()));
    const label = { tracking_number: '1Z01', tracking_status: 'in_transit' };
    expect(parse(label)).toMatchObject([{ checkpoints: [{ stage: 'in_transit' }] }]);
  });

  test('other resources are set aside in words', () => {
    expect(parse(webhook({}, 'API_BATCH'))).toEqual([
      { kind: 'ignored', why: 'The resource API_BATCH is not a tracking.' },
    ]);
    expect(parse({ resource_url: 'https://x.example', resource_type: 'API_TRACK' })).toEqual([
      { kind: 'ignored', why: 'The resource API_TRACK comes without its data.' },
    ]);
  });

  test.each([[null], [[]], ['text'], [{}], [{ tracking_number: '1' }], [webhook({})]])(
    'does not know %j',
    (body) => {
      expect(() => parse(body)).toThrow(UnknownShape);
    },
  );

  test('nothing but UnknownShape is thrown, whatever comes', () => {
    const hostile = fc.oneof(fc.jsonValue({ maxDepth: 4 }), fc.constant('__proto__'), fc.double());
    const known = fc.constantFrom('occurred_at', 'carrier_occurred_at', 'status_code', 'signer');
    const odd = fc.dictionary(known, hostile);
    fc.assert(
      fc.property(odd, odd, hostile, (whole, part, anything) => {
        const events = [event('2026-11-24T10:00:00Z', 'IT', part), anything];
        for (const body of [parcel({ ...whole, events }), webhook(anything), anything]) {
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

test('messages have no id; the time that each was signed is kept', () => {
  expect(shipengine.messageId(webhook(parcel()), headers)).toBeNull();
  expect(shipengine.keeps).toEqual(['x-shipengine-timestamp']);
});
