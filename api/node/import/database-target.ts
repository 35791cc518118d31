import { findApiKey } from '../../auth/api-key.ts';
import { createSecrets } from '../../auth/secrets.ts';
import type { MerchantContext } from '../../context.ts';
import { DatabaseUnavailable } from '../../db/failure.ts';
import { openRemote } from '../../db/remote.ts';
import { utf8 } from '../../lib/bytes.ts';
import { noViewCache } from '../../lib/view-cache.ts';
import { sourceOf } from '../../messages/sources.ts';
import { createLanguages } from '../../messages/spoken.ts';
import { importLines } from '../../services/import/import-lines.ts';
import { namedFaults, Unreachable, type Target } from './target.ts';

type Settings = { url: string; authToken: string | undefined; secret: string; key: string };

/** A Turso database, without a server between: as the Worker behind it would store the lines. */
export async function databaseTarget({ url, authToken, secret, key }: Settings): Promise<Target> {
  const db = openRemote(url, authToken);
  const found = await findApiKey(db, key, Date.now());
  if (found?.kind !== 'secret') {
    throw new Error('The key is no secret key (porch_sk_…) of this database.');
  }
  const ctx: MerchantContext = {
    merchantId: found.merchantId,
    db,
    secrets: await createSecrets(secret),
    views: noViewCache,
    languages: createLanguages(sourceOf),
    now: () => Date.now(),
    // The Worker's cron looks for what waits, once a minute.
    wake() {},
    later() {},
    publicKey: async () => null,
    origin: '',
    log() {},
  };
  return {
    name: new URL(url).host,
    identity: `${new URL(url).host} ${found.merchantId}`,
    async send(lines) {
      const { receipt, ended } = await importLines(ctx, once(lines.join('\n')), namedFaults);
      if (ended instanceof DatabaseUnavailable) {
        throw new Unreachable('The database cannot be reached', undefined, { cause: ended });
      }
      if (ended !== null) throw ended;
      return receipt;
    },
    close: () => db.close(),
  };
}

async function* once(text: string) {
  yield utf8(text);
}
