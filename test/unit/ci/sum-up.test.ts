import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../../helpers/source.ts';

const folder = mkdtempSync(join(tmpdir(), 'porchlight-sum-up-'));
afterAll(() => rmSync(folder, { recursive: true }));

const green = {
  success: true,
  numPassedTests: 12,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
};

function sumUp(report: object | string, status = 0) {
  const path = join(folder, 'report.json');
  writeFileSync(path, typeof report === 'string' ? report : JSON.stringify(report));
  const { stdout, status: code } = spawnSync(
    process.execPath,
    ['.ci/sum-up.mjs', path, String(status)],
    { cwd: root, encoding: 'utf8' },
  );
  return { last: stdout.trimEnd().split('\n').at(-1), code };
}

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

test.each([
  ['all green', sumUp(green), '12 passed, 0 failed', 0],
  [
    'failed tests',
    sumUp(
      { ...green, success: false, numFailedTests: 2, testResults: [file('failed', 'failed')] },
      1,
    ),
    '12 passed, 2 failed',
    1,
  ],
  [
    'a file that cannot be run beside a failed test',
    sumUp(
      {
        ...green,
        success: false,
        numFailedTests: 1,
        testResults: [file('failed', 'failed'), file('failed')],
      },
      1,
    ),
    '12 passed, 2 failed',
    1,
  ],
  ['a run that ended badly', sumUp(green, 1), '12 passed, 1 failed', 1],
  ['skipped tests', sumUp({ ...green, numPendingTests: 3 }), '12 passed, 0 failed, 3 skipped', 0],
  ['no tests at all', sumUp({ ...green, numPassedTests: 0 }), '0 passed, 0 failed', 1],
  ['a report cut short', sumUp('{"success":tr', 1), '0 passed, 1 failed', 1],
])('sums up %s', (_, { last, code }, line, exit) => {
  expect({ last, code }).toEqual({ last: line, code: exit });
});
