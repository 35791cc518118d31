import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { WebhookMessage } from '#contract/webhook-events';

export type Received = {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
  /** The body as it came. */
  bytes: Buffer;
};

/** A shop's own server that is told what happens. */
export type Receiver = {
  /** As Porchlight is told it, without a slash at the end. */
  origin: string;
  received: Received[];
  /** How it answers from now on; 204 at first. */
  answer(how: (response: ServerResponse, request: Received) => void): void;
  close(): Promise<void>;
};

export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  let how: (response: ServerResponse, request: Received) => void = (response) =>
    response.writeHead(204).end();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => void chunks.push(chunk));
    request.on('end', () => {
      const bytes = Buffer.concat(chunks);
      const got = {
        path: request.url ?? '',
        headers: request.headers,
        body: bytes.toString('utf8'),
        bytes,
      };
      received.push(got);
      how(response, got);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    received,
    answer: (next) => (how = next),
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** What a message says, when its signature holds; by the reference library of Standard Webhooks. */
export function verified({ headers, body }: Received, secret: string): WebhookMessage {
  const flat = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, String(value)]),
  );
  return WebhookMessage.strict().parse(new Webhook(secret).verify(body, flat));
}

/**
 * The Internet, as the Worker of this process sees it: what goes to `hooks.example.com` arrives at the
 * receiver. workerd has its requests made by this process's `fetch`.
 */
export function internetWith(receiver: Receiver): { origin: string; close(): void } {
  const real = globalThis.fetch;
  const origin = 'https://hooks.example.com';
  globalThis.fetch = (input, init) => {
    const url = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
    if (!url.startsWith(`${origin}/`)) return real(input, init);
    // On the wire nobody follows a redirect.
    const request = new Request(receiver.origin + url.slice(origin.length), init);
    return real(request, { redirect: 'manual' });
  };
  return { origin, close: () => void (globalThis.fetch = real) };
}
