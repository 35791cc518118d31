import type { Config } from '../config.ts';
import { LookupElement } from '../elements/lookup/lookup.ts';
import { start as startTracking } from './tracking.ts';

/**
 * Called by the loader of the same version: first before any element is upgraded, then for changes.
 * What is found is shown by `<porch-tracking>`, which has to work as well.
 */
export function start(options: Partial<Config>): void {
  startTracking(options);
  LookupElement.define('porch-lookup');
}
