import { generateKeyPairSync } from 'node:crypto';
import { request } from 'node:http';
import type { EndpointReceipt, EndpointView } from '#contract/endpoint';
import type { InboxPage } from '#contract/inbox';
import type { ShipmentReceipt } from '#contract/shipment';
import type { Provider } from '#contract/vocabulary';
import type { Home } from './home.ts';
import { fulfillmentEvent } from './messages/shopify.ts';
import { trackingMessage } from './messages/tracking-message.ts';
import { shopServer } from './shop-server.ts';
import { signed, type SignOptions } from './sign.ts';

export const scanAt = '2026-11-21T08:12:00Z';
const city = 'Leipzig';

/** A private key, with which ShipEngine's part can be played. */
export const privateKey = (): string =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  }).privateKey.trim();

/** A provider as it meets a merchant of its own: with an endpoint, and one parcel to tell of. */
export async function webhookSource(home: Home, provider: Provider) {
  const merchant = await home.createMerchant();
  const shop = shopServer(home, merchant);
  const get = async <T>(path: string) => (await (await shop.get(path)).json()) as T;
  const opened = await shop.post('/v1/inbound-endpoints', {
    provider,
    ...(provider === 'shipengine' ? { secret: privateKey() } : {}),
  });
  if (opened.status !== 201) throw new Error(`${opened.status} ${await opened.text()}`);
  const { id, url, secret } = (await opened.json()) as EndpointReceipt;
  const path = new URL(url).pathname;
  const ids = { orderId: 5_811_002_001, fulfillmentId: 4_711_002_001, lineItemId: 3_611_002_001 };
  const trackingNumber = '09445440789012';

  const body =
    provider === 'shopify'
      ? fulfillmentEvent(ids, { at: scanAt, text: 'In the van', city })
      : trackingMessage(provider, { trackingNumber, at: scanAt, text: 'In the van', city });
  const sign = (text: string | Uint8Array, options: SignOptions & { secret?: string } = {}) =>
    signed(provider, options.secret ?? secret, text, {
      topic: 'fulfillment_events/create',
      ...options,
    });
  const post = (text: string | Uint8Array<ArrayBuffer>, headers: Headers) =>
    home.fetch(path, { method: 'POST', body: text, headers });

  return {
    shop,
    path,
    secret,
    /** Says that the parcel is out for delivery. */
    body,
    sign,
    post,
    /** As `post`, with the names of the headers as they are written here. */
    postWritten: (text: string, headers: Record<string, string>) =>
      new Promise<number | undefined>((resolve, reject) => {
        const asking = request(home.origin + path, { method: 'POST', headers });
        asking.on('error', reject);
        asking.on('response', (answer) => resolve(answer.resume().statusCode));
        asking.end(text);
      }),

    /** Makes the parcel known that `body` tells of, and gives its token. */
    async register(): Promise<string> {
      if (provider === 'shopify') {
        const item = { externalId: String(ids.lineItemId), title: 'Enamel jug' };
        await shop.order(String(ids.orderId), {
          items: [{ ...item, quantity: 1, price: 2450 }],
          shipments: [],
        });
      }
      const parcel = provider === 'shopify' ? String(ids.fulfillmentId) : 'p1';
      const answer = await shop.put(
        `/v1/shipments/${parcel}`,
        provider === 'shopify' ? { orderExternalId: String(ids.orderId) } : { trackingNumber },
      );
      if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
      return ((await answer.json()) as ShipmentReceipt).token;
    },
    endpoint: () => get<EndpointView>(`/v1/inbound-endpoints/${id}`),
    messages: async () => (await get<InboxPage>('/v1/inbox')).messages,
    rotate: (input: object) => shop.post(`/v1/inbound-endpoints/${id}/rotate`, input),
    remove: () => shop.send('DELETE', `/v1/inbound-endpoints/${id}`, undefined),
    /** The grace of the secret before the last rotation ends now. */
    endGrace: () =>
      home.client.execute({
        sql: 'UPDATE inbound_endpoints SET previous_until = ? WHERE id = ?',
        args: [BigInt(Date.now() - 1), id],
      }),
  };
}

export type WebhookSource = Awaited<ReturnType<typeof webhookSource>>;
