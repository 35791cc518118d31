import { fixtureCleanup } from '@open-wc/testing';
import { afterEach, vi } from 'vitest';
import { restoreFetch } from './network.ts';

// The fixtures clean up by themselves only where there is a global afterEach.
afterEach(() => {
  fixtureCleanup();
  restoreFetch();
  vi.useRealTimers();
});
