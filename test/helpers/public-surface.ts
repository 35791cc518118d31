import { errorCodes, eventNames } from '#contract/vocabulary';
import { createApp } from '../../api/app.ts';
import { NodeEnv, WorkerEnv } from '../../api/env.ts';
import { filesIn, readText } from './source.ts';

const collect = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);
const unique = (words: string[]): string[] => [...new Set(words)].sort();
const kebab = (name: string): string => name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);

const widget = filesIn('widget')
  .filter((path) => path.endsWith('.ts'))
  .map(readText)
  .join('\n');

const { routes } = createApp({
  dependencies() {
    throw new Error('only the addresses are asked for');
  },
  addressOf: () => '',
});

/** What a shop can build on, as the code has it. */
export const surface = {
  elements: unique(collect(readText('widget/define.ts'), /\.define\('(porch-[a-z-]+)'/g)),
  /** `dir` follows the page by itself and is nobody's to set. */
  attributes: unique(
    collect(widget, /observedAttributes = \[([^\]]*)\]/g)
      .flatMap((list) => collect(list, /'([a-z-]+)'/g))
      .filter((name) => name !== 'dir'),
  ),
  /** The script tag is the configuration, as far as attributes can hold it. */
  loaderAttributes: unique(
    [
      ...collect(readText('widget/config.ts'), /^ {2}readonly (\w+)\??: (?:string|Consent);/gm),
      ...collect(readText('widget/loader.ts'), /'(\w+)' in config/g),
    ].map((name) => `data-${kebab(name)}`),
  ),
  slots: unique(collect(widget, /<slot name="([a-z-]+)"/g)),
  parts: unique(collect(widget, /\bpart="([a-z -]+)"/g).flatMap((names) => names.split(' '))),
  tokens: unique(collect(widget, /var\((--porch-[a-z-]+)/g)),
  events: unique([...eventNames]),
  errorCodes: unique([...errorCodes]),
  /** `GET /t/:token`; without HEAD and what only forbids. */
  routes: unique(
    routes
      .filter(({ method }) => method !== 'ALL' && method !== 'HEAD')
      .map(({ method, path }) => `${method} ${path}`),
  ),
  environment: unique([...Object.keys(WorkerEnv.shape), ...Object.keys(NodeEnv.shape)]),
  scripts: unique(
    Object.keys((JSON.parse(readText('package.json')) as { scripts?: object }).scripts ?? {}),
  ),
};

/** What the comments above the elements say, from which editors learn. */
export const described = {
  attributes: unique(collect(widget, /@attr \{[^}]*\} ([a-z-]+)/g)),
  slots: unique(collect(widget, /@slot ([a-z]+) -/g)),
  parts: unique(collect(widget, /@csspart ([a-z-]+)/g)),
  tokens: unique(collect(widget, /@cssproperty \[?(--porch-[a-z-]+)/g)),
  events: unique(collect(widget, /@fires \{\w+\} (porch-[a-z-]+)/g)),
};
