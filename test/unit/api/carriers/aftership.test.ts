import { describe, expect, test } from 'vitest';
import { stages } from '#contract/vocabulary';
import { aftership } from '../../../../api/carriers/aftership.ts';
import { meaningOf } from '../../../../api/carriers/aftership-status.ts';
import { UnknownShape } from '../../../../api/carriers/adapter.ts';
import { utf8 } from '../../../../api/lib/bytes.ts';
import { sign } from '../../../helpers/shop-server.ts';

const now = Date.parse('2026-11-25T12:00:00Z');
const one = (msg: object) =>
  aftership.parse({ msg: { tracking_number: 'T1', slug: 'dhl', tag: 'Pending', ...msg } }, now)[0]!;
const at = '2026-11-24T10:00:00+01:00';

describe('meaningOf', () => {
  test.each([
    ['Pending', 'Pending_001', 'pending'],
    ['InfoReceived', 'InfoReceived_001', 'label_created'],
    ['InTransit', 'InTransit_001', 'in_transit'],
    ['InTransit', 'InTransit_002', 'picked_up'],
    ['InTransit', 'InTransit_003', 'in_transit'],
    ['InTransit', 'InTransit_004', 'customs'],
    ['InTransit', 'InTransit_005', 'customs'],
    ['InTransit', 'InTransit_006', 'customs'],
    ['OutForDelivery', 'OutForDelivery_001', 'out_for_delivery'],
    ['OutForDelivery', 'OutForDelivery_004', 'out_for_delivery'],
    ['AttemptFail', 'AttemptFail_001', 'delivery_attempted'],
    ['AvailableForPickup', 'AvailableForPickup_001', 'ready_for_pickup'],
    ['Delivered', 'Delivered_001', 'delivered'],
    ['Exception', 'Exception_001', 'exception'],
    ['Exception', 'Exception_004', 'customs'],
    ['Exception', 'Exception_010', 'returning'],
    ['Exception', 'Exception_011', 'returned'],
    ['Exception', 'Exception_013', 'lost'],
    ['Exception', 'Exception_020', 'cancelled'],
    ['Exception', 'Exception_021', 'destroyed'],
    ['Expired', 'Expired_001', 'expired'],
  ])('%s %s is %s', (tag, subtag, stage) => {
    expect(meaningOf(tag, subtag)).toMatchObject({ stage, known: true });
  });

  test('a subtag that is new means what its tag does, and is counted', () => {
    expect(meaningOf('Exception', 'Exception_099')).toEqual({ stage: 'exception', known: false });
    expect(meaningOf('', 'Delivered_077')).toEqual({ stage: 'delivered', known: false });
  });

  test('a tag that is new moves nothing', () => {
    expect(meaningOf('Beamed', 'Beamed_001')).toEqual({ stage: 'pending', known: false });
  });
});

describe('parse', () => {
  test('takes a scan with its place, time and words', () => {
    const { checkpoints } = one({
      tag: 'InTransit',
      checkpoints: [
        {
          checkpoint_time: at,
          tag: 'InTransit',
          subtag: 'InTransit_003',
          message: '  Arrived\u0000 at\tthe depot ',
          city: 'Gent',
          state: 'VOV',
          zip: '9000',
          country_region_name: 'Belgium',
          country_region: 'BEL',
        },
      ],
    });
    expect(checkpoints).toEqual([
      {
        at,
        atMs: Date.parse(at),
        zoneKnown: true,
        stage: 'in_transit',
        flags: [],
        reason: null,
        code: 'InTransit_003',
        text: 'Arrived at the depot',
        city: 'Gent',
        region: 'VOV',
        postcode: '9000',
        country: 'Belgium',
      },
    ]);
  });

  test('fields of another shape than documented are taken as missing', () => {
    const { checkpoints, rejected } = one({
      tag: 'InTransit',
      expected_delivery: 7,
      checkpoints: [{ checkpoint_time: at, tag: 'InTransit', city: 5, message: ['x'] }, null],
    });
    expect(checkpoints).toMatchObject([{ city: null, text: null, stage: 'in_transit' }]);
    expect(rejected).toMatchObject([{ line: 1, code: 'invalid_body' }]);
  });

  test('a status without its own scan becomes one', () => {
    const delivered = one({ tag: 'Delivered', subtag: 'Delivered_001', updated_at: at });
    expect(delivered.checkpoints).toMatchObject([{ stage: 'delivered', at }]);
    const scanned = one({
      tag: 'Delivered',
      updated_at: '2026-11-25T10:00:00Z',
      checkpoints: [{ checkpoint_time: at, tag: 'Delivered' }],
    });
    expect(scanned.checkpoints).toHaveLength(1);
  });

  test.each<[string, object, { source: string; from: string; to: string }[]]>([
    [
      'a day',
      { expected_delivery: '2026-11-28' },
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
      'what the shop promised',
      { order_promised_delivery_date: '2026-11-26' },
      [{ source: 'shop', from: '2026-11-26', to: '2026-11-26' }],
    ],
    ['nonsense', { expected_delivery: 'soon' }, []],
    ['nothing', { expected_delivery: null }, []],
  ])('an estimate of %s', (_name, msg, promises) => {
    expect(one({ ...msg, updated_at: at }).promises).toEqual(
      promises.map((each) => ({ ...each, madeMs: Date.parse(at) })),
    );
  });

  test.each([[null], [[]], ['text'], [{}], [{ msg: {} }], [{ msg: { tracking_number: '' } }]])(
    'does not know %j',
    (body) => {
      expect(() => aftership.parse(body, now)).toThrow(UnknownShape);
    },
  );
});

describe('verify', () => {
  const secret = 'a secret of theirs';
  test('every single bit of the body counts', async () => {
    const body = utf8('{"event":"tracking_update"}');
    const headers = new Headers({ 'AfterShip-Hmac-SHA256': sign(body, secret) });
    expect(await aftership.verify(headers, body, secret)).toBe(true);
    for (let bit = 0; bit < body.length * 8; bit++) {
      const changed = Uint8Array.from(body);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      expect(await aftership.verify(headers, changed, secret)).toBe(false);
    }
  });

  test('without a header it is wrong', async () => {
    expect(await aftership.verify(new Headers(), utf8('{}'), secret)).toBe(false);
  });
});

test('every meaning is one of our stages', () => {
  for (const tag of ['Pending', 'InTransit', 'Delivered', 'Exception']) {
    expect(stages).toContain(meaningOf(tag, '').stage);
  }
});
