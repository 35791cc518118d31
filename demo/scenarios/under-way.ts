import { collected, type Scenario } from './scenario.ts';

export const underWay: Scenario[] = [
  {
    key: 'no_news',
    caption: 'Ordered, nothing scanned yet',
    placed: [-1, '21:14'],
    basket: 'bedside-candlestick:1',
    to: { town: 'Bristol', postcode: 'BS6 5QA' },
    promised: [1, 2],
    by: 'checkpoints',
    parcels: [{ log: [] }],
  },
  {
    key: 'label_created',
    caption: 'Packed, waiting for the carrier',
    placed: [-1, '19:40'],
    basket: 'enamel-mug.red:2~kitchen-soap:1',
    to: { town: 'York', postcode: 'YO1 7HH' },
    promised: [1, 2],
    by: 'webhook',
    parcels: [
      { log: [[0, '09:35', 'InfoReceived_001', 'Label made, the carrier is told', 'Sheffield']] },
    ],
  },
  {
    key: 'in_transit',
    caption: 'On its way, on time',
    placed: [-2, '20:31'],
    basket: 'wool-blanket:1',
    to: { town: 'Reading', postcode: 'RG1 4PS' },
    promised: [1, 1],
    by: 'webhook',
    parcels: [
      {
        log: [...collected(-1), [0, '02:18', 'InTransit_007', 'Left the sorting hub', 'Daventry']],
      },
    ],
  },
  {
    key: 'customs',
    caption: 'At customs',
    placed: [-4, '16:22'],
    basket: 'stoneware-bowls:1',
    to: { town: 'Dublin', postcode: 'D08 X2R7', country: 'IE' },
    promised: [1, 3],
    by: 'webhook',
    parcels: [
      {
        carrier: { code: 'dhl', trackingNumber: 'JJD000099990000' },
        log: [
          [-3, '16:58', 'InTransit_002', 'Shipment picked up', 'Sheffield'],
          [-3, '23:47', 'InTransit_003', 'Processed at the gateway', 'East Midlands'],
          [-2, '06:20', 'InTransit_004', 'Arrived at the gateway', 'Dublin', 'IE'],
          [-1, '09:12', 'InTransit_006', 'Presented to customs', 'Dublin', 'IE'],
        ],
      },
    ],
  },
];
