import { and, asc, eq, or, sql } from 'drizzle-orm';
import { tokenHash } from '../auth/secrets.ts';
import type { Context, MerchantContext } from '../context.ts';
import { definePlan } from '../db/plan.ts';
import { shipments, shopperTokens } from '../db/schema/shipments.ts';
import { ApiError } from '../errors.ts';
import { randomBase32 } from '../lib/id.ts';
import { inList } from './find-person.ts';
import { subjectOf } from './token-subject.ts';

// Not a bound value: the index of shared links has the word in its condition.
const isShared = sql`${shopperTokens.purpose} = 'share'`;
const merchantId = sql.placeholder('merchantId');
const shipmentId = sql.placeholder('shipmentId');

const linksOfParcels = definePlan((orm) => [
  orm
    .select({ shipmentId: shopperTokens.shipmentId, salt: shopperTokens.salt })
    .from(shopperTokens)
    .where(
      and(
        eq(shopperTokens.merchantId, merchantId),
        inList(shopperTokens.shipmentId, sql.placeholder('shipmentIds')),
        isShared,
      ),
    )
    .orderBy(asc(shopperTokens.createdAt))
    .prepare(),
]);

/** A parcel of the order, or the one that the token is for. */
const parcelOfSubject = definePlan((orm) => [
  orm
    .select({ id: shipments.id, orderId: shipments.orderId })
    .from(shipments)
    .where(
      and(
        eq(shipments.merchantId, merchantId),
        eq(shipments.id, shipmentId),
        or(
          eq(shipments.id, sql.placeholder('ownId')),
          eq(shipments.orderId, sql.placeholder('orderId')),
        ),
      ),
    )
    .prepare(),
]);

/** The address of each parcel that is shared now, by the parcel's id. */
export async function sharedLinks(ctx: MerchantContext, parcelIds: readonly string[]) {
  const [found] = await ctx.db.read(linksOfParcels, {
    merchantId: ctx.merchantId,
    shipmentIds: JSON.stringify(parcelIds),
  });
  const links = new Map<string, string>();
  for (const { shipmentId: id, salt } of found) {
    if (id !== null && salt !== null) links.set(id, await linkOf(ctx, id, salt));
  }
  return links;
}

/**
 * A link to one parcel that shows nothing of its order; the same one as long as it is not taken back.
 * @param token of the order or of the parcel; a shared one shares nothing
 * @throws ApiError unknown_token, not_found
 */
export async function shareParcel(ctx: Context, token: string, wanted: string): Promise<string> {
  const { scope, parcel } = await ownParcel(ctx, token, wanted);
  const known = (await sharedLinks(scope, [parcel.id])).get(parcel.id);
  if (known) return known;
  const salt = randomBase32(16);
  await ctx.db.write([
    ctx.db.orm
      .insert(shopperTokens)
      .values({
        merchantId: scope.merchantId,
        hash: await tokenHash('share', await shareToken(scope, parcel.id, salt)),
        purpose: 'share',
        orderId: parcel.orderId,
        shipmentId: parcel.id,
        salt,
        createdAt: ctx.now(),
      })
      .toSQL(),
  ]);
  return linkOf(scope, parcel.id, salt);
}

/** Every shared link to the parcel shows nothing from now on. */
export async function stopSharing(ctx: Context, token: string, wanted: string): Promise<void> {
  const { scope, parcel } = await ownParcel(ctx, token, wanted);
  await ctx.db.write([
    ctx.db.orm
      .delete(shopperTokens)
      .where(
        and(
          eq(shopperTokens.merchantId, scope.merchantId),
          eq(shopperTokens.shipmentId, parcel.id),
          isShared,
        ),
      )
      .toSQL(),
  ]);
  ctx.views.forget([parcel.id]);
}

async function ownParcel(ctx: Context, token: string, wanted: string) {
  const subject = await subjectOf(ctx, token, ['view']);
  const scope = { ...ctx, merchantId: subject.merchantId };
  const [[parcel]] = await ctx.db.read(parcelOfSubject, {
    merchantId: subject.merchantId,
    shipmentId: wanted,
    ownId: subject.shipmentId ?? '',
    // The link to one parcel shares that one alone.
    orderId: subject.shipmentId === null ? (subject.orderId ?? '') : '',
  });
  if (!parcel) throw new ApiError('not_found', 'There is no such parcel behind this link.');
  return { scope, parcel };
}

/** Only its hash is stored; the salt alone, without the secret, makes nothing. */
export const shareToken = (
  { secrets, merchantId: of }: MerchantContext,
  id: string,
  salt: string,
) => secrets.shopperToken('share', `${of}/${id}/${salt}`);

const linkOf = async (ctx: MerchantContext, id: string, salt: string): Promise<string> =>
  `${ctx.origin}/t/${await shareToken(ctx, id, salt)}`;
