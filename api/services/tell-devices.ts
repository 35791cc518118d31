import { sql } from 'drizzle-orm';
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core';
import type { Context, MerchantContext } from '../context.ts';
import type { Statement } from '../db/database.ts';
import { outbox } from '../db/schema/boxes.ts';
import { pushSubscriptions } from '../db/schema/push.ts';
import { wallIn } from '../domain/moment.ts';
import { newsSince, standingOf, type News, type Standing } from '../domain/push-news.ts';
import { ApiError } from '../errors.ts';
import { toBase32 } from '../lib/base32.ts';
import { sha256 } from '../lib/bytes.ts';
import { viewFor } from '../view/conceal.ts';
import { pushText, standingsIn } from '../view/push.ts';
import { deviceExpiry } from './device-expiry.ts';
import { readShown } from './get-widget.ts';
import {
  devicePlans,
  goneStatements,
  pushType,
  tokenOf,
  type Device,
  type PushMessage,
} from './push-subscriptions.ts';

const dialect = new SQLiteAsyncDialect();
const batchSize = 50;

type Seen = ReturnType<typeof standingsIn>;

/** By the parcel's id. */
export const storedStandings = (seen: Seen): string =>
  JSON.stringify(
    Object.fromEntries(seen.map(({ shipment, standing }) => [shipment.id, standingOf(standing)])),
  );

/**
 * Looks at what was marked (`devicesDueStatement`), a bounded number of rounds: what is new to a
 * device becomes a message in the outbox, in the commit that notes that it knows. However often and
 * by how many at once it is done, each piece of news is one message.
 */
export async function tellDevices(ctx: Context, rounds = 5): Promise<void> {
  let isMore = false;
  for (let round = 0; round < rounds; round++) {
    const [devices] = await ctx.db.read(devicePlans.due, { limit: batchSize });
    for (const device of devices) isMore = (await tell(ctx, device)) || isMore;
    if (devices.length < batchSize) break;
    isMore ||= round === rounds - 1;
  }
  // There is something to be sent now, or left to be looked at.
  if (isMore) ctx.wake();
}

/** True where it was told something. */
async function tell(context: Context, device: Device): Promise<boolean> {
  const ctx: MerchantContext = { ...context, merchantId: device.merchantId };
  const statements = await statementsFor(ctx, device).catch((error: unknown) => {
    if (error instanceof ApiError && error.code === 'unknown_token') {
      // Made with another secret: nobody has a link any more that leads there.
      return goneStatements(ctx, device.id);
    }
    if (error instanceof Error && error.name === 'DatabaseUnavailable') throw error;
    // One parcel that cannot be shown must not keep all others from being told of.
    ctx.log({
      event: 'push_failed',
      merchantId: ctx.merchantId,
      error: error instanceof Error ? error.name : 'unknown',
    });
    return [noteStatement(device, { standings: device.standings, expiresAt: null })];
  });
  await ctx.db.write(statements);
  return statements.length > 1;
}

async function statementsFor(ctx: MerchantContext, device: Device): Promise<Statement[]> {
  const token = await tokenOf(ctx, device);
  const { facts, secrecy, spoken, zone } = await readShown(ctx, token, device.locale);
  const now = ctx.now();
  const view = viewFor(facts, secrecy, spoken, now);
  const seen = standingsIn(view, zone);
  // Written by this service and by nobody else.
  const before = JSON.parse(device.standings) as Record<string, Standing>;
  const clock = { nowMs: now, today: wallIn(now, zone).day };
  const messages = seen.flatMap(({ shipment, standing }) => {
    const news = newsSince(before[shipment.id], standing, clock);
    if (!news) return [];
    const message: PushMessage = {
      shipmentId: shipment.id,
      urgency: news.urgency,
      expiresAt: now + news.livesMs,
      text: pushText(shipment, view, news.kind),
    };
    return [messageStatements(ctx, device, message, nameOf(news, standing, device))];
  });
  return [
    ...(await Promise.all(messages)).flat(),
    noteStatement(device, { standings: storedStandings(seen), expiresAt: deviceExpiry(view, now) }),
  ];
}

/** What makes two pieces of news about a parcel the same one. */
function nameOf(
  { kind }: News,
  { stage, saidMs, on, day }: Seen[number]['standing'],
  { due }: Device,
) {
  if (kind === 'promise') return [kind, day, due];
  return kind === 'stage' ? [kind, stage, on ?? saidMs] : [kind, stage, saidMs];
}

/** True where nobody else has looked at it, and nothing has happened, since it was read. */
const isStill = ({ merchantId, id, due }: Device) =>
  sql`merchant_id = ${merchantId} AND id = ${id} AND due = ${due}`;

async function messageStatements(
  ctx: MerchantContext,
  device: Device,
  message: PushMessage,
  name: readonly unknown[],
): Promise<Statement[]> {
  const now = ctx.now();
  const { shipmentId } = message;
  // Of the address, not of the link: a device that came by two of them is told once.
  const what = JSON.stringify([device.endpointHash, shipmentId, ...name]);
  const id = `${pushType}_${toBase32(await sha256(what), 26)}`;
  const still = sql`FROM ${pushSubscriptions} WHERE ${isStill(device)}`;
  return [
    // What has not gone out by now is old.
    sql`DELETE FROM ${outbox}
      WHERE merchant_id = ${device.merchantId} AND endpoint_id = ${device.id} AND state = 'due'
        AND lease_until <= ${now} AND json_extract(payload, '$.shipmentId') = ${shipmentId}
        AND EXISTS (SELECT 1 ${still})`,
    sql`INSERT INTO ${outbox} (merchant_id, id, endpoint_id, message_id, type, payload, state,
        attempts, next_at, lease_until, tries, created_at)
      SELECT merchant_id, ${id}, id, ${id}, ${pushType}, ${JSON.stringify(message)}, 'due',
        0, ${now}, 0, '[]', ${now}
      ${still} ON CONFLICT DO NOTHING`,
  ].map((query) => dialect.sqlToQuery(query));
}

function noteStatement(
  device: Device,
  { standings, expiresAt }: { standings: string; expiresAt: number | null },
): Statement {
  return dialect.sqlToQuery(sql`
    UPDATE ${pushSubscriptions} SET due = NULL, standings = ${standings},
      expires_at = coalesce(${expiresAt}, expires_at)
    WHERE ${isStill(device)}`);
}
