/**
 * `npm run merchant -- --slug acme --name "Acme" [--locale en] [--time-zone Europe/London]`:
 * opens an account on the database that TURSO_DATABASE_URL names, else on the embedded one, and
 * prints its keys and its webhook address. They are shown this once.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { line } from '#contract/text';
import { createSecrets } from '../auth/secrets.ts';
import type { Context } from '../context.ts';
import { openEmbedded } from '../db/embedded.ts';
import { ConstraintViolation } from '../db/failure.ts';
import { openRemote } from '../db/remote.ts';
import { NodeEnv, parseEnv } from '../env.ts';
import { noViewCache } from '../lib/view-cache.ts';
import { sourceOf } from '../messages/sources.ts';
import { createLanguages } from '../messages/spoken.ts';
import { createMerchant } from '../services/create-merchant.ts';
import { createInboundEndpoint } from '../services/inbound-endpoints.ts';
import { installationSecret } from './secret.ts';

const Account = z.object({
  slug: z.string().regex(/^[a-z0-9-]{2,40}$/, 'must be 2 to 40 of a-z, 0-9 and -'),
  name: line(80),
  locale: line(35),
  'time-zone': line(64).refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone), {
    message: 'must be an IANA zone such as Europe/London',
  }),
});

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      slug: { type: 'string' },
      name: { type: 'string' },
      locale: { type: 'string', default: 'en' },
      'time-zone': { type: 'string', default: 'Europe/London' },
    },
  });
  const account = parseEnv(Account, values);
  const env = parseEnv(NodeEnv, process.env);
  const remote = process.env['TURSO_DATABASE_URL'];
  const db = remote
    ? openRemote(remote, process.env['TURSO_AUTH_TOKEN'])
    : await openEmbedded(join(env.PORCHLIGHT_DATA, 'porchlight.db'));
  const secret = installationSecret(env.PORCHLIGHT_SECRET, env.PORCHLIGHT_DATA, Boolean(remote));
  const ctx: Context = {
    db,
    secrets: await createSecrets(secret),
    views: noViewCache,
    languages: createLanguages(sourceOf),
    now: () => Date.now(),
    wake() {},
    later() {},
    publicKey: async () => null,
    origin: '',
    log() {},
  };
  const { slug, name, locale } = account;
  try {
    const merchant = await createMerchant(ctx, {
      slug,
      name,
      locale,
      timeZone: account['time-zone'],
      live: true,
    });
    const endpoint = await createInboundEndpoint({ ...ctx, merchantId: merchant.id }, 'aftership');
    console.log(`merchant         ${merchant.id}`);
    console.log(`publishable key  ${merchant.publishableKey}`);
    console.log(`secret key       ${merchant.secretKey}`);
    console.log(`AfterShip posts to  <your address>${endpoint.path}`);
    console.log(`AfterShip secret    ${endpoint.secret}`);
    console.log('Other sources       POST /v1/inbound-endpoints opens an address for each');
  } catch (error) {
    if (!(error instanceof ConstraintViolation)) throw error;
    throw new Error(`There is a merchant ${slug} already; choose another --slug.`, {
      cause: error,
    });
  } finally {
    db.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
