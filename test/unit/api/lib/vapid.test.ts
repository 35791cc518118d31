import { createECDH } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createSecrets } from '../../../../api/auth/secrets.ts';
import { vapidAuthorization, vapidKeyOf } from '../../../../api/lib/vapid.ts';
import { vapidClaims } from '../../../helpers/push-device.ts';

/** The example of RFC 8292, section 2.4. */
const example = {
  claims: { aud: 'https://push.example.net', exp: 1_453_523_768, sub: 'mailto:push@example.com' },
  unsigned:
    'eyJ0eXAiOiJKV1QiLCJhbGciOiJFUzI1NiJ9.eyJhdWQiOiJodHRwczovL3B1c2guZXhhbXBsZS5uZXQiLCJleHAiOjE0' +
    'NTM1MjM3NjgsInN1YiI6Im1haWx0bzpwdXNoQGV4YW1wbGUuY29tIn0',
  signature:
    'i3CYb7t4xfxCDquptFOepC9GAu_HLGkMlMuCGSK2rpiUfnK9ojFwDXb1JrErtmysazNjjvW2L9OkSSHzvoD1oA',
  key: 'BA1Hxzyi1RUM1b5wjxsn7nGxAszw2u61m164i3MrAIxHF6YK5h4SDYic-dRuU_RCPCfA5aq9ojSwk5Y2EmClBPs',
};
const { aud: audience, sub: contact } = example.claims;
const nowMs = (example.claims.exp - 12 * 3600) * 1000;

describe('vapidAuthorization', () => {
  test('says what the example of RFC 8292 says, to the letter, and signs it', async () => {
    const key = await vapidKeyOf(new Uint8Array(48).fill(7));
    const made = await vapidAuthorization(key, { audience, contact, nowMs });
    expect(made.startsWith(`vapid t=${example.unsigned}.`)).toBe(true);
    expect(vapidClaims(made)).toEqual({ publicKey: key.publicKey, claims: example.claims });
  });

  test('the push service of the tests takes that example, and nothing that was changed', () => {
    const { unsigned, signature, key } = example;
    expect(vapidClaims(`vapid t=${unsigned}.${signature}, k=${key}`).claims).toEqual(
      example.claims,
    );
    const forged = `${unsigned.slice(0, -2)}aa`;
    expect(() => vapidClaims(`vapid t=${forged}.${signature}, k=${key}`)).toThrow();
  });
});

describe('the key of an installation', () => {
  test('follows from its bits: what is 1 more than their remainder', async () => {
    const one = createECDH('prime256v1');
    one.setPrivateKey(Buffer.from('01'.padStart(64, '0'), 'hex'));
    expect((await vapidKeyOf(new Uint8Array(48))).publicKey).toBe(
      one.getPublicKey().toString('base64url'),
    );
    // n - 1 leaves nothing over, as 0 does; n - 2 makes the last key that there is.
    const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
    const bits = (value: bigint) =>
      new Uint8Array(Buffer.from(value.toString(16).padStart(96, '0'), 'hex'));
    expect((await vapidKeyOf(bits(order - 1n))).publicKey).toBe(
      one.getPublicKey().toString('base64url'),
    );
    const last = createECDH('prime256v1');
    last.setPrivateKey(Buffer.from((order - 1n).toString(16), 'hex'));
    expect((await vapidKeyOf(bits(order - 2n))).publicKey).toBe(
      last.getPublicKey().toString('base64url'),
    );
  });

  test('is the same each time, and another one with another secret', async () => {
    const keyOf = async (secret: string) =>
      (await (await createSecrets(secret)).vapidKey()).publicKey;
    const first = await keyOf('one secret of at least 32 characters');
    expect(first).toMatch(/^B[\w-]{86}$/);
    expect(await keyOf('one secret of at least 32 characters')).toBe(first);
    expect(await keyOf('another secret of at least 32 chars.')).not.toBe(first);
  });
});
