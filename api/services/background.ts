import { and, lt, ne } from 'drizzle-orm';
import type { Context } from '../context.ts';
import { answers, inbox, outbox } from '../db/schema/boxes.ts';
import { lookupGuesses } from '../db/schema/lookups.ts';
import { privacyRequests } from '../db/schema/people.ts';
import { allForgottenMs } from '../domain/guess-limits.ts';
import { applyInbox } from './apply-inbox.ts';
import { pruneProblems } from './erase-problems.ts';
import { countNorms } from './count-norms.ts';
import { pruneDevices } from './device-expiry.ts';
import { releaseParked } from './release-parked.ts';
import { pruneShares } from './share-expiry.ts';
import { tellDevices } from './tell-devices.ts';

const dayMs = 24 * 3_600_000;
const keptInboxMs = 30 * dayMs;
const keptAnswersMs = 2 * dayMs;

/** Works off what is due, a bounded number of rounds; what is left waits for the next call. */
export async function drainInbox(ctx: Context, rounds = 50): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    if ((await applyInbox(ctx)) === 0) return;
  }
}

/** Once a minute: whatever a lost wake-up or a crash left behind. */
export async function sweep(ctx: Context): Promise<void> {
  await ctx.db.write([releaseParked(ctx)]);
  await drainInbox(ctx);
  await countNorms(ctx);
  await tellDevices(ctx);
}

/**
 * Raw messages, deliveries and handed-out exports are kept for 30 days, answers and counted guesses
 * for two; problems, devices and shared links as their own files say.
 */
export async function prune(ctx: Context): Promise<void> {
  const now = ctx.now();
  await ctx.db.write([
    ctx.db.orm
      .delete(inbox)
      .where(and(ne(inbox.state, 'due'), lt(inbox.receivedAt, now - keptInboxMs)))
      .toSQL(),
    ctx.db.orm
      .delete(outbox)
      .where(and(ne(outbox.state, 'due'), lt(outbox.createdAt, now - keptInboxMs)))
      .toSQL(),
    ctx.db.orm
      .delete(answers)
      .where(lt(answers.createdAt, now - keptAnswersMs))
      .toSQL(),
    ctx.db.orm
      .delete(lookupGuesses)
      .where(
        and(
          lt(lookupGuesses.since, now - 2 * allForgottenMs),
          lt(lookupGuesses.lockedUntil, now - allForgottenMs),
        ),
      )
      .toSQL(),
    // That it was asked and done stays; the data that was handed out does not.
    ctx.db.orm
      .update(privacyRequests)
      .set({ result: null })
      .where(lt(privacyRequests.createdAt, now - keptInboxMs))
      .toSQL(),
    ...pruneProblems(ctx),
    pruneShares(ctx),
    pruneDevices(ctx),
  ]);
}
