import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../../../api/db/embedded.ts';
import type { Database } from '../../../../api/db/database.ts';
import type { Plan } from '../../../../api/db/plan.ts';
import { endpointPlans } from '../../../../api/services/read-endpoints.ts';
import { inboxMessagePlan, inboxPagePlan } from '../../../../api/services/read-inbox.ts';
import { temporaryDatabase } from '../../../helpers/temporary-database.ts';

const values = { merchantId: 'mer_1', id: 'x', before: '~', limit: 51 };

/** What every step of the plan must be bounded by. */
const plans: [string, Plan<unknown[]>, RegExp][] = [
  ['a page', inboxPagePlan({}), /^SEARCH inbox .*\(merchant_id=\? AND id<\?\)$/],
  ['a page of one state', inboxPagePlan({ state: 'failed' }), /source=\? AND state=\? AND id<\?/],
  [
    'a page of one provider',
    inboxPagePlan({ provider: 'karrio' }),
    /source=\? AND state=\? AND id<\?/,
  ],
  [
    'a page of both',
    inboxPagePlan({ state: 'done', provider: 'karrio' }),
    /source=\? AND state=\? AND id<\?/,
  ],
  ['one message', inboxMessagePlan, /\(merchant_id=\? AND id=\?\)/],
  ['one endpoint', endpointPlans.one, /AND (id|endpoint_id)=\?|SCALAR SUBQUERY/],
];

describe('the reads of the inbox', () => {
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
  const stepsOf = async (plan: Plan<unknown[]>) => {
    const steps: string[] = [];
    for (const statement of plan.statements(db.orm, values)) {
      const { sql, args } = statement as { sql: string; args: [] };
      const { rows } = await file.open().execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args });
      steps.push(...rows.map(({ detail }) => String(detail)));
    }
    return steps;
  };

  test.each(plans)('of %s walk through nothing but what they show', async (_name, plan, bound) => {
    const steps = await stepsOf(plan);
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.filter((step) => !bound.test(step))).toEqual([]);
  });

  test('of the endpoints walk through the endpoints, and to the last message of each', async () => {
    const steps = await stepsOf(endpointPlans.all);
    const long = steps.filter((step) => /^SCAN|\(merchant_id=\?\)/.test(step));
    expect(long).toEqual([
      expect.stringMatching(/^SEARCH inbound_endpoints .*\(merchant_id=\?\)$/),
    ]);
  });
});
