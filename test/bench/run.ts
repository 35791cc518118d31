/**
 * `npm run bench`, or one part of it: `npm run bench -- sizes`. Prints what was measured beside its
 * budget and keeps it in results.json. A budget that is missed is a result, not a failure: it only
 * fails when something could not be measured.
 */
import { measureAcknowledge } from './acknowledge.ts';
import { measureBrowser } from './browser.ts';
import { measureDatabase } from './database.ts';
import { measureImport } from './import.ts';
import { measureLookup } from './lookup.ts';
import { entryOf, keep, loadNow } from './results.ts';
import type { Part } from './row.ts';
import { measureServer } from './server.ts';
import { measureSizes } from './sizes.ts';
import { table } from './table.ts';

const parts: Record<string, Part> = {
  sizes: measureSizes,
  browser: measureBrowser,
  server: measureServer,
  database: measureDatabase,
  import: measureImport,
  acknowledge: measureAcknowledge,
  lookup: measureLookup,
};
const longestMs = 12 * 60_000;
const busy = 1;

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length) {
  console.error(
    `There is no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`,
  );
  process.exit(1);
}

// What the parts start ends with this process: it shall always end, and by way of `exit`.
setTimeout(() => stop(`Not done after ${longestMs / 60_000} minutes.`), longestMs).unref();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(signal));

const load = loadNow();
if (load > busy) console.error(`The machine is busy (load ${load}): ratios will scatter.`);
const entries: Record<string, ReturnType<typeof entryOf>> = {};
for (const name of wanted.length ? wanted : Object.keys(parts)) {
  try {
    console.error(`Measuring: ${name} …`);
    const measured = await parts[name]?.();
    if (measured) entries[name] = entryOf(measured, load);
  } catch (error) {
    console.error(`Could not measure ${name}:`, error);
    process.exitCode = 1;
  }
}
keep(entries);
console.log(table(new Map(Object.entries(entries).map(([name, { rows }]) => [name, rows]))));
// A part that failed may have left something open.
process.exit();

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}
