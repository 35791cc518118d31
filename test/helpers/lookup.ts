import type { Home, TestMerchant } from './home.ts';
import { shopServer } from './shop-server.ts';

export const email = 'ada@example.com';
export const postcode = 'S1 2BX';

export type Claim = { orderNumber: string; email?: string; postcode?: string };

/** A shop whose orders can be looked up. */
export function lookupAt(home: Home, merchant: TestMerchant) {
  const shop = shopServer(home, merchant);
  return {
    order: (id: string, customer: object = { email, postcode }) => shop.order(id, { customer }),

    /** As a page of the shop asks: without a preflight. `from`: the address that asks. */
    ask: (claim: object, from?: string) =>
      home.fetch('/v1/lookup', {
        method: 'POST',
        body: JSON.stringify({ key: merchant.publishableKey, ...claim }),
        headers: {
          'content-type': 'text/plain',
          ...(from ? { 'cf-connecting-ip': from } : {}),
        },
      }),
  };
}

/** Addresses of documentation, each of another household. */
export const addressOf = (n: number): string => `203.0.${113 + Math.floor(n / 250)}.${n % 250}`;
