import { createSecrets } from '../../api/auth/secrets.ts';
import type { Context } from '../../api/context.ts';
import { openRemote } from '../../api/db/remote.ts';
import { noViewCache } from '../../api/lib/view-cache.ts';
import { sourceOf } from '../../api/messages/sources.ts';
import { createLanguages } from '../../api/messages/spoken.ts';

export type RemoteHome = {
  origin: string;
  databaseUrl: string;
  databaseToken: string;
  secret: string;
};

/** What services need to work on the database of a Worker from outside of it. */
export async function remoteContext(home: RemoteHome): Promise<Context> {
  return {
    db: openRemote(home.databaseUrl, home.databaseToken),
    secrets: await createSecrets(home.secret),
    views: noViewCache,
    languages: createLanguages(sourceOf),
    now: () => Date.now(),
    publicKey: () => Promise.resolve(null),
    wake() {},
    later() {},
    origin: home.origin,
    log() {},
  };
}
