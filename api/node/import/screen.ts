import { styleText } from 'node:util';
import type { ImportCounts } from '#contract/import';
import type { Progress } from './progress.ts';

type Counts = Progress['counts'];
type State = { line: number; read: number; size: number; counts: Counts };

export type Screen = {
  show(state: State): void;
  say(text: string): void;
};

const barCells = 24;
const everyMs = 5_000;
const number = (value: number) => Math.round(value).toLocaleString('en');

/** A line that is written over and over on a terminal; elsewhere one now and then. */
export function createScreen(out: NodeJS.WriteStream, now: () => number): Screen {
  const started = now();
  let shown = -Infinity;
  let first: number | undefined;

  const rateOf = ({ line }: State) => {
    first ??= line;
    const seconds = (now() - started) / 1000;
    return seconds > 0 ? (line - first) / seconds : 0;
  };
  const clear = () => {
    if (out.isTTY) out.write('\r\u001b[K');
  };
  return {
    show(state) {
      const rate = rateOf(state);
      const due = now() - shown >= (out.isTTY ? 100 : everyMs);
      if (!due && state.read < state.size) return;
      shown = now();
      const share = state.size > 0 ? Math.min(1, state.read / state.size) : 1;
      const percent = `${Math.floor(share * 100)}%`.padStart(4);
      const { accepted, rejected } = state.counts;
      const facts = [
        `${number(accepted + rejected)} lines`,
        `${number(rate)}/s`,
        `${number(state.read / 1024)} of ${number(state.size / 1024)} KiB`,
        `${number(rejected)} refused`,
      ].join(' · ');
      if (!out.isTTY) out.write(`${percent}  ${facts}\n`);
      else {
        const full = Math.round(share * barCells);
        const bar = styleText('cyan', '━'.repeat(full)) + '─'.repeat(barCells - full);
        clear();
        out.write(`${bar} ${percent}  ${facts}`);
      }
    },
    say(text) {
      clear();
      out.write(`${text}\n`);
    },
  };
}

/** What became of everything, type by type. */
export function summaryOf(counts: Counts): string {
  const told = ({ created, updated, unchanged, rejected }: ImportCounts) =>
    `${number(created)} new, ${number(updated)} changed, ${number(unchanged)} as they were, ` +
    `${number(rejected)} refused`;
  const types = Object.entries(counts.byType).map(
    ([type, each]) => `  ${type.padEnd(11)} ${told(each)}`,
  );
  return [`${linesOf(counts)}: ${told(counts)}`, ...types].join('\n');
}

function linesOf({ accepted, rejected }: Pick<ImportCounts, 'accepted' | 'rejected'>): string {
  const all = accepted + rejected;
  return all === 1 ? '1 line' : `${number(all)} lines`;
}
