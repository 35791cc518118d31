import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { Stage } from '#contract/vocabulary';
import { fold } from '../../api/domain/fold.ts';
import { sampleOf, type Counts } from '../../api/domain/norms.ts';
import { recountStatements } from '../../api/services/count-norms.ts';
import { checkpointOf } from '../../api/services/read-checkpoints.ts';
import { openClockedHome } from '../helpers/clocked-home.ts';
import type { TestMerchant } from '../helpers/home.ts';
import { homes } from '../helpers/homes.ts';
import { importLines } from '../helpers/import-lines.ts';
import { shopServer } from '../helpers/shop-server.ts';

const home = await openClockedHome();
afterAll(() => home.close());

const startMs = Date.parse('2026-06-01T00:00:00Z');
const hourMs = 3_600_000;
const iso = (hours: number) => new Date(startMs + hours * hourMs).toISOString();

type Norms = Record<string, Counts>;

/** What is stored, without what has come to nothing. */
async function storedNorms({ id }: TestMerchant): Promise<Norms> {
  const { rows } = await home.client.execute({
    sql: 'SELECT key, quarter, counts FROM norms WHERE merchant_id = ?',
    args: [id],
  });
  const all = rows.map(({ key, quarter, counts }) => [
    `${String(key)} ${String(quarter)}`,
    JSON.parse(String(counts)) as Counts,
  ]);
  return Object.fromEntries(all.filter(([, counts]) => Object.keys(counts!).length > 0)) as Norms;
}

/** Counted from nothing but the scans that are stored. */
async function countedNorms({ id }: TestMerchant): Promise<Norms> {
  const ask = (sql: string) => home.client.execute({ sql, args: [id] });
  const parcels = await ask(`SELECT s.id, s.service, o.country FROM shipments s
    JOIN orders o ON o.merchant_id = s.merchant_id AND o.id = s.order_id WHERE s.merchant_id = ?`);
  const { rows: scans } = await ask(`SELECT shipment_id AS shipmentId, id, at, at_ms AS atMs,
    zone_known AS zoneKnown, stage, flags, reason, text, city, region, country, code, action,
    carrier, pickup, proof_url AS proofUrl, corrects, received_at AS receivedAt
    FROM checkpoints WHERE merchant_id = ?`);
  const norms: Norms = {};
  for (const { id: shipment, service, country } of parcels.rows) {
    const own = scans.filter(({ shipmentId }) => shipmentId === shipment);
    const folded = fold(
      own.map((row) =>
        checkpointOf({
          ...row,
          zoneKnown: row['zoneKnown'] === 1,
          action: row['action'] === 1,
        } as never),
      ),
    );
    const zone = country === 'US' ? 'America/New_York' : 'Europe/Berlin';
    const sample = sampleOf(folded, { zone, country: String(country) });
    if (!sample) continue;
    const route = `NL>${String(country)}`;
    for (const key of ['dhl||', `dhl||${route}`, `dhl|${String(service)}|${route}`]) {
      const counts = (norms[`${key} ${sample.quarter}`] ??= {});
      for (const [name, n] of Object.entries(sample.counts)) counts[name] = (counts[name] ?? 0) + n;
    }
  }
  return norms;
}

const stages: Stage[] = [
  'label_created',
  'picked_up',
  'in_transit',
  'in_transit',
  'customs',
  'out_for_delivery',
  'delivered',
  'delivered',
  'returning',
];
const step = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      what: fc.constantFrom('scan' as const, 'import' as const),
      parcel: fc.integer({ min: 0, max: 2 }),
      hours: fc.integer({ min: 0, max: 2_800 }),
      stage: fc.constantFrom(...stages),
    }),
  },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('sweep' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('take back' as const),
      parcel: fc.integer({ min: 0, max: 2 }),
      which: fc.nat(20),
    }),
  },
);

