import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../../../api/db/embedded.ts';
import type { Database } from '../../../../api/db/database.ts';
import { parcelPlans } from '../../../../api/services/read-parcels.ts';
import { temporaryDatabase } from '../../../helpers/temporary-database.ts';

const values = {
  merchantId: 'mer_1',
  orderId: 'ord_1',
  wholeOrderId: 'ord_1',
  shipmentId: 'shp_1',
  fromQuarter: '2026-2',
};

describe('the reads of a view', () => {
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

  test.each(Object.entries(parcelPlans))(
    'of %s walk through nothing but what they show',
    async (_name, plan) => {
      for (const statement of plan.statements(db.orm, values)) {
        const { sql, args } = statement as { sql: string; args: [] };
        const { rows } = await file.open().execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args });
        for (const { detail } of rows) {
          // "(merchant_id=?)" alone would be everything that the merchant has.
          expect([sql, String(detail)]).toEqual([
            sql,
            expect.not.stringMatching(/^SCAN|\(merchant_id=\?\)/),
          ]);
        }
      }
    },
  );
});
