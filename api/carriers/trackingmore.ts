import * as z from 'zod';
import { utf8 } from '../lib/bytes.ts';
import { parseJson } from '../lib/parse-json.ts';
import { UnknownShape, type CarrierAdapter, type Signed, type Verdict } from './adapter.ts';
import { everyNews } from './page.ts';
import {
  base64Bytes,
  hexBytes,
  signatureHeader,
  tokenVerdict,
  verdictOf,
  verifyHmac,
} from './signature.ts';
import { Item, touchedAt, updateOf } from './trackingmore-item.ts';

/** V4 `{ code, message, data }`, V2 `{ meta, data, verifyInfo }`; an API answer may hold many. */
const Envelope = z.object({
  data: z.union([
    z.object({ accepted: z.array(z.unknown()) }).transform(({ accepted }) => accepted),
    z.object({ trackings: z.array(z.unknown()) }).transform(({ trackings }) => trackings),
    z.array(z.unknown()),
    z.unknown().transform((one) => [one]),
  ]),
});

const entriesOf = (body: unknown): unknown[] => Envelope.safeParse(body).data?.data ?? [];

export const trackingmore: CarrierAdapter = {
  provider: 'trackingmore',
  keeps: [],
  verify,

  messageId(body) {
    const [first, ...others] = entriesOf(body);
    const item = Item.safeParse(first).data;
    const touched = item && touchedAt(item);
    const id = item?.id && touched && others.length === 0 ? `${item.id}@${touched}` : '';
    return id.length > 0 && id.length <= 128 ? id : null;
  },

  parse(body, _headers, nowMs) {
    const entries = entriesOf(body);
    if (entries.length === 0) throw new UnknownShape('no data with a tracking_number');
    return everyNews(entries, (each) => {
      const item = Item.safeParse(each).data;
      if (!item) throw new UnknownShape('no data with a tracking_number');
      return updateOf(item, nowMs);
    });
  },
};

/**
 * What TrackingMore documents is a signature over the body; what its sample code computes is one over
 * the time alone. All forms are taken, and they do not protect the same:
 *
 * - `signature` over the raw body, V4 as described: nobody else wrote it. It has no time, so it may
 *   be sent again, which changes nothing.
 * - `signature` over `timestamp`, V4 as sampled, or over `verifyInfo.timeStr`, V2: somebody knew the
 *   secret within five minutes of that time. The body is not covered: who reads one such message can
 *   send others until the five minutes are over. In V2 the secret is an e-mail address.
 * - no signature: the secret stands in the address, `?token=`. Whoever knows the address can write
 *   whatever they like.
 *
 * What guards the last three is an address that nobody can guess, and TLS. A signature that is there
 * and wrong is never made good by the address.
 */
async function verify({ headers, body, secret, nowMs }: Signed): Promise<Verdict> {
  if (headers.has('signature')) {
    const signature = bytesOf(signatureHeader(headers, 'signature'));
    const time = signatureHeader(headers, 'timestamp') ?? '';
    const overBody = await verifyHmac(secret, body, signature);
    const overTime = await verifyHmac(secret, utf8(time), signature);
    return overBody ? 'valid' : verdictOf(overTime && isTime(time), Number(time) * 1000, nowMs);
  }
  const inBody = verifyInfoOf(body);
  if (inBody) {
    const { timeStr, signature } = inBody;
    const right = await verifyHmac(secret, utf8(timeStr), bytesOf(signature));
    return verdictOf(right && isTime(timeStr), Number(timeStr) * 1000, nowMs);
  }
  return tokenVerdict(headers, secret);
}

/** Seconds since 1970. */
const isTime = (text: string) => /^\d{1,12}$/.test(text);

const bytesOf = (signature: string | null) => hexBytes(signature) ?? base64Bytes(signature);

const moment = z.union([z.string(), z.number().transform(String)]).catch('');
const VerifyInfo = z.object({
  verifyInfo: z.object({ timeStr: moment, signature: z.string().catch('') }),
});

function verifyInfoOf(body: Uint8Array): { timeStr: string; signature: string } | null {
  const json = parseJson(body);
  return 'fault' in json ? null : (VerifyInfo.safeParse(json.value).data?.verifyInfo ?? null);
}
