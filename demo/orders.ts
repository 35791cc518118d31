import type { OrderInput, OrderReceipt } from '#contract/order';
import { artOf } from './catalogue.ts';
import { billOf, keyOf, type Line } from './basket.ts';
import { stamp } from './calendar.ts';
import type { Ledger } from './ledger.ts';
import type { Porchlight } from './porchlight.ts';
import type { Parcel } from './scan.ts';

export interface Address {
  town: string;
  postcode: string;
  /** ISO 3166, two letters; Britain where it is missing. */
  country?: string;
}

export interface Placing {
  externalId: string;
  number: string;
  placedAt: Date;
  lines: readonly Line[];
  to: Address;
  email: string;
  promised: { from: string; to: string };
  /** Without `lines`, a parcel holds the whole order. */
  parcels: readonly (Parcel & { lines?: readonly Line[] })[];
}

export const crownpost = 'crownpost';

/** A number as Crownpost prints it: the day, the order, which of its parcels. */
export const crownpostNumber = (day: string, orderNumber: string, parcel = 1): string =>
  `7${day.slice(2).replaceAll('-', '')}${orderNumber}${String(parcel).padStart(4, '0')}`;

export const shipmentId = (orderId: string, parcel: number): string => `${orderId}-p${parcel}`;

/** Tells Porchlight of an order and writes it into the shop's own book. */
export async function placeOrder(
  { origin, porchlight, ledger }: { origin: string; porchlight: Porchlight; ledger: Ledger },
  placing: Placing,
): Promise<OrderReceipt> {
  const receipt = await porchlight.putOrder(placing.externalId, orderInput(origin, placing));
  const { post } = billOf(placing.lines);
  await ledger.remember({
    number: placing.number,
    placedAt: stamp(placing.placedAt),
    lines: placing.lines.map(({ thing, choice, quantity }) => ({
      slug: thing.slug,
      ...(choice && { choice: choice.slug }),
      quantity,
      price: thing.price,
    })),
    post,
    town: placing.to.town,
    postcode: placing.to.postcode,
    promisedBy: placing.promised.to.slice(0, 10),
    tokens: [receipt.token, ...receipt.shipments.map(({ token }) => token)],
  });
  return receipt;
}

function orderInput(origin: string, placing: Placing): OrderInput {
  const { number, placedAt, lines, to, email, promised, parcels } = placing;
  return {
    number,
    placedAt: stamp(placedAt),
    currency: 'GBP',
    locale: 'en-GB',
    customer: {
      email,
      postcode: to.postcode,
      country: to.country ?? 'GB',
      city: to.town,
      marketingOptIn: false,
    },
    items: lines.map(({ thing, choice, quantity }) => ({
      externalId: keyOf({ thing, choice }),
      productId: thing.slug,
      title: choice ? `${thing.title}, ${choice.label}` : thing.title,
      quantity,
      price: thing.price,
      url: `${origin}/products/${thing.slug}`,
      imageUrl: `${origin}/shop/art/${artOf(thing, choice)}.svg`,
    })),
    shipments: parcels.map(({ carrier, trackingNumber, lines: inside = lines }, index) => ({
      externalId: shipmentId(placing.externalId, index + 1),
      carrier,
      ...(carrier === crownpost && {
        carrierName: 'Crownpost',
        trackingUrl: `https://crownpost.example/track/${trackingNumber}`,
      }),
      service: 'standard',
      trackingNumber,
      items: inside.map((line) => ({ externalId: keyOf(line), quantity: line.quantity })),
      promised,
      origin: { country: 'GB', postcode: 'S3 8AB' },
    })),
  };
}
