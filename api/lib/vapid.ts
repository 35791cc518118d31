/** Voluntary Application Server Identification for Web Push (RFC 8292). */
import { fromBase64, fromBase64Url, toBase64Url, toHex, utf8 } from './bytes.ts';

/** A key of the platform's own cryptography. */
export type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

export type VapidKey = {
  /** P-256, for signing. */
  privateKey: Key;
  /** The point without compression, base64url: the `applicationServerKey` of a subscription. */
  publicKey: string;
};

const curve = { name: 'ECDSA', namedCurve: 'P-256' };
const signature = { name: 'ECDSA', hash: 'SHA-256' };

/** Order of P-256 (FIPS 186-5). */
const order = 0xffffffff_00000000_ffffffff_ffffffff_bce6faad_a7179e84_f3b9cac2_fc632551n;

/** PKCS #8 (RFC 5208, RFC 5915) up to the 32 bytes of a P-256 key, the public one left out. */
const beforeKey = fromBase64('MEECAQAwEwYHKoZIzj0CAQYIKoZIzj0DAQcEJzAlAgEBBCA=');

const tokenLivesSeconds = 12 * 3600;

/**
 * The key pair that follows from these bits, the same one each time.
 * @param bits 384, evenly distributed: so many more than the key has that its bias is of no use to
 *   anybody (FIPS 186-5, A.2.1)
 */
export async function vapidKeyOf(bits: Uint8Array): Promise<VapidKey> {
  const scalar = (BigInt(`0x${toHex(bits)}`) % (order - 1n)) + 1n;
  const hex = scalar.toString(16).padStart(64, '0');
  const key = Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
  // The platform works out the point where a key comes without it.
  const whole = await crypto.subtle.importKey(
    'pkcs8',
    new Uint8Array([...beforeKey, ...key]),
    curve,
    true,
    ['sign'],
  );
  const { ext: _ext, key_ops: _uses, ...jwk } = await crypto.subtle.exportKey('jwk', whole);
  const { x = '', y = '' } = jwk;
  return {
    privateKey: await crypto.subtle.importKey('jwk', jwk, curve, false, ['sign']),
    publicKey: toBase64Url(new Uint8Array([4, ...fromBase64Url(x), ...fromBase64Url(y)])),
  };
}

/**
 * The `Authorization` of one message.
 * @param audience origin of the push service
 * @param contact `mailto:` or https address of whoever runs this installation
 */
export async function vapidAuthorization(
  { privateKey, publicKey }: VapidKey,
  { audience, contact, nowMs }: { audience: string; contact: string; nowMs: number },
): Promise<string> {
  const exp = Math.floor(nowMs / 1000) + tokenLivesSeconds;
  const parts = [
    { typ: 'JWT', alg: 'ES256' },
    { aud: audience, exp, sub: contact },
  ].map((part) => toBase64Url(utf8(JSON.stringify(part))));
  const text = parts.join('.');
  const signed = new Uint8Array(await crypto.subtle.sign(signature, privateKey, utf8(text)));
  return `vapid t=${text}.${toBase64Url(signed)}, k=${publicKey}`;
}
