import { describe, expect, test } from 'vitest';
import { fromBase64Url, toBase64Url, utf8 } from '../../../../api/lib/bytes.ts';
import { devicePoint, longestPushText, pushMessage } from '../../../../api/lib/push-message.ts';
import { pushDevice } from '../../../helpers/push-device.ts';

/** The example of RFC 8291, section 5 and appendix A. */
const example = {
  text: 'When I grow up, I want to be a watermelon',
  auth: 'BTBZMqHH6r4Tts7J_aSIgg',
  salt: 'DGv6ra1nlYgDCS1FRnbzlw',
  device: {
    privateKey: 'q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94',
    publicKey:
      'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
  },
  sender: {
    privateKey: 'yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw',
    publicKey:
      'BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8',
  },
  body:
    'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS' +
    '6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qu' +
    'lcy4a-fN',
};
const curve = { name: 'ECDH', namedCurve: 'P-256' };
const bytesOf = ({ keys }: ReturnType<typeof pushDevice>) => ({
  p256dh: fromBase64Url(keys.p256dh),
  auth: fromBase64Url(keys.auth),
});

describe('pushMessage', () => {
  test('is the example of RFC 8291, byte for byte', async () => {
    const { sender, device, auth, salt } = example;
    const point = fromBase64Url(sender.publicKey);
    const jwk = {
      kty: 'EC',
      crv: 'P-256',
      d: sender.privateKey,
      x: toBase64Url(point.subarray(1, 33)),
      y: toBase64Url(point.subarray(33)),
    };
    const keys = {
      privateKey: await crypto.subtle.importKey('jwk', jwk, curve, false, ['deriveBits']),
      publicKey: await crypto.subtle.importKey('raw', point, curve, true, []),
    };
    const made = await pushMessage(
      utf8(example.text),
      { p256dh: fromBase64Url(device.publicKey), auth: fromBase64Url(auth) },
      0,
      { keys, salt: fromBase64Url(salt) },
    );
    expect(toBase64Url(made)).toBe(example.body);
  });

  test('the device of the tests reads that example', () => {
    const device = pushDevice({
      privateKey: Buffer.from(example.device.privateKey, 'base64url'),
      auth: Buffer.from(example.auth, 'base64url'),
    });
    expect(device.keys.p256dh).toBe(example.device.publicKey);
    expect(String(device.decrypt(Buffer.from(example.body, 'base64url')))).toBe(example.text);
  });

  test('is another one each time, and only its device can read it', async () => {
    const device = pushDevice();
    const [one, two] = await Promise.all(
      [1, 2].map(async () => Buffer.from(await pushMessage(utf8('Grüße'), bytesOf(device)))),
    );
    expect(one!.equals(two!)).toBe(false);
    for (const each of [one!, two!]) expect(String(device.decrypt(each))).toBe('Grüße');
    expect(() => pushDevice().decrypt(one!)).toThrow();
  });

  test('has one length for all that fits, and takes no more than a push service has to', async () => {
    const device = pushDevice();
    const sent = (length: number) => pushMessage(utf8('x'.repeat(length)), bytesOf(device), 1024);
    expect((await sent(1)).length).toBe((await sent(1024)).length);
    const longest = Buffer.from(await sent(longestPushText));
    expect(longest.length).toBe(4096);
    expect(device.decrypt(longest)).toHaveLength(longestPushText);
    await expect(sent(longestPushText + 1)).rejects.toThrow('one record');
  });

  test('knows what is no point of the curve', async () => {
    expect(await devicePoint(bytesOf(pushDevice()).p256dh)).not.toBeNull();
    const off = bytesOf(pushDevice()).p256dh;
    off[64]! ^= 1;
    expect(await devicePoint(off)).toBeNull();
    expect(await devicePoint(new Uint8Array(65))).toBeNull();
  });
});
