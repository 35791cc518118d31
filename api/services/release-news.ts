import { and, eq, inArray, sql } from 'drizzle-orm';
import type { MerchantContext } from '../context.ts';
import type { Statement } from '../db/database.ts';
import { inbox, inboxSubjects } from '../db/schema/boxes.ts';

/**
 * What providers told of these numbers and orders is applied once more, for they mean another parcel
 * now: webhooks that came before it was known, and those that another parcel has had already.
 */
export function releaseNews(ctx: MerchantContext, subjects: readonly string[]): Statement {
  const { merchantId } = ctx;
  const messages = sql`(SELECT ${inboxSubjects.source}, ${inboxSubjects.dedupeKey}
    FROM ${inboxSubjects} WHERE ${inboxSubjects.merchantId} = ${merchantId}
      AND ${inboxSubjects.subject} IN (SELECT value FROM json_each(${JSON.stringify(subjects)})))`;
  return ctx.db.orm
    .update(inbox)
    .set({ state: 'due', nextAt: ctx.now(), attempts: 0 })
    .where(
      and(
        eq(inbox.merchantId, merchantId),
        sql`(${inbox.source}, ${inbox.dedupeKey}) IN ${messages}`,
        inArray(inbox.state, ['unmatched', 'done']),
        // What was taken out for a person's sake has nothing more to tell.
        sql`length(${inbox.body}) > 0`,
      ),
    )
    .returning({ id: inbox.id })
    .toSQL();
}
