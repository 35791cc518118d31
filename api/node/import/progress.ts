import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { ImportReceipt } from '#contract/import';

/** What is stored already of a file that is under way. */
const Progress = z.object({
  file: z.object({ size: z.number(), modifiedMs: z.number() }),
  /** Where it goes to, and how it is read: both must be the same to go on. */
  target: z.string(),
  reading: z.string(),
  /** Items of the file that are done, and the last line of them. */
  done: z.int().min(0),
  line: z.int().min(0),
  /** Length of the file of refused lines when they were done. */
  rejectedBytes: z.int().min(0),
  counts: ImportReceipt.omit({ errors: true, error: true }),
});
export type Progress = z.infer<typeof Progress>;

export const nothingDone = (path: string, target: string, reading: string): Progress => {
  const { size, mtimeMs } = statSync(path);
  const counts = { accepted: 0, created: 0, updated: 0, unchanged: 0, rejected: 0, byType: {} };
  return {
    file: { size, modifiedMs: mtimeMs },
    target,
    reading,
    done: 0,
    line: 0,
    rejectedBytes: 0,
    counts,
  };
};

/** Keeps it beside the file, as `<file>.progress.json`. */
export function progressFile(path: string) {
  const own = `${path}.progress.json`;
  return {
    /** Where an earlier run got to, or why it does not count: null where there was none. */
    read(fresh: Progress): Progress | string | null {
      if (!existsSync(own)) return null;
      const stored = Progress.safeParse(jsonOf(own));
      if (!stored.success) return `${own} cannot be read`;
      const { file, target, reading } = stored.data;
      if (file.size !== fresh.file.size || file.modifiedMs !== fresh.file.modifiedMs) {
        return `${path} has changed since`;
      }
      if (target !== fresh.target) return 'it went to another place or merchant';
      return reading === fresh.reading ? stored.data : 'the mapping has changed since';
    },
    /** A crash leaves the one before or this one, never half of it. */
    write(progress: Progress): void {
      writeFileSync(`${own}.new`, `${JSON.stringify(progress)}\n`);
      renameSync(`${own}.new`, own);
    },
    remove: () => rmSync(own, { force: true }),
  };
}

function jsonOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
