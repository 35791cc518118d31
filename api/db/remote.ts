import { createClient } from '@libsql/client/http';
import { drizzle } from 'drizzle-orm/libsql/http';
import { Database } from './database.ts';

const timeoutMs = 8_000;

/**
 * libSQL over HTTP (Turso). One per request: a client holds no socket, and Workers forbid that one
 * request waits for what another began. The driver has no timeout of its own.
 */
export function openRemote(url: string, authToken: string | undefined): Database {
  const client = createClient({
    url,
    ...(authToken ? { authToken } : {}),
    fetch: (request: Request) => fetch(request, { signal: AbortSignal.timeout(timeoutMs) }),
  });
  return new Database(client, drizzle(client));
}
