import { createHash, createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { track17 } from '../../../../api/carriers/track17.ts';
import { expectEveryBitToCount, judge } from '../../../helpers/signed.ts';

describe('the signature of 17TRACK', () => {
  const secret = '9F1B2C3D4E5F60718293A4B5C6D7E8F9';
  const body =
    '{"event":"TRACKING_STOPPED","data":{"number":"RR123456789CN","carrier":3011,"tag":null}}';
  const sign = '12f2cf35e43d31af6a68cd81ec0d05e6e626411ac3acd144684a9c6b228dc6de';
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');

  test('a hash worked out with another tool is right, in either case of letters', async () => {
    expect(await judge(track17, { headers: { sign }, body, secret })).toBe('valid');
    const upper = { Sign: sign.toUpperCase() };
    expect(await judge(track17, { headers: upper, body, secret })).toBe('valid');
  });

  test('every single bit of the body counts', async () => {
    await expectEveryBitToCount(track17, { headers: { sign }, body, secret });
  });

  test.each<[string, HeadersInit]>([
    ['missing', {}],
    ['empty', { sign: '' }],
    ['one digit off', { sign: sign.replace('12', '13') }],
    ['half of it', { sign: sign.slice(0, 32) }],
    ['no hexadecimal', { sign: 'z'.repeat(64) }],
    [
      'an HMAC, as some integrations think',
      { sign: createHmac('sha256', secret).update(body).digest('hex') },
    ],
    ['without the key', { sign: hash(`${body}/`) }],
    ['of other JSON', { sign: hash(`${JSON.stringify(JSON.parse(body), null, 1)}/${secret}`) }],
    [
      'sent twice',
      [
        ['sign', sign],
        ['sign', sign],
      ],
    ],
  ])('a signature that is %s is refused', async (_name, sent) => {
    expect(await judge(track17, { headers: sent, body, secret })).toBe('invalid');
  });

  test('another secret, or none, is refused', async () => {
    expect(await judge(track17, { headers: { sign }, body, secret: secret.toLowerCase() })).toBe(
      'invalid',
    );
    const unkeyed = { headers: { sign: hash(`${body}/`) }, body, secret: '' };
    expect(await judge(track17, unkeyed)).toBe('invalid');
  });

  const data = '{"number":"RR123456789CN", "carrier":3011}';
  const first = 'eb25ccd070c7abc2cbf3d1fe015f2a33f13ad285eff13733ff7af48bd96e191f';
  test.each([
    ['in its order', `{"sign":"${first}","event":"TRACKING_STOPPED","data":${data}}`],
    ['in another', `{ "event" : "TRACKING_STOPPED", "data" : ${data} ,\n "sign" : "${first}" }`],
    [
      'beside others',
      `{"a":[{"data":"}]\\""}],"event":"TRACKING_STOPPED","data":${data},"sign":"${first}"}`,
    ],
  ])('the first generation signs data as it stands, %s', async (_name, old) => {
    expect(await judge(track17, { body: old, secret })).toBe('valid');
    expect(await judge(track17, { body: old.replace('3011', '3012'), secret })).toBe('invalid');
    expect(await judge(track17, { body: old.replace(', "carrier', ',"carrier'), secret })).toBe(
      'invalid',
    );
    expect(await judge(track17, { body: old.replace('STOPPED', 'UPDATED'), secret })).toBe(
      'invalid',
    );
    expect(await judge(track17, { headers: { sign: 'x' }, body: old, secret })).toBe('invalid');
  });

  test('of two members of one name nobody knows which was signed', async () => {
    const before = `{"data":{"number":"X"},"event":"TRACKING_STOPPED","data":${data},"sign":"${first}"}`;
    const behind = `{"event":"TRACKING_STOPPED","data":${data},"sign":"${first}","data":{"number":"X"}}`;
    expect(await judge(track17, { body: before, secret })).toBe('invalid');
    expect(await judge(track17, { body: behind, secret })).toBe('invalid');
  });

  test('where both are there the header decides', async () => {
    const both = `{"sign":"${first}","event":"TRACKING_STOPPED","data":${data}}`;
    const headers = { sign: hash(`${both}/${secret}`) };
    expect(await judge(track17, { headers, body: both, secret })).toBe('valid');
  });

  test.each([
    '',
    '{',
    '[]',
    'null',
    '{"sign":1}',
    '{"event":"x","sign":"y"}',
    '\ufeff{}',
    '['.repeat(9_999),
  ])('what is no message is refused (%#)', async (odd) => {
    expect(await judge(track17, { body: odd, secret })).toBe('invalid');
  });

  test('bytes that are no text are refused', async () => {
    expect(await judge(track17, { body: new Uint8Array([0xff, 0xfe, 0x7b]), secret })).toBe(
      'invalid',
    );
  });

  test('has no id of the message and keeps no header', () => {
    expect(track17.messageId(JSON.parse(body), new Headers())).toBeNull();
    expect(track17.keeps).toEqual([]);
  });
});
