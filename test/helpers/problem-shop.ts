import { expect } from 'vitest';
import { ProblemPage, ProblemReceipt, ProblemRecord } from '#contract/problem';
import { WebhookMessage } from '#contract/webhook-events';
import type { Home } from './home.ts';
import { shopServer } from './shop-server.ts';

export const base64 = (bytes: Buffer) => bytes.toString('base64');
export const errorOf = async (answer: Response) => {
  const { error } = (await answer.json()) as {
    error: { code: string; message: string; issues?: { path: string }[] };
  };
  return { status: answer.status, ...error, paths: error.issues?.map(({ path }) => path) };
};

/** A shop with one order, what its shopper reports, and what the shop reads of it. */
export async function shopWith(home: Home, stage: string | null = 'delivered') {
  const merchant = await home.createMerchant();
  const shop = shopServer(home, merchant);
  const order = await shop.order('1001');
  if (stage !== null)
    await shop.post('/v1/shipments/1001-a/checkpoints', {
      checkpoints: [{ at: '2026-11-21T11:42:00+01:00', stage, text: 'Left at the door' }],
    });
  const report = (body: object, type = 'application/json') =>
    home.fetch('/v1/problems', {
      method: 'POST',
      body: JSON.stringify({ token: order.token, kind: 'other', ...body }),
      headers: { 'content-type': type, origin: 'https://shop.example' },
    });
  return {
    shop,
    order,
    merchant,
    report,
    async reported(body: object) {
      const answer = await report(body);
      expect([200, 201]).toContain(answer.status);
      return ProblemReceipt.parse(await answer.json()).problem;
    },
    record: async (id: string) =>
      ProblemRecord.strict().parse(await (await shop.get(`/v1/problems/${id}`)).json()),
    patch: (id: string, body: object) => shop.send('PATCH', `/v1/problems/${id}`, body),
    list: async (query = '') =>
      ProblemPage.parse(await (await shop.get(`/v1/problems${query}`)).json()),
    told: async () => {
      const { rows } = await home.client.execute({
        sql: 'SELECT type, payload FROM outbox WHERE merchant_id = ? ORDER BY id',
        args: [merchant.id],
      });
      return rows.map((row) => WebhookMessage.parse(JSON.parse(String(row['payload']))));
    },
  };
}
