import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ErrorBody } from '#contract/error';
import type { Home, TestMerchant } from '../helpers/home.ts';
import { startWorker, type RunningWorker } from '../helpers/worker-harness.ts';
import { openWorkerHome } from '../helpers/worker-home.ts';

let worker: RunningWorker;
let home: Home;
let merchant: TestMerchant;

beforeAll(async () => {
  worker = await startWorker();
  home = await openWorkerHome(worker);
  merchant = await home.createMerchant();
});
afterEach(() => {
  Object.assign(worker.faults, { latencyMs: 0, failWith: 0, dropAfterCommit: 0 });
});
afterAll(async () => {
  await home.close();
  await worker.close();
});

const put = (externalId: string) =>
  home.fetch(`/v1/shipments/${externalId}`, {
    method: 'PUT',
    headers: {
      authorization: `Bearer ${merchant.secretKey}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ carrier: 'dhl', trackingNumber: '00340434161094015902' }),
  });

const count = async (externalId: string) => {
  const { rows } = await home.client.execute({
    sql: 'SELECT count(*) AS n FROM shipments WHERE external_id = ?',
    args: [externalId],
  });
  return rows[0]!.n;
};

test('what was committed while the answer got lost is stored once', async () => {
  worker.faults.dropAfterCommit = 1;
  const response = await put('lost');
  expect(response.ok).toBe(true);
  expect(worker.faults.dropAfterCommit).toBe(0);
  expect(await count('lost')).toBe(1);
});

test('a shopper whose parcel cannot be looked up just now reads so, in words', async () => {
  worker.faults.failWith = 503;
  const response = await home.fetch('/t/0123456789abcdefghjkmnpqrs?locale=de');
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '60']);
  expect(response.headers.get('content-type')).toContain('text/html');
  const page = await response.text();
  expect(page).toContain('Wir können gerade nicht nachsehen');
});

test('a database that fails is told as unavailable, without a word about it', async () => {
  worker.faults.failWith = 503;
  const response = await put('down');
  expect(response.status).toBe(503);
  const { error } = ErrorBody.parse(await response.json());
  expect(error.code).toBe('unavailable');
  expect(error.message).not.toMatch(/sql|turso|http/i);
  worker.faults.failWith = 0;
  expect((await put('down')).ok).toBe(true);
});

test('many requests at once do not wait for each other’s connections', async () => {
  worker.faults.latencyMs = 100;
  const answers = await Promise.all(Array.from({ length: 60 }, (_, i) => put(`many-${i}`)));
  expect(answers.filter(({ ok }) => !ok)).toEqual([]);
});
