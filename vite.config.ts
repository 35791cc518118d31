import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EnvironmentOptions, Plugin, Rolldown, UserConfig } from 'vite';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { leanNumberFormats } from './api/deploy/lean-number-formats.ts';
import { standIns } from './api/deploy/stand-ins.ts';
import { makers, withoutDescriptions } from './api/deploy/without-descriptions.ts';
import { withoutIndentation } from './api/deploy/without-indentation.ts';
import { withoutMembers } from './api/deploy/without-members.ts';
import { chunkName, journeys } from './widget/build/journeys.ts';
import { keepLate, lateFiles } from './widget/build/late-files.ts';
import { leanLit } from './widget/build/lean-lit.ts';
import { minifyTemplates } from './widget/build/minify-templates.ts';
import { agreed, borrowLit } from './widget/build/one-lit.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const define = { __PORCHLIGHT_VERSION__: JSON.stringify(version) };
const target = 'es2022';

/** Only builds and tests of the simulator need what it tells. */
const simulated = () =>
  journeys(async () => (await import('./api/journeys/journey-views.ts')).simulations());

/** For bundlers: readable modules, Lit stays an import. */
const library: UserConfig = {
  // Importing a class does no harm where there is no DOM.
  define: { ...define, HTMLElement: '(globalThis.HTMLElement ?? Object)' },
  publicDir: false,
  plugins: [simulated(), minifyTemplates()],
  build: {
    target,
    minify: false,
    outDir: 'dist/esm',
    lib: { entry: { index: 'widget/index.ts', define: 'widget/define.ts' }, formats: ['es'] },
    rolldownOptions: {
      external: /^lit/,
      output: { entryFileNames: '[name].js', chunkFileNames: chunkName },
    },
  },
};

/**
 * Members that no other file than the one that is built ever reads: those that Lit marks with `_$`,
 * and some of ours. None is a name of the DOM, of the wire or of the documentation.
 */
const internal =
  /^(_\$.*|emit|recover|requestUpdate|sheet|styles|follow|stop|ask|shownId|onCopy|onShow|onHelp|page|spoken)$/;

/** Lit has a build with warnings, for NODE_ENV=development and test; never that one. */
const published = { conditions: ['module', 'browser', 'production'] };

/** Library output is only half minified unless Rolldown is asked as well. */
const minify = { compress: true, mangle: true, codegen: { removeWhitespace: true } };

/** What a shopper downloads: the loader, and one file for each element; `tracking.js` holds what all of them need. */
function cdn(): UserConfig {
  const folder = `dist/site/static/${version}`;
  const output: Rolldown.OutputOptions = {
    minify: { ...minify, mangleProps: { include: internal, cache: agreed } },
    comments: false,
    entryFileNames: '[name].js',
  };
  // Members keep their names where one build makes several files.
  const outputs: Rolldown.OutputOptions = {
    ...output,
    minify,
    chunkFileNames: chunkName,
  };
  const fileOf = (name: string, isFirst = false): EnvironmentOptions => ({
    consumer: 'client',
    resolve: published,
    build: {
      target,
      outDir: folder,
      emptyOutDir: isFirst,
      lib: { entry: { [name]: `widget/chunks/${name}.ts` }, formats: ['es'] },
      rolldownOptions: { output: name === 'mock' ? outputs : output },
    },
  });
  return {
    define,
    publicDir: false,
    plugins: [
      leanLit(),
      borrowLit(['lookup']),
      keepLate(version),
      simulated(),
      minifyTemplates(),
      copyTo(`${folder}/porchlight.js`, 'dist/site/static/v1/porchlight.js'),
      copyTo(`${folder}/porch-tracking.js`, 'dist/site/static/v1/porch-tracking.js'),
      copyTo('api/deploy/_headers', 'dist/site/_headers'),
      describe('dist/site/openapi.json', `${folder}/words`),
    ],
    resolve: published,
    build: { rolldownOptions: { checks: { bundlerTimings: false } } },
    builder: {
      buildApp: async ({ build, environments }) => {
        for (const environment of Object.values(environments)) await build(environment);
      },
    },
    environments: {
      client: fileOf('tracking', true),
      alone: fileOf('porch-tracking'),
      ...Object.fromEntries(lateFiles.map((name) => [name, fileOf(name)])),
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

/** What Cloudflare runs, as one file. */
const worker: UserConfig = {
  publicDir: false,
  plugins: [withoutDescriptions(), withoutMembers(), withoutIndentation(), leanNumberFormats()],
  resolve: {
    conditions: ['workerd', 'worker', ...published.conditions],
    alias: standIns,
  },
  build: {
    target: 'es2024',
    outDir: 'dist/worker',
    sourcemap: true,
    lib: { entry: { worker: 'api/worker.ts' }, formats: ['es'] },
    rolldownOptions: {
      treeshake: { manualPureFunctions: makers },
      // Of a `var`, which Vite would make, no value is written where it is used.
      output: { minify, comments: false, codeSplitting: false, topLevelVar: false },
    },
  },
};

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
function describe(target: string, words: string): Plugin {
  return {
    name: 'porchlight:describe',
    applyToEnvironment: ({ name }) => name === 'loader',
    async writeBundle() {
      const { describeApi } = await import('./api/deploy/describe.ts');
      await writeFile(target, await describeApi());
      const { writeElementWords, writeMessages } = await import('./api/deploy/messages.ts');
      await writeMessages('dist/site/messages');
      await writeElementWords(words);
      const { writePageScripts } = await import('./api/deploy/page-scripts.ts');
      await writePageScripts('dist/site/static/v1');
    },
  };
}

export default defineConfig(async ({ mode }) => ({
  ...(mode === 'cdn' ? cdn() : mode === 'worker' ? worker : library),
  test: {
    testTimeout: 30_000,
    hookTimeout: 240_000,
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
