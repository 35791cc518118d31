import { and, eq, isNotNull, or, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Provider } from '#contract/vocabulary';
import type { MerchantContext } from '../context.ts';
import { answers } from '../db/schema/boxes.ts';
import { customers, orders } from '../db/schema/orders.ts';
import { consents, privacyRequests } from '../db/schema/people.ts';
import { names } from './erase-traces.ts';
import { inList } from './find-person.ts';
import { customerHash } from './import/hashes.ts';
import type { Erasure } from './privacy-requests.ts';

type Order = Pick<typeof orders.$inferSelect, 'id' | 'customerId' | 'emailHmac'>;

/**
 * Whoever was known by these orders alone, and what was handed out about them. To be done after the
 * orders are gone, in the same commit: who has another order stays.
 */
export async function peopleOfOrders(
  { merchantId, ...ctx }: MerchantContext,
  source: Provider,
  gone: Order[],
): Promise<Erasure[]> {
  const present = (values: (string | null)[]) => [
    ...new Set(values.filter((value) => value !== null)),
  ];
  const ids = present(gone.map(({ customerId }) => customerId));
  const customerIds = JSON.stringify(ids);
  const hashes = JSON.stringify([
    ...present(gone.map(({ emailHmac }) => emailHmac)),
    ...(await Promise.all(ids.map((id) => customerHash({ ...ctx, merchantId }, id)))),
  ]);
  const handedOut = (column: SQLiteColumn) =>
    and(
      // An export names the source of each thing that it holds.
      sql`instr(${column}, ${`"source":"${source}"`}) > 0`,
      names(
        column,
        gone.map(({ id }) => id),
      ),
    );
  const orderless = (column: SQLiteColumn, by: SQLiteColumn) =>
    sql`NOT EXISTS (SELECT 1 FROM ${orders}
      WHERE ${orders.merchantId} = ${merchantId} AND ${by} = ${column})`;
  return [
    {
      name: 'customers',
      table: customers,
      where: and(
        eq(customers.merchantId, merchantId),
        inList(customers.externalId, customerIds),
        orderless(customers.externalId, orders.customerId),
      ),
    },
    {
      name: 'consents',
      table: consents,
      where: and(
        eq(consents.merchantId, merchantId),
        eq(consents.source, source),
        inList(consents.subjectHmac, hashes),
        orderless(consents.subjectHmac, orders.emailHmac),
      ),
    },
    {
      name: 'answers',
      table: answers,
      where: and(eq(answers.merchantId, merchantId), handedOut(answers.body)),
    },
    {
      name: 'exports',
      table: privacyRequests,
      where: and(
        eq(privacyRequests.merchantId, merchantId),
        or(isNotNull(privacyRequests.result), isNotNull(privacyRequests.subject)),
        or(
          handedOut(privacyRequests.result),
          and(
            inList(privacyRequests.subject, customerIds),
            orderless(privacyRequests.subject, orders.customerId),
          ),
        ),
      ),
      set: { subject: null, result: null },
    },
  ];
}
