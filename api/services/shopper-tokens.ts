import type { ShipmentReceipt } from '#contract/shipment';
import { tokenHash } from '../auth/secrets.ts';
import type { MerchantContext } from '../context.ts';
import type { Statement } from '../db/database.ts';
import { shopperTokens } from '../db/schema/shipments.ts';

export type Subject = { orderId: string | null; shipmentId: string | null };

export type IssuedToken = { token: string; trackingUrl: string; statement: Statement };

/**
 * The token that shows an order, or one parcel of it, and what is stored of it. It is computed from
 * the secret, so asking again gives the same one; only its hash is stored.
 */
export async function viewToken({ merchantId, secrets }: MerchantContext, subject: Subject) {
  const named = subject.shipmentId ?? subject.orderId ?? '';
  const token = await secrets.shopperToken('view', `${merchantId}/${named}`);
  const hash = await tokenHash('view', token);
  return { token, row: { ...subject, hash, purpose: 'view' as const } };
}

/** A token, and the statement that makes it known. */
export async function issueToken(ctx: MerchantContext, subject: Subject): Promise<IssuedToken> {
  const { token, row } = await viewToken(ctx, subject);
  const { orderId, shipmentId } = row;
  return {
    token,
    trackingUrl: `${ctx.origin}/t/${token}`,
    statement: ctx.db.orm
      .insert(shopperTokens)
      .values({ ...row, merchantId: ctx.merchantId, createdAt: ctx.now() })
      // A parcel that joins an order later keeps its token.
      .onConflictDoUpdate({
        target: [shopperTokens.merchantId, shopperTokens.hash],
        set: { orderId, shipmentId },
      })
      .toSQL(),
  };
}

export const receiptOf = (
  shipment: { id: string; externalId: string },
  { token, trackingUrl }: IssuedToken,
): ShipmentReceipt => ({ id: shipment.id, externalId: shipment.externalId, token, trackingUrl });
