import { createHash, createHmac, createSign, randomUUID } from 'node:crypto';
import type { Provider } from '#contract/vocabulary';

export type SignOptions = {
  /** When the sender signs, where it signs a time; now where it is left out. */
  atMs?: number;
  /** Id of the message, where it stands in a header; a new one where it is left out. */
  id?: string;
  /** What the message is about, for Shopify. */
  topic?: string;
  /** Which shop says it, for Shopify. */
  shop?: string;
  /** What ShipEngine calls its key. */
  keyId?: string;
};

type Body = string | Uint8Array;
type Scheme = (secret: string, body: Buffer, options: Required<SignOptions>) => Headers;

/** The headers that a provider sends along with these very bytes, its signature among them. */
export function signed(
  provider: Provider,
  secret: string,
  body: Body,
  options: SignOptions = {},
): Headers {
  const bytes = typeof body === 'string' ? Buffer.from(body, 'utf8') : Buffer.from(body);
  const headers = schemes[provider](secret, bytes, {
    atMs: Date.now(),
    id: randomUUID(),
    topic: '',
    shop: 'hobnail.example',
    keyId: 'demo',
    ...options,
  });
  headers.set('content-type', 'application/json');
  return headers;
}

/** The header in which a provider's signature stands. */
export const signatureHeaders: Record<Provider, string> = {
  aftership: 'aftership-hmac-sha256',
  easypost: 'x-hmac-signature',
  shippo: 'shippo-auth-signature',
  shipengine: 'x-shipengine-rsa-sha256-signature',
  '17track': 'sign',
  trackingmore: 'signature',
  karrio: 'x-event-id',
  shopify: 'x-shopify-hmac-sha256',
  generic: 'webhook-signature',
};

const hmac = (key: string | Buffer, ...parts: (string | Buffer)[]) => {
  const mac = createHmac('sha256', key);
  for (const part of parts) mac.update(part);
  return mac;
};
const secondsOf = (ms: number) => String(Math.floor(ms / 1000));

const schemes: Record<Provider, Scheme> = {
  aftership: (secret, body) =>
    new Headers({ 'aftership-hmac-sha256': hmac(secret, body).digest('base64') }),

  easypost(secret, body) {
    const digest = hmac(secret.normalize('NFKD'), body).digest('hex');
    return new Headers({ 'X-Hmac-Signature': `hmac-sha256-hex=${digest}` });
  },

  shippo(secret, body, { atMs }) {
    const time = secondsOf(atMs);
    const digest = hmac(secret, `${time}.`, body).digest('hex');
    return new Headers({ 'Shippo-Auth-Signature': `t=${time},v1=${digest}` });
  },

  shipengine(secret, body, { atMs, keyId }) {
    const time = new Date(atMs).toISOString();
    const signer = createSign('RSA-SHA256').update(`${time}.`).update(body);
    return new Headers({
      'x-shipengine-rsa-sha256-key-id': keyId,
      'x-shipengine-rsa-sha256-signature': signer.sign(secret, 'base64'),
      'x-shipengine-timestamp': time,
    });
  },

  '17track': (secret, body) =>
    new Headers({ sign: createHash('sha256').update(body).update(`/${secret}`).digest('hex') }),

  /** As their sample code has it: the timestamp alone. */
  trackingmore(secret, _body, { atMs }) {
    const timestamp = secondsOf(atMs);
    return new Headers({ timestamp, signature: hmac(secret, timestamp).digest('hex') });
  },

  karrio: (secret) => new Headers({ 'X-Event-Id': secret }),

  shopify(secret, body, { atMs, id, topic, shop }) {
    return new Headers({
      'X-Shopify-Hmac-Sha256': hmac(secret, body).digest('base64'),
      'X-Shopify-Topic': topic,
      'X-Shopify-Shop-Domain': shop,
      'X-Shopify-API-Version': '2026-10',
      'X-Shopify-Webhook-Id': id,
      'X-Shopify-Event-Id': id,
      'X-Shopify-Triggered-At': new Date(atMs).toISOString(),
    });
  },

  generic(secret, body, { atMs, id }) {
    const time = secondsOf(atMs);
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
    return new Headers({
      'webhook-id': id,
      'webhook-timestamp': time,
      'webhook-signature': `v1,${hmac(key, `${id}.${time}.`, body).digest('base64')}`,
    });
  },
};
