import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { NodeEnv, parseEnv } from '../../env.ts';
import { installationSecret } from '../secret.ts';
import { serverTarget } from './server-target.ts';
import type { Target } from './target.ts';

export const usage = `npm run import -- <file> [--mapping <file>] [--url <address> --key porch_sk_…]

  <file>      one JSON object a line (.ndjson, .jsonl), or a table (.csv, .tsv); .gz as well
  --mapping   how the rows of a table become lines
  --url       address of a running Porchlight; else PORCHLIGHT_URL, TURSO_DATABASE_URL, the demo
  --key       secret key of the merchant; else PORCHLIGHT_KEY, that of the demo
  --lines     lines that are sent at a time (2,000)`;

export type Options = {
  path: string;
  mapping: string | null;
  sliceLines: number;
  url: string | undefined;
  key: string | undefined;
};

const Given = z.object({
  url: z.url({ protocol: /^https?$/, error: 'must be an address, https://…' }).optional(),
  key: z.string().startsWith('porch_', 'must be a key, porch_sk_…').optional(),
  lines: z.coerce.number().int().min(1, 'must be 1 or more').max(10_000, 'must be 10000 or less'),
});

/** @throws Error with a line for people */
export function readOptions(args: string[]): Options {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      mapping: { type: 'string' },
      url: { type: 'string', default: process.env['PORCHLIGHT_URL'] || undefined },
      key: { type: 'string', default: process.env['PORCHLIGHT_KEY'] || undefined },
      lines: { type: 'string', default: '2000' },
    },
  });
  const [path, further] = positionals;
  if (path === undefined || further !== undefined) throw new Error(`Name one file.\n\n${usage}`);
  for (const each of [path, values.mapping]) {
    if (each !== undefined && !existsSync(each)) throw new Error(`There is no file ${each}.`);
  }
  const { url, key, lines } = parseEnv(Given, values);
  const isTable = /\.(csv|tsv)(\.gz)?$/i.test(path);
  if (isTable && values.mapping === undefined) {
    throw new Error(`How do the rows of ${path} become lines? Name a --mapping.`);
  }
  return { path, mapping: values.mapping ?? null, sliceLines: lines, url, key };
}

const Demo = z.object({ url: z.string(), secretKey: z.string() });

/** The first of these that is there: a server, a Turso database, the demo. */
export async function targetOf({ url, key }: Options): Promise<Target> {
  const env = parseEnv(NodeEnv, process.env);
  const database = process.env['TURSO_DATABASE_URL'];
  if ((url || database) && !key) throw new Error('Whose lines are they? Name a --key.');
  if (url && key) return serverTarget(url, key);
  if (database && key) {
    const secret = installationSecret(env.PORCHLIGHT_SECRET, env.PORCHLIGHT_DATA, true);
    const authToken = process.env['TURSO_AUTH_TOKEN'];
    const { databaseTarget } = await import('./database-target.ts');
    return databaseTarget({ url: database, authToken, secret, key });
  }
  const file = join(env.PORCHLIGHT_DATA, 'demo.json');
  if (!existsSync(file)) throw new Error('Where to? Name a --url and a --key, or start the demo.');
  const demo = Demo.parse(JSON.parse(readFileSync(file, 'utf8')));
  return serverTarget(demo.url, key ?? demo.secretKey);
}
