import { and, desc, eq, lt, sql, type SQL } from 'drizzle-orm';
import type { InboxDetail, InboxMessage, InboxPage, InboxQuery } from '#contract/inbox';
import { inboxStates, providers, type InboxState, type Provider } from '#contract/vocabulary';
import type { MerchantContext } from '../context.ts';
import { definePlan } from '../db/plan.ts';
import { inbox } from '../db/schema/boxes.ts';
import { NotFoundError } from '../errors.ts';
import type { InboxNotes } from './inbox-notes.ts';
import { keptHeaders } from './kept-headers.ts';

const ofMerchant = eq(inbox.merchantId, sql.placeholder('merchantId'));
/** Sorts behind every id. */
const end = '~';
const columns = {
  id: inbox.id,
  provider: inbox.source,
  endpointId: inbox.endpointId,
  receivedAt: inbox.receivedAt,
  state: inbox.state,
  subject: inbox.subject,
  attempts: inbox.attempts,
  bytes: sql<number>`length(${inbox.body})`.mapWith(Number),
  error: inbox.error,
};

type Filter = Pick<InboxQuery, 'state' | 'provider'>;

/**
 * Where it is filtered, one read for each pair of provider and state, all in one round trip: each
 * walks along an index and is over after one page, however much lies in the inbox.
 * Exported for the test that looks at how the engine would run them.
 */
export const inboxPagePlan = (filter: Filter) =>
  definePlan((orm) =>
    rangesOf(filter).map((range) =>
      orm
        .select(columns)
        .from(inbox)
        .where(and(ofMerchant, range, lt(inbox.id, sql.placeholder('before'))))
        .orderBy(desc(inbox.id))
        .limit(sql.placeholder('limit'))
        .prepare(),
    ),
  );

function rangesOf({ state, provider }: Filter): (SQL | undefined)[] {
  if (!state && !provider) return [undefined];
  return (provider ? [provider] : providers).flatMap((source) =>
    (state ? [state] : inboxStates).map((each) =>
      and(eq(inbox.source, source), eq(inbox.state, each)),
    ),
  );
}

export const inboxMessagePlan = definePlan((orm) => [
  orm
    .select({ ...columns, body: inbox.body, headers: inbox.headers })
    .from(inbox)
    .where(and(ofMerchant, eq(inbox.id, sql.placeholder('id'))))
    .prepare(),
]);

/** Newest first. */
export async function readInbox(
  ctx: MerchantContext,
  { limit, cursor, ...filter }: InboxQuery,
): Promise<InboxPage> {
  const found = await ctx.db.read(inboxPagePlan(filter), {
    merchantId: ctx.merchantId,
    before: cursor ?? end,
    // One more than is shown tells whether there is a next page.
    limit: limit + 1,
  });
  const rows = found.flat().sort((a, b) => (a.id < b.id ? 1 : -1));
  const shown = rows.slice(0, limit);
  return {
    messages: shown.map(messageOf),
    next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
  };
}

/** @throws NotFoundError */
export async function readInboxMessage(ctx: MerchantContext, id: string): Promise<InboxDetail> {
  const [[row]] = await ctx.db.read(inboxMessagePlan, { merchantId: ctx.merchantId, id });
  if (!row) throw new NotFoundError('message');
  return {
    ...messageOf(row),
    body: new TextDecoder().decode(row.body),
    headers: Object.fromEntries(keptHeaders(row.headers)),
  };
}

type Row = {
  id: string;
  provider: Provider;
  endpointId: string;
  receivedAt: number;
  state: InboxState;
  subject: string | null;
  attempts: number;
  bytes: number;
  error: string | null;
};

function messageOf(row: Row): InboxMessage {
  const { id, provider, endpointId, receivedAt, state, subject, attempts, bytes } = row;
  const { code, message, rejected = [], unknown = [] } = notesOf(row.error);
  return {
    id,
    provider,
    endpointId,
    receivedAt: new Date(receivedAt).toISOString(),
    state,
    subject,
    attempts,
    bytes,
    error: message === undefined ? null : { code: code ?? null, message },
    rejected,
    unknownCodes: unknown,
    replayable: state !== 'due',
  };
}

function notesOf(text: string | null): InboxNotes {
  if (text === null) return {};
  // Anything but JSON is the bare sentence that earlier versions wrote.
  if (!text.startsWith('{')) return { message: text };
  // Written by `notesText` and by nobody else.
  return JSON.parse(text) as InboxNotes;
}
