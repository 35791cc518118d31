import { brought, collected, type Scenario } from './scenario.ts';

export const goneWrong: Scenario[] = [
  {
    key: 'late',
    caption: 'Later than promised',
    placed: [-6, '12:05'],
    basket: 'steel-pan:1~tea-towels:1',
    to: { town: 'Plymouth', postcode: 'PL4 8AA' },
    promised: [-2, -1],
    by: 'webhook',
    parcels: [
      {
        log: [
          ...collected(-4),
          [-2, '07:44', 'Exception_016', 'Held over at the hub, two trailers behind', 'Daventry'],
          [0, '04:05', 'InTransit_007', 'Left the sorting hub', 'Daventry'],
        ],
        expected: [1, 1],
      },
    ],
  },
  {
    key: 'exception',
    caption: 'Something is wrong with the address',
    placed: [-3, '22:10'],
    basket: 'darning-mushroom:1~mending-tin:1',
    to: { town: 'Reading', postcode: 'RG30 1AF' },
    promised: [-1, 0],
    by: 'webhook',
    parcels: [
      {
        log: [
          ...collected(-2),
          ...brought(-1, 'Reading'),
          [-1, '14:27', 'Exception_007', 'House number missing, kept at the depot', 'Reading'],
        ],
      },
    ],
  },
  {
    key: 'returning',
    caption: 'On its way back',
    placed: [-6, '15:45'],
    basket: 'steel-pan:1',
    to: { town: 'Norwich', postcode: 'NR2 1TF' },
    promised: [-3, -2],
    by: 'checkpoints',
    parcels: [
      {
        log: [
          ...collected(-4),
          ...brought(-3, 'Norwich'),
          [-3, '08:40', 'OutForDelivery_001', 'Loaded into the van, round 5', 'Norwich'],
          [-3, '12:33', 'Exception_003', 'Refused at the door', 'Norwich'],
          [-1, '18:15', 'Exception_010', 'On its way back to the sender', 'Norwich'],
        ],
      },
    ],
  },
  {
    key: 'returned',
    caption: 'Back with the shop',
    placed: [-9, '08:52'],
    basket: 'hobnail-tumblers:1',
    to: { town: 'Glasgow', postcode: 'G12 8QQ' },
    promised: [-6, -5],
    by: 'webhook',
    parcels: [
      {
        log: [
          ...collected(-7),
          ...brought(-6, 'Glasgow'),
          [-6, '13:20', 'AttemptFail_002', 'Nobody in, card left', 'Glasgow'],
          [-5, '12:51', 'AttemptFail_002', 'Nobody in again', 'Glasgow'],
          [-3, '17:30', 'Exception_010', 'On its way back to the sender', 'Glasgow'],
          [-1, '15:06', 'Exception_011', 'Back with the sender', 'Sheffield'],
        ],
      },
    ],
  },
  {
    key: 'cancelled',
    caption: 'Cancelled',
    placed: [-2, '23:31'],
    basket: 'milking-stool:2',
    to: { town: 'Ludlow', postcode: 'SY8 1AZ' },
    promised: [0, 1],
    by: 'webhook',
    parcels: [
      {
        log: [
          [-1, '09:20', 'InfoReceived_001', 'Label made, the carrier is told', 'Sheffield'],
          [-1, '12:15', 'Exception_020', 'Taken back by the sender before collection', 'Sheffield'],
        ],
      },
    ],
  },
  {
    key: 'lost',
    caption: 'Lost',
    placed: [-12, '17:37'],
    basket: 'stoneware-bowls:1',
    to: { town: 'Hastings', postcode: 'TN34 3EY' },
    promised: [-9, -8],
    by: 'webhook',
    parcels: [
      {
        log: [
          ...collected(-10),
          [-9, '02:18', 'InTransit_007', 'Left the sorting hub', 'Daventry'],
          [-1, '16:40', 'Exception_013', 'Searched for and not found', 'Daventry'],
        ],
      },
    ],
  },
  {
    key: 'expired',
    caption: 'No news for a month',
    placed: [-28, '10:02'],
    basket: 'brush-heads:2',
    to: { town: 'Hebden Bridge', postcode: 'HX7 6AA' },
    promised: [-25, -24],
    by: 'webhook',
    parcels: [
      {
        log: [
          ...collected(-26),
          [-1, '06:00', 'Expired_001', 'Nothing heard for 30 days', 'Daventry'],
        ],
      },
    ],
  },
];
