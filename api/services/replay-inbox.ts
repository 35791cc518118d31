import { and, eq, ne } from 'drizzle-orm';
import type { InboxMessage } from '#contract/inbox';
import type { MerchantContext } from '../context.ts';
import { inbox } from '../db/schema/boxes.ts';
import { ApiError } from '../errors.ts';
import { readInboxMessage } from './read-inbox.ts';

/**
 * Has a message applied once more, as if it had come now; what it brought before stays as it is.
 * @throws NotFoundError; ApiError not_replayable while it waits for its turn anyway
 */
export async function replayInbox(ctx: MerchantContext, id: string): Promise<InboxMessage> {
  const now = ctx.now();
  const [result] = await ctx.db.write([
    ctx.db.orm
      .update(inbox)
      .set({ state: 'due', attempts: 0, nextAt: now, leaseUntil: 0, leaseBy: null, error: null })
      .where(and(eq(inbox.merchantId, ctx.merchantId), eq(inbox.id, id), ne(inbox.state, 'due')))
      .returning({ id: inbox.id })
      .toSQL(),
  ]);
  const { body: _body, headers: _headers, ...message } = await readInboxMessage(ctx, id);
  if (!result?.rows.length) {
    throw new ApiError('not_replayable', 'The message is about to be applied. Look again shortly.');
  }
  ctx.wake();
  return message;
}
