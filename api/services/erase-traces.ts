import { and, eq, inArray, isNotNull, isNull, or, sql, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { inboxStates } from '#contract/vocabulary';
import { answers, inbox, inboxSubjects, outbox } from '../db/schema/boxes.ts';
import { privacyRequests } from '../db/schema/people.ts';
import { inList, type Found } from './find-person.ts';
import type { Erasure } from './privacy-requests.ts';
import { orderSubject } from './put-order.ts';

/** Under which messages about a customer stand in the inbox. */
export const customerSubject = (externalId: string): string => `customer:${externalId}`;

/** Messages, answers and earlier exports in which the person still stands as they were. */
export function tracesOf(merchantId: string, found: Found, email: string | null): Erasure[] {
  const ids = [...found.orderIds, ...found.shipmentIds, ...found.customerIds];
  const subjects = [
    ...found.orderExternalIds.map(orderSubject),
    ...found.customerExternalIds.map(customerSubject),
    ...found.trackingKeys,
  ];
  // Short numbers stand in other people's messages, too.
  const words = [email, ...found.trackingNumbers.filter(({ length }) => length > 7)].flatMap(
    (word) => word?.toLowerCase() ?? [],
  );
  return [
    {
      name: 'messages',
      table: inbox,
      where: and(
        eq(inbox.merchantId, merchantId),
        sql`(${inbox.source}, ${inbox.dedupeKey}) IN (
          SELECT ${inboxSubjects.source}, ${inboxSubjects.dedupeKey} FROM ${inboxSubjects}
          WHERE ${inboxSubjects.merchantId} = ${merchantId}
            AND ${inList(inboxSubjects.subject, JSON.stringify(subjects))})`,
      ),
    },
    {
      // Of what was never understood, nobody knows whom it is about but by its words.
      name: 'strayMessages',
      table: inbox,
      where: and(
        eq(inbox.merchantId, merchantId),
        inArray(
          inbox.state,
          inboxStates.filter((state) => state !== 'due'),
        ),
        isNull(inbox.subject),
        names(inbox.body, words),
      ),
    },
    outgoingOf(merchantId, ids),
    {
      name: 'answers',
      table: answers,
      where: and(eq(answers.merchantId, merchantId), names(answers.body, ids)),
    },
    {
      name: 'exports',
      table: privacyRequests,
      where: and(
        eq(privacyRequests.merchantId, merchantId),
        or(isNotNull(privacyRequests.subject), isNotNull(privacyRequests.result)),
        or(
          inList(privacyRequests.subject, JSON.stringify(found.customerExternalIds)),
          names(privacyRequests.result, ids),
        ),
      ),
      set: { subject: null, result: null },
    },
  ];
}

/** Messages to the shop's own servers that name one of these orders, parcels or customers. */
export const outgoingOf = (merchantId: string, ids: string[]): Erasure => ({
  name: 'outgoing',
  table: outbox,
  where: and(eq(outbox.merchantId, merchantId), names(outbox.payload, ids)),
});

/** True where one of the words is somewhere in the text. */
export const names = (column: SQLiteColumn, words: string[]): SQL =>
  sql`EXISTS (SELECT 1 FROM json_each(${JSON.stringify(words)}) word
    WHERE instr(lower(CAST(${column} AS TEXT)), word.value) > 0)`;
