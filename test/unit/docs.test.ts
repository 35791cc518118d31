import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { flags, parties, providers, reasons, stages } from '#contract/vocabulary';
import { snippet } from '../../demo/snippet.ts';
import { described, surface } from '../helpers/public-surface.ts';
import { openReadme, type Readme } from '../helpers/readme.ts';
import { countLines, filesIn, readText, root } from '../helpers/source.ts';

const paths = [
  'README.md',
  'widget/README.md',
  'api/README.md',
  'api/carriers/README.md',
  'api/messages/README.md',
  'demo/README.md',
  'test/README.md',
];
const readmes = paths.map(openReadme);
const [front, widget, api, carriers] = readmes as [Readme, Readme, Readme, Readme];
const all = filesIn();
const code = all.filter(
  (path) => /\.(ts|mjs|toml|yml)$|^\.ci\//.test(path) && !path.startsWith('test/unit/'),
);
const codeText = code.map(readText).join('\n');

const sorted = (words: Iterable<string>) => [...new Set(words)].sort();
const spansLike = (readme: Readme, pattern: RegExp) =>
  sorted(readme.spans.flatMap((span) => pattern.exec(span)?.[1] ?? []));
const everywhere = (pattern: RegExp) => sorted(readmes.flatMap((each) => spansLike(each, pattern)));

test('every README is one of those that are checked', () => {
  expect(sorted(all.filter((path) => path.endsWith('README.md')))).toEqual(sorted(paths));
});

describe.each(readmes)('$path', ({ path, spans, links, text }) => {
  test('names only files that exist', () => {
    const made = /^(\.\/)?(dist|node_modules|coverage|\.porchlight|\.dev\.vars$|\.tsc|\.wrangler)/;
    const named = spans.filter(
      (span) => /^[\w.@-]+(\/[\w.@-]+)*\/?$/.test(span) && (isPath(span) || all.includes(span)),
    );
    const local = links.filter((link) => !/^https?:/.test(link));
    const missing = [...named, ...local].filter(
      (each) =>
        !made.test(each) &&
        !isWrittenByUs(each) &&
        !existsSync(join(root, each)) &&
        !existsSync(join(root, normalize(join(dirname(path), each)))),
    );
    expect(missing).toEqual([]);
  });

  test('names only scripts that exist', () => {
    const named = [...text.matchAll(/\bnpm (run [\w:-]+|test|start)\b/g)].map(([, name = '']) =>
      name.replace('run ', ''),
    );
    expect(named.filter((name) => !surface.scripts.includes(name))).toEqual([]);
  });
});

/** A file that appears only while Porchlight runs: the code has its name. */
const isWrittenByUs = (name: string) => !name.includes('/') && codeText.includes(`'${name}'`);

/** Has a folder of ours in front, or the ending of a file. */
function isPath(span: string): boolean {
  return (
    /^\.?\/?(api|widget|demo|test|\.ci|\.github)\//.test(span) ||
    /^[\w/-]+\.(ts|md|toml|json|mjs|yml|html|css|svg)$/.test(span)
  );
}

