/** `npm start`: the whole of Porchlight in one process, on an embedded database. */
import { rmSync } from 'node:fs';
import { NodeEnv, parseEnv } from './env.ts';
import { buildWidget } from './node/build-widget.ts';
import { demoMerchant } from './node/demo-merchant.ts';
import { logLines } from './node/log-lines.ts';
import { installationSecret } from './node/secret.ts';
import { startServer, type ServerOptions } from './node/server.ts';

async function main(): Promise<void> {
  const env = parseEnv(NodeEnv, process.env);
  const data = env.PORCHLIGHT_DATA;
  if (process.argv.includes('--reset')) {
    rmSync(data, { recursive: true, force: true });
    console.log(`${data} is empty again`);
    return;
  }
  const production = env.NODE_ENV === 'production';
  const secret = installationSecret(env.PORCHLIGHT_SECRET, data, production);
  await buildWidget();

  let opened: { open(): Promise<void>; close(): void } | undefined;
  const pages: ServerOptions['pages'] = async (origin, context) => {
    const { createDemo } = await import('../demo/open-demo.ts');
    const { simulator } = await import('./journeys/simulator.ts');
    const account = await demoMerchant(context, origin, data);
    const demo = createDemo({
      origin,
      directory: data,
      ...account,
      simulator,
      log: console.log,
    });
    opened = demo;
    return demo.app;
  };
  const server = await startServer({
    data,
    secret,
    production,
    port: env.PORT,
    host: env.HOST,
    origin: env.PORCHLIGHT_ORIGIN,
    localWebhooks: env.PORCHLIGHT_ALLOW_LOCAL_WEBHOOKS,
    write: production ? logLines(process.stdout) : onlyTrouble,
    ...(production ? {} : { pages }),
  });
  if (production) console.log(`Porchlight listens on ${server.origin}`);
  await opened?.open();

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      opened?.close();
      void server.close().then(() => process.exit(0));
    });
  }
}

/** While developing, the terminal shows what went wrong and nothing else. */
function onlyTrouble(line: string): void {
  const { event, status } = JSON.parse(line) as { event: string; status?: number };
  if (event !== 'request' || (status ?? 0) >= 500) console.log(line);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
