import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  hkdfSync,
  randomBytes,
  verify,
} from 'node:crypto';
import { PushPayload } from '#contract/push';

/** A browser's side of Web Push: made of Node's own cryptography, and of nothing of ours. */
export type PushDevice = {
  keys: { p256dh: string; auth: string };
  /** What a message of one `aes128gcm` record says; throws where it is not for this device. */
  decrypt(body: Buffer): Buffer;
  read(body: Buffer): PushPayload;
};

const derive = (from: Buffer, salt: Buffer, info: Buffer | string, length: number): Buffer =>
  Buffer.from(hkdfSync('sha256', from, salt, info, length));

/** @param given its private key and its secret; made up where they are left out */
export function pushDevice(given?: { privateKey: Buffer; auth: Buffer }): PushDevice {
  const pair = createECDH('prime256v1');
  if (given) pair.setPrivateKey(given.privateKey);
  else pair.generateKeys();
  const auth = given?.auth ?? randomBytes(16);
  const own = pair.getPublicKey();

  const decrypt = (body: Buffer): Buffer => {
    const salt = body.subarray(0, 16);
    const keyLength = body.readUInt8(20);
    const sender = body.subarray(21, 21 + keyLength);
    const record = body.subarray(21 + keyLength);
    if (record.length > body.readUInt32BE(16)) throw new Error('It is more than one record.');
    const info = Buffer.concat([Buffer.from('WebPush: info\0'), own, sender]);
    const shared = derive(pair.computeSecret(sender), auth, info, 32);
    const decipher = createDecipheriv(
      'aes-128-gcm',
      derive(shared, salt, 'Content-Encoding: aes128gcm\0', 16),
      derive(shared, salt, 'Content-Encoding: nonce\0', 12),
    );
    decipher.setAuthTag(record.subarray(-16));
    const padded = Buffer.concat([decipher.update(record.subarray(0, -16)), decipher.final()]);
    const end = padded.findLastIndex((byte) => byte !== 0);
    if (padded[end] !== 2) throw new Error('It is not the last record.');
    return padded.subarray(0, end);
  };

  return {
    keys: { p256dh: own.toString('base64url'), auth: auth.toString('base64url') },
    decrypt,
    read: (body) => PushPayload.strict().parse(JSON.parse(decrypt(body).toString('utf8'))),
  };
}

/** What an `Authorization: vapid` header says, when its signature holds. */
export function vapidClaims(authorization: string): {
  publicKey: string;
  claims: { aud: string; exp: number; sub: string };
} {
  const [, token = '', publicKey = ''] =
    /^vapid t=([\w.-]+), ?k=([\w-]+)$/.exec(authorization) ?? [];
  const [head = '', body = '', signature = ''] = token.split('.');
  const read = (part: string): unknown => JSON.parse(Buffer.from(part, 'base64url').toString());
  if ((read(head) as { alg: string }).alg !== 'ES256') throw new Error('It is not signed.');
  const point = Buffer.from(publicKey, 'base64url');
  const key = createPublicKey({
    format: 'jwk',
    key: {
      kty: 'EC',
      crv: 'P-256',
      x: point.subarray(1, 33).toString('base64url'),
      y: point.subarray(33).toString('base64url'),
    },
  });
  const isGenuine = verify(
    'sha256',
    Buffer.from(`${head}.${body}`),
    { key, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  if (!isGenuine) throw new Error('The signature does not hold.');
  return { publicKey, claims: read(body) as ReturnType<typeof vapidClaims>['claims'] };
}
