import type { Stage } from '#contract/vocabulary';
import type { Checkpoint } from '../domain/fold.ts';
import type { PromiseMade } from '../domain/promise.ts';
import type { OrderItem, Parcel, WidgetFacts } from '../view/facts.ts';

/** A moment of November 2026, which begins on a Sunday. */
export const at = (day: number, time: string): string =>
  `${date(day)}T${time.padStart(5, '0')}:00Z`;

const msAt = (day: number, time: string): number => Date.parse(at(day, time));
const date = (day: number): string => `2026-11-${String(day).padStart(2, '0')}`;

/** A scan, most often without words of the carrier: then each language has its own. */
export const scan = (
  day: number,
  time: string,
  stage: Stage,
  city: string,
  more: Partial<Checkpoint> = {},
): Checkpoint => ({
  id: `scn_${day}_${time}`,
  at: at(day, time),
  atMs: msAt(day, time),
  zoneKnown: true,
  stage,
  flags: [],
  reason: null,
  action: false,
  code: null,
  text: null,
  carrier: null,
  city,
  region: null,
  country: 'GB',
  pickup: null,
  proofUrl: null,
  corrects: null,
  ...more,
});

/** The first evening of every parcel. */
export const firstEvening: readonly Checkpoint[] = [
  scan(16, '15:30', 'label_created', 'Sheffield'),
  scan(17, '17:02', 'picked_up', 'Sheffield'),
  scan(17, '22:41', 'in_transit', 'Daventry'),
];

/** By the shop, when it was ordered: days, last one included. */
export const promised = (from: number, to = from): PromiseMade => ({
  id: 'prm_1',
  source: 'shop',
  madeMs: msAt(16, '10:00'),
  from: date(from),
  to: date(to),
});

/** By the carrier, later on: a day, or hours of it. */
export function announced(
  made: readonly [day: number, time: string],
  day: number,
  hours?: readonly [from: string, to: string],
): PromiseMade {
  const [from, to] = hours ? hours.map((hour) => at(day, hour)) : [date(day), date(day)];
  const id = `prm_${made.join('_')}`;
  return { id, source: 'carrier', madeMs: msAt(...made), from: from ?? '', to: to ?? '' };
}

/** A line of the order, in the shop's own language. */
export const thing = (externalId: string, title: string, quantity = 1): OrderItem => ({
  externalId,
  title,
  quantity,
  cancelled: 0,
  imageUrl: null,
  url: null,
});

export const mugAndTowels: readonly OrderItem[] = [
  thing('shp_mock-1', 'Enamel mug, cream', 2),
  thing('shp_mock-2', 'Linen tea towels, pair'),
];

const number = 'CP83441022';

export const parcel = (
  items: readonly OrderItem[],
  { checkpoints, promises = [], ...more }: Pick<Parcel, 'checkpoints'> & Partial<Parcel>,
): Parcel => ({
  id: 'shp_mock',
  externalId: 's1',
  direction: 'outbound',
  replaces: null,
  carrier: 'crownpost',
  carrierName: 'Crownpost',
  originCountry: 'GB',
  trackingNumber: `${number}71GB`,
  trackingUrl: 'https://crownpost.example/',
  createdMs: msAt(16, '11:00'),
  heardMs: null,
  contents: items.map(({ externalId, quantity }) => ({ itemExternalId: externalId, quantity })),
  checkpoints,
  promises,
  ...more,
});

type Order = Omit<Partial<NonNullable<WidgetFacts['order']>>, 'items'>;

/** All of Hobnail's order #1042. */
export const ordered = (
  items: readonly OrderItem[],
  {
    order,
    ...more
  }: Pick<WidgetFacts, 'parcels'> & Partial<Omit<WidgetFacts, 'order'>> & { order?: Order },
): WidgetFacts => ({
  merchant: {
    name: 'Hobnail',
    theme: {},
    timeZone: 'Europe/London',
    contact: { email: 'hello@hobnail.example' },
  },
  order: {
    id: 'ord_mock',
    number: '#1042',
    placedAt: at(16, '10:00'),
    currency: 'GBP',
    timeZone: null,
    country: 'GB',
    cancelledAt: null,
    items: [...items],
    ...order,
  },
  whole: true,
  returns: [],
  ...more,
});
