import { appendFileSync, existsSync, rmSync, statSync, truncateSync } from 'node:fs';
import type { Fault, Item } from './item.ts';

/**
 * Keeps refused lines beside the file, as `<file>.rejected.ndjson`, each with its reason in
 * `rejected`. Once mended it can be imported as it is: nobody minds the reason.
 */
export function rejectedFile(path: string, keptBytes: number) {
  const own = `${path}.rejected.ndjson`;
  // What was written after the last progress will be refused again.
  if (keptBytes === 0) rmSync(own, { force: true });
  else if (existsSync(own)) truncateSync(own, Math.min(keptBytes, statSync(own).size));
  return {
    path: own,
    add(refused: readonly { item: Item; fault: Fault }[]): void {
      const lines = refused.map(({ item, fault }) => `${JSON.stringify(entryOf(item, fault))}\n`);
      if (lines.length > 0) appendFileSync(own, lines.join(''));
    },
    bytes: () => (existsSync(own) ? statSync(own).size : 0),
  };
}

function entryOf(item: Item, { code, field, message, column }: Fault) {
  // A fault of the translation knows its row; the server's faults are about a line that we made.
  const place = item.fault ? undefined : item.place?.(field);
  const from = column ?? place?.column;
  const rejected = {
    line: place?.line ?? item.line,
    code,
    ...(field ? { field } : {}),
    ...(from ? { column: from } : {}),
    message,
  };
  const told = recordOf(item.text);
  return told ? { ...told, rejected } : { text: item.text, rejected };
}

function recordOf(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
