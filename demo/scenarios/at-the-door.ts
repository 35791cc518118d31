import { brought, collected, type Scenario } from './scenario.ts';

export const atTheDoor: Scenario[] = [
  {
    key: 'out_for_delivery',
    caption: 'Out for delivery',
    placed: [-2, '13:26'],
    basket: 'enamel-jug.green:1~tea-towels:1',
    to: { town: 'Wolverhampton', postcode: 'WV1 1SD' },
    promised: [0, 0],
    by: 'webhook',
    parcels: [
      {
        log: [
          ...collected(-1),
          ...brought(0, 'Wolverhampton'),
          [0, '08:12', 'OutForDelivery_001', 'Loaded into the van, round 11', 'Wolverhampton'],
        ],
        expected: 'this afternoon',
      },
    ],
  },
  {
    key: 'delivery_attempted',
    caption: 'Nobody was in',
    placed: [-3, '09:17'],
    basket: 'bread-board:1',
    to: { town: 'Cardiff', postcode: 'CF11 9HA' },
    promised: [-1, 0],
    by: 'checkpoints',
    parcels: [
      {
        log: [
          ...collected(-2),
          ...brought(-1, 'Cardiff'),
          [0, '08:20', 'OutForDelivery_001', 'Loaded into the van, round 3', 'Cardiff'],
          [0, '11:42', 'AttemptFail_002', 'Nobody in, card left', 'Cardiff'],
        ],
      },
    ],
  },
  {
    key: 'ready_for_pickup',
    caption: 'Ready to collect',
    placed: [-4, '18:03'],
    basket: 'hot-water-bottle:1~hobnails:1',
    to: { town: 'Sheffield', postcode: 'S11 8ZP' },
    promised: [-1, 0],
    by: 'checkpoints',
    parcels: [
      {
        counter: {
          name: 'Sharrow Vale Post Office',
          address: '240 Sharrow Vale Road, Sheffield',
          hours: ['Mon–Fri 9:00–17:30', 'Sat 9:00–12:30', 'Sun closed'],
          days: 10,
        },
        log: [
          ...collected(-2),
          ...brought(-1, 'Sheffield'),
          [-1, '08:31', 'OutForDelivery_001', 'Loaded into the van, round 19', 'Sheffield'],
          [-1, '13:08', 'AttemptFail_002', 'Nobody in, taken to the post office', 'Sheffield'],
          [0, '09:04', 'AvailableForPickup_001', 'At the counter', 'Sheffield'],
        ],
      },
    ],
  },
  {
    key: 'delivered',
    caption: 'Delivered',
    placed: [-3, '11:59'],
    basket: 'butter-dish:1~enamel-mug.green:2',
    to: { town: 'Bilston', postcode: 'WV14 0EP' },
    promised: [-1, 0],
    by: 'webhook',
    parcels: [
      {
        log: [
          ...collected(-2),
          ...brought(-1, 'Wolverhampton'),
          [0, '07:58', 'OutForDelivery_001', 'Loaded into the van, round 11', 'Wolverhampton'],
          [0, '10:48', 'Delivered_001', 'Left in the porch, out of the rain', 'Bilston'],
        ],
      },
    ],
  },
  {
    key: 'several_parcels',
    caption: 'Three parcels, two of them home',
    placed: [-5, '10:48'],
    basket: 'milking-stool:1~hobnail-tumblers:1~butter-dish:1~enamel-jug.blue:1',
    to: { town: 'Leeds', postcode: 'LS6 2AB' },
    promised: [0, 1],
    by: 'checkpoints',
    parcels: [
      {
        basket: 'hobnail-tumblers:1~butter-dish:1',
        log: [
          ...collected(-3),
          ...brought(-2, 'Leeds'),
          [-2, '08:02', 'OutForDelivery_001', 'Loaded into the van, round 7', 'Leeds'],
          [-2, '12:16', 'Delivered_001', 'Handed over at the door', 'Leeds'],
        ],
      },
      {
        basket: 'enamel-jug.blue:1',
        log: [
          ...collected(-2),
          ...brought(-1, 'Leeds'),
          [-1, '08:09', 'OutForDelivery_001', 'Loaded into the van, round 7', 'Leeds'],
          [-1, '11:50', 'Delivered_005', 'Left next door at number 14', 'Leeds'],
        ],
      },
      {
        basket: 'milking-stool:1',
        log: [...collected(-1), ...brought(0, 'Leeds')],
      },
    ],
  },
];
