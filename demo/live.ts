import { readBasket } from './basket.ts';
import { dayOf, stamp } from './calendar.ts';
import { destinations, journeyTo } from './journeys.ts';
import type { Ledger } from './ledger.ts';
import { crownpost, crownpostNumber, placeOrder, type Placing } from './orders.ts';
import type { Porchlight } from './porchlight.ts';
import { windowFrom } from './promise.ts';
import type { Journey } from './simulator.ts';
import type { LiveParcel } from './stage.ts';

const hourMs = 3_600_000;
const livePaceMs = 20_000;
const orderPaceMs = 12_000;

const baskets = [
  'enamel-jug.green:1~tea-towels:1',
  'wool-blanket:1',
  'hobnail-tumblers:2~dish-brush:1',
  'stoneware-bowls:1~butter-dish:1~bread-board:1',
  'bedside-candlestick:1~hot-water-bottle:1',
];

/**
 * Orders something that was packed yesterday and arrives within minutes, so that the days and
 * times on its page are those of a real parcel.
 */
export async function orderLiveParcel(shop: {
  origin: string;
  porchlight: Porchlight;
  ledger: Ledger;
}): Promise<{ live: LiveParcel; journey: Journey }> {
  const number = shop.ledger.nextNumber();
  const variant = Number(number);
  const to = destinations[variant % destinations.length] ?? {
    town: 'Sheffield',
    postcode: 'S1 2BX',
  };
  const stops = journeyTo(to.town, variant);
  const arrivesMs = Date.now() + stops.length * livePaceMs;
  const today = dayOf(new Date(arrivesMs));
  const parcel = { carrier: crownpost, trackingNumber: crownpostNumber(today, number) };
  const placing: Placing = {
    externalId: `live-${number}`,
    number,
    placedAt: new Date(arrivesMs - 23.2 * hourMs),
    lines: readBasket(baskets[variant % baskets.length] ?? ''),
    to,
    email: `live-${number}@example.com`,
    promised: { from: today, to: today },
    parcels: [parcel],
  };
  const receipt = await placeOrder(shop, placing);
  const shipment = receipt.shipments[0] ?? receipt;
  const scans = stops.map(({ hoursBefore, subtag, text, city }) => ({
    subtag,
    text,
    city,
    at: hoursBefore === 0 ? null : stamp(new Date(arrivesMs - hoursBefore * hourMs)),
    ...(subtag === 'OutForDelivery_001' && { expected: windowFrom(new Date(arrivesMs)) }),
  }));
  return {
    live: { token: shipment.token },
    journey: { kind: 'live', parcel, scans, told: 0, paceMs: livePaceMs },
  };
}

/** The journey of an order placed just now: two days in two minutes, each scan as it happens. */
export function journeyOfOrder({ number, to, parcels }: Placing): Journey[] {
  return parcels.map(({ carrier, trackingNumber }) => ({
    kind: 'order',
    parcel: { carrier, trackingNumber },
    scans: journeyTo(to.town, Number(number)).map(({ subtag, text, city }) => ({
      subtag,
      text,
      city,
      at: null,
      ...(subtag === 'OutForDelivery_001' && { expected: windowFrom(new Date()) }),
    })),
    told: 0,
    paceMs: orderPaceMs,
  }));
}
