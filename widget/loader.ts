import type * as chunk from './chunks/tracking.ts';
import type { Config } from './config.ts';

type Chunk = Pick<typeof chunk, 'start'>;

declare const __PORCHLIGHT_VERSION__: string;
declare global {
  interface Window {
    /** Commands before the loader has run, the loader afterwards; else whatever the page made of it. */
    porchlight?: { push(...commands: readonly unknown[]): void };
  }
}

const version = __PORCHLIGHT_VERSION__;
/**
 * Each element is defined by a file of its own, `<porch-tracking>` by `tracking.js`, which holds what all
 * of them need: it is asked for at the same time.
 */
const missing = new Map([
  ['tracking', 'porch-tracking,porch-lookup'],
  ['lookup', 'porch-lookup'],
]);

function start(tag: HTMLScriptElement): void {
  const queue: unknown = window.porchlight;
  // What is written on the tag is the configuration; an attribute that nobody knows does nothing.
  const config: Partial<Config> = { api: new URL(tag.src).origin, ...tag.dataset };
  const loaded: Chunk[] = [];

  const push = (...commands: readonly unknown[]) => {
    // Anything may have been pushed; what has no such place has no command either.
    for (const command of commands as readonly (readonly unknown[] | null | undefined)[]) {
      if (command?.[0] !== 'configure') continue;
      Object.assign(config, command[1]);
      for (const chunk of loaded) chunk.start(config);
    }
  };

  const load = async (file: string) => {
    try {
      const chunk: Chunk = await import(`${new URL(`../${version}/${file}.js`, tag.src)}`);
      loaded.push(chunk);
      chunk.start(config);
    } catch (error) {
      // oxlint-disable-next-line no-console -- silent without data-debug
      if ('debug' in config) console.warn(error);
    }
  };

  const find = () => {
    for (const [file, tags] of missing)
      if (document.querySelector(tags) && missing.delete(file)) void load(file);
  };

  window.porchlight = { push };
  if (Array.isArray(queue)) push(...queue);
  new MutationObserver(find).observe(document, { childList: true, subtree: true });
  find();
}

try {
  // A module script has no `currentScript`.
  const tag = document.currentScript ?? document.querySelector('script[src*="/porchlight.js"]');
  const { porchlight } = window;
  // A second tag, or another version, leaves everything to the first.
  const isRunning = porchlight?.push && !Array.isArray(porchlight);
  if (tag instanceof HTMLScriptElement && !isRunning) start(tag);
} catch {
  // A page that cannot be read keeps its plain link.
}
