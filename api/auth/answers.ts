import { and, eq, lt, sql } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import { definePlan } from '../db/plan.ts';
import { answers } from '../db/schema/boxes.ts';

/** A request that was begun and not finished for this long has died. */
const abandonedMs = 30_000;

type Scope = { db: Database; merchantId: string; now(): number };
type Request = { key: string; route: string; requestHash: string };
type Earlier = 'new' | 'mismatch' | 'in_progress' | { status: number; body: string };

const answerByKey = definePlan((orm) => [
  orm
    .select()
    .from(answers)
    .where(
      and(
        eq(answers.merchantId, sql.placeholder('merchantId')),
        eq(answers.key, sql.placeholder('key')),
      ),
    )
    .prepare(),
]);

/** Takes the key for this request, or says what became of the one that has it. */
export async function beginAnswer(scope: Scope, request: Request): Promise<Earlier> {
  const { db, merchantId } = scope;
  const now = scope.now();
  const row = { merchantId, ...request, state: 'started' as const, createdAt: now };
  const take = db.orm
    .insert(answers)
    .values(row)
    .onConflictDoUpdate({
      target: [answers.merchantId, answers.key],
      set: { createdAt: now },
      setWhere: and(
        eq(answers.state, 'started'),
        eq(answers.requestHash, request.requestHash),
        lt(answers.createdAt, now - abandonedMs),
      ),
    })
    .returning({ key: answers.key });
  const [taken] = await db.write([take.toSQL()]);
  if (taken?.rows.length) return 'new';

  const [[found]] = await db.read(answerByKey, { merchantId, key: request.key });
  if (!found) return 'in_progress';
  if (found.requestHash !== request.requestHash) return 'mismatch';
  if (found.status === null || found.body === null) return 'in_progress';
  return { status: found.status, body: found.body };
}

export async function finishAnswer(scope: Scope, key: string, status: number, body: string) {
  await scope.db.write([
    scope.db.orm
      .update(answers)
      .set({ state: 'finished', status, body })
      .where(and(eq(answers.merchantId, scope.merchantId), eq(answers.key, key)))
      .toSQL(),
  ]);
}

export async function forgetAnswer(scope: Scope, key: string) {
  await scope.db.write([
    scope.db.orm
      .delete(answers)
      .where(and(eq(answers.merchantId, scope.merchantId), eq(answers.key, key)))
      .toSQL(),
  ]);
}
