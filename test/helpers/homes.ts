import { afterAll } from 'vitest';
import type { Home } from './home.ts';
import { openNodeHome } from './node-home.ts';
import { openWorkerHome } from './worker-home.ts';

export type { Home, TestMerchant } from './home.ts';

/** Both homes, running: `describe.each(homes)('$name', (home) => …)`. Closed after the file. */
export const homes: Home[] = await Promise.all([openNodeHome(), openWorkerHome()]);

afterAll(async () => {
  await Promise.all(homes.map((home) => home.close()));
});
