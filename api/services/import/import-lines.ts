import { longestLine, type ImportReceipt } from '#contract/import';
import type { MerchantContext } from '../../context.ts';
import { linesOf, type Line } from '../../lib/lines.ts';
import { readLine, type Told } from './read-line.ts';
import { saveChunk } from './save-chunk.ts';
import { createTally, type Refused } from './tally.ts';

/** A chunk is one read and one write. A written byte takes about so many UTF-16 units of the file. */
const unitsPerByte = 0.75;
const mostLines = 8000;

/** `ended`: why the rest was not read or stored, null where all of it was. */
export type Imported = { receipt: ImportReceipt; ended: unknown };

/**
 * Stores the lines of a file, a chunk at a time, in memory that does not grow with the file.
 * @param named how many refused lines are named in the receipt
 */
export async function importLines(
  ctx: MerchantContext,
  bytes: AsyncIterable<Uint8Array>,
  named: number,
): Promise<Imported> {
  const tally = createTally(named);
  let told: Told[] = [];
  let faults: Refused[] = [];
  const mostUnits = ctx.db.writeBytes * unitsPerByte;
  let units = 0;
  let ended: unknown = null;

  const flush = async () => {
    const saved = told.length ? await saveChunk(ctx, told) : [];
    for (const each of [...saved, ...faults].sort((a, b) => a.line - b.line)) {
      if ('outcome' in each) tally.count(each.type, each.outcome);
      else tally.refuse(each);
    }
    [told, faults, units] = [[], [], 0];
    // A file that has arrived as a whole would otherwise keep this process to itself.
    await new Promise((done) => setTimeout(done));
  };
  const add = (line: Line) => {
    const read = 'text' in line ? readLine(line.line, line.text, ctx.now()) : refusal(line);
    if ('input' in read) told.push(read);
    else faults.push(read);
  };

  const lines = untilItBreaks(linesOf(bytes, longestLine), (error) => (ended = error));
  try {
    for await (const some of lines) {
      for (const line of some) {
        const length = 'text' in line ? line.text.length : 0;
        if (units + length > mostUnits && units > 0) await flush();
        units += length;
        add(line);
        if (told.length + faults.length >= mostLines) await flush();
      }
    }
    await flush();
  } catch (error) {
    ended ??= error;
  }
  return { receipt: tally.receipt(), ended };
}

/** Ends where the stream breaks: the lines before that count like all others. */
async function* untilItBreaks(lines: AsyncIterable<Line[]>, broken: (error: unknown) => void) {
  try {
    for await (const some of lines) yield some;
  } catch (error) {
    broken(error);
  }
}

const refusal = ({ line, fault }: Extract<Line, { fault: unknown }>): Refused => ({
  line,
  type: null,
  code: fault,
  field: '',
  message:
    fault === 'line_too_long'
      ? `The line is longer than ${longestLine / 1024} KiB.`
      : 'The line is not UTF-8.',
});
