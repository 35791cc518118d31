import * as z from 'zod';
import { joined, sha256, toHex } from '../lib/bytes.ts';
import { UnknownShape, type CarrierAdapter, type Signed, type Verdict } from './adapter.ts';
import { everyNews } from './page.ts';
import { rawMembers } from './raw-members.ts';
import { sameSecret, signatureHeader } from './signature.ts';
import { newsOf, Parcel } from './track17-parcel.ts';

/** The webhook, or an answer of their API that a shop passes on. */
const Envelope = z.union([
  z.object({
    event: z.enum(['TRACKING_UPDATED', 'TRACKING_STOPPED']),
    data: z.unknown().optional(),
  }),
  z.object({ data: z.object({ accepted: z.array(z.unknown()) }) }),
]);

export const track17: CarrierAdapter = {
  provider: '17track',
  keeps: [],
  verify,
  messageId: () => null,

  parse(body, _headers, nowMs) {
    const envelope = Envelope.safeParse(body);
    if (!envelope.success) {
      throw new UnknownShape('neither a 17TRACK event with data nor data.accepted');
    }
    const wire = envelope.data;
    const told = 'event' in wire ? wire.data : wire.data.accepted;
    const entries = Array.isArray(told) ? told : [told];
    if (entries.length === 0) throw new UnknownShape('no parcel with a number');
    return everyNews(entries, (each) => {
      const parcel = Parcel.safeParse(each).data;
      if (!parcel) throw new UnknownShape('no parcel with a number');
      return newsOf(parcel, nowMs);
    });
  },
};

/**
 * A plain hash with the key at its end: over the raw body, in the header `sign`; in the first
 * generation over event and data, in the body's own `sign`. It protects the body. No time is signed,
 * so that a message can be sent again; sent again it changes nothing.
 */
async function verify({ headers, body, secret }: Signed): Promise<Verdict> {
  const inHeader = headers.has('sign');
  const first = inHeader ? null : firstGeneration(body);
  const given = inHeader ? signatureHeader(headers, 'sign') : (first?.sign ?? null);
  const right = toHex(await sha256(joined(first?.signed ?? body, '/', secret)));
  const same = await sameSecret(given?.toLowerCase() ?? null, right);
  return same && secret.length > 0 ? 'valid' : 'invalid';
}

function firstGeneration(body: Uint8Array): { sign: string; signed: string } | null {
  const members = rawMembers(body);
  const read = (name: string): unknown => JSON.parse(members?.get(name) ?? 'null');
  const [event, sign, data] = [read('event'), read('sign'), members?.get('data')];
  if (typeof event !== 'string' || typeof sign !== 'string' || data === undefined) return null;
  return { sign, signed: `${event}/${data}` };
}
