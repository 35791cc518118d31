import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release } from 'node:os';
import { join } from 'node:path';
import type { Measured, Row } from './row.ts';

const file = join(import.meta.dirname, 'results.json');

type Machine = {
  node: string;
  system: string;
  cpus: number;
  cpu: string;
  /** Mean number of processes that wanted a CPU in the minute before. */
  load: number;
  chromium?: string;
};

/** A part, when and on what it was measured last. */
type Entry = { date: string; machine: Machine; rows: Row[] };

/** How busy the machine is before anything of ours runs: 0 is quiet, 1 is one CPU taken. */
export const loadNow = (): number => Math.round((loadavg()[0] ?? 0) * 100) / 100;

export function entryOf({ rows, chromium }: Measured, load: number): Entry {
  const all = cpus();
  return {
    date: new Date().toISOString(),
    machine: {
      node: process.version,
      system: `${process.platform} ${release()} ${process.arch}`,
      cpus: all.length,
      cpu: all[0]?.model.trim() ?? '',
      load,
      ...(chromium ? { chromium } : {}),
    },
    rows,
  };
}

/** Puts what was measured in the place of what was known; parts that did not run stay as they are. */
export function keep(entries: Readonly<Record<string, Entry>>): void {
  const known: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const text = JSON.stringify({ ...(known as object), ...entries }, rounded, 2);
  writeFileSync(file, `${text}\n`);
}

/** More digits than the measurement has are noise in every diff. */
const rounded = (_key: string, value: unknown) =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;
