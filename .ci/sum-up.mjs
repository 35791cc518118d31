/**
 * Prints `N passed, N failed` from a test report and exits with 1 unless everything passed.
 * `node .ci/sum-up.mjs <report.json> <exit status of the run>`; runs on any Node, without packages.
 */
import { readFileSync } from 'node:fs';

const [path = '', status = '1'] = process.argv.slice(2);
const print = (line) => process.stdout.write(`${line}\n`);

/** A file that could not be run, and a run that ended badly without a failed test, count as one. */
function count(report, ended) {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((each) => each.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + broken;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && (ended !== 0 || !report.success) ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function read() {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    print(`There is no test report at ${path}: the run stopped before the tests.`);
    return undefined;
  }
}

const report = read();
const { passed, failed, skipped } = report
  ? count(report, Number(status))
  : { passed: 0, failed: 1, skipped: 0 };
print(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
