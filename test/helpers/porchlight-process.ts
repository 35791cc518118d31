import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Running = {
  origin: string;
  /** What it printed until it was ready. */
  printed: string;
  /** `SIGKILL` for a crash: no time to tidy up. */
  stop(signal?: NodeJS.Signals): Promise<void>;
};

/** An installation in a folder of its own, started and stopped as a person would. */
export function installation(environment: Record<string, string> = {}) {
  const data = mkdtempSync(join(tmpdir(), 'porchlight-'));
  const env = { ...process.env, PORCHLIGHT_DATA: data, PORT: '0', NODE_ENV: '', ...environment };
  const running = new Set<ChildProcess>();

  return {
    data,

    /** Runs one script of the API to its end and gives what it printed. */
    async run(...args: string[]): Promise<{ code: number; printed: string }> {
      const child = spawn('node', args, { env });
      const printed = collect(child);
      const [code] = (await once(child, 'close')) as [number];
      return { code, printed: printed.text };
    },

    /** Resolves once it has printed a line that `ready` knows. */
    async start(ready: RegExp): Promise<Running> {
      const child = spawn('node', ['api/node.ts'], { env });
      running.add(child);
      const printed = collect(child);
      const closed = once(child, 'close').then(() => running.delete(child));
      const until = Date.now() + 110_000;
      while (!ready.test(printed.text)) {
        if (child.exitCode !== null || Date.now() > until) {
          throw new Error(`It did not start:\n${printed.text}`);
        }
        await new Promise((done) => setTimeout(done, 25));
      }
      return {
        origin: /http:\/\/[\w.[\]:]+?:\d+/.exec(printed.text)?.[0] ?? '',
        printed: printed.text,
        async stop(signal = 'SIGTERM') {
          child.kill(signal);
          await closed;
        },
      };
    },

    remove(): void {
      for (const child of running) child.kill('SIGKILL');
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function collect(child: ChildProcess): { text: string } {
  const printed = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      printed.text += chunk.toString();
    });
  }
  return printed;
}
