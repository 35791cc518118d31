import { together } from './counts.ts';
import type { Fault, Item, Source } from './item.ts';
import { patiently } from './patiently.ts';
import { nothingDone, progressFile, type Progress } from './progress.ts';
import { rejectedFile } from './rejected.ts';
import type { Screen } from './screen.ts';
import { slicesOf } from './slices.ts';
import type { Target } from './target.ts';

type Job = {
  path: string;
  source: Source;
  /** Names the way in which the file is read; another way starts anew. */
  reading: string;
  target: Target;
  sliceLines: number;
  screen: Screen;
  signal: AbortSignal;
};

/**
 * Sends a file slice by slice and notes down after each how far it got: whatever stops it, the next
 * run goes on from there.
 * @throws what stopped it
 */
export async function runImport(
  job: Job,
): Promise<{ counts: Progress['counts']; refusedIn: string }> {
  const { path, source, target, screen, signal } = job;
  const file = progressFile(path);
  let progress = startOf(job, file);
  const rejected = rejectedFile(path, progress.rejectedBytes);
  const waiting = (why: string, ms: number) =>
    screen.say(`${why}. Trying again in ${Math.ceil(ms / 1000)} s.`);

  for await (const slice of slicesOf(source.items(), job.sliceLines, progress.done)) {
    signal.throwIfAborted();
    const lines = slice.filter(({ fault }) => !fault);
    const receipt =
      lines.length > 0
        ? await patiently(
            () =>
              target.send(
                lines.map(({ text }) => text),
                signal,
              ),
            waiting,
            signal,
          )
        : null;
    const found = (receipt?.errors ?? []).flatMap(({ line, ...fault }) => {
      const item = lines[line - 1];
      return item ? [{ item, fault }] : [];
    });
    const before = slice.flatMap((item) => (item.fault ? [{ item, fault: item.fault }] : []));
    rejected.add([...before, ...found].sort(inOrder));
    progress = {
      ...progress,
      done: progress.done + slice.length,
      line: slice.at(-1)?.line ?? progress.line,
      rejectedBytes: rejected.bytes(),
      counts: together(progress.counts, receipt, before.length),
    };
    file.write(progress);
    screen.show({ ...progress, read: source.read, size: source.size });
  }
  file.remove();
  return { counts: progress.counts, refusedIn: rejected.path };
}

function startOf({ path, target, reading, screen }: Job, file: ReturnType<typeof progressFile>) {
  const fresh = nothingDone(path, target.identity, reading);
  const earlier = file.read(fresh);
  if (earlier === null) return fresh;
  if (typeof earlier === 'string') {
    screen.say(`Starting anew: ${earlier}.`);
    return fresh;
  }
  screen.say(`Going on after line ${earlier.line.toLocaleString('en')}.`);
  return earlier;
}

type Refused = { item: Item; fault: Fault };
const inOrder = (a: Refused, b: Refused) => a.item.line - b.item.line;
