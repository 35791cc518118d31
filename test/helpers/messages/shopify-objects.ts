/** Bodies as Shopify posts them; what a test does not name has a sensible value. */

export const shopLine = (id: number, more: object = {}) => ({
  id,
  product_id: id + 1000,
  sku: `SKU-${id}`,
  title: 'Ask mug',
  name: 'Ask mug - Blue',
  variant_title: 'Blue',
  quantity: 2,
  price: '12.50',
  gift_card: false,
  requires_shipping: true,
  fulfillment_status: null,
  ...more,
});

export const shopFulfillment = (more: object = {}) => ({
  id: 501,
  order_id: 9001,
  status: 'success',
  shipment_status: null,
  tracking_company: 'Deutsche Post',
  tracking_number: 'RR123456785DE',
  tracking_numbers: ['RR123456785DE'],
  tracking_urls: ['https://www.deutschepost.de/t?n=RR123456785DE'],
  created_at: '2026-11-21T09:00:00+01:00',
  updated_at: '2026-11-21T09:05:00+01:00',
  line_items: [shopLine(11)],
  ...more,
});

export const shopOrder = (more: object = {}) => ({
  id: 9001,
  name: '#1001',
  order_number: 1001,
  financial_status: 'paid',
  created_at: '2026-11-20T18:00:00+01:00',
  updated_at: '2026-11-20T18:00:07+01:00',
  cancelled_at: null,
  currency: 'EUR',
  customer_locale: 'de-DE',
  email: 'ada@example.com',
  phone: '+49 30 1234',
  buyer_accepts_marketing: false,
  customer: {
    id: 77,
    first_name: 'Ada',
    email: 'ada@example.com',
    email_marketing_consent: { state: 'subscribed' },
  },
  shipping_address: {
    name: 'Ada L.',
    address1: 'Uferweg 3',
    zip: '10999',
    city: 'Berlin',
    province: 'Berlin',
    province_code: 'BE',
    country_code: 'DE',
  },
  line_items: [shopLine(11)],
  fulfillments: [],
  refunds: [],
  ...more,
});

export const shopRefund = (more: object = {}) => ({
  id: 801,
  order_id: 9001,
  created_at: '2026-11-23T10:00:00+01:00',
  refund_line_items: [
    { line_item_id: 11, quantity: 1, restock_type: 'cancel', line_item: shopLine(11) },
  ],
  transactions: [],
  ...more,
});

export const shopEvent = (more: object = {}) => ({
  id: 601,
  fulfillment_id: 501,
  order_id: 9001,
  status: 'in_transit',
  message: 'Left the depot',
  happened_at: '2026-11-22T06:00:00+01:00',
  created_at: '2026-11-22T06:10:00+01:00',
  updated_at: '2026-11-22T06:10:00+01:00',
  estimated_delivery_at: null,
  city: 'Leipzig',
  province: 'Sachsen',
  zip: '04103',
  country: 'DE',
  ...more,
});
