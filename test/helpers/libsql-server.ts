/**
 * A small libSQL server for development and tests: Hrana 2 over HTTP on the native engine, one
 * connection per stream. `node test/helpers/libsql-server.ts --port 8081 --db dev.db --token secret`
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Engine } from './hrana-engine.ts';
import { HranaError, type Pipeline } from './hrana-protocol.ts';
import { Streams } from './hrana-stream.ts';
import { toWireError } from './hrana-values.ts';

/** What goes wrong on purpose. Change it at any time, or over HTTP: `PUT /faults`. */
export type Faults = {
  /** Every call waits this long first. */
  latencyMs: number;
  /** Answer every call with this HTTP status and run nothing; 0 is off. */
  failWith: number;
  /** So many answers to calls that changed rows are cut off after the commit. */
  dropAfterCommit: number;
};

export type LibsqlServer = { url: string; faults: Faults; close(): Promise<void> };

export type LibsqlServerOptions = {
  /** Path of the database file. */
  db: string;
  /** 0, the default, takes a free one. */
  port?: number;
  /** Bearer token that every call must carry. */
  token?: string;
  /** How long a statement waits for another connection's lock. */
  busyMs?: number;
  /** How long a stream may be silent. */
  idleMs?: number;
};

const host = '127.0.0.1';

export async function startLibsqlServer(options: LibsqlServerOptions): Promise<LibsqlServer> {
  const engine = new Engine(options.db, options.busyMs ?? 5_000);
  const streams = new Streams(engine, options.idleMs ?? 10_000);
  const faults: Faults = { latencyMs: 0, failWith: 0, dropAfterCommit: 0 };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = `${request.method} ${request.url}`;
    if (call === 'GET /health' || call === 'GET /v2') return reply(response, 200, {});
    if (options.token && request.headers.authorization !== `Bearer ${options.token}`)
      return reply(response, 401, { message: 'Unauthorized', code: 'AUTH_JWT_INVALID' });
    if (call === 'PUT /faults') {
      // Its only callers are tests, which build the body from the type.
      Object.assign(faults, (await readJson(request)) as Partial<Faults>);
      return reply(response, 200, faults);
    }
    if (call !== 'POST /v2/pipeline') return reply(response, 404, { message: 'Not found' });

    if (faults.latencyMs) await sleep(faults.latencyMs);
    if (faults.failWith) return void response.writeHead(faults.failWith).end('Failed on purpose');
    // Unknown requests, statements and values inside are refused one by one as they are met.
    const { body, committed } = await streams.run((await readJson(request)) as Pipeline);
    if (committed && faults.dropAfterCommit > 0) {
      faults.dropAfterCommit -= 1;
      response.destroy();
    } else reply(response, 200, body);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      reply(response, error instanceof HranaError ? error.status : 500, toWireError(error));
    });
  });
  server.keepAliveTimeout = 60_000;
  server.listen(options.port ?? 0, host);
  await once(server, 'listening');
  // A server that listens on TCP has an AddressInfo.
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://${host}:${port}`,
    faults,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      streams.close();
      engine.close();
    },
  };
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  try {
    return JSON.parse(await text(request));
  } catch {
    throw new HranaError('BAD_REQUEST', 'the body is not JSON');
  }
}

function reply(response: ServerResponse, status: number, body: object): void {
  const json = JSON.stringify(body);
  response
    .writeHead(status, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(json),
    })
    .end(json);
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8081' },
      db: { type: 'string', default: 'dev.db' },
      token: { type: 'string' },
    },
  });
  const { url, close } = await startLibsqlServer({ ...values, port: Number(values.port) });
  console.log(`libSQL development server on ${url} (${values.db})`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void close().then(() => process.exit(0)));
}
