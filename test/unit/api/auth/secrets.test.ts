import { beforeAll, describe, expect, test } from 'vitest';
import { newApiKey } from '../../../../api/auth/api-key.ts';
import {
  createSecrets,
  looksLikeToken,
  tokenHash,
  type Secrets,
} from '../../../../api/auth/secrets.ts';
import { newId, randomBase32 } from '../../../../api/lib/id.ts';

describe('createSecrets', () => {
  let secrets: Secrets;
  let others: Secrets;
  beforeAll(async () => {
    secrets = await createSecrets('one secret of at least 32 characters');
    others = await createSecrets('another secret of at least 32 chars.');
  });

  test('a token is the same each time, and another one for another parcel or secret', async () => {
    const token = await secrets.shopperToken('view', 'mer_1/shp_1');
    expect(looksLikeToken(token)).toBe(true);
    expect(await secrets.shopperToken('view', 'mer_1/shp_1')).toBe(token);
    expect(await secrets.shopperToken('view', 'mer_1/shp_2')).not.toBe(token);
    expect(await others.shopperToken('view', 'mer_1/shp_1')).not.toBe(token);
  });

  test('tokens do not repeat and use the whole alphabet evenly', async () => {
    const tokens = await Promise.all(
      Array.from({ length: 4_000 }, (_, i) => secrets.shopperToken('view', `mer_1/shp_${i}`)),
    );
    expect(new Set(tokens).size).toBe(tokens.length);
    const counts = new Map<string, number>();
    for (const character of tokens.join('')) {
      counts.set(character, (counts.get(character) ?? 0) + 1);
    }
    const expected = (tokens.length * 26) / 32;
    expect(counts.size).toBe(32);
    for (const count of counts.values()) {
      expect(Math.abs(count - expected)).toBeLessThan(5 * Math.sqrt(expected));
    }
  });

  test('what is stored is bound to the purpose and is not the token', async () => {
    const hash = await tokenHash('view', '0'.repeat(26));
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(hash).not.toContain('0'.repeat(26));
  });

  test('an address is matched however it was written, within one shop only', async () => {
    const hash = await secrets.lookup('mer_1', 'email', 'Ada@Shop.example');
    expect(await secrets.lookup('mer_1', 'email', ' ada@shop.EXAMPLE ')).toBe(hash);
    expect(await secrets.lookup('mer_2', 'email', 'ada@shop.example')).not.toBe(hash);
    expect(await secrets.lookup('mer_1', 'postcode', 'SW1A 1AA')).toBe(
      await secrets.lookup('mer_1', 'postcode', 'sw1a1aa'),
    );
  });

  test('a sealed text opens only in its place and with its key', async () => {
    const sealed = await secrets.seal('text', 'mer_1/row_1');
    expect(await secrets.unseal(sealed, 'mer_1/row_1')).toBe('text');
    expect(await secrets.seal('text', 'mer_1/row_1')).not.toBe(sealed);
    await expect(secrets.unseal(sealed, 'mer_1/row_2')).rejects.toThrow();
    await expect(others.unseal(sealed, 'mer_1/row_1')).rejects.toThrow();
  });
});

test('ids sort as their times do', () => {
  const ids = [5, 50_000, 1_764_000_000_000, 1_764_000_000_001].map((ms) => newId('evt', ms));
  expect([...ids].sort()).toEqual(ids);
  expect(ids[0]).toMatch(/^evt_[0-9a-hjkmnp-tv-z]{26}$/);
});

test('a key says what it may do', () => {
  expect(newApiKey('publishable', false)).toMatch(/^porch_pk_test_[0-9a-hjkmnp-tv-z]{26}$/);
  expect(newApiKey('secret', true)).toMatch(/^porch_sk_live_[0-9a-hjkmnp-tv-z]{26}$/);
  expect(new Set(Array.from({ length: 1_000 }, () => randomBase32(26))).size).toBe(1_000);
});
