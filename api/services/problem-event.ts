import type { ProblemEvent } from '#contract/problem-event';
import { fold } from '../domain/fold.ts';
import { promiseOf } from '../domain/promise.ts';
import { doorZone } from '../lib/time-zone.ts';
import type { Around, ProblemRow } from './problem-rows.ts';
import { checkpointOf } from './read-checkpoints.ts';

const mostLines = 50;
const longestTitle = 120;
const longestText = 2_000;
/** Standard Webhooks asks for messages below 20 kB. */
const largest = 19_000;

/** One problem with its order and parcel, as webhooks and the shop's list tell it. */
export function problemEvent(row: ProblemRow, around: Around): ProblemEvent {
  const order = around.orders.find(({ id }) => id === row.orderId) ?? null;
  const lines = around.items.filter(({ orderId }) => orderId === row.orderId);
  return {
    problem: {
      id: row.id,
      kind: row.kind,
      state: row.state,
      note: row.note,
      neededBy: row.neededBy,
      answer: row.answer,
      owner: row.owner,
      photos: row.photoCount,
      items: itemsOf(row).map(({ id, quantity }) => ({
        externalId: id,
        title: lines.find(({ externalId }) => externalId === id)?.title ?? '',
        quantity,
      })),
      reportedAt: new Date(row.createdAt).toISOString(),
      updatedAt: new Date(row.updatedAt).toISOString(),
    },
    order: order && {
      id: order.id,
      externalId: order.externalId,
      number: order.number,
      items: lines.slice(0, mostLines).map(({ externalId, sku, title, quantity }) => ({
        externalId,
        sku,
        title,
        quantity,
      })),
    },
    shipment: shipmentOf(row, around),
  };
}

/** What the shopper says that it is about. */
export const itemsOf = ({ items }: Pick<ProblemRow, 'items'>) =>
  // Written by `reportProblem` and by nobody else.
  JSON.parse(items) as { id: string; quantity: number }[];

/** Small enough for a message: long texts are cut, and of a very long order its end is left out. */
export function shortened(event: ProblemEvent): ProblemEvent {
  const problem = {
    ...event.problem,
    note: cut(event.problem.note, longestText),
    items: event.problem.items.map((item) => ({
      ...item,
      title: beginningOf(item.title, longestTitle),
    })),
  };
  let lines = (event.order?.items ?? []).map((item) => ({
    ...item,
    title: beginningOf(item.title, longestTitle),
  }));
  for (;;) {
    const { order } = event;
    const short = { ...event, problem, order: order && { ...order, items: lines } };
    const bytes = new TextEncoder().encode(JSON.stringify(short)).length;
    if (bytes <= largest || lines.length + problem.items.length === 0) return short;
    lines = lines.slice(0, Math.floor(lines.length / 2));
    if (lines.length === 0) problem.items = problem.items.slice(0, problem.items.length >> 1);
  }
}

/** Many receivers refuse the half of a character that a cut may leave. */
const beginningOf = (text: string, most: number): string =>
  text.slice(0, most).replace(/[\ud800-\udbff]$/, '');

const cut = (text: string | null, most: number) =>
  text !== null && text.length > most ? `${beginningOf(text, most - 1)}…` : text;

function shipmentOf(row: ProblemRow, around: Around): ProblemEvent['shipment'] {
  const shipment = around.shipments.find(({ id }) => id === row.shipmentId);
  if (!shipment) return null;
  const own = <T extends { shipmentId: string }>(rows: T[]) =>
    rows.filter(({ shipmentId }) => shipmentId === shipment.id);
  const { stage, latest } = fold(own(around.scans).map(checkpointOf));
  const order = around.orders.find(({ id }) => id === shipment.orderId);
  const zone = order ? doorZone(order, around.timeZone) : around.timeZone;
  const promise = promiseOf(own(around.promises), zone);
  return {
    id: shipment.id,
    externalId: shipment.externalId,
    carrier: shipment.carrierName ?? shipment.carrier,
    trackingNumber: shipment.trackingNumber,
    trackingUrl: shipment.trackingUrl,
    stage,
    lastScan: latest && {
      at: latest.at,
      stage: latest.stage,
      text: cut(latest.text, 500),
      place: latest.city ?? latest.region,
    },
    promise: promise && {
      first: { from: promise.first.from, to: promise.first.to },
      now: { from: promise.now.from, to: promise.now.to },
    },
  };
}
