import * as z from 'zod';
import { joined } from '../lib/bytes.ts';
import { plainText } from '../lib/plain-text.ts';
import {
  UnknownShape,
  type CarrierAdapter,
  type News,
  type Signed,
  type Verdict,
} from './adapter.ts';
import { Track, updateOf } from './shippo-track.ts';
import { hexBytes, signatureHeader, tokenVerdict, verdictOf, verifyHmac } from './signature.ts';

/** https://docs.goshippo.com/docs/tracking/webhooks */
const Webhook = z.object({ event: z.string(), data: z.unknown().optional() });

const header = 'shippo-auth-signature';

export const shippo: CarrierAdapter = {
  provider: 'shippo',
  keeps: [],
  verify,

  /** Shippo names no message. The status that it is about has an id; its body may still be another. */
  messageId(body) {
    const track = Track.safeParse(Webhook.safeParse(body).data?.data ?? body).data;
    const status = track?.tracking_status?.object_id;
    const id = track && status ? [track.carrier, track.tracking_number, status].join('/') : '';
    return id.length > 0 && id.length <= 128 ? id : null;
  },

  parse(body, _headers, nowMs): News[] {
    const webhook = Webhook.safeParse(body).data;
    if (webhook && webhook.event !== 'track_updated') {
      const name = plainText(webhook.event, 64) ?? 'without a name';
      return [{ kind: 'ignored', why: `The event ${name} tells nothing of a tracking.` }];
    }
    const track = Track.safeParse(webhook ? webhook.data : body).data;
    if (!track) throw new UnknownShape('no Track with carrier and tracking_number');
    return [updateOf(track, nowMs)];
  },
};

/**
 * Accounts that Shippo has not set up to sign put a token in the address. A signature that is there
 * and wrong is never made good by it.
 */
async function verify({ headers, body, secret, nowMs }: Signed): Promise<Verdict> {
  if (!headers.has(header)) return tokenVerdict(headers, secret);
  const { time, signatures } = partsOf(signatureHeader(headers, header) ?? '');
  const message = joined(time, '.', body);
  let right = false;
  for (const signature of signatures) {
    if (await verifyHmac(secret, message, hexBytes(signature))) right = true;
  }
  return verdictOf(right && time !== '', Number(time) * 1000, nowMs);
}

/** `t=<seconds>,v1=<hex>`, of which there may be several while a secret is changed; one `t`. */
function partsOf(value: string): { time: string; signatures: string[] } {
  const parts = value.split(',').map((part) => part.split('='));
  const valuesOf = (name: string) =>
    parts.flatMap(([key, of, ...rest]) => (key?.trim() === name && !rest.length && of ? [of] : []));
  const [time = '', ...others] = valuesOf('t');
  const isTime = /^\d{1,12}$/.test(time) && others.length === 0;
  return { time: isTime ? time : '', signatures: valuesOf('v1').slice(0, 8) };
}
