import { and, eq } from 'drizzle-orm';
import type { MerchantContext } from '../context.ts';
import type { Statement } from '../db/database.ts';
import { inbox } from '../db/schema/boxes.ts';

/** Webhooks that came before what they are about was known are tried again. */
export function releaseNews(ctx: MerchantContext, subject: string): Statement {
  return ctx.db.orm
    .update(inbox)
    .set({ state: 'due', nextAt: ctx.now(), attempts: 0 })
    .where(
      and(
        eq(inbox.merchantId, ctx.merchantId),
        eq(inbox.state, 'unmatched'),
        eq(inbox.subject, subject),
      ),
    )
    .toSQL();
}
