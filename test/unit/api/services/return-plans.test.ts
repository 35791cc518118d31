import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../../../api/db/embedded.ts';
import type { Database } from '../../../../api/db/database.ts';
import { detailPlan, returnPlans } from '../../../../api/services/read-returns.ts';
import { returnMetricsPlan } from '../../../../api/services/return-metrics.ts';
import { scansOfParcels } from '../../../../api/services/return-states.ts';
import { temporaryDatabase } from '../../../helpers/temporary-database.ts';

const values = {
  merchantId: 'mer_1',
  orderId: 'ord_1',
  beforeMs: 1,
  beforeId: 'ret_1',
  state: null,
  byParcel: 1,
  limit: 10,
  fromMs: 0,
  toMs: 1,
  returnIds: '["ret_1"]',
  orderIds: '["ord_1"]',
  shipmentIds: '["shp_1"]',
};

describe('the reads of returns', () => {
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

  const plans = { details: detailPlan, metrics: returnMetricsPlan, scans: scansOfParcels };
  test.each(Object.entries({ ...returnPlans, ...plans }))(
    'of %s walk through nothing but what they tell',
    async (_name, plan) => {
      for (const statement of plan.statements(db.orm, values)) {
        const { sql, args } = statement as { sql: string; args: [] };
        const { rows } = await file.open().execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args });
        for (const { detail } of rows) {
          // "(merchant_id=?)" alone would be everything that the merchant has.
          const told = String(detail).replace(/^SCAN json_each.*/, '');
          expect([sql, told]).toEqual([sql, expect.not.stringMatching(/^SCAN|\(merchant_id=\?\)/)]);
        }
      }
    },
  );
});
