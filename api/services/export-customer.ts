import type { PersonalData } from '#contract/privacy';
import type { ExportReceipt } from '#contract/privacy-request';
import { flags, type Flag } from '#contract/vocabulary';
import type { MerchantContext } from '../context.ts';
import { findPerson } from './find-person.ts';
import { exportedProblem } from './export-problems.ts';
import { exportedDevice } from './personal-devices.ts';
import type { Person } from './person.ts';
import { readPersonalRows, type PersonalRows } from './personal-rows.ts';
import { requestStatement, type Asker, type Counts } from './privacy-requests.ts';

/** All that is stored about a person. It is kept beside the request for 30 days. */
export async function exportCustomer(
  ctx: MerchantContext,
  from: Asker,
  person: Person,
): Promise<ExportReceipt> {
  const rows = await readPersonalRows(ctx, await findPerson(ctx, { ...person, allOrders: true }));
  const data = personalData(rows);
  const counts: Counts = Object.fromEntries(
    Object.entries(rows).map(([name, found]) => [name, found.length]),
  );
  const { id, statement } = requestStatement(
    ctx,
    {
      kind: 'export',
      ...from,
      subject: person.customerExternalId ?? data.customers[0]?.externalId ?? null,
      result: JSON.stringify(data),
    },
    counts,
  );
  await ctx.db.write([statement]);
  return { id, counts, data };
}

function personalData(rows: PersonalRows): PersonalData {
  return {
    customers: rows.customers.map((customer) => ({
      id: customer.id,
      externalId: customer.externalId,
      emailHash: customer.emailHmac,
      marketingOptIn: customer.marketingOptIn,
      createdAt: iso(customer.createdAt),
      updatedAt: iso(customer.updatedAt),
    })),
    orders: rows.orders.map((order) => orderOf(rows, order)),
    consents: rows.consents.map(({ purpose, granted, saidMs, source }) => ({
      purpose,
      granted,
      saidAt: iso(saidMs),
      source,
    })),
  };
}

type Order = PersonalData['orders'][number];

function orderOf(rows: PersonalRows, order: PersonalRows['orders'][number]): Order {
  const own = <T extends { orderId: string | null }>(all: T[]) =>
    all.filter(({ orderId }) => orderId === order.id);
  const cancelled = (item: PersonalRows['items'][number]) =>
    own(rows.cancellations)
      .filter(({ itemExternalId }) => itemExternalId === item.externalId)
      .reduce((sum, { quantity }) => sum + quantity, item.cancelled);
  return {
    id: order.id,
    externalId: order.externalId,
    number: order.number,
    placedAt: order.placedAt,
    currency: order.currency,
    locale: order.locale,
    customerExternalId: order.customerId,
    emailHash: order.emailHmac,
    postcodeHash: order.postcodeHmac,
    country: order.country,
    region: order.region,
    city: order.city,
    timeZone: order.timeZone,
    cancelledAt: order.cancelledAt,
    source: order.source,
    items: own(rows.items).map((item) => ({
      externalId: item.externalId,
      productId: item.productId,
      sku: item.sku,
      title: item.title,
      quantity: item.quantity,
      cancelled: cancelled(item),
      price: item.price,
    })),
    shipments: own(rows.shipments).map((shipment) => shipmentOf(rows, shipment)),
    returns: own(rows.returns).map((back) => returnOf(rows, back)),
    problems: own(rows.problems).map((problem) => exportedProblem(rows, problem)),
    devices: own(rows.devices).map(exportedDevice),
    ratings: own(rows.ratings).map((rating) => ({
      externalId: rating.externalId,
      question: rating.question,
      score: rating.score,
      comment: rating.comment,
      ratedAt: iso(rating.ratedMs),
      source: rating.source,
    })),
  };
}

function returnOf(
  rows: PersonalRows,
  back: PersonalRows['returns'][number],
): Order['returns'][number] {
  const { externalId, kind, state, reason, requestedAt, refunded, note } = back;
  const items = rows.returnItems
    .filter(({ returnId }) => returnId === back.id)
    .map((item) => ({
      externalId: item.itemExternalId,
      quantity: item.quantity,
      reason: item.reason,
    }));
  return { externalId, kind, state, reason, requestedAt, refunded, note, items };
}

type Shipment = Order['shipments'][number];

function shipmentOf(rows: PersonalRows, shipment: PersonalRows['shipments'][number]): Shipment {
  const own = <T extends { shipmentId: string }>(all: T[]) =>
    all.filter(({ shipmentId }) => shipmentId === shipment.id);
  return {
    id: shipment.id,
    externalId: shipment.externalId,
    carrier: shipment.carrier,
    carrierName: shipment.carrierName,
    service: shipment.service,
    trackingNumber: shipment.trackingNumber,
    trackingUrl: shipment.trackingUrl,
    direction: shipment.direction,
    handovers: own(rows.numbers).map(({ carrier, trackingNumber }) => ({
      carrier,
      trackingNumber,
    })),
    items: own(rows.packed).map((each) => ({
      externalId: each.itemExternalId,
      quantity: each.quantity,
    })),
    promises: own(rows.promises).map(({ source, madeMs, from, to }) => ({
      source,
      madeAt: iso(madeMs),
      from,
      to,
    })),
    checkpoints: own(rows.checkpoints).map(checkpointOf),
  };
}

type Checkpoint = Shipment['checkpoints'][number];

function checkpointOf(scan: PersonalRows['checkpoints'][number]): Checkpoint {
  const { at, stage, reason, code, text, city, region, postcode, country, carrier } = scan;
  const stored: unknown = JSON.parse(scan.flags);
  const raised = Array.isArray(stored) ? stored : [];
  const { proofUrl, source } = scan;
  return {
    at,
    stage,
    flags: flags.filter((flag: Flag) => raised.includes(flag)),
    reason,
    code,
    text,
    city,
    region,
    postcode,
    country,
    carrier,
    // Stored from a pick-up point, and nothing else is.
    pickup: scan.pickup === null ? null : (JSON.parse(scan.pickup) as Checkpoint['pickup']),
    proofUrl,
    source,
  };
}

const iso = (ms: number): string => new Date(ms).toISOString();
