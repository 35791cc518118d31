import type { Home } from './home.ts';
import { pushDevice } from './push-device.ts';
import { subscribe } from './push-subscriber.ts';
import { shopEvent, shopFulfillment, shopOrder, shopRefund } from './messages/shopify-objects.ts';
import { trackingUpdate } from './shop-server.ts';
import type { ShopifyShop } from './shopify-shop.ts';

/** One customer of a Shopify shop, about whom something stands in every table. */
export async function shopifyCustomer(home: Home, shopify: ShopifyShop, id = 9001) {
  const mark = crypto.randomUUID().slice(0, 8);
  const customerId = 7_000_000_000 + Math.floor(Math.random() * 1e9);
  const who = { id: customerId, email: `Canary-${mark}@example.com`, phone: `+4930${customerId}` };
  const words = {
    customerId: String(customerId),
    email: who.email,
    name: `name-${mark}`,
    street: `street-${mark}`,
    postcode: `zip${mark}`,
    city: `city-${mark}`,
    region: `region-${mark}`,
    text: `words-${mark}`,
    scanCity: `depot-${mark}`,
    number: `NUMBER${mark}`,
    handover: `LATER${mark}`,
    comment: `comment-${mark}`,
    note: `note-${mark}`,
    pickup: `locker-${mark}`,
    proof: `proof-${mark}`,
    push: `push-${mark}`,
  };
  const parcel = String(id + 1);
  const order = shopOrder({
    id,
    name: `#${id}`,
    email: who.email,
    customer: { ...who, first_name: words.name, email_marketing_consent: { state: 'subscribed' } },
    shipping_address: {
      name: words.name,
      address1: words.street,
      zip: words.postcode,
      city: words.city,
      province: words.region,
      country_code: 'DE',
    },
  });
  const { shop, merchant } = shopify;
  await shop.webhook(
    trackingUpdate(words.number, [
      {
        at: '2026-11-22T09:00:00Z',
        tag: 'InTransit',
        message: `${words.text} again`,
        city: words.scanCity,
      },
    ]),
  );
  await shopify.tell(
    // Nothing is kept of it, but it lies in the inbox as it came.
    ['customers/update', who],
    ['orders/create', order],
    [
      'fulfillments/create',
      shopFulfillment({
        id: id + 1,
        order_id: id,
        tracking_numbers: [words.number],
        tracking_number: null,
        tracking_urls: [`https://dhl.example/${words.number}`],
      }),
    ],
    [
      'fulfillment_events/create',
      shopEvent({
        id: id + 2,
        fulfillment_id: id + 1,
        order_id: id,
        message: words.text,
        city: words.scanCity,
        estimated_delivery_at: '2026-11-26',
      }),
    ],
    [
      'refunds/create',
      shopRefund({
        id: id + 3,
        order_id: id,
        refund_line_items: [{ line_item_id: 11, quantity: 1, restock_type: 'return' }],
      }),
    ],
    ['refunds/create', shopRefund({ id: id + 4, order_id: id })],
  );
  await shop.put(`/v1/shipments/${parcel}`, {
    handovers: [{ carrier: 'bpost', trackingNumber: words.handover }],
  });
  const scan = {
    at: '2026-11-22T10:00:00Z',
    stage: 'ready_for_pickup',
    text: words.text,
    pickup: { name: words.pickup },
    proofUrl: `https://carrier.example/${words.proof}`,
  };
  await shop.post(
    `/v1/shipments/${parcel}/checkpoints`,
    { checkpoints: [scan] },
    { 'idempotency-key': `scan-${mark}` },
  );
  const { token } = await shopify.parcel(parcel);
  const endpoint = `https://${words.push}.example.com/device`;
  await subscribe(home, { token, subscription: { endpoint, keys: pushDevice().keys } });

  const stored = await shopify.rows(
    `SELECT id, email_hmac, postcode_hmac FROM orders WHERE merchant_id = ? AND external_id = '${id}'`,
  );
  const { id: orderId, email_hmac: emailHmac, postcode_hmac: postcodeHmac } = stored[0]!;
  const put = (sql: string, ...args: string[]) =>
    home.client.execute({ sql, args: [merchant.id, ...args] });
  await put(
    `UPDATE returns SET note = '${words.note}' WHERE merchant_id = ? AND order_id = ?`,
    String(orderId),
  );
  await put(
    `INSERT INTO ratings (merchant_id, id, external_id, order_id, question, score, comment, rated_ms, source, created_at)
     VALUES (?, ?, ?, ?, 'delivery', 5, ?, 1, 'api', 1)`,
    `rat_${mark}`,
    mark,
    String(orderId),
    words.comment,
  );
  await put(
    `INSERT INTO consents (merchant_id, subject_hmac, purpose, granted, said_ms, source) VALUES (?, ?, 'marketing', 1, 1, 'shopify')`,
    String(emailHmac),
  );
  await put(
    `INSERT INTO outbox (merchant_id, id, endpoint_id, message_id, payload, state, attempts, next_at, lease_until, created_at)
     VALUES (?, ?, 'e', 'm', ?, 'done', 1, 0, 0, ${Date.now()})`,
    `out_${mark}`,
    JSON.stringify({ order: orderId, email: who.email }),
  );
  return {
    id,
    who,
    token,
    words,
    /** The scan that the merchant's own server posted. */
    scan,
    parcel,
    canaries: [...Object.values(words), String(emailHmac), String(postcodeHmac)],
    redact: (orders = [id]): [string, object] => [
      'customers/redact',
      { shop_domain: 'hobnail.example', customer: who, orders_to_redact: orders },
    ],
    request: (orders = [id]): [string, object] => [
      'customers/data_request',
      { shop_domain: 'hobnail.example', customer: who, orders_requested: orders },
    ],
  };
}
