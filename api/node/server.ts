import { once } from 'node:events';
import { join } from 'node:path';
import { serve, type HttpBindings } from '@hono/node-server';
import type { Hono } from 'hono';
import { createApp } from '../app.ts';
import { createSecrets } from '../auth/secrets.ts';
import type { Context } from '../context.ts';
import type { Database } from '../db/database.ts';
import { openEmbedded } from '../db/embedded.ts';
import { migrateDatabase } from '../db/migrate.ts';
import { doLater } from '../lib/later.ts';
import { createLog } from '../lib/log.ts';
import { createRateLimiter } from '../lib/rate-limit.ts';
import { createPublicKeys, shipengineKeys } from '../lib/jwks.ts';
import { createViewCache } from '../lib/view-cache.ts';
import { sourceOf } from '../messages/sources.ts';
import { createLanguages } from '../messages/spoken.ts';
import { createAssets } from './assets.ts';
import { nodeOutgoing, type Lookup } from './post-webhook.ts';
import { startRunner } from './runner.ts';

export type ServerOptions = {
  /** Folder of the database. */
  data: string;
  secret: string;
  port: number;
  host: string;
  production: boolean;
  /** Public address, where it differs from the one that it listens on. */
  origin?: string | undefined;
  /** Webhooks may go to loopback. Only for work on one machine. */
  localWebhooks?: boolean;
  /** How names become addresses; by the system where it is left out. */
  lookup?: Lookup | undefined;
  /** Takes each line of the log. */
  write(line: string): void;
  /** Pages beside the API. */
  pages?(origin: string, context: Context): Promise<Hono>;
};

export type Server = {
  origin: string;
  database: Database;
  context: Context;
  close(): Promise<void>;
};

const viewsKept = 20_000;
const guessesPerMinute = 100;

/** Opens (or creates) the database, brings it to the present schema and listens. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const path = join(options.data, 'porchlight.db');
  await migrateDatabase(`file:${path}`);
  const database = await openEmbedded(path);
  const now = () => Date.now();
  const log = createLog(options.write, now);
  const pending = new Set<Promise<void>>();
  const context: Context = {
    db: database,
    secrets: await createSecrets(options.secret),
    views: createViewCache(viewsKept),
    languages: createLanguages(sourceOf),
    now,
    wake(afterSeconds = 0) {
      if (afterSeconds === 0) return runner.wake();
      setTimeout(() => runner.wake(), afterSeconds * 1000).unref();
    },
    later(work) {
      const done = doLater(work, log).then(() => void pending.delete(done));
      pending.add(done);
    },
    publicKey: createPublicKeys({ url: shipengineKeys, fetch, now }),
    origin: '',
    log,
  };
  const outgoing = nodeOutgoing({
    allowLocal: options.localWebhooks ?? false,
    lookup: options.lookup,
  });
  const runner = startRunner(() => context, outgoing);
  const dependencies = {
    ...context,
    limiter: createRateLimiter(guessesPerMinute, 60_000, now),
    outgoing,
    assets: createAssets(options.production),
  };

  let app = { fetch: (): Response => new Response('starting', { status: 503 }) } as Pick<
    Hono,
    'fetch'
  >;
  const listener = serve({
    fetch: (request, env) => app.fetch(request, env),
    port: options.port,
    hostname: options.host,
  });
  await once(listener, 'listening');
  context.origin = options.origin ?? originOf(listener.address(), options.host);
  dependencies.origin = context.origin;
  app = createApp(
    { dependencies: () => dependencies, addressOf },
    await options.pages?.(context.origin, context),
  );

  return {
    origin: context.origin,
    database,
    context,
    async close() {
      const closed = once(listener, 'close');
      listener.close();
      if ('closeAllConnections' in listener) listener.closeAllConnections();
      await closed;
      await runner.stop();
      await Promise.all(pending);
      database.close();
    },
  };
}

function originOf(address: ReturnType<ReturnType<typeof serve>['address']>, host: string): string {
  const port = typeof address === 'object' && address ? address.port : 0;
  const name = host === '0.0.0.0' || host === '::' || host === '127.0.0.1' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

function addressOf(_request: Request, env: unknown): string {
  // @hono/node-server hands its incoming request over as the environment.
  const { incoming } = env as HttpBindings;
  return incoming.socket.remoteAddress ?? '';
}
