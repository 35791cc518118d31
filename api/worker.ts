import type {
  ExecutionContext,
  ExportedHandler,
  Fetcher,
  Queue,
  RateLimit,
} from '@cloudflare/workers-types';
import { createApp } from './app.ts';
import { createSecrets, type Secrets } from './auth/secrets.ts';
import type { Context, Dependencies } from './context.ts';
import { openRemote } from './db/remote.ts';
import { parseEnv, WorkerEnv } from './env.ts';
import { createPublicKeys, shipengineKeys } from './lib/jwks.ts';
import { doLater } from './lib/later.ts';
import { fetchOutgoing } from './lib/fetch-post.ts';
import { createLog } from './lib/log.ts';
import { noViewCache } from './lib/view-cache.ts';
import { builtCatalogue } from './messages/built.ts';
import { createLanguages, type Languages } from './messages/spoken.ts';
import { prune, sweep } from './services/background.ts';
import { deliverOutbox } from './services/deliver-outbox.ts';

type WakeUp = { kind: 'inbox' };
type Bindings = { WAKE: Queue<WakeUp>; LIMITER: RateLimit; ASSETS: Fetcher };

const now = () => Date.now();
/** Holds keys, never a connection: it may be shared between requests. */
const publicKey = createPublicKeys({
  url: shipengineKeys,
  fetch: (...request) => fetch(...request),
  now,
});
// The platform's log is the console.
// oxlint-disable-next-line no-console
const log = createLog((line) => console.log(line), now);

/** Holds words, and the binding that is the same for every request. */
let languages: Languages | undefined;

const languagesOf = ({ ASSETS }: Bindings): Languages =>
  (languages ??= createLanguages((locale) =>
    builtCatalogue(locale, async (url) => (await ASSETS.fetch(url)) as unknown as Response),
  ));

let known: { settings: WorkerEnv; secrets: Secrets } | undefined;

/** Once per isolate; awaited by each request itself, for none may wait on another one's promise. */
async function settingsOf(env: Bindings) {
  if (known) return known;
  const settings = parseEnv(WorkerEnv, env);
  const secrets = await createSecrets(settings.PORCHLIGHT_SECRET);
  return (known ??= { settings, secrets });
}

async function contextOf(
  env: Bindings,
  execution: ExecutionContext,
  origin: string,
): Promise<Context> {
  const { settings, secrets } = await settingsOf(env);
  return {
    db: openRemote(settings.TURSO_DATABASE_URL, settings.TURSO_AUTH_TOKEN),
    secrets,
    views: noViewCache,
    languages: languagesOf(env),
    now,
    wake: (afterSeconds = 0) => {
      const wakeUp = env.WAKE.send({ kind: 'inbox' }, { delaySeconds: afterSeconds });
      const sent = wakeUp.catch(() => log({ event: 'wake_lost' }));
      execution.waitUntil(sent);
    },
    later: (work) => execution.waitUntil(doLater(work, log)),
    publicKey,
    origin: settings.PORCHLIGHT_ORIGIN ?? origin,
    log,
  };
}

/** Which setting is missing is for the log, not for whoever asks. */
function badSettings(error: unknown): null {
  log({ event: 'bad_settings', error: error instanceof Error ? error.message : '' });
  return null;
}

type AppBindings = Bindings & { dependencies: Dependencies };

const app = createApp({
  dependencies: (c) => (c.env as AppBindings).dependencies,
  addressOf: (request) => request.headers.get('cf-connecting-ip') ?? '',
});

export default {
  async fetch(request, env, execution) {
    const context = await contextOf(env, execution, new URL(request.url).origin).catch(badSettings);
    if (!context)
      return new Response('Porchlight is not set up; see its log.', { status: 500 }) as never;
    const dependencies: Dependencies = {
      ...context,
      limiter: {
        allows: async (key) => (await env.LIMITER.limit({ key })).success,
      },
      outgoing: fetchOutgoing,
      assets: async (asked) => (await env.ASSETS.fetch(asked.url)) as unknown as Response,
    };
    // The platform's Request and Response are the global ones under another name.
    const bindings: AppBindings = { ...env, dependencies };
    const answer = await app.fetch(request as unknown as Request, bindings, execution as never);
    return answer as never;
  },

  async queue(batch, env, execution) {
    const context = await contextOf(env, execution, '');
    try {
      await sweep(context);
      await deliverOutbox(context, fetchOutgoing);
      batch.ackAll();
    } catch (error) {
      log({ event: 'background_failed', error: error instanceof Error ? error.name : '' });
      batch.retryAll({ delaySeconds: 5 });
    }
  },

  async scheduled(_event, env, execution) {
    const context = await contextOf(env, execution, '');
    await sweep(context);
    await deliverOutbox(context, fetchOutgoing);
    await prune(context);
  },
} satisfies ExportedHandler<Bindings, WakeUp>;
