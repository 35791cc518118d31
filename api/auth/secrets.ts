import { toBase32 } from '../lib/base32.ts';
import { fromBase64, nodeCrypto, sha256, toBase64, toHex, utf8 } from '../lib/bytes.ts';
import { vapidKeyOf, type VapidKey } from '../lib/vapid.ts';

/** `share`: of one parcel, handed on by the shopper; nothing of the order. */
export type TokenPurpose = 'view' | 'share';

/** `order`: its number. `asker`: where a guess came from. */
export type LookupKind = 'email' | 'postcode' | 'order' | 'asker';

/**
 * Everything that hangs on `PORCHLIGHT_SECRET`. Each use has a key of its own (HKDF), so that one
 * leaking says nothing about another, and none of them is in the database.
 */
export type Secrets = {
  /** The shopper's token for one subject: 26 characters, 130 bits; the same each time. */
  shopperToken(purpose: TokenPurpose, subject: string): Promise<string>;
  /** Keyed hash of what is only matched or counted, never read. */
  lookup(merchantId: string, kind: LookupKind, value: string): Promise<string>;
  /** AES-256-GCM; `place` ties the text to its row, so it cannot be moved to another one. */
  seal(text: string, place: string): Promise<string>;
  unseal(sealed: string, place: string): Promise<string>;
  /** By which push services know this installation; made when it is first needed. */
  vapidKey(): Promise<VapidKey>;
};

export async function createSecrets(secret: string): Promise<Secrets> {
  const root = await crypto.subtle.importKey('raw', utf8(secret), 'HKDF', false, [
    'deriveBits',
    'deriveKey',
  ]);
  const derivation = (info: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: utf8('porchlight'),
    info: utf8(info),
  });
  const [token, lookup, sealKey] = await Promise.all([
    crypto.subtle.deriveBits(derivation('shopper-token'), root, 256).then(hmacWith),
    crypto.subtle.deriveBits(derivation('lookup'), root, 256).then(hmacWith),
    crypto.subtle.deriveKey(derivation('seal'), root, { name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]),
  ]);

  // The key itself, never a promise of it: in a Worker no request may wait for another one's.
  let vapidKey: VapidKey | undefined;

  return {
    async vapidKey() {
      if (vapidKey) return vapidKey;
      const bits = await crypto.subtle.deriveBits(derivation('vapid'), root, 384);
      return (vapidKey ??= await vapidKeyOf(new Uint8Array(bits)));
    },

    shopperToken: async (purpose, subject) => toBase32(await token([purpose, subject]), 26),

    lookup: async (merchantId, kind, value) =>
      toHex(await lookup([merchantId, kind, normalise(kind, value)])),

    async seal(text, place) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const algorithm = { name: 'AES-GCM', iv, additionalData: utf8(place) };
      const sealed = await crypto.subtle.encrypt(algorithm, sealKey, utf8(text));
      return `v1.${toBase64(iv)}.${toBase64(new Uint8Array(sealed))}`;
    },

    async unseal(sealed, place) {
      const [, iv = '', text = ''] = sealed.split('.');
      const algorithm = { name: 'AES-GCM', iv: fromBase64(iv), additionalData: utf8(place) };
      return new TextDecoder().decode(
        await crypto.subtle.decrypt(algorithm, sealKey, fromBase64(text)),
      );
    },
  };
}

type Hmac = (parts: string[]) => Promise<Uint8Array>;

/** HMAC-SHA256 under one key. */
async function hmacWith(bits: ArrayBuffer): Promise<Hmac> {
  if (nodeCrypto) {
    const { createHmac, createSecretKey } = nodeCrypto;
    const key = createSecretKey(new Uint8Array(bits));
    return async (parts) => createHmac('sha256', key).update(parts.join('\0')).digest();
  }
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', bits, algorithm, false, ['sign']);
  return async (parts) =>
    new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8(parts.join('\0'))));
}

/** The shape of a shopper's token; anything else is not worth asking the database for. */
export const looksLikeToken = (text: string): boolean => /^[0-9a-hjkmnp-tv-z]{26}$/.test(text);

/** What is stored in place of a token. The purpose is inside: a token opens only what it is for. */
export const tokenHash = async (purpose: TokenPurpose, token: string): Promise<string> =>
  toHex(await sha256(`${purpose}\0${token}`));

function normalise(kind: LookupKind, value: string): string {
  const text = value.normalize('NFKC').trim().toLowerCase();
  return kind === 'postcode' ? text.replace(/[\s-]/g, '') : text;
}
