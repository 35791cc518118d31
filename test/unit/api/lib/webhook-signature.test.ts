import { Webhook } from 'standardwebhooks';
import { describe, expect, test } from 'vitest';
import { newWebhookSecret, signedHeaders } from '../../../../api/lib/webhook-signature.ts';

const now = Date.now();
const message = { id: 'msg_1', body: '{"text":"Zürich 🚚"}', nowMs: now };

describe('signedHeaders', () => {
  test('signs the example of the specification as it does', async () => {
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
    const example = {
      id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      body: '{"test": 2432232314}',
      nowMs: 1_614_265_330_999,
    };
    expect(await signedHeaders(example, [secret])).toEqual({
      'webhook-id': example.id,
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
  });

  test('is accepted with either secret while one is being replaced, and with no other', async () => {
    const [old, fresh, other] = [newWebhookSecret(), newWebhookSecret(), newWebhookSecret()];
    const headers = await signedHeaders(message, [fresh, old]);
    for (const secret of [old, fresh])
      expect(new Webhook(secret).verify(message.body, headers)).toEqual({ text: 'Zürich 🚚' });
    expect(() => new Webhook(other).verify(message.body, headers)).toThrow();
  });

  test('does not hold for another body, id or time', async () => {
    const secret = newWebhookSecret();
    const headers = await signedHeaders(message, [secret]);
    const webhook = new Webhook(secret);
    expect(() => webhook.verify(`${message.body} `, headers)).toThrow();
    expect(() => webhook.verify(message.body, { ...headers, 'webhook-id': 'msg_2' })).toThrow();
    const later = String(Number(headers['webhook-timestamp']) + 1);
    expect(() =>
      webhook.verify(message.body, { ...headers, 'webhook-timestamp': later }),
    ).toThrow();
  });

  test('makes secrets of 32 bytes that do not repeat', () => {
    const secrets = Array.from({ length: 100 }, newWebhookSecret);
    expect(new Set(secrets).size).toBe(100);
    for (const secret of secrets) expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  });
});