describe('the norms of a shop', () => {
  test('are what a count of all scans gives, in whatever order they came and were taken back', async () => {
    home.setClock(startMs + 3_000 * hourMs);
    let delivered = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
        const merchant = await home.createMerchant();
        const shop = shopServer(home, merchant);
        const countries = ['DE', 'US', 'DE'];
        const views = await Promise.all(
          countries.map(async (country, i) => {
            const parcel = { externalId: `p${i}`, carrier: 'DHL', service: `s${i % 2}` };
            const { token } = await shop.order(`o${i}`, {
              customer: { country },
              shipments: [{ ...parcel, origin: { country: 'NL' } }],
            });
            return () => shop.view(token);
          }),
        );
        for (const each of steps) {
          if (each.what === 'sweep') await home.sweep();
          else if (each.what === 'take back') {
            const { checkpoints } = (await views[each.parcel]!()).shipments[0]!;
            const id = checkpoints[each.which % Math.max(1, checkpoints.length)]?.id;
            if (id)
              await shop.post(`/v1/shipments/p${each.parcel}/correction`, { checkpoints: [id] });
          } else {
            const { parcel, hours, stage } = each;
            const scan = { at: iso(hours), stage };
            const answer =
              each.what === 'scan'
                ? await shop.post(`/v1/shipments/p${parcel}/checkpoints`, { checkpoints: [scan] })
                : await importLines(home, merchant, [
                    { type: 'checkpoint', shipmentExternalId: `p${parcel}`, ...scan },
                  ]);
            expect(answer.status).toBe(200);
          }
        }
        await home.sweep();
        const counted = await countedNorms(merchant);
        delivered += Object.keys(counted).length;
        expect(await storedNorms(merchant)).toEqual(counted);
        for (const { sql, params } of recountStatements(merchant.id)) {
          await home.client.execute({ sql, args: params as [] });
        }
        expect(await storedNorms(merchant)).toEqual({});
        await home.sweep();
        expect(await storedNorms(merchant)).toEqual(counted);
      }),
      { numRuns: 25 },
    );
    // Not only of nothing.
    expect(delivered).toBeGreaterThan(10);
  }, 120_000);
});

const dayMs = 24 * hourMs;

/** Parcels that were silent for 60 hours on the road; all arrived before `nowMs`, on working days. */
const history = (nowMs: number, count: number) => {
  // A Monday, three to four weeks ago.
  const monday = nowMs - ((new Date(nowMs).getUTCDay() + 6) % 7) * dayMs - 21 * dayMs;
  const at = (hours: number) =>
    new Date(Math.floor(monday / dayMs) * dayMs + hours * hourMs).toISOString();
  return Array.from({ length: count }, (_, i) => [
    {
      type: 'order',
      externalId: `h${i}`,
      placedAt: at(0),
      currency: 'EUR',
      number: `h${i}`,
      customer: { country: 'BE' },
      items: [],
      shipments: [{ externalId: `h${i}`, carrier: 'bpost', origin: { country: 'NL' } }],
    },
    { type: 'checkpoint', shipmentExternalId: `h${i}`, at: at(8), stage: 'picked_up' },
    { type: 'checkpoint', shipmentExternalId: `h${i}`, at: at(68), stage: 'out_for_delivery' },
    { type: 'checkpoint', shipmentExternalId: `h${i}`, at: at(72), stage: 'delivered' },
  ]).flat();
};

describe.each(homes)('a shop with a history, in the $name home', (each) => {
  const open = async (parcels: number) => {
    const merchant = await each.createMerchant();
    const shop = shopServer(each, merchant);
    const receipt = await importLines(each, merchant, history(Date.now(), parcels));
    expect(receipt).toMatchObject({ status: 200, rejected: 0 });
    const { token } = await shop.order('now', {
      customer: { country: 'BE' },
      shipments: [{ externalId: 'now', carrier: 'bpost', origin: { country: 'NL' } }],
    });
    const detail = async (hoursAgo: number) => {
      const at = new Date(Date.now() - hoursAgo * hourMs).toISOString();
      const scan = { at, stage: 'in_transit', text: `Left ${hoursAgo}` };
      await shop.post('/v1/shipments/now/checkpoints', { checkpoints: [scan] });
      return (await shop.view(token)).shipments[0]!.detail;
    };
    return { merchant, detail };
  };
  const counted = async ({ id }: TestMerchant) => {
    if (each.name === 'worker') await fetch(`${each.origin}/cdn-cgi/local/scheduled`);
    const ask = { sql: 'SELECT count(*) AS n FROM norms_due WHERE merchant_id = ?', args: [id] };
    await expect
      .poll(async () => Number((await each.client.execute(ask)).rows[0]!['n']), { timeout: 15_000 })
      .toBe(0);
  };

  test('says from its own parcels when they arrive', async () => {
    const { merchant, detail } = await open(30);
    await counted(merchant);
    expect(await detail(2)).toMatch(/Most parcels on this route arrive (by|between) /);
  }, 30_000);

  test('does not, while there are too few of them', async () => {
    const { merchant, detail } = await open(29);
    await counted(merchant);
    expect(await detail(2)).not.toContain('on this route');
  }, 30_000);
});
