import type { ImportType } from '#contract/import';
import type { MerchantContext } from '../../context.ts';
import { ConstraintViolation } from '../../db/failure.ts';
import { openBook, type Book, type Placed } from './book.ts';
import type { Write } from './bulk.ts';
import { catalogueWrites } from './catalogue-rows.ts';
import { createChanges, type Changes } from './changes.ts';
import { dueWrites } from './due-rows.ts';
import { createHashes } from './hashes.ts';
import { promiseWrites, releaseWrites, scanWrites } from './news-rows.ts';
import { orderWrites } from './order-rows.ts';
import { parcelWrites } from './parcel-rows.ts';
import { consentWrites, ratingWrites } from './people-rows.ts';
import { placeLine } from './place-line.ts';
import type { Told } from './read-line.ts';
import type { Refusal } from './refusal.ts';
import { returnWrites } from './return-rows.ts';
import type { Outcome, Refused } from './tally.ts';
import { thingsOf, type Thing } from './things-of.ts';
import { tokenWrites } from './token-rows.ts';

export type Saved = { line: number; type: ImportType; outcome: Outcome };

const clash: Refusal = {
  code: 'conflict',
  field: '',
  message: 'Another request changed the same thing. Send the line again.',
};

/**
 * Stores lines with one read and one write, and says what became of each. It is as if each were
 * sent by itself, one after the other; but one may also refer to what only a later one tells of.
 */
export async function saveChunk(
  ctx: MerchantContext,
  lines: readonly Told[],
): Promise<(Saved | Refused)[]> {
  for (let tries = 0; tries < 3; tries++) {
    try {
      return await attempt(ctx, lines);
    } catch (error) {
      // Another request stored or took away something meanwhile: the next try sees it.
      if (!(error instanceof ConstraintViolation)) throw error;
    }
  }
  const [only] = lines;
  if (only && lines.length === 1) return [refused(only, clash)];
  const half = Math.ceil(lines.length / 2);
  return [
    ...(await saveChunk(ctx, lines.slice(0, half))),
    ...(await saveChunk(ctx, lines.slice(half))),
  ];
}

const refused = ({ line, type }: Told, { code, field, message }: Refusal): Refused => ({
  line,
  type,
  code,
  field,
  message,
});

async function attempt(ctx: MerchantContext, lines: readonly Told[]): Promise<(Saved | Refused)[]> {
  const book = await openBook(ctx, lines);
  const { placed, refusals } = placeAll(book, lines, ctx.now());
  const changes = createChanges();
  const writes = await writesOf(ctx, book, changes);
  const results = await ctx.db.write(writes.map(({ statement }) => statement));
  for (const [i, { changed }] of writes.entries()) changed?.(results[i]?.rows ?? []);
  ctx.views.forget(touched(book));
  return [...outcomes(placed, changes), ...refusals];
}

/**
 * A line whose reference is missing waits until the others were read, and with it all later ones on
 * the same thing: the last of them wins. All orders and customers are there after the first round,
 * and all parcels after the second one.
 */
function placeAll(book: Book, lines: readonly Told[], nowMs: number) {
  const placed: Placed[] = [];
  const refusals: Refused[] = [];
  let turns: Turn[] = lines.map((told) => ({ told }));
  for (const mayCome of [() => true, isParcel, () => false]) {
    const waiting = new Set<Thing>();
    const later: Turn[] = [];
    for (const turn of turns) {
      if ('rest' in turn) {
        turn.rest();
        continue;
      }
      const { told } = turn;
      const things = thingsOf(told);
      const wait = () => {
        later.push(turn);
        for (const thing of things) waiting.add(thing);
      };
      if (things.some((thing) => waiting.has(thing))) {
        wait();
        continue;
      }
      const result = placeLine(book, told, waiting, nowMs);
      if ('subjects' in result) {
        placed.push(result);
        if (result.rest) later.push({ rest: result.rest });
      } else if (result.code === 'unknown_reference' && mayCome(result)) wait();
      else refusals.push(refused(told, result));
    }
    turns = later;
  }
  return { placed: placed.sort((a, b) => a.told.line - b.told.line), refusals };
}

/** A line that looks for its place, or what is left of one that has it. */
type Turn = { told: Told } | { rest: () => void };

const isParcel = ({ field }: Refusal) => field === 'shipmentExternalId';

/** In an order in which each row finds what it points at. */
async function writesOf(ctx: MerchantContext, book: Book, changes: Changes): Promise<Write[]> {
  const hashes = createHashes(ctx);
  const [catalogue, orders, tokens, promises, scans, consents] = await Promise.all([
    catalogueWrites(ctx, book, hashes, changes),
    orderWrites(ctx, book, hashes, changes),
    tokenWrites(ctx, book),
    promiseWrites(ctx, book, changes),
    scanWrites(ctx, book, changes),
    consentWrites(ctx, book, hashes, changes),
  ]);
  return [
    ...catalogue,
    ...orders,
    ...parcelWrites(ctx, book, changes),
    ...tokens,
    ...promises,
    ...scans,
    ...dueWrites(ctx, book),
    ...returnWrites(ctx, book, changes),
    ...ratingWrites(ctx, book, changes),
    ...consents,
    ...releaseWrites(ctx, book),
  ];
}

/** Of several lines on one thing the first has its outcome; one that repeats another says nothing. */
function outcomes(placed: readonly Placed[], changes: Changes): Saved[] {
  const texts = new Map<string, string>();
  return placed.map(({ told: { line, type, text }, subjects }) => {
    const [subject = ''] = subjects;
    const before = texts.get(subject);
    texts.set(subject, text);
    const outcome = changes.outcomeOf(subjects);
    if (before === undefined) return { line, type, outcome };
    const again = before === text || type === 'checkpoint' || outcome === 'unchanged';
    return { line, type, outcome: again ? 'unchanged' : 'updated' };
  });
}

function touched(book: Book): string[] {
  const ids = new Set<string>();
  for (const { id, told } of book.orderById.values()) if (told) ids.add(id);
  const parcels = [...book.parcels.values()].filter(({ told }) => told);
  for (const { id, orderId } of [...parcels, ...book.told.scans.map(({ parcel }) => parcel)]) {
    ids.add(id);
    if (orderId !== null) ids.add(orderId);
  }
  for (const { row } of book.returns.values()) ids.add(row.orderId);
  return [...ids];
}
