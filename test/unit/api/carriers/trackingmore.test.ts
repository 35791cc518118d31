import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reasons, stages, type Flag, type Stage } from '#contract/vocabulary';
import { UnknownShape, type TrackingUpdate } from '../../../../api/carriers/adapter.ts';
import { trackingmore } from '../../../../api/carriers/trackingmore.ts';
import { meaningOf, statuses, subStatuses } from '../../../../api/carriers/trackingmore-status.ts';
import { fold } from '../../../../api/domain/fold.ts';
import { now } from '../../../helpers/signed.ts';

const parse = (body: unknown) => trackingmore.parse(body, new Headers(), now);
const scan = (status: string, substatus: string | null, overrides: object = {}) => ({
  checkpoint_date: '2026-11-22 08:15',
  checkpoint_delivery_status: status,
  checkpoint_delivery_substatus: substatus,
  tracking_detail: 'Arrived at the sorting centre',
  location: 'Oakland, CA, US',
  country_iso2: 'US',
  state: 'CA',
  city: 'Oakland',
  zip: '94607',
  raw_status: null,
  ...overrides,
});
const item = (overrides: object = {}) => ({
  id: '9a1f3c',
  tracking_number: 'LX123456789CN',
  courier_code: 'china-post',
  order_number: '7',
  delivery_status: 'transit',
  substatus: 'transit001',
  latest_event: 'Arrived at the sorting centre,2026-11-22 08:15',
  latest_checkpoint_time: '2026-11-22 08:15',
  update_date: '2026-11-22T17:00:00+00:00',
  origin_info: {
    courier_code: 'china-post',
    weblink: 'http://carrier.example/',
    tracking_link: 'https://carrier.example/track?no=LX123456789CN',
    trackinfo: [scan('transit', 'transit001')],
  },
  destination_info: null,
  ...overrides,
});
const told = (overrides: object = {}) =>
  parse({ code: 200, message: 'Success', data: item(overrides) })[0] as TrackingUpdate;
const scanned = (...scans: object[]) => told({ origin_info: { trackinfo: scans } });
const stageOf = ({ checkpoints }: TrackingUpdate) =>
  fold(checkpoints.map((each, i) => ({ ...each, id: `chk_${i}`, corrects: null }))).stage;

describe('statuses', () => {
  test.each<[string, string, Stage, Flag[], string | null]>([
    ['pending', 'pending001', 'pending', [], null],
    ['notfound', 'notfound002', 'pending', [], null],
    ['inforeceived', 'inforeceived001', 'label_created', [], null],
    ['transit', 'transit001', 'in_transit', [], null],
    ['transit', 'transit002', 'in_transit', [], null],
    ['transit', 'transit003', 'in_transit', [], null],
    ['transit', 'transit004', 'in_transit', [], null],
    ['transit', 'transit005', 'customs', [], null],
    ['transit', 'transit006', 'picked_up', [], null],
    ['transit', 'transit007', 'in_transit', [], null],
    ['pickup', 'pickup001', 'out_for_delivery', [], null],
    ['pickup', 'pickup002', 'ready_for_pickup', [], null],
    ['pickup', 'pickup003', 'out_for_delivery', [], null],
    ['delivered', 'delivered001', 'delivered', [], null],
    ['delivered', 'delivered002', 'delivered', ['collected'], null],
    ['delivered', 'delivered003', 'delivered', ['signed'], null],
    ['delivered', 'delivered004', 'delivered', [], null],
    [
      'undelivered',
      'undelivered001',
      'delivery_attempted',
      ['attempted', 'address_issue'],
      'wrong_address',
    ],
    ['undelivered', 'undelivered002', 'delivery_attempted', ['attempted'], 'addressee_absent'],
    ['undelivered', 'undelivered003', 'delivery_attempted', ['attempted'], 'not_found_by_carrier'],
    ['undelivered', 'undelivered004', 'delivery_attempted', ['attempted'], null],
    ['exception', 'exception004', 'exception', [], 'pickup_missed'],
    ['exception', 'exception005', 'exception', [], null],
    ['exception', 'exception006', 'customs', ['customs_hold'], 'customs'],
    ['exception', 'exception007', 'lost', [], 'lost'],
    ['exception', 'exception008', 'cancelled', [], null],
    ['exception', 'exception009', 'exception', [], 'refused'],
    ['exception', 'exception010', 'returned', [], null],
    ['exception', 'exception011', 'returning', [], null],
    ['expired', 'expired001', 'expired', [], null],
    ['notfound', 'notfound001', 'label_created', [], null],
    ['exception', 'exception001', 'in_transit', ['delayed'], null],
    ['exception', 'exception002', 'in_transit', ['delayed'], null],
    ['exception', 'exception003', 'in_transit', ['delayed'], null],
  ])('%s, %s is %s', (status, substatus, stage, flags, reason) => {
    const meaning = meaningOf(status, substatus);
    expect(meaning).toMatchObject({ stage, known: true });
    expect([meaning.flags ?? [], meaning.reason ?? null]).toEqual([flags, reason]);

    // As a checkpoint, and as a status with no checkpoint behind it.
    expect(scanned(scan(status, substatus)).checkpoints[0]).toMatchObject({ stage, flags, reason });
    const alone = told({ delivery_status: status, substatus, origin_info: null });
    expect(stageOf(alone)).toBe(stage);
    expect(alone).toMatchObject({ rejected: [], unknownCodes: [] });
  });

  test.each<[string, Stage]>([
    ['pending', 'pending'],
    ['notfound', 'pending'],
    ['inforeceived', 'label_created'],
    ['transit', 'in_transit'],
    ['pickup', 'out_for_delivery'],
    ['delivered', 'delivered'],
    ['undelivered', 'delivery_attempted'],
    ['exception', 'exception'],
    ['expired', 'expired'],
  ])('%s alone is %s', (status, stage) => {
    expect(scanned(scan(status, null)).checkpoints[0]).toMatchObject({ stage, code: status });
    expect(meaningOf(status.toUpperCase(), ' ')).toMatchObject({ stage, known: true });
  });

  test('all are there, and no more', () => {
    expect([statuses.size, subStatuses.size]).toEqual([9, 34]);
    for (const { stage, reason } of [...statuses.values(), ...subStatuses.values()]) {
      expect(stages).toContain(stage);
      expect(Object.keys(reasons)).toEqual(expect.arrayContaining(reason ? [reason] : []));
    }
  });

  test('a new one means what its status does, and is counted', () => {
    const update = scanned(scan('undelivered', 'undelivered099'));
    expect(update.checkpoints[0]).toMatchObject({ stage: 'delivery_attempted' });
    expect(update.unknownCodes).toEqual(['undelivered099']);
    expect(meaningOf('', 'pickup099')).toMatchObject({ stage: 'out_for_delivery', known: false });
  });

  test.each(['teleported', '__proto__', 'constructor'])('%s moves nothing', (word) => {
    const update = scanned(scan(word, word));
    expect(update.checkpoints[0]).toMatchObject({ stage: 'pending', flags: [], reason: null });
    expect(update.unknownCodes).toEqual([word]);
  });
});

