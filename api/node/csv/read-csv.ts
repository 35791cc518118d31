import { pipeline } from 'node:stream';
import { parse, type Info } from 'csv-parse';
import { FileFault } from '../import/file-fault.ts';
import type { Item } from '../import/item.ts';
import { checkColumns } from './check-columns.ts';
import type { Mapping } from './mapping.ts';
import { createTranslator } from './translate.ts';

type Record = { info: Info; record: string[] };

/**
 * The lines that a table becomes as its mapping says: each row, or several together.
 * @param path for messages
 * @throws FileFault with a line for people
 */
export async function* readCsv(
  path: string,
  bytes: AsyncIterable<Uint8Array>,
  mapping: Mapping,
): AsyncGenerator<Item[]> {
  const text = textOf(path, bytes, mapping.encoding);
  const translator = createTranslator(mapping);
  let names: string[] | undefined;
  let ended = mapping.skip;
  for await (const { info, record } of recordsOf(path, text, mapping)) {
    // A row may run over several lines: it begins behind the end of the one before.
    const line = ended + 1;
    ended = info.lines;
    if (!names) {
      names = record.map((name) => name.trim());
      checkColumns(path, names, mapping);
      continue;
    }
    if (record.length !== names.length) {
      const message = `The row has ${record.length} cells, the first one has ${names.length}.`;
      const fault = { code: 'invalid_body' as const, field: '', message };
      yield [{ line, text: record.join(mapping.separator), fault }];
      continue;
    }
    const cells = new Map(names.map((name, i) => [name, (record[i] ?? '').trim()]));
    const items = translator.add({ line, cells });
    if (items.length > 0) yield items;
  }
  if (!names) throw new FileFault(`${path} is empty: its first row names the columns.`);
  yield translator.end();
}

async function* recordsOf(
  path: string,
  text: AsyncIterable<string>,
  { separator, skip }: Mapping,
): AsyncGenerator<Record> {
  const parser = parse({
    bom: true,
    delimiter: separator,
    from_line: skip + 1,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: 1024 * 1024,
  });
  const records = pipeline(text, parser, () => {});
  try {
    // With `info`, a record comes as this pair.
    for await (const record of records) yield record as Record;
  } catch (error) {
    if (!(error instanceof Error) || !('lines' in error)) throw error;
    const why = error.message.replace(/ (at|on) line \d+.*$/, '');
    throw new FileFault(`${path}, line ${String(error.lines)}: ${why}`, { cause: error });
  }
}

async function* textOf(path: string, bytes: AsyncIterable<Uint8Array>, encoding: string) {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const decoded = (chunk?: Uint8Array) => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch (error) {
      const hint = 'Set "encoding" in the mapping; Excel often writes windows-1252.';
      throw new FileFault(`${path} is not ${encoding}. ${hint}`, { cause: error });
    }
  };
  for await (const chunk of bytes) yield decoded(chunk);
  yield decoded();
}
