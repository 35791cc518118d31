import { startChild } from './child.ts';
import type { Asked, Ingest } from './ingest-load.ts';
import { inUnit, type Measured } from './row.ts';
import { seed } from './seed.ts';
import { temporaryFolder } from './temporary-folder.ts';

const orders = 1000;
const serverCpu = 0;
const loadCpu = 1;
const capacitySeconds = 5;
const seconds = 30;
/** So few that they are no load themselves. */
const webhooksPerSecond = 10;
/** A tenth of the 1.25 s after which the most impatient sender is taken to give up. */
const budgetMs = 125;

/**
 * How long a provider waits until its message is on the disk, while scans come in at half of what
 * the same server took just before. Counted from the moment at which it should have been sent.
 */
export async function measureAcknowledge(): Promise<Measured> {
  const folder = temporaryFolder();
  const { secretKey } = await seed(folder, orders);
  const home = await startChild('home-server.ts', [folder], serverCpu);
  const load = await startChild('ingest-load.ts', [], loadCpu);
  try {
    const origin = await home.ask<string>('origin');
    const asked: Asked = { origin, secretKey, orders };
    const perSecond = await load.ask<number>('capacity', { ...asked, seconds: capacitySeconds });
    const measure = async (batchesPerSecond: number, forSeconds: number) => {
      const ingest: Ingest = { ...asked, batchesPerSecond, webhooksPerSecond, seconds: forSeconds };
      return p99(await load.ask<number[]>('acknowledge', ingest));
    };
    const quiet = await measure(0, seconds / 3);
    const busy = await measure(perSecond / 2, seconds);
    return {
      rows: [
        {
          measure: 'webhook acknowledged, p99, half load of scans',
          unit: 'ms',
          figure: busy,
          baseline: quiet,
          ratio: null,
          budget: `≤ ${inUnit(budgetMs, 'ms')}`,
          verdict: busy <= budgetMs ? 'met' : 'missed',
        },
      ],
    };
  } finally {
    await Promise.all([home, load].map((child) => child.stop()));
  }
}

function p99(values: number[]): number {
  const inOrder = values.toSorted((a, b) => a - b);
  const value = inOrder[Math.ceil(inOrder.length * 0.99) - 1];
  if (value === undefined) throw new RangeError('nothing was measured');
  return value;
}
