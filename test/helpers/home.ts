import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '@libsql/client';
import type { Context } from '../../api/context.ts';
import { createMerchant, type NewMerchant } from '../../api/services/create-merchant.ts';
import { createInboundEndpoint } from '../../api/services/inbound-endpoints.ts';

export type TestMerchant = {
  id: string;
  secretKey: string;
  publishableKey: string;
  /** Where AfterShip would post to, as a path, and the secret that it signs with. */
  aftership: { url: string; secret: string };
};

/** One running Porchlight, and what a test needs around it. */
export type Home = {
  name: 'node' | 'worker';
  /** Public address, without a slash at the end. */
  origin: string;
  /** Over real HTTP; `path` begins with a slash. Redirects are not followed. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** An account of its own, so that tests do not see each other. */
  createMerchant(options?: Partial<NewMerchant>): Promise<TestMerchant>;
  /** Waits until the background has worked off what these merchants were sent. */
  settle(): Promise<void>;
  /** The same database, for assertions. */
  client: Client;
  close(): Promise<void>;
};

const settleWithinMs = 15_000;
const retrySoonMs = 5_000;
const nudgeEveryMs = 1_000;

type HomeParts = Pick<Home, 'name' | 'origin' | 'client' | 'close'> & {
  /** On the database of this home, for the services that have no route. */
  context: Context;
  headers?: Record<string, string>;
  /** Starts the background work where waiting for it by itself would take a second each time. */
  nudge?(): Promise<unknown>;
};

export function createHome({ context, headers, nudge, ...parts }: HomeParts): Home {
  const merchantIds: string[] = [];

  /** What is tried again within the next seconds counts: on a busy machine a first try may fail. */
  async function countDue(): Promise<number> {
    const { rows } = await parts.client.execute({
      sql: `SELECT count(*) AS n FROM inbox WHERE state = 'due' AND next_at <= ?
        AND merchant_id IN (SELECT value FROM json_each(?))`,
      args: [BigInt(Date.now() + retrySoonMs), JSON.stringify(merchantIds)],
    });
    return Number(rows[0]!.n);
  }

  return {
    ...parts,
    fetch: (path, init = {}) =>
      fetch(parts.origin + path, {
        redirect: 'manual',
        ...init,
        headers: { ...headers, ...Object.fromEntries(new Headers(init.headers)) },
      }),
    async createMerchant(options) {
      const account = await createMerchant(context, {
        slug: `shop-${crypto.randomUUID()}`,
        name: 'Hobnail',
        locale: 'en',
        timeZone: 'Europe/Berlin',
        live: false,
        ...options,
      });
      merchantIds.push(account.id);
      const ctx = { ...context, merchantId: account.id };
      const { path, secret } = await createInboundEndpoint(ctx, 'aftership');
      return { ...account, aftership: { url: path, secret } };
    },
    async settle() {
      const until = Date.now() + settleWithinMs;
      let nudgedMs = 0;
      for (let due = await countDue(); due > 0; due = await countDue()) {
        if (Date.now() > until) throw new Error(`${due} messages are still due in the inbox`);
        if (Date.now() - nudgedMs > nudgeEveryMs) {
          await nudge?.();
          nudgedMs = Date.now();
        } else await sleep(20);
      }
    },
  };
}
