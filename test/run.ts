/** `npm test`: everything that must hold, fastest first. Stops at the first red and says which. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

const report = 'dist/test-report.json';

const steps: [name: string, command: string][] = [
  ['lint', 'npm run -s lint'],
  ['types', 'npm run -s types'],
  ['format', 'npm run -s format:check -- --log-level warn'],
  ['build', 'npm run -s deploy -- --dry-run'],
  ['tests', `vitest run --reporter=default --reporter=json --outputFile.json=${report}`],
];

rmSync(report, { force: true });
for (const [name, command] of steps) {
  console.log(`\n— ${name}: ${command}`);
  const started = performance.now();
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  console.log(`— ${name}: ${status === 0 ? 'green' : 'RED'} after ${seconds} s`);
  if (status !== 0) process.exit(1);
}
