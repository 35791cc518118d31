import * as z from 'zod';
import { fromBase64 } from '../lib/bytes.ts';
import type { PublicKey } from '../lib/jwks.ts';
import type { Signed } from './adapter.ts';

type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

const Jwk = z.object({
  kty: z.literal('RSA'),
  n: z.string(),
  e: z.string(),
  kid: z.string().optional().catch(undefined),
});
const Jwks = z.object({ keys: z.array(z.unknown()).max(64) });

/**
 * The key that checks a message. The secret of an endpoint is `jwks`, for the keys that ShipEngine
 * publishes; or a key to hold on to: a JSON Web Key, a set of them, or PEM. A private one in PEM
 * does as well, where one side both signs and checks. Null where there is no such key; never throws.
 */
export async function verifyingKey(
  { secret, publicKey }: Pick<Signed, 'secret' | 'publicKey'>,
  keyId: string,
): Promise<Key | null> {
  try {
    const given = secret.trim();
    if (given === 'jwks') return await importJwk(await publicKey(keyId));
    if (given.startsWith('{')) return await importJwk(jwkIn(JSON.parse(given), keyId));
    return await importPem(given);
  } catch {
    return null;
  }
}

/** A set is asked for the id; a key alone is meant whatever it is called. */
function jwkIn(json: unknown, keyId: string): PublicKey | null {
  const set = Jwks.safeParse(json).data;
  if (!set) return Jwk.safeParse(json).data ?? null;
  const keys = set.keys.flatMap((each) => Jwk.safeParse(each).data ?? []);
  return keys.find(({ kid }) => kid === keyId) ?? null;
}

async function importJwk(key: PublicKey | null): Promise<Key | null> {
  if (key === null || key.kty !== 'RSA') return null;
  // Only what makes it public: `use`, `alg` or a private part would change what it may do.
  const { kty, n, e } = key;
  return crypto.subtle.importKey('jwk', { kty, n, e }, algorithm, false, ['verify']);
}

const pem = /^-----BEGIN (PUBLIC|PRIVATE) KEY-----([A-Za-z0-9+/=\s]+)-----END \1 KEY-----$/;

async function importPem(given: string): Promise<Key | null> {
  const [, kind, base64] = pem.exec(given) ?? [];
  if (base64 === undefined) return null;
  const der = fromBase64(base64.replace(/\s/g, ''));
  if (kind === 'PUBLIC') {
    return crypto.subtle.importKey('spki', der, algorithm, false, ['verify']);
  }
  const signing = await crypto.subtle.importKey('pkcs8', der, algorithm, true, ['sign']);
  return importJwk(Jwk.safeParse(await crypto.subtle.exportKey('jwk', signing)).data ?? null);
}
