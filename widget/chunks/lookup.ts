import { config, configure, type Config } from '../config.ts';
import { LookupElement } from '../elements/lookup/lookup.ts';
import type * as chunk from './tracking.ts';

const here = import.meta.url;
let failures = 0;

/** The loader does not look into shadow roots, so what a found order needs is loaded from here. */
async function prepare(): Promise<void> {
  // A browser remembers that an address did not load, so that another try needs another one.
  const address = new URL(`./tracking.js${failures ? `?${failures}` : ''}`, here);
  try {
    const tracking: typeof chunk = await import(`${address}`);
    tracking.start(config);
  } catch (error) {
    failures++;
    throw error;
  }
}

/** Called by the loader of the same version: first before any element is upgraded, then for changes. */
export function start(options: Partial<Config>): void {
  configure(options);
  LookupElement.prepare = prepare;
  LookupElement.define('porch-lookup');
}
