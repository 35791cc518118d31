import type { MerchantContext } from '../../context.ts';
import { consents, ratings } from '../../db/schema/people.ts';
import { newId } from '../../lib/id.ts';
import type { Book } from './book.ts';
import { defineBulk, type Write } from './bulk.ts';
import { marking } from './catalogue-rows.ts';
import type { Changes } from './changes.ts';
import type { Hashes } from './hashes.ts';

const answer = ['orderId', 'shipmentId', 'question', 'score', 'comment', 'ratedMs'] as const;

const putRatings = defineBulk({
  table: ratings,
  columns: ['id', 'externalId', 'source', ...answer],
  createdAt: 'createdAt',
  key: ['externalId'],
  set: answer,
  returning: ['id', 'externalId'],
});

const putConsents = defineBulk({
  table: consents,
  columns: ['subjectHmac', 'purpose', 'granted', 'saidMs', 'source'],
  key: ['subjectHmac', 'purpose'],
  set: ['granted', 'saidMs', 'source'],
  // The later word counts; of two at one moment the one that forbids.
  when: '(excluded.said_ms, consents.granted) > (consents.said_ms, excluded.granted)',
  returning: ['subjectHmac', 'purpose'],
});

export function ratingWrites(ctx: MerchantContext, book: Book, changes: Changes): Write[] {
  const rows = [...book.told.ratings.values()].map(({ input, orderId, parcelId }) => ({
    id: newId('rat', ctx.now()),
    externalId: input.externalId,
    source: 'import',
    orderId,
    shipmentId: parcelId,
    question: input.question,
    score: input.score,
    comment: input.comment,
    ratedMs: Date.parse(input.at),
  }));
  return putRatings(ctx, rows, { changed: marking(changes, 'rating', rows) });
}

export async function consentWrites(
  ctx: MerchantContext,
  book: Book,
  hashes: Hashes,
  changes: Changes,
): Promise<Write[]> {
  const subjectOf = async (email: string | undefined, customer: string) =>
    (await hashes.email(email ?? book.told.customers.get(customer)?.email)) ??
    book.customers.get(customer) ??
    hashes.customer(customer);
  const rows = await Promise.all(
    book.told.consents.map(async ({ placed, input }) => {
      const { email, customerExternalId = '', purpose, granted } = input;
      const subjectHmac = await subjectOf(email, customerExternalId);
      placed.subjects.push(`${subjectHmac}/${purpose}`);
      return { subjectHmac, purpose, granted, saidMs: Date.parse(input.at), source: 'import' };
    }),
  );
  return putConsents(ctx, rows, {
    changed: (changed) => {
      for (const row of changed) {
        changes.mark(`${String(row['subject_hmac'])}/${String(row['purpose'])}`, 'created');
      }
    },
  });
}
