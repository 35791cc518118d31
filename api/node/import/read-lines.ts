import { longestLine } from '#contract/import';
import { linesOf } from '../../lib/lines.ts';
import type { Fault, Item } from './item.ts';

const faults: Record<'line_too_long' | 'invalid_encoding', Fault> = {
  line_too_long: {
    code: 'line_too_long',
    field: '',
    message: `The line is longer than ${longestLine / 1024} KiB.`,
  },
  invalid_encoding: { code: 'invalid_encoding', field: '', message: 'The line is not UTF-8.' },
};

/** A file of one JSON object a line. */
export async function* readLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Item[]> {
  for await (const lines of linesOf(bytes, longestLine)) {
    yield lines.map((each): Item =>
      'text' in each ? each : { line: each.line, text: '', fault: faults[each.fault] },
    );
  }
}
