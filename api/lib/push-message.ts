/** Message encryption for Web Push (RFC 8291) in one record of `aes128gcm` (RFC 8188). */
import { joined, utf8 } from './bytes.ts';
import type { Key } from './vapid.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What a browser gives along with its subscription. */
export type DeviceKeys = {
  /** Its point on P-256, 65 bytes. */
  p256dh: Bytes;
  /** 16 bytes that only it and we know. */
  auth: Bytes;
};

const curve = { name: 'ECDH', namedCurve: 'P-256' };
/** No push service has to take a longer body (RFC 8030, section 7.2). */
const recordSize = 4096;
/** Salt, size of the record, length of the key, key. */
const headerLength = 16 + 4 + 1 + 65;
/** The mark of the last record, and what AES-GCM adds. */
const overhead = 1 + 16;
export const longestPushText = recordSize - headerLength - overhead;

/** Null where the bytes are no point of the curve. */
export async function devicePoint(p256dh: Bytes): Promise<Key | null> {
  try {
    return await crypto.subtle.importKey('raw', p256dh, curve, true, []);
  } catch {
    return null;
  }
}

/** Used for one message, and new for each. */
export type MessageSecrets = { keys: { publicKey: Key; privateKey: Key }; salt: Bytes };

async function newSecrets(): Promise<MessageSecrets> {
  const keys = await crypto.subtle.generateKey(curve, true, ['deriveBits']);
  // Of a curve they are always a pair.
  if (!('publicKey' in keys)) throw new Error('The platform made no pair of keys.');
  return { keys, salt: crypto.getRandomValues(new Uint8Array(16)) };
}

/**
 * The body of one message, which nobody but the device can read.
 * @param text at most `longestPushText` bytes
 * @param padTo zeros are added up to this length, so that the length tells nothing
 * @throws Error where the text is too long or the key is no point of the curve
 */
export async function pushMessage(
  text: Bytes,
  { p256dh, auth }: DeviceKeys,
  padTo = 0,
  secrets?: MessageSecrets,
): Promise<Bytes> {
  if (text.length > longestPushText) throw new Error('The message does not fit into one record.');
  const point = await devicePoint(p256dh);
  if (!point) throw new Error('The key of the device is no point of the curve.');
  const { keys, salt } = secrets ?? (await newSecrets());
  const own = new Uint8Array(await crypto.subtle.exportKey('raw', keys.publicKey));
  const agreed = await crypto.subtle.deriveBits(
    { name: 'ECDH', public: point },
    keys.privateKey,
    256,
  );
  const about = joined(utf8('WebPush: info\0'), p256dh, own);
  const shared = await derive(agreed, auth, about, 32);
  const [content, nonce] = await Promise.all([
    derive(shared, salt, utf8('Content-Encoding: aes128gcm\0'), 16),
    derive(shared, salt, utf8('Content-Encoding: nonce\0'), 12),
  ]);
  const length = Math.max(text.length, Math.min(padTo, longestPushText));
  const record = new Uint8Array(length + 1);
  record.set(text);
  record[text.length] = 2;
  const key = await crypto.subtle.importKey('raw', content, 'AES-GCM', false, ['encrypt']);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, record);
  const sizes = new Uint8Array(5);
  new DataView(sizes.buffer).setUint32(0, recordSize);
  sizes[4] = own.length;
  return joined(salt, sizes, own, new Uint8Array(sealed));
}

/** HKDF-SHA-256. */
async function derive(from: Bytes | ArrayBuffer, salt: Bytes, info: Bytes, length: number) {
  const key = await crypto.subtle.importKey('raw', from, 'HKDF', false, ['deriveBits']);
  const algorithm = { name: 'HKDF', hash: 'SHA-256', salt, info };
  return new Uint8Array(await crypto.subtle.deriveBits(algorithm, key, length * 8));
}
