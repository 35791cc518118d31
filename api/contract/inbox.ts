import * as z from 'zod';
import { RejectedLine } from './checkpoint.ts';
import { errorCodes, inboxStates, providers } from './vocabulary.ts';

/** `GET /v1/inbox`. */
export const InboxQuery = z.object({
  state: z.enum(inboxStates).optional(),
  provider: z.enum(providers).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  /** `next` of the page before. */
  cursor: z
    .string()
    .regex(/^\w{1,64}$/, 'is not the `next` of a page')
    .optional(),
});
export type InboxQuery = z.infer<typeof InboxQuery>;

/** A provider's message and what became of it. Kept for 30 days. */
export const InboxMessage = z.object({
  id: z.string(),
  provider: z.enum(providers),
  endpointId: z.string(),
  receivedAt: z.string(),
  state: z.enum(inboxStates),
  /** What it is about, and waits for where `state` is `unmatched`: a number or id, as it was matched. */
  subject: z.string().nullable(),
  /** How often it was tried since it came, or since it was last replayed. */
  attempts: z.int(),
  /** Size of the body. */
  bytes: z.int(),
  /** Why nothing came of it: `code` where it is one of ours. Null where all is well. */
  error: z.object({ code: z.enum(errorCodes).nullable(), message: z.string() }).nullable(),
  /** Scans that could not be used, by their place in the payload. */
  rejected: z.array(RejectedLine),
  /** Status codes that were new to us and counted as something weaker. */
  unknownCodes: z.array(z.string()),
  /** Whether `POST /v1/inbox/:id/replay` would do anything. */
  replayable: z.boolean(),
});
export type InboxMessage = z.infer<typeof InboxMessage>;

export const InboxPage = z.object({
  messages: z.array(InboxMessage),
  /** Give it as `cursor` to read on; null at the end. */
  next: z.string().nullable(),
});
export type InboxPage = z.infer<typeof InboxPage>;

/** `GET /v1/inbox/:id`: the message as it came. */
export const InboxDetail = InboxMessage.extend({
  /** Bytes that are no UTF-8 are replaced by U+FFFD. */
  body: z.string(),
  /** Those of its headers that are kept; never a signature. */
  headers: z.record(z.string(), z.string()),
});
export type InboxDetail = z.infer<typeof InboxDetail>;
