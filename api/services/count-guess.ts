import { and, eq, inArray, or, sql, type SQL } from 'drizzle-orm';
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core';
import type { MerchantContext } from '../context.ts';
import type { Statement } from '../db/database.ts';
import { lookupGuesses, type guessScopes } from '../db/schema/lookups.ts';
import { orders, plainNumber } from '../db/schema/orders.ts';
import { guessLimits, type GuessLimit } from '../domain/guess-limits.ts';

type Scope = (typeof guessScopes)[number];

/** What a guess names: numbers as they may be stored, and keyed hashes. */
export type Guess = {
  numbers: string[];
  emailHmac: string;
  postcodeHmac: string;
  /** Under what it is counted. */
  subjects: { scope: Scope; subject: string }[];
};

/** The answer of the first statement; times in ms, 0 where nothing is locked. */
export type Judged = { orderId: string | null; lockedUntil: number; addressUntil: number };

const dialect = new SQLiteAsyncDialect();

/**
 * Looks for the order and counts the guess, in one commit: guesses at the same time cannot all be
 * the first. The same statements run for a right guess and a wrong one; while something is locked
 * nothing is counted.
 */
export function guessStatements(ctx: MerchantContext, guess: Guess): Statement[] {
  const { merchantId } = ctx;
  const now = ctx.now();
  // The plus keeps the order of days from deciding the index: few orders share a number.
  const order = sql`(SELECT ${orders.id} FROM ${orders} WHERE ${and(
    eq(orders.merchantId, merchantId),
    inArray(plainNumber(orders.number), guess.numbers),
    or(eq(orders.emailHmac, guess.emailHmac), eq(orders.postcodeHmac, guess.postcodeHmac)),
  )} ORDER BY +${orders.placedMs} DESC LIMIT 1)`;
  const pairs = (scopes: Scope[]) =>
    guess.subjects
      .filter(({ scope }) => scopes.includes(scope))
      .map(({ scope, subject }) => sql`(${scope}, ${subject})`);
  const lockOf = (...scopes: Scope[]) => {
    const rows = pairs(scopes);
    if (rows.length === 0) return sql`0`;
    return sql`(SELECT coalesce(max(${lookupGuesses.lockedUntil}), 0) FROM ${lookupGuesses}
      WHERE ${eq(lookupGuesses.merchantId, merchantId)}
      AND (${lookupGuesses.scope}, ${lookupGuesses.subject}) IN (VALUES ${sql.join(rows, sql`, `)}))`;
  };
  const everything: Scope[] = ['order', 'shop', 'address'];
  return [
    dialect.sqlToQuery(sql`SELECT ${order} AS "orderId",
      ${lockOf('order', 'shop')} AS "lockedUntil", ${lockOf('address')} AS "addressUntil"`),
    dialect.sqlToQuery(sql`
      INSERT INTO ${lookupGuesses}
        (merchant_id, scope, subject, misses, locks, since, locked_until)
      SELECT ${merchantId}, asked.column1, asked.column2, ${order} IS NULL, 0, ${now}, 0
      FROM (VALUES ${sql.join(pairs(everything), sql`, `)}) asked
      WHERE ${lockOf(...everything)} <= ${now}
      ON CONFLICT (merchant_id, scope, subject) DO UPDATE SET ${counting}`),
  ];
}

/** What becomes of a row that is there already; every right side is as it was before. */
const counting: SQL = (() => {
  const { misses, locks, since, lockedUntil } = lookupGuesses;
  const limit = (field: keyof GuessLimit) => sql`CASE ${lookupGuesses.scope}
    WHEN 'shop' THEN ${sql.raw(String(guessLimits.shop[field]))}
    ELSE ${sql.raw(String(guessLimits.order[field]))} END`;
  const forgotten = sql`max(${since}, ${lockedUntil}) + (${limit('forgottenMs')}) <= excluded.since`;
  const count = sql`(iif(${forgotten}, 0, ${misses}) + excluded.misses)`;
  const before = sql`iif(${forgotten}, 0, ${locks})`;
  const full = sql`(${count} >= (${limit('misses')}))`;
  const lockMs = sql`min((${limit('lockMs')}) << min(${before}, 16), (${limit('longestMs')}))`;
  return sql`
    misses = iif(${full}, 0, ${count}),
    locks = ${before} + ${full},
    since = iif(${forgotten} OR (${misses} = 0 AND excluded.misses), excluded.since, ${since}),
    locked_until = iif(${full}, excluded.since + ${lockMs}, ${lockedUntil})`;
})();
