import { createHmac } from 'node:crypto';
import type { OrderInput, OrderReceipt } from '#contract/order';
import type { WidgetView } from '#contract/tracking';
import type { Home, TestMerchant } from './home.ts';

/** A merchant's own server, as far as it talks to Porchlight. */
export function shopServer(home: Home, merchant: TestMerchant) {
  const send = (method: string, path: string, body: unknown, headers: HeadersInit = {}) =>
    home.fetch(path, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      headers: {
        authorization: `Bearer ${merchant.secretKey}`,
        'content-type': 'application/json',
        ...Object.fromEntries(new Headers(headers)),
      },
    });
  return {
    send,
    get: (path: string) => send('GET', path, undefined),
    put: (path: string, body: unknown) => send('PUT', path, body),
    post: (path: string, body: unknown, headers?: HeadersInit) => send('POST', path, body, headers),

    /** An order with one parcel; what it does not name has a sensible value. */
    async order(
      externalId: string,
      overrides: Partial<{ [K in keyof OrderInput]: unknown }> = {},
    ): Promise<OrderReceipt> {
      const answer = await send(
        'PUT',
        `/v1/orders/${externalId}`,
        orderInput(externalId, overrides),
      );
      if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
      return (await answer.json()) as OrderReceipt;
    },

    async view(token: string, locale?: string): Promise<WidgetView> {
      const query = new URLSearchParams({ token, ...(locale ? { locale } : {}) });
      const answer = await home.fetch(`/v1/widget?${query}`);
      if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
      return (await answer.json()) as WidgetView;
    },

    /** Posts a body as AfterShip would; `signature` replaces the right one. */
    webhook(
      body: string | Uint8Array<ArrayBuffer>,
      signature = sign(body, merchant.aftership.secret),
    ) {
      return home.fetch(merchant.aftership.url, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', 'aftership-hmac-sha256': signature },
      });
    },
  };
}

export const sign = (body: string | Uint8Array, secret: string): string =>
  createHmac('sha256', secret).update(body).digest('base64');

export function orderInput(externalId: string, overrides: object = {}) {
  return {
    number: `#${externalId}`,
    placedAt: '2026-11-19T10:00:00Z',
    currency: 'EUR',
    items: [
      { externalId: 'i1', productId: 'mug-blue', title: 'Ask mug', quantity: 2, price: 1200 },
      { externalId: 'i2', title: 'Linen towel', quantity: 1, price: 2200 },
    ],
    shipments: [
      {
        externalId: `${externalId}-a`,
        carrier: 'dhl',
        trackingNumber: `TRACK${externalId}A`,
        items: [{ externalId: 'i1', quantity: 2 }],
        promised: { from: '2026-11-23', to: '2026-11-24' },
      },
    ],
    ...overrides,
  };
}

export type WireScan = {
  at: string;
  tag: string;
  subtag?: string;
  message?: string;
  city?: string;
};

/** An AfterShip `tracking_update` with its whole history, as they send it. */
export function trackingUpdate(
  trackingNumber: string,
  scans: WireScan[],
  overrides: { eventId?: string; msg?: object } = {},
): string {
  const last = scans.at(-1);
  return JSON.stringify({
    event_id: overrides.eventId ?? crypto.randomUUID(),
    event: 'tracking_update',
    is_tracking_first_tag: false,
    msg: {
      id: 'tracking-1',
      tracking_number: trackingNumber,
      slug: 'dhl',
      tag: last?.tag ?? 'Pending',
      subtag: last?.subtag ?? `${last?.tag ?? 'Pending'}_001`,
      updated_at: last?.at ?? '2026-11-19T10:00:00+00:00',
      checkpoints: scans.map(({ at, tag, subtag, message, city }) => ({
        checkpoint_time: at,
        tag,
        subtag: subtag ?? `${tag}_001`,
        message: message ?? null,
        city: city ?? null,
      })),
      ...overrides.msg,
    },
    // Sent when the last of it was known.
    ts: Math.floor(Date.parse(last?.at ?? '2026-11-19T10:00:00Z') / 1000) || null,
  });
}
