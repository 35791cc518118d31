import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown, UserConfig } from 'vite';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const define = { __PORCHLIGHT_VERSION__: JSON.stringify(version) };
const target = 'es2022';

/** For bundlers: readable modules, Lit stays an import. */
const library: UserConfig = {
  // Importing a class does no harm where there is no DOM.
  define: { ...define, HTMLElement: '(globalThis.HTMLElement ?? Object)' },
  publicDir: false,
  plugins: [minifyTemplates()],
  build: {
    target,
    minify: false,
    outDir: 'dist/esm',
    lib: { entry: { index: 'widget/index.ts', define: 'widget/define.ts' }, formats: ['es'] },
    rolldownOptions: {
      external: /^lit/,
      output: { entryFileNames: '[name].js', chunkFileNames: 'shared.js' },
    },
  },
};

/**
 * Members that no other file than the one that is built ever reads: those that Lit marks with `_$`,
 * and some of ours. None is a name of the DOM, of the wire or of the documentation.
 */
const internal =
  /^(_\$.*|emit|recover|requestUpdate|sheet|styles|follow|stop|ask|shownId|onCopy|onShow|page|loading|retry|missing|failed)$/;

/** Lit has a build with warnings, for NODE_ENV=development and test; never that one. */
const published = { conditions: ['module', 'browser', 'production'] };

/** What a shopper downloads: the loader, and one file for each element with all that it needs. */
function cdn(): UserConfig {
  const folder = `dist/site/static/${version}`;
  // Library output is only half minified unless Rolldown is asked as well.
  const output: Rolldown.OutputOptions = {
    minify: {
      compress: true,
      mangle: true,
      mangleProps: { include: internal },
      codegen: { removeWhitespace: true },
    },
    comments: false,
    entryFileNames: '[name].js',
  };
  /** A chunk with all that it needs, shared with no other. */
  const oneFile = (name: string) => ({
    consumer: 'client' as const,
    resolve: published,
    build: {
      target,
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: { [name]: `widget/chunks/${name}.ts` }, formats: ['es' as const] },
      rolldownOptions: { output },
    },
  });
  return {
    define,
    publicDir: false,
    plugins: [
      minifyTemplates(),
      copyTo(`${folder}/porchlight.js`, 'dist/site/static/v1/porchlight.js'),
      copyTo(`${folder}/porch-tracking.js`, 'dist/site/static/v1/porch-tracking.js'),
      copyTo('api/deploy/_headers', 'dist/site/_headers'),
      describe('dist/site/openapi.json'),
    ],
    resolve: published,
    builder: {
      buildApp: async ({ build, environments }) => {
        for (const environment of Object.values(environments)) await build(environment);
      },
    },
    environments: {
      client: {
        build: {
          target,
          outDir: folder,
          lib: { entry: { tracking: 'widget/chunks/tracking.ts' }, formats: ['es'] },
          rolldownOptions: { output },
        },
      },
      alone: oneFile('porch-tracking'),
      lookup: oneFile('lookup'),
      loader: {
        consumer: 'client',
        build: {
          target,
          outDir: folder,
          emptyOutDir: false,
          lib: { entry: { porchlight: 'widget/loader.ts' }, formats: ['iife'], name: 'porch' },
          rolldownOptions: { output },
        },
      },
    },
  };
}

/**
 * Takes comments and indentation out of `html`, `svg` and `css` templates. As in JSX, a line break in
 * the content of an element is no space: one that is meant is written on one line.
 */
