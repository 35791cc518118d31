import { join } from 'node:path';
import { Hono } from 'hono';
import type { Provider } from '#contract/vocabulary';
import { createAssets } from './assets.ts';
import { demoFile, greeting } from './demo-file.ts';
import { createDirector } from './director.ts';
import { pageHeaders } from './headers.ts';
import { openLedger } from './ledger.ts';
import { createPorchlight } from './porchlight.ts';
import type { Simulator } from './pages/journeys.ts';
import { createShop } from './shop.ts';
import { hobnailTheme } from './theme/hobnail.ts';
import type { Stage } from './stage.ts';
import { saveJson } from './store.ts';

export interface DemoOptions {
  /** Where the server is reached, without a trailing slash: `http://localhost:3000`. */
  origin: string;
  /** Folder for what the demo keeps, `demo.json` first of all. */
  directory: string;
  merchant: { slug: 'demo'; name: 'Hobnail' };
  publishableKey: string;
  secretKey: string;
  /** Where each tracking source posts to, and what it signs with. */
  webhooks: Record<Provider, { url: string; secret: string; keyId?: string | undefined }>;
  simulator: Simulator;
  log(line: string): void;
}

export interface Demo {
  /** The shop's routes, to be mounted at `/` after the server's own. */
  app: Hono;
  /** Fills the shop and sets the simulator going. The server must listen already. */
  open(): Promise<void>;
  /** Stops the simulator. */
  close(): void;
}

/** The demo shop. It knows Porchlight only as every shop does: by HTTP and by its keys. */
export function createDemo(options: DemoOptions): Demo {
  const { origin, directory, publishableKey, secretKey, log } = options;
  const ledger = openLedger(join(directory, 'shop.json'));
  const porchlight = createPorchlight(origin, secretKey);
  const stage: Stage = { live: undefined, samples: [] };
  const director = createDirector({
    origin,
    directory,
    webhook: options.webhooks.aftership,
    porchlight,
    ledger,
    stage,
    onChange: () => saveJson(join(directory, 'demo.json'), demoFile(options, stage)),
    log,
  });
  const app = new Hono();
  app.use(pageHeaders(origin));
  app.route('/', createAssets());
  app.route(
    '/',
    createShop({
      origin,
      publishableKey,
      merchant: options.merchant.slug,
      ledger,
      porchlight,
      stage,
      simulator: options.simulator,
      sendOff: director.sendOff,
      log,
    }),
  );

  return {
    app,
    async open() {
      // Only an address that is this machine's own may do without https.
      await porchlight
        .putTheme(hobnailTheme(origin))
        .catch((error: Error) => log(`The hosted page stays plain: ${error.message}`));
      await director.open();
      for (const line of greeting(options, stage)) log(line);
    },
    close: director.close,
  };
}