describe('parse', () => {
  test('takes a checkpoint with its time, place and words', () => {
    const { checkpoints, ...rest } = told();
    expect(rest).toEqual({
      kind: 'tracking',
      trackingNumber: 'LX123456789CN',
      carrier: 'china-post',
      trackingUrl: 'https://carrier.example/track?no=LX123456789CN',
      promises: [],
      rejected: [],
      unknownCodes: [],
    });
    expect(checkpoints).toMatchObject([
      {
        atMs: expect.any(Number),
        saidMs: Date.parse('2026-11-22T17:00:00Z'),
        stage: 'in_transit',
        code: 'transit001',
        text: 'Arrived at the sorting centre',
        carrier: 'china-post',
        city: 'Oakland',
        region: 'CA',
        postcode: '94607',
        country: 'US',
      },
    ]);
  });

  test('origin and destination are one way, each with its own carrier', () => {
    const update = told({
      delivery_status: 'delivered',
      substatus: 'delivered001',
      destination_info: {
        courier_code: 'usps',
        trackinfo: [scan('delivered', 'delivered001', { checkpoint_date: '2026-11-24 10:31' })],
      },
    });
    expect(update.checkpoints.map(({ stage, carrier }) => [stage, carrier])).toEqual([
      ['in_transit', 'china-post'],
      ['delivered', 'usps'],
    ]);
  });

  test('the generation before is read as well', () => {
    const data = {
      id: '5b7658',
      tracking_number: 'RM121516216FR',
      carrier_code: 'laposte',
      status: 'delivered',
      lastUpdateTime: '2026-11-24 10:31',
      updated_at: '2026-11-24T11:00:00+08:00',
      origin_info: {
        trackinfo: [
          {
            Date: '2026-11-24 10:31',
            StatusDescription: 'Delivered',
            Details: 'LYON',
            checkpoint_status: 'delivered',
            substatus: 'delivered002',
          },
        ],
      },
    };
    const body = { meta: { code: 200, type: 'Success', message: 'Success' }, data };
    expect(parse(body)).toMatchObject([
      {
        trackingNumber: 'RM121516216FR',
        carrier: 'laposte',
        checkpoints: [
          {
            stage: 'delivered',
            flags: ['collected'],
            text: 'Delivered',
            city: 'LYON',
            saidMs: Date.parse('2026-11-24T03:00:00Z'),
          },
        ],
      },
    ]);
  });

  test('that somebody signed is kept, not who', () => {
    const update = told({
      signed_by: 'Ada Byron',
      origin_info: { trackinfo: [scan('delivered', 'delivered001'), scan('transit', null)] },
    });
    expect(update.checkpoints.map(({ flags }) => flags)).toEqual([['signed'], []]);
    expect(JSON.stringify(update)).not.toContain('Byron');
  });

  test.each<[string, string | null, Stage]>([
    ['exception', 'exception006', 'customs'],
    ['exception', 'exception002', 'in_transit'],
    ['transit', 'transit006', 'picked_up'],
  ])('%s alone over a newest checkpoint %s is an echo', (delivery_status, newest, stage) => {
    const origin_info = { trackinfo: [scan(delivery_status, newest)] };
    for (const status of [delivery_status, delivery_status.toUpperCase()]) {
      const update = told({ delivery_status: status, substatus: null, origin_info });
      expect(update.checkpoints).toMatchObject([{ stage, code: newest }]);
    }
  });

  test('a status with no checkpoint behind it, and one that is late', () => {
    const delivered = told({ delivery_status: 'delivered', substatus: 'delivered003' });
    expect(delivered.checkpoints.map(({ stage, flags }) => [stage, flags])).toEqual([
      ['in_transit', []],
      ['delivered', ['signed']],
    ]);
    const late = told({ delivery_status: 'exception', substatus: 'exception002' });
    expect(late.checkpoints).toMatchObject([{ stage: 'in_transit', flags: ['delayed'] }]);
    const expired = told({ delivery_status: 'expired', substatus: 'expired001' });
    expect(expired.checkpoints.at(-1)).toMatchObject({ at: '2026-11-22T17:00:00+00:00' });
  });

  test('the day that is expected becomes a promise', () => {
    const promise = (scheduled_delivery_date: unknown) =>
      told({ scheduled_delivery_date }).promises;
    const madeMs = Date.parse('2026-11-22T17:00:00Z');
    const day = { source: 'carrier', madeMs, from: '2026-11-27', to: '2026-11-27' };
    expect(promise('2026-11-27')).toEqual([day]);
    expect(promise('2026-11-27 12:00')).toEqual([day]);
    expect(promise('soon')).toEqual([]);
    expect(promise(null)).toEqual([]);
  });

  test.each([
    [
      'accepted',
      { accepted: [item({ tracking_number: 'A1' }), { id: 'x' }, item()], rejected: [] },
    ],
    ['trackings', { total: 3, trackings: [item({ tracking_number: 'A1' }), {}, item()] }],
    ['a list', [item({ tracking_number: 'A1' }), null, item()]],
  ])('many parcels at once: %s', (_name, data) => {
    expect(parse({ code: 200, data })).toMatchObject([
      { trackingNumber: 'A1' },
      { kind: 'ignored', why: expect.stringContaining('Entry 1') },
      { trackingNumber: 'LX123456789CN' },
    ]);
  });

  test('a bad checkpoint is named by its line, a field of another shape is missing', () => {
    const odd = scan('transit', null, { tracking_detail: {}, city: [5], location: [] });
    const update = told({
      origin_info: { trackinfo: [7, scan('transit', null, { checkpoint_date: 'soon' })] },
      destination_info: { courier_code: {}, trackinfo: [odd] },
    });
    expect(update.rejected).toMatchObject([
      { line: 0, code: 'invalid_body' },
      { line: 1, code: 'invalid_time' },
    ]);
    expect(update.checkpoints).toMatchObject([{ text: null, city: null, carrier: 'china-post' }]);
  });

  test.each([
    [null],
    [[]],
    ['text'],
    [{}],
    [{ data: null }],
    [{ data: { tracking_number: '' } }],
    [{ data: [] }],
  ])('does not know %j', (body) => {
    expect(() => parse(body)).toThrow(UnknownShape);
  });

  test('says the same whenever it is read', () => {
    const body = { data: item({ scheduled_delivery_date: '2026-11-30' }) };
    const later = trackingmore.parse(body, new Headers(), now + 30 * 86_400_000);
    expect(parse(body)).toEqual(later);
    expect(later).toMatchObject([{ checkpoints: [{}], promises: [{ from: '2026-11-30' }] }]);
  });

  test('throws nothing else, whatever comes', () => {
    const shape = fc.oneof(
      fc.jsonValue(),
      fc.jsonValue().map((data) => ({ data })),
      fc.jsonValue().map((odd) => ({ data: item({ origin_info: odd, signed_by: odd }) })),
      fc.jsonValue().map((odd) => ({
        data: item({ destination_info: { trackinfo: [odd] }, update_date: odd }),
      })),
    );
    fc.assert(
      fc.property(shape, (body) => {
        try {
          expect(parse(body).length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(UnknownShape);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('one tracking as it was at one time is one message', () => {
    const idOf = (body: unknown) => trackingmore.messageId(body, new Headers());
    expect(idOf({ data: item() })).toBe('9a1f3c@2026-11-22T17:00:00+00:00');
    expect(idOf({ data: item({ id: null }) })).toBeNull();
    expect(idOf({ data: item({ update_date: null }) })).toBeNull();
    expect(idOf({ data: [item(), item()] })).toBeNull();
    expect(idOf('x')).toBeNull();
    expect(trackingmore.keeps).toEqual([]);
  });
});
