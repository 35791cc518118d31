import * as z from 'zod';
import { plainText } from '../lib/plain-text.ts';
import { UnknownShape, type CarrierAdapter, type News } from './adapter.ts';
import { Tracking, updateOf } from './aftership-tracking.ts';
import { everyNews } from './page.ts';
import { base64Bytes, signatureHeader, verifyHmac } from './signature.ts';
import { text } from './wire-fields.ts';

/**
 * One signature under three names, and what stands before it: Tracking's, that of Returns and
 * Warranty, and that of Shipping and of organisations from before October 2022.
 */
const signatures = [
  { name: 'aftership-hmac-sha256', prefix: '' },
  { name: 'as-signature-hmac-sha256', prefix: '' },
  { name: 'am-webhook-signature', prefix: 'hmac-sha256=' },
] as const;

/** https://www.aftership.com/docs/tracking/webhook/webhook-overview: each carries a whole tracking. */
const events = new Set(['tracking_update', 'edd_revise', 'tracking_pending_time']);

const Webhook = z.object({
  event: text,
  /** Seconds since 1970. */
  ts: z.number().min(0).max(1e11).nullable().catch(null),
  msg: z.unknown().optional(),
});

const Told = Tracking.refine(({ tag, checkpoints }) => tag !== null || checkpoints.length > 0);

/** Answers of their API, which a shop may pass on: a page of many, one, the last scan, or bare. */
const Page = z.object({ data: z.object({ trackings: z.array(z.unknown()).min(1) }) });
const Answer = z.union([
  z.object({ data: z.object({ tracking: Tracking }) }).transform(({ data }) => data.tracking),
  z.object({ data: Told }).transform(({ data }) => data),
  Told,
]);

export const aftership: CarrierAdapter = {
  provider: 'aftership',
  keeps: [],

  async verify({ headers, body, secret }) {
    const { name, prefix } = signatures.find((each) => headers.has(each.name)) ?? signatures[0];
    const value = signatureHeader(headers, name);
    const signature = value?.startsWith(prefix) ? base64Bytes(value.slice(prefix.length)) : null;
    return (await verifyHmac(secret, body, signature)) ? 'valid' : 'invalid';
  },

  messageId(body) {
    const id = z.object({ event_id: z.string().min(1).max(128) }).safeParse(body);
    return id.success ? id.data.event_id : null;
  },

  parse(body, _headers, nowMs) {
    const webhook = Webhook.safeParse(body).data;
    if (webhook?.msg !== undefined || webhook?.event) return [newsOf(webhook, nowMs)];
    const page = Page.safeParse(body).data?.data.trackings;
    if (page) return everyNews(page, (entry) => updateOf(readTracking(entry), null, nowMs));
    const answer = Answer.safeParse(body).data;
    if (!answer) throw new UnknownShape('neither msg, data.tracking nor a bare tracking');
    return [updateOf(answer, null, nowMs)];
  },
};

function readTracking(entry: unknown): Tracking {
  const tracking = Tracking.safeParse(entry).data;
  if (!tracking) throw new UnknownShape('a tracking without tracking_number');
  return tracking;
}

function newsOf({ event, ts, msg }: z.infer<typeof Webhook>, nowMs: number): News {
  if (event && !events.has(event)) {
    const name = plainText(event, 64) ?? 'without a name';
    return { kind: 'ignored', why: `The event ${name} tells nothing of a tracking.` };
  }
  return updateOf(readTracking(msg), ts === null ? null : Math.trunc(ts * 1000), nowMs);
}
