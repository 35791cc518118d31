import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { startServer, type ServerOptions } from '../../api/node/server.ts';
import { createHome, type Home } from './home.ts';

/** The Node home, in this process, on an empty database that goes away with it. */
export async function openNodeHome(options: Partial<ServerOptions> = {}): Promise<Home> {
  const data = mkdtempSync(join(tmpdir(), 'porchlight-node-'));
  const server = await startServer({
    data,
    secret: 'secret-of-the-tests-with-32-characters',
    port: 0,
    host: '127.0.0.1',
    production: true,
    write: () => {},
    ...options,
  });
  const client = createClient({ url: `file:${join(data, 'porchlight.db')}` });
  return createHome({
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
}
