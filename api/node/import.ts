/**
 * `npm run import -- orders.ndjson`: stores a file of lines in a running Porchlight, or in a Turso
 * database. What stops it does no harm: nothing is lost or stored twice.
 */
import { FileFault } from './import/file-fault.ts';
import { readOptions, targetOf } from './import/options.ts';
import { readLines } from './import/read-lines.ts';
import { runImport } from './import/run.ts';
import { createScreen, summaryOf } from './import/screen.ts';
import { openSource } from './import/source.ts';
import { Unreachable } from './import/target.ts';

const exitCodes = { refused: 2, stopped: 1, interrupted: 130 };

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  const { path, mapping, sliceLines } = options;
  const { source, reading } = mapping === null ? lines(path) : await table(path, mapping);
  const target = await targetOf(options);
  const screen = createScreen(process.stdout, () => Date.now());
  const interrupted = new AbortController();
  process.once('SIGINT', () => interrupted.abort());
  const { signal } = interrupted;
  screen.say(`${path} → ${target.name}`);
  try {
    const job = { path, source, reading, target, sliceLines, screen, signal };
    const { counts, refusedIn } = await runImport(job);
    screen.say(summaryOf(counts));
    if (counts.rejected === 0) return 0;
    screen.say(`Why lines were refused is in ${refusedIn}`);
    return exitCodes.refused;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    screen.say(signal.aborted ? 'Stopped.' : `Stopped: ${why}`);
    screen.say(`What is stored stays. ${wayOn(error, signal.aborted)}`);
    return signal.aborted ? exitCodes.interrupted : exitCodes.stopped;
  } finally {
    target.close();
  }
}

function wayOn(error: unknown, interrupted: boolean): string {
  if (interrupted || error instanceof Unreachable) return 'The same command goes on from there.';
  return error instanceof FileFault
    ? 'Mend the file or the mapping and import it from the start: nothing is stored twice.'
    : 'Once that is put right, run the command again: nothing is stored twice.';
}

const lines = (path: string) => ({ source: openSource(path, readLines), reading: 'lines' });

async function table(path: string, mappingPath: string) {
  const { readCsv } = await import('./csv/read-csv.ts');
  const { readMapping } = await import('./csv/mapping.ts');
  const mapping = readMapping(mappingPath);
  const source = openSource(path, (bytes) => readCsv(path, bytes, mapping));
  return { source, reading: mapping.fingerprint };
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
