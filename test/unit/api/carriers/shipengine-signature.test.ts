import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PublicKey } from '../../../../api/lib/jwks.ts';
import { shipengine } from '../../../../api/carriers/shipengine.ts';
import { joined } from '../../../../api/lib/bytes.ts';
import { utf8 } from '../../../../api/lib/bytes.ts';

const now = Date.parse('2026-11-25T12:00:00Z');
const time = new Date(now).toISOString();
const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
const [theirs, another] = [pair(), pair()];
const jwkOf = (key: KeyObject, more: object = {}) => ({
  ...key.export({ format: 'jwk' }),
  ...more,
});
const pem = (key: KeyObject) =>
  key.export({ type: key.type === 'public' ? 'spki' : 'pkcs8', format: 'pem' }).toString();

const body = utf8('{"resource_type":"API_TRACK","data":{}}');
const names = {
  key: 'X-ShipEngine-RSA-SHA256-Key-ID',
  signature: 'X-ShipEngine-RSA-SHA256-Signature',
  time: 'X-ShipEngine-Timestamp',
};
const sign = (message = body, at = time, key = theirs.privateKey) =>
  createSign('RSA-SHA256')
    .update(joined(`${at}.`, message))
    .sign(key, 'base64');
const headersOf = (more: Record<string, string> = {}) => ({
  [names.key]: 'kid-1',
  [names.signature]: sign(),
  [names.time]: time,
  ...more,
});
const published = new Map([['kid-1', jwkOf(theirs.publicKey) as PublicKey]]);
const verify = (headers: HeadersInit, { secret = 'jwks', message = body, nowMs = now } = {}) =>
  shipengine.verify({
    headers: new Headers(headers),
    body: message,
    secret,
    nowMs,
    publicKey: (keyId) => Promise.resolve(published.get(keyId) ?? null),
  });

describe('verify', () => {
  test.each<[string, string]>([
    ['the published keys', 'jwks'],
    ['a JWK', JSON.stringify(jwkOf(theirs.publicKey))],
    ['a JWK with more to it', JSON.stringify(jwkOf(theirs.publicKey, { kid: 'x', use: 'enc' }))],
    [
      'a set of keys',
      JSON.stringify({
        keys: [
          jwkOf(another.publicKey, { kid: 'kid-0' }),
          { kty: 'EC', kid: 'kid-1' },
          jwkOf(theirs.publicKey, { kid: 'kid-1', alg: 'RS256' }),
        ],
      }),
    ],
    ['a public key in PEM', pem(theirs.publicKey)],
    ['a private key in PEM', `\n${pem(theirs.privateKey)}`],
  ])('under %s', async (_name, secret) => {
    expect(await verify(headersOf(), { secret })).toBe('valid');
    const forged = headersOf({ [names.signature]: sign(body, time, another.privateKey) });
    expect(await verify(forged, { secret })).toBe('invalid');
  });

  test.each<[string, string]>([
    ['another public key', pem(another.publicKey)],
    [
      'a set without the key',
      JSON.stringify({ keys: [jwkOf(theirs.publicKey, { kid: 'kid-0' })] }),
    ],
    ['a set of nothing', '{"keys":[null,7]}'],
    ['half a PEM', pem(theirs.publicKey).slice(0, 200)],
    ['a PEM of nothing', '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----'],
    ['half a JWK', '{"kty":"RSA","n":"AQAB"}'],
    ['a JWK of nothing', '{"kty":"RSA","n":"","e":""}'],
    ['half of JSON', '{'],
    ['any word', 'no such endpoint'],
    ['nothing', ''],
  ])('never under %s', async (_name, secret) => {
    expect(await verify(headersOf(), { secret })).toBe('invalid');
  });

  test.each<[string, Record<string, string>]>([
    ['another key’s id', { [names.key]: 'kid-2' }],
    ['another time', { [names.time]: new Date(now + 1000).toISOString() }],
    ['a time in words', { [names.time]: 'now', [names.signature]: sign(body, 'now') }],
    ['a signature that is none', { [names.signature]: 'AAAA' }],
    ['no base64', { [names.signature]: '!' }],
    ['a signature without the time', { [names.signature]: sign(body, '') }],
  ])('refuses %s', async (_name, more) => {
    expect(await verify(headersOf(more))).toBe('invalid');
  });

  test.each(Object.values(names))('needs %s, once', async (name) => {
    const all = Object.entries(headersOf()) as [string, string][];
    expect(await verify(all.filter(([each]) => each !== name))).toBe('invalid');
    expect(await verify([...all, ...all.filter(([each]) => each === name)])).toBe('invalid');
  });

  test.each([
    [-300, 'valid'],
    [-301, 'stale'],
    [300, 'valid'],
    [301, 'stale'],
  ])('signed %d seconds from now', async (off, verdict) => {
    expect(await verify(headersOf(), { nowMs: now - off * 1000 })).toBe(verdict);
    const forged = headersOf({ [names.signature]: sign(body, time, another.privateKey) });
    expect(await verify(forged, { nowMs: now - off * 1000 })).toBe('invalid');
  });

  test('every bit of the body counts', async () => {
    const anyBody = fc.uint8Array({ minLength: 1, maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(anyBody, fc.nat(), async (bytes, bit) => {
        const message = Uint8Array.from(bytes);
        const headers = headersOf({ [names.signature]: sign(message) });
        expect(await verify(headers, { message })).toBe('valid');
        const changed = Uint8Array.from(message);
        changed[(bit >> 3) % changed.length]! ^= 1 << (bit & 7);
        expect(await verify(headers, { message: changed })).toBe('invalid');
      }),
      { numRuns: 40 },
    );
  });
});