describe('what the code has and what the READMEs say', () => {
  test.each([
    ['elements', surface.elements, spansLike(widget, /^<(porch-[a-z-]+)>$/)],
    ['attributes', surface.attributes, sorted(widget.firstColumn(/attributes/i))],
    [
      'attributes of the script tag',
      surface.loaderAttributes,
      spansLike(widget, /^(data-[a-z-]+)/),
    ],
    ['events', surface.events, sorted(widget.firstColumn(/events/i))],
    ['slots', surface.slots, sorted(widget.firstColumn(/slots/i))],
    ['parts', surface.parts, sorted(widget.firstColumn(/parts/i))],
    ['tokens', surface.tokens, spansLike(widget, /^(--porch-[a-z-]+)/)],
    ['error codes', surface.errorCodes, sorted(api.firstColumn(/errors/i))],
  ])('agree on the %s', (_, has, says) => {
    expect(says).toEqual(has);
  });

  test('agree on the words of tracking, and on who answers for a trouble', () => {
    expect(carriers.firstColumn(/providers/i)).toEqual([...providers]);
    const meanings = carriers.firstColumn(/from code to meaning/i);
    expect(meanings.filter((word) => !(parties as readonly string[]).includes(word))).toEqual([
      ...flags,
    ]);
    const told = [...carriers.text.matchAll(/^\| `(\w+)` +\| (`\w+`(?: `\w+`)*) +\|$/gm)].flatMap(
      ([, party, words = '']) =>
        words
          .replaceAll('`', '')
          .split(' ')
          .map((word) => [word, party]),
    );
    expect(Object.fromEntries(told)).toEqual(reasons);
    const listed = /^Stages, in order of rank: ([^.]+)/m.exec(api.text)?.[1] ?? '';
    expect(listed.match(/\w+/g)).toEqual([...stages]);
  });

  test('are compared in every kind: the code has some of each', () => {
    const empty = Object.entries(surface).filter(([, words]) => words.length === 0);
    expect(empty).toEqual([]);
  });

  test.each(Object.keys(described) as (keyof typeof described)[])(
    'agree with the comments for editors on the %s',
    (kind) => expect(described[kind]).toEqual(surface[kind]),
  );

  test('no README names a token, event, element or script attribute that is not there', () => {
    expect(surface.tokens).toEqual(expect.arrayContaining(everywhere(/^(--porch-[a-z-]+)/)));
    expect([...surface.events, ...surface.elements]).toEqual(
      expect.arrayContaining(everywhere(/^<?(porch-[a-z-]+)/)),
    );
    expect(surface.loaderAttributes).toEqual(expect.arrayContaining(everywhere(/^(data-[a-z-]+)/)));
  });

  test('agree on the settings', () => {
    const named = everywhere(/^([A-Z][A-Z0-9]*_[A-Z0-9_]+|HOST|PORT)\b/);
    expect(named.filter((name) => !new RegExp(`\\b${name}\\b`).test(codeText))).toEqual([]);
    const notForPeople = ['PATH', 'TMPDIR', 'LD_LIBRARY_PATH', 'VITEST'];
    const read = [...codeText.matchAll(/process\.env(?:\.|\[')([A-Z_]+)/g)].map(
      ([, name = '']) => name,
    );
    const settings = sorted([...surface.environment, ...read]).filter(
      (name) => !notForPeople.includes(name),
    );
    expect(settings.filter((name) => !named.includes(name) && name !== 'NODE_ENV')).toEqual([]);
  });

  test('agree on the routes', () => {
    const named = everywhere(/^((?:GET|PUT|POST|PATCH|DELETE) \/[^?\s]*)/);
    const isFor = (route: string) => (name: string) => patternOf(route).test(name);
    expect(named.filter((name) => !surface.routes.some((route) => isFor(route)(name)))).toEqual([]);
    const told = spansLike(api, /^((?:GET|PUT|POST|PATCH|DELETE) \/[^?\s]*)/);
    expect(surface.routes.filter((route) => !told.some(isFor(route)))).toEqual([]);
  });

  test('agree on the scripts', () => {
    const text = readmes.map((each) => each.text).join('\n');
    const untold = surface.scripts.filter(
      (name) => !new RegExp(`npm (run )?${name}(?![\\w:-])`).test(text),
    );
    expect(untold).toEqual([]);
  });
});

/** `GET /in/:provider/:endpointId` may be told as `GET /in/aftership/:endpointId`. */
function patternOf(route: string): RegExp {
  return new RegExp(`^${route.replace(/:\w+/g, '[^/]+').replace('*', '.*')}$`);
}

describe('README.md', () => {
  test('is read in one go', () => expect(countLines('README.md')).toBeLessThanOrEqual(200));

  test('shows the snippet that the demo gives', () => {
    const block = front.blocks.find(
      ({ code }) => code.includes('<script') && code.includes('<porch-'),
    );
    const value = (pattern: RegExp) => pattern.exec(block?.code ?? '')?.[1] ?? '';
    const embed = {
      origin: value(/src="([^"]+)\/static\/v1\/porchlight\.js"/),
      publishableKey: value(/data-key="([^"]+)"/),
      token: value(/token="([^"]+)"/),
    };
    expect(Object.values(embed)).not.toContain('');
    expect(block?.code).toBe(String(snippet(embed)));
  });
});

test('no file names a machine or a place where packages come from', () => {
  const forbidden =
    /(?<![\w.}])\/(?:work|tmp|root|home|Users)\/|registry[.]npm|deb[.]debian|npm[m]irror/;
  const named = all.flatMap((path) =>
    readText(path)
      .split('\n')
      .flatMap((line, index) => (forbidden.test(line) ? [`${path}:${index + 1}`] : [])),
  );
  expect(named).toEqual([]);
});
