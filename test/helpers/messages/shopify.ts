/** What one Shopify shop posts about one order: the ids are theirs, numbers as they send them. */
export type ShopifyOrder = { orderId: number; fulfillmentId: number; lineItemId: number };

const line = ({ lineItemId }: ShopifyOrder) => ({
  id: lineItemId,
  product_id: 8_801_001,
  variant_id: 9_901_001,
  sku: 'HN-JUG-GR',
  title: 'Enamel jug',
  name: 'Enamel jug - Green',
  variant_title: 'Green',
  quantity: 1,
  price: '24.50',
  gift_card: false,
  requires_shipping: true,
  fulfillment_status: null,
  taxable: true,
});

/** Topic `orders/create`. */
export const orderCreated = (ids: ShopifyOrder, at: string): string =>
  JSON.stringify({
    id: ids.orderId,
    admin_graphql_api_id: `gid://shopify/Order/${ids.orderId}`,
    name: `#${ids.orderId % 10_000}`,
    order_number: ids.orderId % 10_000,
    created_at: at,
    processed_at: at,
    updated_at: at,
    cancelled_at: null,
    currency: 'EUR',
    customer_locale: 'en',
    email: 'ada@example.com',
    contact_email: 'ada@example.com',
    buyer_accepts_marketing: false,
    financial_status: 'paid',
    fulfillment_status: null,
    total_price: '24.50',
    customer: { id: 7_700_001, email: 'ada@example.com' },
    shipping_address: {
      first_name: 'Ada',
      address1: 'Lindenweg 4',
      zip: '04109',
      city: 'Leipzig',
      province: null,
      province_code: null,
      country_code: 'DE',
    },
    line_items: [line(ids)],
    fulfillments: [],
    refunds: [],
  });

/** Topic `fulfillments/create`. */
export const fulfillmentCreated = (ids: ShopifyOrder, at: string, trackingNumber: string): string =>
  JSON.stringify({
    id: ids.fulfillmentId,
    order_id: ids.orderId,
    name: `#${ids.orderId % 10_000}.1`,
    status: 'success',
    service: 'manual',
    shipment_status: null,
    created_at: at,
    updated_at: at,
    tracking_company: 'DPD',
    tracking_number: trackingNumber,
    tracking_numbers: [trackingNumber],
    tracking_url: 'https://dpd.example/t',
    tracking_urls: ['https://dpd.example/t'],
    email: 'ada@example.com',
    line_items: [line(ids)],
  });

/** Topic `fulfillment_events/create`: the parcel has been loaded into the van. */
export const fulfillmentEvent = (
  ids: ShopifyOrder,
  { at, text, city }: { at: string; text: string; city: string },
): string =>
  JSON.stringify({
    id: ids.fulfillmentId + 17,
    fulfillment_id: ids.fulfillmentId,
    order_id: ids.orderId,
    shop_id: 5_500_001,
    status: 'out_for_delivery',
    message: text,
    happened_at: at,
    estimated_delivery_at: null,
    city,
    province: null,
    country: 'DE',
    zip: null,
    address1: null,
    latitude: null,
    longitude: null,
    created_at: at,
    updated_at: at,
  });
