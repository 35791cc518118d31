import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpus } from 'node:os';
import { join } from 'node:path';

/** Answers to a question, in the process that is asked. */
type Answers = Record<string, (question: never) => unknown>;
type Question = { id: number; name: string; value: unknown };
type Answer = { id: number; value?: unknown; error?: string };

export type Child = {
  /** Asks what `answerParent` there answers to; the caller names the type that it answers with. */
  ask<T>(name: string, question?: unknown): Promise<T>;
  /** Microseconds of CPU that the whole process has used, its own and the kernel's for it. */
  cpuTime(): Promise<number>;
  stop(): Promise<void>;
};

const canPin =
  cpus().length > 1 &&
  ['0', '1'].every((cpu) => spawnSync('taskset', ['--cpu-list', cpu, 'true']).status === 0);

/**
 * Starts a file of this folder as a process of its own, on one CPU if that is wished and the system
 * lets us choose. Of its output only errors are shown; it ends with this process at the latest.
 */
export async function startChild(file: string, args: string[], cpu: number | null): Promise<Child> {
  const child = fork(join(import.meta.dirname, file), args, {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    ...(canPin && cpu !== null
      ? { execPath: 'taskset', execArgv: ['--cpu-list', String(cpu), process.execPath] }
      : {}),
  });
  const open = new Map<number, (answer: Answer) => void>();
  let questions = 0;
  child.on('message', (answer: Answer) => open.get(answer.id)?.(answer));
  child.once('exit', (code) => {
    for (const [id, settle] of open) settle({ id, error: `${file} ended with ${code}` });
  });

  const ask = async <T>(name: string, value?: unknown): Promise<T> => {
    const id = questions++;
    const answer = await new Promise<Answer>((resolve) => {
      open.set(id, resolve);
      if (!child.connected) resolve({ id, error: `${file} has ended` });
      else child.send({ id, name, value } satisfies Question);
    });
    open.delete(id);
    if (answer.error) throw new Error(answer.error);
    // As promised by the caller: both ends of the question stand in this folder.
    return answer.value as T;
  };
  await ask('ready');
  return {
    ask,
    async cpuTime() {
      const { user, system } = await ask<NodeJS.CpuUsage>('cpu');
      return user + system;
    },
    async stop() {
      if (!child.connected) return;
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}

/** The other end: answers until the parent is gone. To be called when everything is ready. */
export function answerParent(answers: Answers): void {
  const all: Record<string, (question: never) => unknown> = {
    ready: () => true,
    cpu: () => process.cpuUsage(),
    ...answers,
  };
  process.on('message', async ({ id, name, value }: Question) => {
    try {
      process.send?.({ id, value: await all[name]?.(value as never) } satisfies Answer);
    } catch (error) {
      process.send?.({ id, error: String(error) } satisfies Answer);
    }
  });
  process.once('disconnect', () => process.exit());
}
