import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MerchantContext } from '../../../../api/context.ts';
import type { Database } from '../../../../api/db/database.ts';
import { openEmbedded } from '../../../../api/db/embedded.ts';
import { pruneDevices } from '../../../../api/services/device-expiry.ts';
import { devicesDueStatement } from '../../../../api/services/devices-due.ts';
import { devicePlans } from '../../../../api/services/push-subscriptions.ts';
import { pruneShares } from '../../../../api/services/share-expiry.ts';
import { temporaryDatabase } from '../../../helpers/temporary-database.ts';

describe('what is asked about devices', () => {
  const file = temporaryDatabase();
  let db: Database;
  beforeAll(async () => {
    await file.migrated();
    db = await openEmbedded(file.path);
  });
  afterAll(() => {
    db.close();
    file.remove();
  });
  const stepsOf = async (sql: string, args: unknown[]) => {
    const { rows } = await file
      .open()
      .execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args: args as [] });
    return rows.map(({ detail }) => String(detail));
  };

  test('with each scan, costs a look into an index for each way to a device', async () => {
    const ctx = { merchantId: 'mer_1', now: () => 1 } as MerchantContext;
    const { sql, params } = devicesDueStatement(ctx, ['shp_1', 'shp_2'], 'ord_1');
    const steps = (await stepsOf(sql, params)).filter((step) => /^(SCAN|SEARCH)/.test(step));
    const told = steps.filter((step) => !/^SCAN (parcels|json_each)/.test(step));
    expect(told.length).toBeGreaterThanOrEqual(5);
    expect(told.filter((step) => step.startsWith('SCAN'))).toEqual([]);
    // "(merchant_id=?)" alone would be all devices of the shop; whether there is any is asked by it.
    const wide = told.filter((step) => step.endsWith('(merchant_id=?)'));
    expect(wide.every((step) => step.includes('COVERING INDEX'))).toBe(true);
  });

  test('finds what is due, one device, and what has expired by an index', async () => {
    const [due] = devicePlans.due.statements(db.orm, { limit: 50 }) as { sql: string; args: [] }[];
    expect((await stepsOf(due!.sql, due!.args)).join('\n')).toContain('push_subscriptions_due_idx');
    const [one] = devicePlans.one.statements(db.orm, { merchantId: 'm', id: 'x' }) as {
      sql: string;
      args: [];
    }[];
    const steps = await stepsOf(one!.sql, one!.args);
    expect(steps.filter((step) => step.startsWith('SCAN'))).toEqual([]);
    const ctx = { db, now: () => 1 } as unknown as MerchantContext;
    const { sql, params } = pruneDevices(ctx);
    expect((await stepsOf(sql, params)).join('\n')).toContain('push_subscriptions_expires_idx');
  });

  test('finds links that were handed on without a walk through all that there are', async () => {
    const { sql, params } = pruneShares({ db, now: () => 1 } as unknown as MerchantContext);
    const walked = (await stepsOf(sql, params)).filter((step) => /^(SCAN|SEARCH)/.test(step));
    // What follows is what goes along with a link.
    expect(walked.slice(0, 2)).toEqual([
      expect.stringContaining('shopper_tokens_shared_idx'),
      expect.stringMatching(/^SEARCH c .*merchant_id=\? AND shipment_id=\?/),
    ]);
  });
});
