/**
 * `npm run norms`: forgets how long the parcels of each shop took and counts them anew, on the
 * database that TURSO_DATABASE_URL names, else on the embedded one. For a database that is older
 * than the counting, and after the way of counting has changed. What has been erased since is then
 * no longer counted.
 */
import { join } from 'node:path';
import { openEmbedded } from '../db/embedded.ts';
import { definePlan } from '../db/plan.ts';
import { openRemote } from '../db/remote.ts';
import { merchants } from '../db/schema/merchants.ts';
import { NodeEnv, parseEnv } from '../env.ts';
import { countNorms, recountStatements } from '../services/count-norms.ts';

const everyMerchant = definePlan((orm) => [
  orm.select({ id: merchants.id }).from(merchants).prepare(),
]);

const remote = process.env['TURSO_DATABASE_URL'];
const { PORCHLIGHT_DATA } = parseEnv(NodeEnv, process.env);
const db = remote
  ? openRemote(remote, process.env['TURSO_AUTH_TOKEN'])
  : await openEmbedded(join(PORCHLIGHT_DATA, 'porchlight.db'));
try {
  const [shops] = await db.read(everyMerchant, {});
  for (const { id } of shops) {
    await db.write(recountStatements(id));
    await countNorms({ db }, Infinity);
  }
  console.log(`Counted anew for ${shops.length} ${shops.length === 1 ? 'shop' : 'shops'}.`);
} finally {
  db.close();
}
