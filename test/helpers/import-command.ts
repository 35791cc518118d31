import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

type Ended = { code: number | null; printed: string };

/** `npm run import` as a person runs it, in a folder of its own. */
export function importCommand(environment: Record<string, string | undefined>) {
  const folder = mkdtempSync(join(tmpdir(), 'porchlight-import-'));
  const env = { ...process.env, PORCHLIGHT_DATA: folder, ...environment };
  const path = (name: string) => join(folder, name);

  const start = (...args: string[]) => {
    const child = spawn('node', ['api/node/import.ts', ...args], { env });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        printed += chunk.toString();
      });
    }
    const ended = once(child, 'close').then(([code]): Ended => ({ code: code as number, printed }));
    return { kill: (signal: NodeJS.Signals) => child.kill(signal), ended };
  };

  return {
    path,
    start,
    write(name: string, content: string | Uint8Array): string {
      writeFileSync(path(name), content);
      return path(name);
    },
    exists: (name: string) => existsSync(path(name)),
    read: (name: string) => readFileSync(path(name), 'utf8'),
    run: (...args: string[]): Promise<Ended> => start(...args).ended,
    /** What the file of this name has come to; waits until it has come so far. */
    async progress(name: string, done: number): Promise<{ done: number; line: number }> {
      for (const until = Date.now() + 60_000; Date.now() < until; await sleep(2)) {
        if (!existsSync(path(`${name}.progress.json`))) continue;
        const progress = JSON.parse(readFileSync(path(`${name}.progress.json`), 'utf8')) as {
          done: number;
          line: number;
        };
        if (progress.done >= done) return progress;
      }
      throw new Error(`${name} did not come to ${done}`);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
