import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from '@libsql/client';
import { createApp } from '../../api/app.ts';
import { createRateLimiter } from '../../api/lib/rate-limit.ts';
import { nodeOutgoing } from '../../api/node/post-webhook.ts';
import { prune, sweep } from '../../api/services/background.ts';
import { startServer, type ServerOptions } from '../../api/node/server.ts';
import { createHome, type Home } from './home.ts';

export type ClockedHome = Home & {
  /** From now on it is this time, for whoever asks. */
  setClock(ms: number): void;
  /** Has the background work look now. */
  wake(): void;
  /** Throws away what is kept no longer, as the background does from time to time. */
  prune(): Promise<void>;
  /** What the background does once a minute, done now. */
  sweep(): Promise<void>;
};

/**
 * The Node home by a clock of the test's own; asked without a network in between.
 * @param addressOf who seems to ask
 * @param options of the server, where they are not as usual
 */
export async function openClockedHome(
  addressOf = () => 'test',
  options: Partial<ServerOptions> = {},
): Promise<ClockedHome> {
  const data = mkdtempSync(join(tmpdir(), 'porchlight-clocked-'));
  const server = await startServer({
    data,
    secret: 'secret-of-the-tests-with-32-characters',
    port: 0,
    host: '127.0.0.1',
    production: true,
    write: () => {},
    ...options,
  });
  let clockMs = Date.now();
  const now = () => clockMs;
  // The background work goes by it as well.
  server.context.now = now;
  const dependencies = {
    ...server.context,
    limiter: createRateLimiter(1_000, 60_000, now),
    assets: async () => new Response(null, { status: 404 }),
    outgoing: nodeOutgoing({
      allowLocal: options.localWebhooks ?? false,
      lookup: options.lookup,
    }),
  };
  const app = createApp({ dependencies: () => dependencies, addressOf });
  const client = createClient({ url: `file:${join(data, 'porchlight.db')}` });
  const home = createHome({
    name: 'node',
    origin: server.origin,
    context: server.context,
    client,
    async close() {
      client.close();
      await server.close();
      rmSync(data, { recursive: true });
    },
  });
  return {
    ...home,
    fetch: async (path, init) => app.request(path, init),
    async settle() {
      const dueBy = {
        sql: "SELECT 1 FROM inbox WHERE state = 'due' AND next_at <= ?",
        args: [now()],
      };
      const until = performance.now() + 15_000;
      while ((await client.execute(dueBy)).rows.length > 0) {
        if (performance.now() > until) throw new Error('messages are still due in the inbox');
        await sleep(5);
      }
    },
    prune: () => prune(server.context),
    wake: () => server.context.wake(),
    sweep: () => sweep(server.context),
    setClock(ms) {
      clockMs = ms;
    },
  };
}
