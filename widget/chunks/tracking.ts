import { configure, type Config } from '../config.ts';
import { TrackingElement } from '../elements/tracking/tracking.ts';
import { findBeside } from '../words.ts';

// What the files of the other elements take from this one: `build/one-lit.ts`.
export { html, nothing } from 'lit/html.js';
export { config } from '../config.ts';
export { BaseElement } from '../elements/base-element.ts';
export { directionOf } from '../languages.ts';
export { settingsOf } from '../settings.ts';
export { theme } from '../theme.ts';
export { wordsIn } from '../words.ts';

/** Called by the loader of the same version: first before any element is upgraded, then for changes. */
export function start(options: Partial<Config>): void {
  findBeside(import.meta.url);
  configure(options);
  TrackingElement.define('porch-tracking');
}
