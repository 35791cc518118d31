import { benchOrder, benchScans, parcelOf } from './order.ts';

/**
 * Lines of a shop that moves in: a product now and then, and for each order its customer, the
 * order, its parcel, six scans, and sometimes a rating, a consent or a return.
 */
export function importFile(lines: number, nowMs: number): string {
  const all: string[] = [];
  const add = (type: string, fields: object) => all.push(JSON.stringify({ type, ...fields }));
  const at = new Date(nowMs).toISOString();
  for (let i = 0; all.length < lines; i++) {
    const externalId = String(i).padStart(7, '0');
    const email = `shopper-${i}@shop.example`;
    const customer = { externalId: `c-${i}`, email, marketingOptIn: i % 2 === 0 };
    const { shipments, ...order } = benchOrder(externalId, nowMs);
    if (i % 10 === 0) {
      const product = { externalId: `p-${i % 500}`, title: `Ask mug ${i % 500}`, price: 1200 };
      add('product', { ...product, currency: 'EUR', category: 'mugs' });
    }
    add('customer', customer);
    add('order', { externalId, ...order, customer });
    for (const parcel of shipments) add('shipment', { orderExternalId: externalId, ...parcel });
    for (const scan of benchScans(nowMs)) {
      add('checkpoint', { shipmentExternalId: parcelOf(externalId), ...scan });
    }
    if (i % 3 === 0) {
      const answer = { question: 'delivery', score: 5, comment: 'It came when you said.', at };
      add('rating', { externalId: `r-${i}`, orderExternalId: externalId, ...answer });
    }
    if (i % 4 === 0) add('consent', { email, purpose: 'rating_request', granted: true, at });
    if (i % 20 === 0) {
      const items = [{ externalId: 'i2', quantity: 1 }];
      add('return', { externalId: `b-${i}`, orderExternalId: externalId, items });
    }
  }
  return all.slice(0, lines).join('\n');
}
