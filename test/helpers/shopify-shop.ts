import type { ShipmentReceipt } from '#contract/shipment';
import type { EndpointReceipt } from '#contract/endpoint';
import type { Home, TestMerchant } from './home.ts';
import { shopServer } from './shop-server.ts';
import { signed, type SignOptions } from './sign.ts';

/**
 * A merchant whose shop runs on Shopify: its own server, and what Shopify posts for it.
 * @param beside another shop of the same merchant
 */
export async function shopifyShop(home: Home, domain = 'hobnail.example', beside?: ShopOwner) {
  const merchant = beside?.merchant ?? (await home.createMerchant());
  const shop = shopServer(home, merchant);
  const opened = await shop.post('/v1/inbound-endpoints', { provider: 'shopify' });
  if (!opened.ok) throw new Error(`${opened.status} ${await opened.text()}`);
  const { url, secret } = (await opened.json()) as EndpointReceipt;
  const path = new URL(url).pathname;

  const post = (topic: string, body: object, options: SignOptions = {}) => {
    const text = JSON.stringify(body);
    const headers = signed('shopify', secret, text, { topic, shop: domain, ...options });
    // Each subscription has its own; the event is what they have in common.
    headers.set('x-shopify-webhook-id', crypto.randomUUID());
    return home.fetch(path, { method: 'POST', body: text, headers });
  };
  return {
    merchant,
    shop,
    path,
    secret,
    post,
    /** Posts one after the other, and waits until they are worked off. */
    async tell(...messages: [topic: string, body: object][]): Promise<void> {
      for (const [topic, body] of messages) {
        const answer = await post(topic, body);
        if (answer.status !== 200) throw new Error(`${topic} ${answer.status}`);
      }
      await home.settle();
    },
    /** What the shopper sees of one parcel; asking for its token changes nothing of it. */
    async parcel(externalId: string) {
      const answer = await shop.put(`/v1/shipments/${externalId}`, {});
      if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
      const { token } = (await answer.json()) as ShipmentReceipt;
      const { shipments, order } = await shop.view(token);
      return { token, order, shipment: shipments[0]! };
    },
    async rows(sql: string): Promise<Record<string, unknown>[]> {
      const { rows } = await home.client.execute({ sql, args: [merchant.id] });
      return rows.map((row) => ({ ...row }));
    },
  };
}

type ShopOwner = { merchant: TestMerchant };

export type ShopifyShop = Awaited<ReturnType<typeof shopifyShop>>;
