import { expect, test } from 'vitest';
import type { Stage } from '#contract/vocabulary';
import type { TrackingUpdate } from '../../../../api/carriers/adapter.ts';
import { karrio } from '../../../../api/carriers/karrio.ts';
import { fold } from '../../../../api/domain/fold.ts';
import { now } from '../../../helpers/signed.ts';

const createdAt = '2026-11-20 09:30:00.123456+00:00';
const shipment = (overrides: object = {}) => ({
  id: 'shp_77',
  object_type: 'shipment',
  carrier_name: 'ups',
  tracking_number: '1Z12345E6205277936',
  status: 'purchased',
  tracker_id: null,
  created_at: createdAt,
  ...overrides,
});
const shipped = (name: string, overrides: object, nowMs = now) =>
  karrio.parse({ event: name, data: shipment(overrides) }, new Headers(), nowMs);

test.each<[string, string, Stage]>([
  ['shipment_purchased', 'purchased', 'label_created'],
  ['shipment_cancelled', 'cancelled', 'cancelled'],
  ['shipment_fulfilled', 'shipped', 'picked_up'],
  ['shipment_fulfilled', 'in_transit', 'in_transit'],
  ['shipment_out_for_delivery', 'out_for_delivery', 'out_for_delivery'],
  ['shipment_delivery_failed', 'delivery_failed', 'delivery_attempted'],
  ['shipment_needs_attention', 'needs_attention', 'exception'],
  ['shipment_fulfilled', 'delivered', 'delivered'],
])('%s with a number and the status %s is told of as it is heard', (name, status, stage) => {
  const [update] = shipped(name, { status });
  expect(update).toMatchObject({
    kind: 'tracking',
    trackingNumber: '1Z12345E6205277936',
    carrier: 'ups',
    checkpoints: [{ stage, code: status, carrier: 'ups', at: new Date(now).toISOString() }],
    rejected: [],
    unknownCodes: [],
  });
});

test('a shipment that has a tracker never goes before what the tracker tells', () => {
  const late = { timestamp: '2026-11-22T08:15:30Z', status: 'delivery_delayed' };
  const events = [{ ...late, reason: 'weather_delay' }];
  const data = { ...shipment(), status: 'delivery_delayed', events };
  const tracker = karrio.parse({ event: 'tracker_updated', data }, new Headers(), now);
  const scans = (tracker[0] as TrackingUpdate).checkpoints;
  const news = ['purchased', 'out_for_delivery', 'needs_attention'].map((status, i) => {
    const followed = { status, tracker_id: 'trk_6e5b' };
    return (shipped('shipment_fulfilled', followed, now + i)[0] as TrackingUpdate).checkpoints[0]!;
  });
  expect(news).toMatchObject([
    { stage: 'label_created', at: createdAt, scanId: 'shp_77', saidMs: now },
    { stage: 'out_for_delivery', at: createdAt, scanId: 'shp_77', saidMs: now + 1 },
    { stage: 'exception', at: createdAt, scanId: 'shp_77', saidMs: now + 2 },
  ]);
  const all = [...scans, ...news].map((each, i) => ({ ...each, id: `chk_${i}`, corrects: null }));
  expect(fold(all)).toMatchObject({
    stage: 'in_transit',
    flags: ['delayed'],
    reason: 'weather',
  });
});

test('a shipment that is only planned is no scan, a status of it that is new is named', () => {
  expect(shipped('shipment_purchased', { status: 'draft' })).toMatchObject([{ checkpoints: [] }]);
  expect(shipped('shipment_fulfilled', { status: 'beamed' })).toMatchObject([
    { checkpoints: [], unknownCodes: ['beamed'] },
  ]);
});

test.each([{ tracking_number: null }, { tracking_number: ' ' }, { status: null }])(
  'a shipment with %j tells nothing of a tracking',
  (without) => {
    const why = 'shipment_purchased tells nothing of a tracking.';
    expect(shipped('shipment_purchased', without)).toEqual([{ kind: 'ignored', why }]);
  },
);
