import { describe, expect, test } from 'vitest';
import { ShipmentInput } from '#contract/shipment';
import type { News, ParcelNews } from '../../../../api/carriers/adapter.ts';
import { meaningOf } from '../../../../api/carriers/shopify-status.ts';
import { shopify } from '../../../../api/carriers/shopify.ts';
import { shopEvent, shopFulfillment, shopLine } from '../../../helpers/messages/shopify-objects.ts';

const now = Date.parse('2026-11-25T12:00:00Z');
const parse = (topic: string, body: unknown): News[] =>
  shopify.parse(body, new Headers({ 'x-shopify-topic': topic }), now);
const parcels = (more: object = {}) =>
  parse('fulfillments/update', shopFulfillment(more)) as ParcelNews[];
const scanOf = (more: object = {}) =>
  (parse('fulfillment_events/create', shopEvent(more))[0] as ParcelNews).checkpoints[0]!;

describe('a fulfilment', () => {
  test('is a parcel with what lies in it', () => {
    const [news, ...rest] = parcels();
    expect(rest).toEqual([]);
    expect(news).toEqual({
      kind: 'parcel',
      orderExternalId: '9001',
      externalId: '501',
      saidMs: Date.parse('2026-11-21T09:05:00+01:00'),
      shipment: {
        carrier: 'deutsch-post',
        trackingNumber: 'RR123456785DE',
        trackingUrl: 'https://www.deutschepost.de/t?n=RR123456785DE',
        items: [{ externalId: '11', quantity: 2 }],
      },
      checkpoints: [],
      promises: [],
      rejected: [],
      unknownCodes: [],
    });
    expect(ShipmentInput.parse(news!.shipment)).toEqual(news!.shipment);
  });

  test('several numbers are as many boxes', () => {
    const all = parcels({
      shipment_status: 'in_transit',
      tracking_number: 'A1',
      tracking_numbers: ['A1', 'A2', 'A1', '', null, 'A3'],
      tracking_urls: ['https://a.example/1', 'javascript:alert(1)'],
    });
    expect(all.map(({ externalId, shipment }) => [externalId, shipment.trackingNumber])).toEqual([
      ['501', 'A1'],
      ['501-2', 'A2'],
      ['501-3', 'A3'],
    ]);
    expect(all.map(({ shipment }) => [shipment.trackingUrl, shipment.items?.length])).toEqual([
      ['https://a.example/1', 1],
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(all.map(({ checkpoints }) => checkpoints.length)).toEqual([1, 0, 0]);
  });

  test('one without a number is a parcel all the same', () => {
    const [news] = parcels({ tracking_number: null, tracking_numbers: [], tracking_urls: [] });
    expect(news!.shipment).toEqual({
      carrier: 'deutsch-post',
      items: [{ externalId: '11', quantity: 2 }],
    });
  });

  test('lines of one item are added up; what needs no parcel is in none', () => {
    const lines = [shopLine(11, { quantity: 1 }), shopLine(11), shopLine(12, { gift_card: true })];
    expect(parcels({ line_items: lines })[0]!.shipment.items).toEqual([
      { externalId: '11', quantity: 3 },
    ]);
    expect(
      parse(
        'fulfillments/create',
        shopFulfillment({ line_items: [shopLine(12, { gift_card: true })] }),
      ),
    ).toEqual([{ kind: 'ignored', why: 'Nothing in it needs a parcel.' }]);
  });

  test.each<[string | null, object]>([
    ['UPS', { carrier: 'ups' }],
    ['Royal Mail', { carrier: 'royal-mail' }],
    ['Österreichische Post', { carrier: 'austrian-post' }],
    ['DHL Express', { carrier: 'dhl' }],
    ['Gustav’s Bikes', { carrierName: 'Gustav’s Bikes' }],
    ['constructor', { carrierName: 'constructor' }],
    [null, {}],
  ])('%s carries it', (tracking_company, expected) => {
    const { carrier, carrierName } = parcels({ tracking_company })[0]!.shipment;
    expect({ carrier, carrierName }).toEqual(expected);
  });

  test.each(['cancelled', 'error', 'failure'])(
    'status %s calls off each of its boxes',
    (status) => {
      const all = parcels({
        status,
        shipment_status: 'in_transit',
        tracking_numbers: ['A1', 'A2'],
      });
      expect(
        all.map(({ checkpoints }) => checkpoints.map(({ stage, code, at }) => [stage, code, at])),
      ).toEqual(all.map(() => [['cancelled', status, '2026-11-21T09:05:00+01:00']]));
    },
  );

  test('its shipment status is a scan at the time of the change', () => {
    const { checkpoints } = parcels({ shipment_status: 'out_for_delivery' })[0]!;
    expect(checkpoints).toMatchObject([
      {
        stage: 'out_for_delivery',
        at: '2026-11-21T09:05:00+01:00',
        saidMs: Date.parse('2026-11-21T09:05:00+01:00'),
        code: 'out_for_delivery',
        text: null,
        scanId: null,
      },
    ]);
  });
});

describe('an event of a fulfilment', () => {
  test('is one scan, and says nothing of the parcel itself', () => {
    expect(parse('fulfillment_events/create', shopEvent())).toEqual([
      {
        kind: 'parcel',
        orderExternalId: '9001',
        externalId: '501',
        saidMs: 0,
        shipment: {},
        checkpoints: [
          {
            scanId: '601',
            at: '2026-11-22T06:00:00+01:00',
            atMs: Date.parse('2026-11-22T06:00:00+01:00'),
            zoneKnown: true,
            saidMs: Date.parse('2026-11-22T06:10:00+01:00'),
            stage: 'in_transit',
            flags: [],
            reason: null,
            action: false,
            code: 'in_transit',
            text: 'Left the depot',
            carrier: null,
            city: 'Leipzig',
            region: 'Sachsen',
            postcode: '04103',
            country: 'DE',
            pickup: null,
            proofUrl: null,
          },
        ],
        promises: [],
        rejected: [],
        unknownCodes: [],
      },
    ]);
  });

  test.each<[string, string, string[], boolean]>([
    ['CONFIRMED', 'pending', [], false],
    ['LABEL_PURCHASED', 'label_created', [], false],
    ['LABEL_PRINTED', 'label_created', [], false],
    ['CARRIER_PICKED_UP', 'picked_up', [], false],
    ['IN_TRANSIT', 'in_transit', [], false],
    ['OUT_FOR_DELIVERY', 'out_for_delivery', [], false],
    ['ATTEMPTED_DELIVERY', 'delivery_attempted', ['attempted'], false],
    ['READY_FOR_PICKUP', 'ready_for_pickup', [], false],
    ['DELIVERED', 'delivered', [], false],
    ['DELAYED', 'in_transit', ['delayed'], false],
    ['FAILURE', 'exception', [], false],
    ['PICKED_UP', 'delivered', ['collected'], false],
    ['BUYER_ACTION_REQUIRED', 'exception', [], true],
    ['READY_FOR_RECIPIENT_PICKUP', 'ready_for_pickup', [], false],
    ['RETURNING_TO_SENDER', 'returning', [], false],
  ])('%s is %s', (status, stage, flags, action) => {
    for (const spelled of [status, status.toLowerCase()]) {
      expect(meaningOf(spelled).known).toBe(true);
      expect(scanOf({ status: spelled })).toMatchObject({ stage, flags, action, code: spelled });
    }
  });

  test('a status that is new moves nothing and keeps its words', () => {
    expect(scanOf({ status: 'beamed_up' })).toMatchObject({
      stage: 'pending',
      code: 'beamed_up',
      text: 'Left the depot',
    });
    expect(meaningOf('constructor').known).toBe(false);
  });

  test.each<[unknown, object[]]>([
    [
      '2026-11-24T18:00:00+01:00',
      [{ from: '2026-11-24T18:00:00+01:00', to: '2026-11-24T18:00:00+01:00' }],
    ],
    ['2026-11-24', [{ from: '2026-11-24', to: '2026-11-24' }]],
    ['soon', []],
    [null, []],
  ])('an estimate of %s', (estimated_delivery_at, expected) => {
    const [news] = parse(
      'fulfillment_events/create',
      shopEvent({ estimated_delivery_at }),
    ) as ParcelNews[];
    const madeMs = Date.parse('2026-11-22T06:10:00+01:00');
    expect(news!.promises).toEqual(
      expected.map((each) => ({ source: 'carrier', madeMs, ...each })),
    );
  });

  test('one of the future is no news', () => {
    expect(
      parse('fulfillment_events/create', shopEvent({ happened_at: '2027-01-01T00:00:00Z' })),
    ).toEqual([{ kind: 'ignored', why: 'The scan lies in the future.' }]);
  });
});
