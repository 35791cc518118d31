import { readBasket } from './basket.ts';
import { addDays, addWorkingDays, momentOf, stamp, type Day } from './calendar.ts';
import { crownpost, crownpostNumber, type Address, type Placing } from './orders.ts';
import { dailyNumber, type Story } from './story.ts';
import { pick, randomFrom } from './random.ts';
import type { Scan } from './scan.ts';
import type { Subtag } from './subtags.ts';

const days = 30;

const baskets: readonly [string, ...string[]] = [
  'dish-brush:1~brush-heads:1',
  'enamel-mug.green:2',
  'enamel-jug.red:1',
  'tea-towels:2',
  'kitchen-soap:1~dish-brush:1',
  'wool-blanket:1~hot-water-bottle:1',
  'steel-pan:1',
  'hobnail-tumblers:2',
  'butter-dish:1~bread-board:1',
  'darning-mushroom:1',
  'stoneware-bowls:2',
];

const homes: readonly [Address, ...Address[]] = [
  { town: 'Reading', postcode: 'RG6 1AA' },
  { town: 'Leeds', postcode: 'LS8 1NT' },
  { town: 'Bristol', postcode: 'BS3 1JF' },
  { town: 'Glasgow', postcode: 'G41 2PE' },
  { town: 'Norwich', postcode: 'NR3 1AB' },
  { town: 'Wolverhampton', postcode: 'WV3 9DD' },
  { town: 'Brighton', postcode: 'BN1 4GW' },
  { town: 'Durham', postcode: 'DH1 3HP' },
];

const endings: readonly [string, ...string[]] = [
  'Handed over at the door',
  'Left in the porch, out of the rain',
  'Left with the neighbour’s cat watching',
  'Put behind the gate',
];

/** One or two orders for each of the last 30 days; a day's orders are the same whenever it is asked. */
export function pastOrders(today: Day, now: Date): Story[] {
  return Array.from({ length: days }, (_, ago) => addDays(today, -1 - ago)).flatMap((day) => {
    const random = randomFrom(day);
    const count = random() < 0.4 ? 2 : 1;
    return Array.from({ length: count }, (_, index) => pastOrder(day, index, random, now));
  });
}

function pastOrder(day: Day, index: number, random: () => number, now: Date): Story {
  const number = dailyNumber(day, 17 + index);
  const to = pick(random, homes);
  const minute = () => String(Math.floor(random() * 60)).padStart(2, '0');
  const packed = addWorkingDays(day, 1);
  const sorted = addWorkingDays(packed, 1);
  // Six in a hundred lie a day too long at the hub: the shop says so on its front page.
  const arrived = addWorkingDays(sorted, random() < 0.06 ? 2 : random() < 0.5 ? 0 : 1);
  const log: [day: Day, time: string, subtag: Subtag, text: string, city: string][] = [
    [packed, `11:${minute()}`, 'InfoReceived_001', 'Label made, the carrier is told', 'Sheffield'],
    [
      packed,
      `17:${minute()}`,
      'InTransit_002',
      'Collected from Hobnail, Porter Works',
      'Sheffield',
    ],
    [packed, `22:${minute()}`, 'InTransit_003', 'Arrived at the sorting hub', 'Daventry'],
    [sorted, `02:${minute()}`, 'InTransit_007', 'Left the sorting hub', 'Daventry'],
    [arrived, `05:${minute()}`, 'InTransit_003', 'Arrived at the depot', to.town],
    [arrived, `08:${minute()}`, 'OutForDelivery_001', 'Loaded into the van', to.town],
    [
      arrived,
      `1${Math.floor(random() * 6)}:${minute()}`,
      'Delivered_001',
      pick(random, endings),
      to.town,
    ],
  ];
  const parcel = { carrier: crownpost, trackingNumber: crownpostNumber(day, number) };
  const placing: Placing = {
    externalId: `${number}-${day}`,
    number,
    placedAt: momentOf(day, `${10 + Math.floor(random() * 12)}:${minute()}`),
    lines: readBasket(pick(random, baskets)),
    to,
    email: `shopper-${number}@example.com`,
    promised: { from: sorted, to: addWorkingDays(sorted, 1) },
    parcels: [parcel],
  };
  const scans = log.flatMap(([on, time, subtag, text, city]): Scan[] => {
    const moment = momentOf(on, time);
    return moment > now ? [] : [{ at: stamp(moment), subtag, text, city }];
  });
  return { placing, by: 'webhook', parcels: [{ log: scans }] };
}
