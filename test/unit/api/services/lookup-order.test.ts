import { sourceOf } from '../../../../api/messages/sources.ts';
import { createLanguages } from '../../../../api/messages/spoken.ts';
import type { Client, InStatement } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OrderInput } from '#contract/order';
import { createSecrets } from '../../../../api/auth/secrets.ts';
import type { MerchantContext } from '../../../../api/context.ts';
import { Database } from '../../../../api/db/database.ts';
import { noViewCache } from '../../../../api/lib/view-cache.ts';
import { createMerchant } from '../../../../api/services/create-merchant.ts';
import { lookupOrder } from '../../../../api/services/lookup-order.ts';
import { putOrder } from '../../../../api/services/put-order.ts';
import { temporaryDatabase } from '../../../helpers/temporary-database.ts';

describe('lookupOrder', () => {
  const database = temporaryDatabase();
  const sent: { sql: string; args: unknown }[][] = [];
  let ctx: MerchantContext;
  let client: Client;

  beforeAll(async () => {
    client = await database.migrated();
    const now = Date.parse('2026-11-20T10:00:00Z');
    const context = {
      db: new Database(listening(client), drizzle(client)),
      secrets: await createSecrets('secret-of-the-tests-with-32-characters'),
      views: noViewCache,
      now: () => now,
      publicKey: () => Promise.resolve(null),
      wake() {},
      later() {},
      languages: createLanguages(sourceOf),
      origin: '',
      log() {},
    };
    const { id } = await createMerchant(context, {
      slug: 'hobnail',
      name: 'Hobnail',
      locale: 'en',
      timeZone: 'Europe/London',
      live: false,
    });
    ctx = { ...context, merchantId: id };
    const order = { number: '#1', placedAt: '2026-11-19T10:00:00Z', currency: 'EUR' };
    const customer = { email: 'ada@example.com', postcode: 'S1 2BX' };
    await putOrder(ctx, '1', OrderInput.parse({ ...order, customer }));
  });
  afterAll(() => database.remove());

  /** What the database is told, as the driver hears it. */
  function listening(real: Client): Client {
    const hear = (statements: InStatement[]) =>
      sent.push(statements.map((each) => each as { sql: string; args: unknown }));
    return new Proxy(real, {
      get(target, name) {
        if (name === 'batch')
          return (statements: InStatement[], mode: 'read' | 'write') => {
            hear(statements);
            return target.batch(statements, mode);
          };
        if (name === 'execute')
          return (statement: InStatement) => {
            hear([statement]);
            return target.execute(statement);
          };
        const member: unknown = Reflect.get(target, name);
        return typeof member === 'function' ? member.bind(target) : member;
      },
    });
  }

  async function told(claim: { orderNumber: string; email?: string; postcode?: string }) {
    sent.length = 0;
    const { kind } = await lookupOrder(ctx, claim, '203.0.113.5');
    return { kind, sql: sent.map((batch) => batch.map(({ sql }) => sql)) };
  }

  test('tells the database the same for right and wrong, known and unknown', async () => {
    const hit = await told({ orderNumber: '1', email: 'ada@example.com' });
    const wrong = await told({ orderNumber: '1', email: 'eve@example.com' });
    const unknown = await told({ orderNumber: '2', postcode: 'S1 2BX' });
    expect([hit, wrong, unknown].map(({ kind }) => kind)).toEqual(['found', 'miss', 'miss']);
    expect(wrong.sql).toEqual(hit.sql);
    expect(unknown.sql).toEqual(hit.sql);
    expect(hit.sql).toEqual([[expect.stringMatching(/^SELECT/), expect.stringMatching(/INSERT/)]]);
  });

  test('finds order and locks by an index', async () => {
    await told({ orderNumber: '1', email: 'ada@example.com' });
    for (const { sql, args } of sent[0]!) {
      const explained = { sql: `EXPLAIN QUERY PLAN ${sql}`, args } as InStatement;
      const plan = (await client.execute(explained)).rows.map(({ detail }) => String(detail));
      expect(plan.join('\n')).toContain('orders_number_idx (merchant_id=? AND <expr>=?)');
      const scans = plan.filter((step) => step.startsWith('SCAN'));
      expect(scans.filter((step) => !/CONSTANT ROW|asked|VALUES|SUBQUERY/.test(step))).toEqual([]);
    }
  });
});
