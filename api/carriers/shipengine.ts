import * as z from 'zod';
import { instantOf } from '#contract/instant';
import { plainText } from '../lib/plain-text.ts';
import {
  UnknownShape,
  type CarrierAdapter,
  type News,
  type Signed,
  type Verdict,
} from './adapter.ts';
import { verifyingKey } from './shipengine-key.ts';
import { Parcel, updateOf } from './shipengine-parcel.ts';
import { joined } from '../lib/bytes.ts';
import { base64Bytes, signatureHeader, verdictOf } from './signature.ts';

/** ShipEngine's `API_TRACK`, ShipStation's `TRACK_EVENT_V2`. */
const Webhook = z.object({ resource_type: z.string(), data: z.unknown().optional() });

const timeHeader = 'x-shipengine-timestamp';
const keyHeader = 'x-shipengine-rsa-sha256-key-id';
const header = 'x-shipengine-rsa-sha256-signature';

export const shipengine: CarrierAdapter = {
  provider: 'shipengine',
  /** When it was told: the body does not say. */
  keeps: [timeHeader],
  verify,
  messageId: () => null,

  parse(body, headers, nowMs): News[] {
    const webhook = Webhook.safeParse(body).data;
    const type = plainText(webhook?.resource_type, 64) ?? 'without a name';
    if (webhook && !/TRACK/i.test(type)) {
      return [{ kind: 'ignored', why: `The resource ${type} is not a tracking.` }];
    }
    if (webhook && (webhook.data ?? null) === null) {
      return [{ kind: 'ignored', why: `The resource ${type} comes without its data.` }];
    }
    const parcel = Parcel.safeParse(webhook ? webhook.data : body).data;
    if (!parcel) throw new UnknownShape('no tracking_number with a status or events');
    return [updateOf(parcel, headers.get(timeHeader), nowMs)];
  },
};

/** RSASSA-PKCS1-v1_5 with SHA-256 over `<timestamp>.<raw body>`. All three headers must be there. */
async function verify(signed: Signed): Promise<Verdict> {
  const { headers, body, nowMs } = signed;
  const keyId = signatureHeader(headers, keyHeader);
  const time = signatureHeader(headers, timeHeader);
  const signature = base64Bytes(signatureHeader(headers, header));
  const signedMs = instantOf(time ?? '');
  if (keyId === null || time === null || signature === null || signedMs === null) return 'invalid';
  const key = await verifyingKey(signed, keyId);
  if (!key) return 'invalid';
  const right = await crypto.subtle
    .verify(key.algorithm.name, key, signature, joined(time, '.', body))
    .catch(() => false);
  return verdictOf(right, signedMs, nowMs);
}