function minifyTemplates(): Plugin {
  const minifyCss = (text: string) =>
    text
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/\s?([`{};,>])\s?/g, '$1')
      .replace(/:\s/g, ':')
      .replace(/([ :(,-])0\./g, '$1.')
      .replaceAll(';}', '}');
  const isInTag = (text: string) => text.lastIndexOf('<') > text.lastIndexOf('>');
  const minifyHtml = (text: string, before: string) =>
    text
      .replace(/\s*\n\s*/g, (_, at: number) =>
        isInTag(before + text.slice(0, at)) && !/^\s*\/?>/.test(text.slice(at)) ? ' ' : '',
      )
      .replaceAll(' />', '/>')
      .replace(/="([\w-]+)"(?=[\s>])/g, '=$1');

  function minify(code: string, program: unknown): string {
    const edits: [start: number, end: number, text: string][] = [];
    const visit = (node: unknown): void => {
      if (Array.isArray(node)) return node.forEach(visit);
      if (typeof node !== 'object' || node === null) return;
      Object.values(node).forEach(visit);
      const { type, tag, quasi } = node as Template;
      if (type !== 'TaggedTemplateExpression' || !/^(html|svg|css)$/.test(tag.name ?? '')) return;
      // The tag of a style sheet is only for editors.
      if (tag.name === 'css') edits.push([tag.start, tag.end, '']);
      let before = '';
      for (const { start, end } of quasi.quasis) {
        const text = code.slice(start, end);
        edits.push([start, end, tag.name === 'css' ? minifyCss(text) : minifyHtml(text, before)]);
        before += text;
      }
    };
    visit(program);
    return edits
      .sort(([a], [b]) => b - a)
      .reduce((all, [start, end, text]) => all.slice(0, start) + text + all.slice(end), code);
  }

  return {
    name: 'porchlight:minify-templates',
    enforce: 'pre',
    transform: {
      filter: { id: /\/widget\/.*\.ts$/ },
      handler(code) {
        return { code: minify(code, this.parse(code, { lang: 'ts' })), map: null };
      },
    },
  };
}

interface Template {
  type: string;
  tag: { name?: string; start: number; end: number };
  quasi: { quasis: { start: number; end: number }[] };
}

function copyTo(file: string, target: string): Plugin {
  return {
    name: `porchlight:copy ${target}`,
    applyToEnvironment: ({ name }) => name === 'loader',
    async writeBundle() {
      await mkdir(dirname(target), { recursive: true });
      await copyFile(file, target);
    },
  };
}

/** What the Worker's routes are, written where it serves files: it cannot tell by itself. */
function describe(target: string): Plugin {
  return {
    name: 'porchlight:describe',
    applyToEnvironment: ({ name }) => name === 'loader',
    async writeBundle() {
      const { describeApi } = await import('./api/deploy/describe.ts');
      await writeFile(target, await describeApi());
    },
  };
}

export default defineConfig(async ({ mode }) => ({
  ...(mode === 'cdn' ? cdn() : library),
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Much of what the tests do is waiting: for a page, a process, a poll.
    maxWorkers: 3,
    projects: process.env.VITEST ? await projects() : [],
  },
}));

// Only the tests need a browser: keep it out of the builds.
async function projects(): Promise<TestProjectConfiguration[]> {
  const [{ playwright }, { chromiumFlags, chromiumPath }] = await Promise.all([
    import('@vitest/browser-playwright'),
    import('./test/helpers/browser.ts'),
  ]);
  const launchOptions = { executablePath: await chromiumPath(), args: chromiumFlags };
  return [
    {
      define,
      test: { name: 'unit', include: ['test/unit/**/*.test.ts', 'test/bench/size.test.ts'] },
    },
    {
      define,
      test: {
        name: 'routes',
        include: ['test/routes/**/*.test.ts'],
        globalSetup: ['test/helpers/homes-setup.ts'],
      },
    },
    {
      define,
      resolve: { alias: { '@web/test-runner-commands': path('test/browser/runner-commands.ts') } },
      optimizeDeps: { include: ['lit/html.js', '@open-wc/testing', 'axe-core'] },
      test: {
        name: 'browser',
        include: ['test/browser/**/*.test.ts'],
        setupFiles: ['test/browser/setup.ts'],
        browser: {
          enabled: true,
          headless: true,
          screenshotFailures: false,
          provider: playwright({ launchOptions }),
          instances: [{ browser: 'chromium' }],
        },
      },
    },
    { define, test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'] } },
  ];
}

function path(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
