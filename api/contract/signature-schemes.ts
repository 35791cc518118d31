import type { Provider } from './vocabulary.ts';

/** What a provider's signature covers; an address that nobody can guess guards the rest. */
export const protections = ['body', 'body_and_time', 'nothing'] as const;
export type Protection = (typeof protections)[number];

type Scheme = {
  /** As the provider writes itself. */
  name: string;
  /** The header that carries the signature. */
  header: string;
  /** How the signature is made, for people. */
  scheme: string;
  signs: Protection;
  /** What that protects, and what it does not. */
  note: string;
};

const bodyOnly =
  'The body cannot be changed on its way. The time is not signed: a message that is sent again is known by its id or its bytes and changes nothing.';
const bodyAndTime =
  'Neither the body nor its time can be changed on its way, and a message older than five minutes is turned away.';

/** How each provider proves that a message is its own. */
export const schemes: Record<Provider, Scheme> = {
  aftership: {
    name: 'AfterShip',
    header: 'aftership-hmac-sha256',
    scheme: 'base64 of HMAC-SHA256 over the raw body, with the secret of the webhook',
    signs: 'body',
    note: bodyOnly,
  },
  easypost: {
    name: 'EasyPost',
    header: 'X-Hmac-Signature',
    scheme: 'hmac-sha256-hex= and the HMAC-SHA256 over the raw body, with the webhook secret',
    signs: 'body',
    note: bodyOnly,
  },
  shippo: {
    name: 'Shippo',
    header: 'Shippo-Auth-Signature',
    scheme:
      't=<time>,v1=<HMAC-SHA256 over time, dot and raw body>; until Shippo has arranged that, ?token=<secret> at the end of the address',
    signs: 'body_and_time',
    note: `${bodyAndTime} A token in the address instead of a signature protects nothing of the body.`,
  },
  shipengine: {
    name: 'ShipEngine',
    header: 'x-shipengine-rsa-sha256-signature',
    scheme:
      'base64 of RSA-SHA256 over x-shipengine-timestamp, dot and raw body, with the key that x-shipengine-rsa-sha256-key-id names',
    signs: 'body_and_time',
    note: bodyAndTime,
  },
  '17track': {
    name: '17TRACK',
    header: 'sign',
    scheme: 'SHA-256 over the raw body, a slash and the API key, as hexadecimal digits',
    signs: 'body',
    note: bodyOnly,
  },
  trackingmore: {
    name: 'TrackingMore',
    header: 'signature',
    scheme:
      'HMAC-SHA256 over the timestamp alone, as TrackingMore publishes it; for a message without a signature ?token=<secret> at the end of the address',
    signs: 'nothing',
    note: 'The published scheme covers a timestamp and nothing of the body: whoever sees one message can send another text under its signature. What guards is this address, which nobody can guess. Keep it out of logs and tickets.',
  },
  karrio: {
    name: 'Karrio',
    header: 'X-Event-Id',
    scheme: 'the webhook’s secret itself, as it is',
    signs: 'nothing',
    note: 'The shipped scheme sends the secret as it is and signs nothing: it says who calls, and nothing about the body. What guards beside it is this address, which nobody can guess. Keep both out of logs and tickets.',
  },
  shopify: {
    name: 'Shopify',
    header: 'X-Shopify-Hmac-Sha256',
    scheme: 'base64 of HMAC-SHA256 over the raw body, with the client secret of the app',
    signs: 'body',
    note: bodyOnly,
  },
  generic: {
    name: 'a system of your own',
    header: 'webhook-signature',
    scheme:
      'v1, and base64 of HMAC-SHA256 over webhook-id, dot, webhook-timestamp, dot and raw body (Standard Webhooks)',
    signs: 'body_and_time',
    note: bodyAndTime,
  },
};
