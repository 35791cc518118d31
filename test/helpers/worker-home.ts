import { createClient } from '@libsql/client';
import { inject } from 'vitest';
import { createHome, type Home } from './home.ts';
import { remoteContext, type RemoteHome } from './remote-context.ts';

/** The built Worker in workerd: the one that `homes-setup.ts` started for the whole run, or another. */
export async function openWorkerHome(worker: RemoteHome = inject('worker')): Promise<Home> {
  const { origin, databaseUrl: url, databaseToken: authToken } = worker;
  const client = createClient({ url, authToken });
  const context = await remoteContext(worker);
  return createHome({
    name: 'worker',
    origin,
    context,
    client,
    // Wrong guesses are counted by address; no file shall run into those of another one.
    headers: { 'cf-connecting-ip': randomAddress() },
    // The queue gathers messages for a second; the clock of the cron does the same work at once.
    nudge: () => fetch(`${origin}/cdn-cgi/local/scheduled`),
    async close() {
      client.close();
      context.db.close();
    },
  });
}

const randomAddress = () => `10.${[...crypto.getRandomValues(new Uint8Array(3))].join('.')}`;
