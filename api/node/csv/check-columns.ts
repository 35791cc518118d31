import { FileFault } from '../import/file-fault.ts';
import type { Mapping } from './mapping.ts';
import { columnOf } from './translate.ts';

const separators = [',', ';', '\t', '|'];

/** @throws FileFault where the first row does not name each column of the mapping once */
export function checkColumns(path: string, names: readonly string[], mapping: Mapping): void {
  const wanted = mapping.lines.flatMap(({ each, when, fields }) => [
    each,
    typeof when === 'object' ? when.column : when,
    ...Object.values(fields).map(columnOf),
  ]);
  const missing = wanted.filter((name) => name != null && !names.includes(name));
  if (missing.length > 0) {
    const list = [...new Set(missing)].map((name) => `"${name}"`).join(', ');
    const why = wrongSeparator(names, wanted, mapping) ?? `It has: ${names.join(', ')}`;
    throw new FileFault(`${path} has no column ${list}. ${why}`);
  }
  const twice = names.filter((name, i) => names.indexOf(name) !== i && wanted.includes(name));
  if (twice.length > 0) throw new FileFault(`${path} has two columns "${twice[0]}".`);
}

/** Another separator gives more of the columns: that of the mapping is the likely cause. */
function wrongSeparator(
  names: readonly string[],
  wanted: readonly (string | null | undefined)[],
  { separator }: Mapping,
): string | null {
  const row = names.join(separator);
  const found = (all: readonly string[]) => all.filter((name) => wanted.includes(name)).length;
  const [better] = separators
    .map((each) => ({ each, count: found(row.split(each).map(bare)) }))
    .filter(({ count }) => count > found(names))
    .sort((a, b) => b.count - a.count);
  return (
    (better &&
      `Its columns are separated by ${shown(better.each)}, the mapping says ${shown(separator)}: set "separator" to ${JSON.stringify(better.each)}.`) ??
    null
  );
}

const bare = (name: string) => name.trim().replace(/^"(.*)"$/, '$1');
const shown = (separator: string) => (separator === '\t' ? 'tabs' : `"${separator}"`);
