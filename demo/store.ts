import { readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The value in a JSON file, or `absent` when there is none or it cannot be read. */
export function loadJson<Value>(path: string, absent: Value): Value {
  try {
    // Written by saveJson alone, so it has the shape that was saved.
    return JSON.parse(readFileSync(path, 'utf8')) as Value;
  } catch {
    return absent;
  }
}

/** Readable by this user alone; replaces the file whole, so a reader never sees half of it. */
export async function saveJson(path: string, value: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeFile(`${path}.new`, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  await rename(`${path}.new`, path);
}

/**
 * A function that saves `value` as it then is. Calls made while a save waits share it,
 * so a hundred changes at once are one or two writes.
 */
export function saverOf(path: string, value: unknown): () => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  let waiting: Promise<void> | undefined;
  return () => {
    waiting ??= last.then(() => {
      waiting = undefined;
      return saveJson(path, value);
    });
    last = waiting.catch(() => undefined);
    return waiting;
  };
}
