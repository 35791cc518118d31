import type { ShipmentInput } from '#contract/shipment';
import { plainText } from '../lib/plain-text.ts';
import { secureAddress } from '../lib/secure-address.ts';
import { UnknownShape, type News, type ParcelNews } from './adapter.ts';
import { windowOf } from './estimate.ts';
import { addScan } from './scan.ts';
import { carrierOf } from './shopify-carriers.ts';
import { isCalledOff, meaningOf } from './shopify-status.ts';
import * as wire from './shopify-wire.ts';
import { each, instantText, needsParcel, saidMsOf, type Fulfillment } from './shopify-wire.ts';

export function newsOfFulfillment(body: unknown, headers: Headers, nowMs: number): News[] {
  const fulfillment = wire.read(wire.Fulfillment, body, 'fulfilment');
  const { order_id: orderId } = fulfillment;
  if (!orderId) throw new UnknownShape('no fulfilment: order_id is missing or not valid');
  const parcels = parcelsOf(fulfillment, orderId, headers, nowMs);
  return parcels.length ? parcels : [{ kind: 'ignored', why: 'Nothing in it needs a parcel.' }];
}

/**
 * The parcels of a fulfilment: one, unless it has several tracking numbers, for then it went in as
 * many boxes. Shopify does not say what lies in which, so all of it is told with the first.
 */
export function parcelsOf(
  fulfillment: Fulfillment,
  orderExternalId: string,
  headers: Headers,
  nowMs: number,
): ParcelNews[] {
  const lines = each(wire.LineItem, fulfillment.line_items);
  if (lines.length > 0 && !lines.some(needsParcel)) return [];
  const saidMs = saidMsOf(headers, nowMs, fulfillment.updated_at, fulfillment.created_at);
  const numbers = numbersOf(fulfillment);
  return (numbers.length ? numbers : [null]).map((trackingNumber, i) => {
    const news: ParcelNews = {
      kind: 'parcel',
      orderExternalId,
      externalId: i === 0 ? fulfillment.id : `${fulfillment.id}-${i + 1}`,
      saidMs,
      shipment: {
        ...carrierOf(fulfillment.tracking_company),
        ...(trackingNumber === null ? {} : { trackingNumber }),
        ...addressOf(fulfillment, i),
        ...(i === 0 && lines.length ? { items: itemsOf(lines) } : {}),
      },
      checkpoints: [],
      promises: [],
      rejected: [],
      unknownCodes: [],
    };
    addStatus(news, fulfillment, i === 0, nowMs);
    return news;
  });
}

function numbersOf({ tracking_number: one, tracking_numbers: all }: Fulfillment): string[] {
  const numbers = [...(all?.length ? all : []), one].flatMap((number) => {
    const clean = plainText(number, 65);
    return clean && clean.length <= 64 ? [clean] : [];
  });
  return [...new Set(numbers)].slice(0, 50);
}

function addressOf({ tracking_url: one, tracking_urls: all }: Fulfillment, i: number) {
  const trackingUrl = secureAddress(all?.[i]) ?? (i === 0 ? secureAddress(one) : null);
  return trackingUrl ? { trackingUrl } : {};
}

function itemsOf(lines: wire.LineItem[]): NonNullable<ShipmentInput['items']> {
  const quantities = new Map<string, number>();
  for (const line of lines.filter(needsParcel)) {
    quantities.set(line.id, (quantities.get(line.id) ?? 0) + line.quantity);
  }
  return [...quantities]
    .filter(([, quantity]) => quantity > 0)
    .map(([externalId, quantity]) => ({ externalId, quantity: Math.min(quantity, 10_000) }));
}

/** A status without a scan behind it is a scan of the moment at which it was last so. */
function addStatus(
  news: ParcelNews,
  fulfillment: Fulfillment,
  isFirst: boolean,
  nowMs: number,
): void {
  const { status, shipment_status: shipmentStatus } = fulfillment;
  const at = instantText(fulfillment.updated_at, fulfillment.created_at);
  const calledOff = isCalledOff(status);
  // It speaks of the first number only; what becomes of the other boxes their carrier says.
  if (!calledOff && !(isFirst && shipmentStatus)) return;
  const meaning = calledOff
    ? { stage: 'cancelled' as const, known: true }
    : meaningOf(shipmentStatus ?? '');
  const code = calledOff ? status : shipmentStatus;
  addScan(news, 0, { at, meaning, code, text: null, saidMs: news.saidMs }, nowMs);
}

/** What happened to a parcel. Of the parcel itself it says nothing, so it is never the newer word. */
export function newsOfEvent(body: unknown, headers: Headers, nowMs: number): News[] {
  const event = wire.read(wire.FulfillmentEvent, body, 'fulfilment event');
  const saidMs = saidMsOf(headers, nowMs, event.updated_at, event.created_at);
  const expected = windowOf(event.estimated_delivery_at);
  const news: ParcelNews = {
    kind: 'parcel',
    orderExternalId: event.order_id,
    externalId: event.fulfillment_id,
    saidMs: 0,
    shipment: {},
    checkpoints: [],
    promises: expected ? [{ source: 'carrier', madeMs: saidMs, ...expected }] : [],
    rejected: [],
    unknownCodes: [],
  };
  addScan(
    news,
    0,
    {
      at: event.happened_at ?? event.created_at,
      meaning: meaningOf(event.status ?? ''),
      code: event.status,
      text: event.message,
      scanId: event.id,
      saidMs,
      city: event.city,
      region: event.province,
      postcode: event.zip,
      country: event.country,
    },
    nowMs,
  );
  const [fault] = news.rejected;
  if (fault && !expected) return [{ kind: 'ignored', why: fault.message }];
  return [news];
}
