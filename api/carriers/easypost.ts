import * as z from 'zod';
import { plainText } from '../lib/plain-text.ts';
import { UnknownShape, type CarrierAdapter, type News } from './adapter.ts';
import { Tracker, updateOf } from './easypost-tracker.ts';
import { everyNews } from './page.ts';
import { hexBytes, signatureHeader, verifyHmac } from './signature.ts';
import { text } from './wire-fields.ts';

/** https://docs.easypost.com/docs/events: `tracker.updated` and many that are not of trackers. */
const Event = z.object({
  tracking_code: z.undefined().optional(),
  description: z.string(),
  created_at: text,
  result: z.unknown().optional(),
});

/** What their API answers and a shop may pass on: a page of trackers or of events. */
const Page = z.union([
  z.object({ trackers: z.array(z.unknown()).min(1) }).transform(({ trackers }) => trackers),
  z.object({ events: z.array(z.unknown()).min(1) }).transform(({ events }) => events),
]);

const prefix = 'hmac-sha256-hex=';

export const easypost: CarrierAdapter = {
  provider: 'easypost',
  keeps: [],

  /** The key is the secret in Unicode's compatibility decomposition, as their libraries have it. */
  async verify({ headers, body, secret }) {
    const value = signatureHeader(headers, 'x-hmac-signature');
    const signature = value?.startsWith(prefix) ? hexBytes(value.slice(prefix.length)) : null;
    return (await verifyHmac(secret.normalize('NFKD'), body, signature)) ? 'valid' : 'invalid';
  },

  messageId(body) {
    const event = Event.extend({ id: z.string().min(1).max(128) });
    return event.safeParse(body).data?.id ?? null;
  },

  parse(body, _headers, nowMs) {
    return everyNews(Page.safeParse(body).data ?? [body], (entry) => newsOf(entry, nowMs));
  },
};

function newsOf(entry: unknown, nowMs: number): News {
  const event = Event.safeParse(entry).data;
  const name = plainText(event?.description, 64) ?? 'without a description';
  if (event && !name.startsWith('tracker.')) {
    return { kind: 'ignored', why: `The event ${name} tells nothing of a tracking.` };
  }
  if (event && (event.result ?? null) === null) {
    return { kind: 'ignored', why: `The event ${name} comes without its tracker.` };
  }
  const tracker = Tracker.safeParse(event ? event.result : entry).data;
  if (!tracker) throw new UnknownShape('neither an Event nor a Tracker with a tracking_code');
  return updateOf(tracker, event?.created_at ?? null, nowMs);
}
