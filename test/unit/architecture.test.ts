import { expect, test } from 'vitest';
import { countLines, filesIn, within } from '../helpers/source.ts';
import { importsOf, walk, type Import, type SyntaxNode } from '../helpers/syntax.ts';

const packages = 'hono @hono zod drizzle-orm @libsql/client';

/**
 * Place → what its files may import besides their own place. The longest place that fits decides.
 * Nobody may import test or demo; tests and the configuration import what they like.
 */
const layers: Record<string, string> = {
  'api/contract': 'zod',
  'api/domain': 'api/contract',
  'api/lib': '',
  'api/lib/plain-text': 'api/contract/text',
  'api/lib/tracking-number': 'ts-tracking-number',
  'api/messages': 'api/contract',
  'api/db':
    'api/contract/vocabulary api/contract/problem-words api/contract/return-words api/lib drizzle-orm @libsql/client',
  'api/db/drizzle.config': 'drizzle-kit',
  'api/journeys': 'api/contract api/domain api/messages api/view',
  'api/carriers': 'api/contract api/lib zod',
  'api/auth': 'api/contract/vocabulary api/lib api/db api/errors drizzle-orm',
  'api/middleware': 'api/auth api/contract api/context api/errors api/lib hono @hono zod',
  'api/services':
    'api/contract api/domain api/db api/carriers api/auth api/lib api/messages api/view api/context api/errors drizzle-orm',
  'api/view': 'api/contract api/domain api/messages api/lib',
  'api/pages': 'api/contract api/lib api/messages api/view hono',
  'api/routes':
    'api/contract api/services api/middleware api/pages api/context api/errors hono @hono zod',
  'api/jobs': 'api/contract api/services api/context api/errors',
  'api/env': 'zod',
  'api/errors': 'api/contract',
  'api/context':
    'api/db api/errors api/lib api/auth api/messages api/carriers/adapter api/contract hono',
  'api/app': `api ${packages}`,
  'api/worker': `api ${packages} @cloudflare/workers-types`,
  'api/node': `api ${packages}`,
  'api/node/csv': `api csv-parse ${packages}`,
  'api/deploy/holidays': 'api/domain/holidays date-holidays',
  'api/deploy':
    'api/app api/contract api/db/migrate api/env api/messages api/pages hono ramda vite zod',
  widget: 'api/contract lit',
  // Made by the build out of what api/journeys tells.
  'widget/mock': 'widget api/contract porchlight:journeys',
  demo: `api widget lit vite ${packages}`,
};

/** Kind of file → most lines that it may have. The first that fits decides. */
const longest: [pattern: RegExp, lines: number][] = [
  // Words, one a line.
  [/^api\/contract\/vocabulary\.ts$/, 240],
  [/^api\/(contract|routes)\//, 150],
  [/^api\/services\//, 180],
  [/^api\//, 210],
  [/\.styles\.ts$/, 200],
  [/\.test\.ts$/, 450],
  [/./, 250],
];

/** Only these run outside Workers and browsers. */
const runsOnNode =
  /^demo\/|^api\/(node\.ts|node\/|deploy\/|db\/(migrate|generate|embedded|drizzle\.config)\.ts)/;

const files = filesIn().filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'));

test.each(files)('%s', (file) => {
  expect([...importFaults(file), ...syntaxFaults(file), ...lengthFaults(file)]).toEqual([]);
});

test('the Worker reaches nothing that only Node has', () => {
  const reached = new Set<string>();
  const native: string[] = [];
  const follow = (file: string) => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const { target, typeOnly } of importsOf(file)) {
      if (typeOnly) continue;
      if (/^node:|^@libsql\/client(\/sqlite3|\/node)?$|^drizzle-orm\/libsql$/.test(target))
        native.push(`${file} imports ${target}`);
      if (within(target, 'api')) follow(`${target}.ts`);
    }
  };
  follow('api/worker.ts');
  expect(reached.size).toBeGreaterThan(10);
  expect(native).toEqual([]);
});

function importFaults(file: string): string[] {
  const place = Object.keys(layers)
    .filter((one) => within(file.replace(/\.ts$/, ''), one))
    .sort((a, b) => b.length - a.length)[0];
  if (place === undefined) return /^(api|widget|demo)\//.test(file) ? ['belongs to no layer'] : [];
  const allowed = [place, ...layers[place]!.split(' ')];
  const isAllowed = (each: Import) =>
    allowed.some((one) => within(each.target, one)) ||
    (runsOnNode.test(file) && each.target.startsWith('node:')) ||
    // The Node home shows the demo, and only when it is asked to.
    (file === 'api/node.ts' && each.target === 'demo/open-demo' && each.dynamic);
  const isSchema = ({ target, typeOnly }: Import) =>
    within(target, 'api/contract') && !/\/(vocabulary|problem-words)$/.test(target) && !typeOnly;
  return importsOf(file).flatMap((each) => {
    if (!isAllowed(each)) return [`may not import ${each.target}`];
    if (place === 'widget' && isSchema(each)) return [`takes more than types from ${each.target}`];
    return [];
  });
}

function syntaxFaults(file: string): string[] {
  const faults: string[] = [];
  walk(file, (node, inFunction) => {
    if (node.type === 'TSAnyKeyword') faults.push('has an any');
    if (node.type === 'MemberExpression') {
      const name = `${nameOf(node.object)}.${nameOf(node.property)}`;
      if (/^(test|it|describe)\.(skip|only|todo|skipIf|runIf|fails)$/.test(name))
        faults.push(`sets a test aside with ${name}`);
      if (/^vi\.(mock|doMock)$/.test(name)) faults.push(`replaces our code with ${name}`);
    }
    const opens = node.type === 'CallExpression' && nameOf(node.callee) === 'createClient';
    if (opens && !inFunction && file.startsWith('api/')) faults.push('connects when imported');
  });
  return faults;
}

const nameOf = (node: unknown) => (node as SyntaxNode & { name?: string }).name;

function lengthFaults(file: string): string[] {
  const [, most] = longest.find(([pattern]) => pattern.test(file))!;
  const lines = countLines(file);
  return lines > most ? [`has ${lines} lines, at most ${most} are one idea`] : [];
}
