import { expect, test } from 'vitest';
import { filesIn, readText } from '../helpers/source.ts';

const workflows = filesIn('.github/workflows');

test('there is a workflow', () => expect(workflows).toContain('.github/workflows/ci.yml'));

test.each(workflows)('%s pins every action to a commit and names its version', (file) => {
  const uses = readText(file).match(/^.*\buses:.*$/gm) ?? [];
  expect(uses.length).toBeGreaterThan(0);
  const loose = uses.filter(
    (line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line),
  );
  expect(loose).toEqual([]);
});

test.each(workflows)('%s may only read', (file) => {
  const permissions = readText(file).match(/^ *permissions:.*(\n +.*)?$/gm);
  expect(permissions).toEqual(['permissions:\n  contents: read']);
});

test.each(workflows)('%s runs what a developer runs', (file) => {
  const runs = [...readText(file).matchAll(/run: (.*)$/gm)].map(([, command]) => command);
  expect(runs).toEqual(['.ci/run']);
  expect(readText('.ci/run')).toContain('npm ci && npm test\n');
});
