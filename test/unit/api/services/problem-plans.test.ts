import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../../../api/db/embedded.ts';
import type { Database } from '../../../../api/db/database.ts';
import type { Plan } from '../../../../api/db/plan.ts';
import { claimStatement } from '../../../../api/services/deliver-outbox.ts';
import { aroundProblems } from '../../../../api/services/problem-rows.ts';
import { deliveryPlans } from '../../../../api/services/read-deliveries.ts';
import { problemPlans } from '../../../../api/services/read-problems.ts';
import { openProblem } from '../../../../api/services/report-problem.ts';
import { temporaryDatabase } from '../../../helpers/temporary-database.ts';

const values = {
  merchantId: 'mer_1',
  id: 'x',
  endpointId: 'whe_1',
  subjectId: 'shp_1',
  kind: 'late',
  orderId: 'ord_1',
  position: 1,
  before: '~',
  limit: 21,
  orderIds: '["ord_1"]',
  shipmentIds: '["shp_1"]',
  problemIds: '["prb_1"]',
};
const plans: Record<string, Plan<unknown[]>> = {
  ...problemPlans,
  open: openProblem,
  around: aroundProblems,
  ...Object.fromEntries(
    Object.entries(deliveryPlans).map(([name, plan]) => [`deliveries: ${name}`, plan]),
  ),
};

describe('the reads of problems and deliveries', () => {
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

  test.each(Object.entries(plans))(
    'of %s walk through nothing but what they tell',
    async (_, plan) => {
      for (const statement of plan.statements(db.orm, values)) {
        const { sql, args } = statement as { sql: string; args: [] };
        for (const step of await stepsOf(sql, args)) {
          // "(merchant_id=?)" alone would be everything that the merchant has.
          const told = step.replace(/^SCAN json_each.*/, '');
          expect([sql, told]).toEqual([sql, expect.not.stringMatching(/^SCAN|\(merchant_id=\?\)/)]);
        }
      }
    },
  );

  test('what is due, and what is under way, is found by an index', async () => {
    const { sql, params } = claimStatement('lease_1', 1);
    const steps = await stepsOf(sql, params);
    const onTable = steps.filter((step) => /^(SCAN|SEARCH) outbox/.test(step));
    expect(onTable.length).toBeGreaterThanOrEqual(2);
    expect(onTable.filter((step) => step.startsWith('SCAN'))).toEqual([]);
  });
});
