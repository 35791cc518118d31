import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trackingmore } from '../../../../api/carriers/trackingmore.ts';
import { expectEveryBitToCount, judge, now } from '../../../helpers/signed.ts';

describe('the signature of TrackingMore', () => {
  const secret = 'b7d1f2e0-secret';
  const item = { tracking_number: 'LX123456789CN', delivery_status: 'delivered' };
  const body = JSON.stringify({ code: 200, message: 'Success', data: item });
  const hmac = (text: string, key = secret) => createHmac('sha256', key).update(text);
  const timestamp = String(now / 1000);
  const sent = (signature: string, more: object = { timestamp }) =>
    judge(trackingmore, { headers: { signature, ...more }, body, secret });

  test('the time signed in a header, worked out with another tool', async () => {
    const signature = '66a18665fc2049e1152830b4e82824b2f644e4ea74bcdcb95fdf3577eefa7d13';
    const headers = { signature, timestamp: '1764072000' };
    const nowMs = 1_764_072_000_000;
    expect(await judge(trackingmore, { headers, body, secret, nowMs })).toBe('valid');
    const base64 = { ...headers, signature: Buffer.from(signature, 'hex').toString('base64') };
    expect(await judge(trackingmore, { headers: base64, body, secret, nowMs })).toBe('valid');
  });

  test('a signed time counts for five minutes either way', async () => {
    const at = (seconds: number) => {
      const then = String(now / 1000 + seconds);
      return sent(hmac(then).digest('hex'), { timestamp: then });
    };
    expect(await Promise.all([-301, -300, 0, 300, 301].map(at))).toEqual([
      'stale',
      'valid',
      'valid',
      'valid',
      'stale',
    ]);
  });

  test('a signed time does not cover the body: another one passes with it', async () => {
    const headers = { signature: hmac(timestamp).digest('hex'), timestamp };
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), async (other) => {
        const forged = { headers, body: Uint8Array.from(other), secret };
        expect(await judge(trackingmore, forged)).toBe('valid');
      }),
      { numRuns: 20 },
    );
  });

  test('a signature over the body, as it is described, covers every bit', async () => {
    const signature = hmac(body).digest('base64');
    await expectEveryBitToCount(trackingmore, { headers: { signature }, body, secret });
    expect(await sent(hmac(body).digest('hex'), {})).toBe('valid');
  });

  test.each<[string, string, object]>([
    ['empty', '', { timestamp }],
    [
      'one digit off',
      hmac(timestamp)
        .digest('hex')
        .replace(/^./, (c) => (c === '0' ? '1' : '0')),
      { timestamp },
    ],
    ['half of it', hmac(timestamp).digest('hex').slice(0, 32), { timestamp }],
    ['under another secret', hmac(timestamp, 'other').digest('hex'), { timestamp }],
    ['of another time', hmac('1764072000').digest('hex'), { timestamp }],
    ['without its time', hmac(timestamp).digest('hex'), {}],
    ['of no time', hmac('').digest('hex'), {}],
    ['of a time that is none', hmac('soon').digest('hex'), { timestamp: 'soon' }],
    ['no signature at all', 'lorem ipsum', { timestamp }],
  ])(
    'a signature that is %s is refused, whatever the address says',
    async (_name, signature, more) => {
      expect(await sent(signature, more)).toBe('invalid');
      expect(await sent(signature, { ...more, 'x-porchlight-query-token': secret })).toBe(
        'invalid',
      );
    },
  );

  test('a header that comes twice is refused', async () => {
    const signature = hmac(timestamp).digest('hex');
    const headers: [string, string][] = [
      ['signature', signature],
      ['signature', signature],
      ['timestamp', timestamp],
    ];
    expect(await judge(trackingmore, { headers, body, secret })).toBe('invalid');
  });

  describe('verifyInfo in the body, signed with the e-mail address', () => {
    const email = 'shop@hobnail.example';
    const old = (timeStr: unknown, signature: unknown, data: object = item) =>
      JSON.stringify({ meta: {}, data, verifyInfo: { timeStr, signature } });
    const right = hmac(timestamp, email).digest('hex');

    test.each([timestamp, Number(timestamp)])('%j is valid', async (timeStr) => {
      expect(await judge(trackingmore, { body: old(timeStr, right), secret: email })).toBe('valid');
    });

    test('does not cover the rest of the body, and wears off', async () => {
      const forged = { body: old(timestamp, right, { forged: true }), secret: email };
      expect(await judge(trackingmore, forged)).toBe('valid');
      expect(await judge(trackingmore, { ...forged, nowMs: now + 300_001 })).toBe('stale');
    });

    test.each<[string, unknown, unknown]>([
      ['wrong', timestamp, hmac(timestamp, 'other@hobnail.example').digest('hex')],
      ['for another time', '1764072000', right],
      ['missing', timestamp, undefined],
      ['a number', timestamp, 7],
      ['over nothing', '', hmac('', email).digest('hex')],
    ])('%s is refused, whatever the address says', async (_name, timeStr, signature) => {
      const headers = { 'x-porchlight-query-token': email };
      const forged = { headers, body: old(timeStr, signature), secret: email };
      expect(await judge(trackingmore, forged)).toBe('invalid');
    });
  });

  test('with no signature the secret has to stand in the address', async () => {
    const withToken = (token: HeadersInit, key = secret) =>
      judge(trackingmore, { headers: token, body, secret: key });
    const name = 'x-porchlight-query-token';
    expect(await withToken({ [name]: secret })).toBe('valid');
    expect(await withToken({ [name]: 'shop%40hobnail.example' }, 'shop@hobnail.example')).toBe(
      'valid',
    );
    expect(await withToken({})).toBe('invalid');
    expect(await withToken({ [name]: '' })).toBe('invalid');
    expect(await withToken({ [name]: secret.slice(1) })).toBe('invalid');
    expect(await withToken({ [name]: '' }, '')).toBe('invalid');
    expect(
      await withToken([
        [name, secret],
        [name, secret],
      ]),
    ).toBe('invalid');
  });

  test.each(['', '{', 'null', '{"verifyInfo":null}', '\u0000'])(
    '%j is no message and no fault',
    async (odd) => {
      expect(await judge(trackingmore, { body: odd, secret })).toBe('invalid');
    },
  );
});
