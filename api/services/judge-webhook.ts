import { and, eq, sql } from 'drizzle-orm';
import type { ErrorCode, Provider } from '#contract/vocabulary';
import type { Verdict } from '../carriers/adapter.ts';
import { adapterOf } from '../carriers/registry.ts';
import type { Context } from '../context.ts';
import { definePlan } from '../db/plan.ts';
import { inboundEndpoints } from '../db/schema/merchants.ts';
import { secretPlace } from './inbound-endpoints.ts';

const endpointById = definePlan((orm) => [
  orm
    .select()
    .from(inboundEndpoints)
    .where(
      and(
        eq(inboundEndpoints.id, sql.placeholder('id')),
        eq(inboundEndpoints.provider, sql.placeholder('provider')),
      ),
    )
    .limit(1)
    .prepare(),
]);

export type Judged = {
  merchantId: string;
  endpointId: string;
  verdict: Verdict;
  deleted: boolean;
};

/** Whose message it is and whether it is genuine; null where there is no such endpoint. */
export async function judgeWebhook(
  ctx: Context,
  provider: Provider,
  endpointId: string,
  headers: Headers,
  body: Uint8Array<ArrayBuffer>,
): Promise<Judged | null> {
  const adapter = adapterOf(provider);
  const [[endpoint]] = await ctx.db.read(endpointById, { id: endpointId, provider });
  const { publicKey } = ctx;
  const verify = (secret: string) =>
    adapter.verify({ headers, body, secret, nowMs: ctx.now(), publicKey });
  if (!endpoint) {
    // As much work as with a secret to open.
    const secret = 'no such endpoint';
    await ctx.secrets.seal(secret, secretPlace(secret, endpointId));
    await verify(secret);
    return null;
  }
  const { merchantId, secretCipher, previousCipher, previousUntil, deletedAt } = endpoint;
  const live = [
    secretCipher,
    previousUntil !== null && previousUntil > ctx.now() ? previousCipher : null,
  ].filter((cipher) => cipher !== null);
  let verdict: Verdict = 'invalid';
  for (const cipher of live) {
    const secret = await ctx.secrets.unseal(cipher, secretPlace(merchantId, endpointId));
    const judged = await verify(secret);
    if (judged !== 'invalid') verdict = judged;
    if (judged === 'valid') break;
  }
  return { merchantId, endpointId, verdict, deleted: deletedAt !== null };
}

/**
 * Leaves a trace of a call that was turned away, for the merchant who wonders why nothing comes.
 * Later: the answer must not take longer because there is somebody to tell.
 */
export function countRefusal(
  ctx: Context,
  whose: Pick<Judged, 'merchantId' | 'endpointId'>,
  code: ErrorCode,
): void {
  const atMs = ctx.now();
  ctx.later(() => writeRefusal(ctx, whose, code, atMs));
}

/** As `countRefusal`, for what was turned away before it was known whose it is. */
export function countRefusalOf(
  ctx: Context,
  provider: string,
  endpointId: string,
  code: ErrorCode,
): void {
  const atMs = ctx.now();
  ctx.later(async () => {
    const [[endpoint]] = await ctx.db.read(endpointById, { id: endpointId, provider });
    if (endpoint) await writeRefusal(ctx, { ...endpoint, endpointId }, code, atMs);
  });
}

async function writeRefusal(
  ctx: Context,
  { merchantId, endpointId }: Pick<Judged, 'merchantId' | 'endpointId'>,
  code: ErrorCode,
  atMs: number,
): Promise<void> {
  const { refusedCount, refusedAt, refusedCode } = inboundEndpoints;
  await ctx.db.write([
    ctx.db.orm
      .update(inboundEndpoints)
      .set({
        refusedCount: sql`${refusedCount} + 1`,
        // They may be written in another order than they came.
        refusedAt: sql`max(coalesce(${refusedAt}, 0), ${atMs})`,
        refusedCode: sql`CASE WHEN ${refusedAt} > ${atMs} THEN ${refusedCode} ELSE ${code} END`,
      })
      .where(and(eq(inboundEndpoints.merchantId, merchantId), eq(inboundEndpoints.id, endpointId)))
      .toSQL(),
  ]);
}
