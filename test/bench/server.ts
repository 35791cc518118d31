import { startChild, type Child } from './child.ts';
import type { Load } from './load.ts';
import { compared, type Measured } from './row.ts';
import { seed } from './seed.ts';
import { temporaryFolder } from './temporary-folder.ts';

const orders = 2000;
const rounds = 5;
const seconds = 3;
const connections = 32;
const serverCpu = 0;
const loadCpu = 1;

/** One kind of question, and who answers it. */
type Case = { server: Child; load(round: number): Load };

/** Requests for each second of CPU that the server's process takes: what others take does not count. */
export async function measureServer(): Promise<Measured> {
  const folder = temporaryFolder();
  const { tokens } = await seed(folder, orders);
  const home = await startChild('home-server.ts', [folder], serverCpu);
  const bare = await startChild('bare-server.ts', [], serverCpu);
  const load = await startChild('load.ts', [], loadCpu);
  try {
    const cases = await casesOf(home, bare, tokens);
    const rates = Object.fromEntries(Object.keys(cases).map((name) => [name, [] as number[]]));
    // The first round only warms up.
    for (let round = -1; round < rounds; round++) {
      for (const [name, { server, load: loadOf }] of Object.entries(cases)) {
        const rate = await perCpuSecond(server, load, loadOf(round));
        if (round >= 0) rates[name]?.push(rate);
      }
    }
    const { bare: baselines = [], ...ours } = rates;
    return {
      rows: Object.entries(ours).map(([name, figures]) =>
        compared(name, 'req/CPU-s', figures, baselines, { atLeast: 0.5 }),
      ),
    };
  } finally {
    await Promise.all([home, bare, load].map((child) => child.stop()));
  }
}

/** Named as the table shall say it; `bare` is what the others are compared with. */
async function casesOf(home: Child, bare: Child, tokens: string[]): Promise<Record<string, Case>> {
  const origin = await home.ask<string>('origin');
  const paths = tokens.map((token) => `/v1/widget?token=${token}`);
  const answer = await fetch(origin + paths[0]);
  const etag = answer.headers.get('etag') ?? '';
  await bare.ask('answerWith', await answer.text());
  const barePort = await bare.ask<number>('port');
  const hot: Load = {
    port: Number(new URL(origin).port),
    paths: paths.slice(0, 1),
    headers: {},
    status: 200,
    connections,
    seconds,
  };
  const unchanged: Load = { ...hot, headers: { 'if-none-match': etag }, status: 304 };
  // A language that nobody asked for yet is a view that nobody has built yet.
  const cold = (round: number): Load => ({
    ...hot,
    paths: paths.map((path) => `${path}&locale=en-x-${round}`),
    once: true,
  });
  return {
    bare: { server: bare, load: () => ({ ...hot, port: barePort }) },
    'GET /v1/widget, hot': { server: home, load: () => hot },
    'GET /v1/widget, hot, unchanged (304)': { server: home, load: () => unchanged },
    'GET /v1/widget, cold': { server: home, load: cold },
  };
}

async function perCpuSecond(server: Child, load: Child, what: Load): Promise<number> {
  const before = await server.cpuTime();
  const answered = await load.ask<number>('run', what);
  return answered / (((await server.cpuTime()) - before) / 1e6);
}
