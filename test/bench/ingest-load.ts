/** Posts scans and webhooks to a server, as fast as it takes them or at a rate. */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { signed } from '../helpers/sign.ts';
import { trackingUpdate } from '../helpers/shop-server.ts';
import { answerParent } from './child.ts';
import { parcelOf } from './order.ts';

export type Asked = { origin: string; secretKey: string; orders: number };
export type Ingest = Asked & {
  batchesPerSecond: number;
  webhooksPerSecond: number;
  seconds: number;
};

const scansInBody = 20;
const connections = 16;
const dayMs = 24 * 3_600_000;
const agent = new Agent({ keepAlive: true });
let said = 0;

answerParent({ capacity, acknowledge });

/** @returns bodies of scans per second, all connections busy all the time */
async function capacity({ seconds, ...asked }: Asked & { seconds: number }): Promise<number> {
  const start = performance.now();
  const until = start + seconds * 1000;
  let done = 0;
  const work = async () => {
    for (; performance.now() < until; done++) await postScans(asked);
  };
  await Promise.all(Array.from({ length: connections }, work));
  return done / ((performance.now() - start) / 1000);
}

/** @returns for each webhook the ms from when it was due to its answer */
async function acknowledge(asked: Ingest): Promise<number[]> {
  const { origin, secretKey, orders, batchesPerSecond, webhooksPerSecond, seconds } = asked;
  const { url, secret } = await openEndpoint(origin, secretKey);
  const took: number[] = [];
  await Promise.all([
    atRate(batchesPerSecond, seconds, () => postScans(asked)),
    atRate(webhooksPerSecond, seconds, async (dueMs) => {
      const body = webhookBody(orders);
      await post(url, body, Object.fromEntries(signed('aftership', secret, body)));
      took.push(performance.now() - dueMs);
    }),
  ]);
  return took;
}

/** Sends when it is time, whether or not what was sent before is answered. */
async function atRate(
  perSecond: number,
  seconds: number,
  send: (dueMs: number) => Promise<void>,
): Promise<void> {
  const start = performance.now();
  const open: Promise<void>[] = [];
  for (let i = 0; i < Math.round(perSecond * seconds); i++) {
    const dueMs = start + (i / perSecond) * 1000;
    await sleep(Math.max(0, dueMs - performance.now()));
    open.push(send(dueMs));
  }
  await Promise.all(open);
}

/** Twenty scans that nobody has told yet, of the next parcel. */
async function postScans({ origin, secretKey, orders }: Asked): Promise<void> {
  const checkpoints = Array.from({ length: scansInBody }, () => ({
    at: new Date(Date.now() - dayMs - said).toISOString(),
    stage: 'in_transit',
    text: `Sorted, band ${said++}`,
    place: { city: 'Leipzig', country: 'DE' },
  }));
  const parcel = parcelOf(String(Math.floor(said / scansInBody) % orders));
  await post(`${origin}/v1/shipments/${parcel}/checkpoints`, JSON.stringify({ checkpoints }), {
    authorization: `Bearer ${secretKey}`,
    'content-type': 'application/json',
  });
}

/** Six scans, one of them new. */
function webhookBody(orders: number): string {
  const number = `TRACK${said++ % orders}A`;
  const scans = Array.from({ length: 6 }, (_, i) => ({
    at: new Date(Date.now() - dayMs - i * 3_600_000 - said).toISOString(),
    tag: 'InTransit',
    message: `Arrived at the parcel centre ${i}`,
    city: 'Leipzig',
  }));
  return trackingUpdate(number, scans.toReversed());
}

async function openEndpoint(origin: string, secretKey: string) {
  const text = await post(
    `${origin}/v1/inbound-endpoints`,
    JSON.stringify({ provider: 'aftership' }),
    {
      authorization: `Bearer ${secretKey}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
  );
  return JSON.parse(text) as { url: string; secret: string };
}

/** The answer's text; anything but a success ends the measuring. */
async function post(url: string, body: string, headers: Record<string, string>): Promise<string> {
  const asking = request(url, { method: 'POST', agent, headers, timeout: 30_000 });
  asking.on('timeout', () => asking.destroy(new Error('No answer within 30 s.')));
  asking.end(body);
  let answer: IncomingMessage;
  try {
    [answer] = (await once(asking, 'response')) as [IncomingMessage];
  } catch (error) {
    // The server may hang up an idle connection in the very moment in which it is used again.
    if (asking.reusedSocket && isReset(error)) return post(url, body, headers);
    throw error;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const status = answer.statusCode ?? 0;
  if (status < 200 || status > 299) throw new Error(`POST ${url}: ${status} ${text}`);
  return text;
}

const isReset = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ECONNRESET';
