import { configure, type Config } from '../config.ts';
import { TrackingElement } from '../elements/tracking/tracking.ts';

/** Called by the loader of the same version: first before any element is upgraded, then for changes. */
export function start(options: Partial<Config>): void {
  configure(options);
  TrackingElement.define('porch-tracking');
}
