/**
 * `<porch-tracking>` in one file that starts by itself, for a page that shows nothing else: a request
 * less than with the loader.
 */
import { start } from './tracking.ts';

const tag = document.querySelector<HTMLScriptElement>('script[src*="/porch-tracking.js"]');
start({ api: new URL(import.meta.url).origin, ...tag?.dataset });
