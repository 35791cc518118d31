import { describe, expect, test } from 'vitest';
import { createPublicKeys } from '../../../../api/lib/jwks.ts';

const minute = 60_000;
const hour = 60 * minute;
const key = (kid: string, more: object = {}) => ({
  kty: 'RSA',
  kid,
  n: `n-${kid}`,
  e: 'AQAB',
  ...more,
});
const answer = (...keys: object[]) => Response.json({ keys });

/** A key server that gives one answer after the other, the last one again and again. */
function server(...answers: (() => Response | Promise<Response>)[]) {
  const clock = { ms: 1_000_000 };
  const asked: { url: string; init: RequestInit }[] = [];
  const publicKey = createPublicKeys({
    url: 'https://keys.example/jwks',
    now: () => clock.ms,
    fetch: async (url, init) => {
      asked.push({ url, init });
      const next = answers[Math.min(asked.length, answers.length) - 1];
      if (!next) throw new TypeError('fetch failed');
      return next();
    },
  });
  return { publicKey, asked, clock };
}

describe('createPublicKeys', () => {
  test('asks once for many keys, and only when the first one is needed', async () => {
    const { publicKey, asked } = server(() =>
      answer(key('a', { use: 'sig', alg: 'RS256' }), key('b')),
    );
    expect(asked).toEqual([]);
    expect(await publicKey('a')).toEqual({ kty: 'RSA', n: 'n-a', e: 'AQAB' });
    expect(await publicKey('b')).toEqual({ kty: 'RSA', n: 'n-b', e: 'AQAB' });
    expect(asked.map(({ url }) => url)).toEqual(['https://keys.example/jwks']);
    expect(asked[0]!.init.signal).toBeInstanceOf(AbortSignal);
    expect(asked[0]!.init.redirect).toBe('manual');
  });

  test('a set is kept for twelve hours', async () => {
    const { publicKey, asked, clock } = server(() => answer(key('a')));
    await publicKey('a');
    clock.ms += 12 * hour - 1;
    await publicKey('a');
    expect(asked).toHaveLength(1);
    clock.ms += 1;
    await publicKey('a');
    expect(asked).toHaveLength(2);
  });

  test('an unknown id is asked for again, at most once a minute', async () => {
    const { publicKey, asked, clock } = server(
      () => answer(key('old')),
      () => answer(key('old')),
      () => answer(key('new')),
    );
    await publicKey('old');
    for (let i = 0; i < 50; i++) expect(await publicKey(`invented ${i}`)).toBeNull();
    expect(asked).toHaveLength(1);
    clock.ms += minute;
    const many = Array.from({ length: 50 }, (_, i) => publicKey(`invented ${i}`));
    expect(await Promise.all(many)).toEqual(Array(50).fill(null));
    expect(asked).toHaveLength(2);
    clock.ms += minute;
    expect(await publicKey('new')).toMatchObject({ n: 'n-new' });
    expect(await publicKey('old')).toBeNull();
  });

  test('those who need it at once before anything is known all get it', async () => {
    const { publicKey } = server(() => answer(key('a')));
    const many = await Promise.all([publicKey('a'), publicKey('a'), publicKey('a')]);
    expect(many.map((each) => each?.n)).toEqual(['n-a', 'n-a', 'n-a']);
  });

  test('an old set is better than none', async () => {
    const { publicKey, clock } = server(
      () => answer(key('a')),
      () => new Response('', { status: 503 }),
    );
    await publicKey('a');
    clock.ms += 13 * hour;
    expect(await publicKey('a')).toMatchObject({ n: 'n-a' });
  });

  test.each<[string, () => Response | Promise<Response>]>([
    ['nobody answers', () => Promise.reject(new TypeError('fetch failed'))],
    ['an error', () => new Response('{"keys":[]}', { status: 500 })],
    ['a redirect', () => new Response(null, { status: 302, headers: { location: '/else' } })],
    ['no JSON', () => new Response('<html>')],
    ['no UTF-8', () => new Response(Uint8Array.of(0xff, 0xfe))],
    ['no set', () => Response.json([key('a')])],
    ['no key that we could use', () => answer(key('a', { kty: 'EC' }), key('a', { n: 7 }), [])],
    ['an answer without end', () => new Response(endless())],
  ])('%s: no key, and no harm', async (_name, broken) => {
    const { publicKey, asked, clock } = server(broken, () => answer(key('a')));
    expect(await publicKey('a')).toBeNull();
    expect(await publicKey('a')).toBeNull();
    expect(asked).toHaveLength(1);
    clock.ms += minute;
    expect(await publicKey('a')).toMatchObject({ n: 'n-a' });
  });
});

const endless = () =>
  new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(4096).fill(0x20)),
  });
