import type { Fault, Item, Place } from '../import/item.ts';
import { readCell, type Notation, type Value } from './cell.ts';
import { kindOf } from './field.ts';
import type { LineRule, Mapping, Rule } from './mapping.ts';

/** One row of a table, by the names of its columns; `line` is where it begins. */
export type TableRow = { line: number; cells: ReadonlyMap<string, string> };

/** Rows that become one line. */
type Group = { rule: LineRule; key: string | null; rows: TableRow[]; open: boolean };

/**
 * Makes lines of rows. They come in the order in which their first rows stand, so that an order
 * goes before the parcels of the same rows.
 */
export function createTranslator(mapping: Mapping) {
  const queue: Group[] = [];
  const current = new Map<LineRule, Group>();
  const seen = new Map<LineRule, Map<string, number>>();

  const close = (group: Group | undefined) => {
    if (group) group.open = false;
  };
  const take = (rule: LineRule, row: TableRow) => {
    if (!applies(rule, row)) return;
    const key = rule.each === undefined ? null : (row.cells.get(rule.each) ?? '');
    const last = current.get(rule);
    if (last && key !== null && key !== '' && last.key === key) {
      last.rows.push(row);
      return;
    }
    close(last);
    const group: Group = { rule, key, rows: [row], open: key !== null };
    queue.push(group);
    current.set(rule, group);
  };
  const finished = (): Item[] => {
    const items: Item[] = [];
    for (let [first] = queue; first && !first.open; [first] = queue) {
      queue.shift();
      items.push(itemOf(first, mapping, faultOfKey(first, seen)));
    }
    return items;
  };
  return {
    add(row: TableRow): Item[] {
      for (const rule of mapping.lines) take(rule, row);
      return finished();
    },
    end(): Item[] {
      for (const group of current.values()) close(group);
      return finished();
    },
  };
}

function applies({ when }: LineRule, { cells }: TableRow): boolean {
  if (when === undefined) return true;
  if (typeof when === 'string') return (cells.get(when) ?? '') !== '';
  return when.is.includes(cells.get(when.column) ?? '');
}

/** Rows of one key that do not stand together would each replace what the others made. */
function faultOfKey({ rule, key, rows }: Group, seen: Map<LineRule, Map<string, number>>) {
  if (rule.each === undefined || key === null) return null;
  const keys = seen.get(rule) ?? new Map<string, number>();
  seen.set(rule, keys);
  const line = rows[0]?.line ?? 0;
  const before = keys.get(key);
  keys.set(key, before ?? line);
  if (key === '') return fault('', rule.each, 'The cell is empty.');
  if (before === undefined) return null;
  const message = `${key} begins at line ${before} already: sort the table by ${rule.each}.`;
  return fault('', rule.each, message);
}

const fault = (field: string, column: string, message: string): Fault => ({
  code: 'invalid_body',
  field,
  column,
  message,
});

function itemOf({ rule, rows }: Group, notation: Notation, faultOfGroup: Fault | null): Item {
  const made: Record<string, unknown> = { type: rule.type };
  let found: { fault: Fault; line: number } | null = null;
  const entryLines = new Map<string, number[]>();
  for (const [field, one] of Object.entries(rule.fields)) {
    const [list] = field.split('[].');
    const isList = field.includes('[].');
    for (const row of rows) {
      const read = valueOf(rule, field, one, row, notation);
      if ('fault' in read) found ??= { fault: read.fault, line: row.line };
      else if (read.value === undefined) continue;
      else if (!isList) {
        put(made, field, read.value);
        break;
      } else if (list !== undefined && (!read.constant || isFilled(rule, list, row))) {
        const lines = entryLines.get(list) ?? [];
        entryLines.set(list, lines);
        if (!lines.includes(row.line)) lines.push(row.line);
        const entry = `${list}.${lines.indexOf(row.line)}.${field.slice(list.length + 3)}`;
        put(made, entry, read.value);
      }
    }
  }
  const line = rows[0]?.line ?? 0;
  const refused = faultOfGroup ?? found?.fault;
  return {
    line: found?.line ?? line,
    text: JSON.stringify(made),
    ...(refused ? { fault: refused } : {}),
    place: (path) => placeOf(rule, path, line, entryLines),
  };
}

/** Whether a row says anything itself of the list: what always holds makes no entry. */
function isFilled({ fields }: LineRule, list: string, { cells }: TableRow): boolean {
  return Object.entries(fields).some(([field, rule]) => {
    const column = columnOf(rule);
    return field.startsWith(`${list}[].`) && column !== null && Boolean(cells.get(column));
  });
}

export const columnOf = (rule: Rule): string | null =>
  typeof rule === 'string' ? rule : 'column' in rule ? rule.column : null;

function valueOf(
  line: LineRule,
  field: string,
  rule: Rule,
  { cells }: TableRow,
  notation: Notation,
): { value: Value | undefined; constant: boolean } | { fault: Fault } {
  if (typeof rule === 'object' && 'value' in rule) return { value: rule.value, constant: true };
  const { column, as, words, prefix, otherwise, date } =
    typeof rule === 'string'
      ? ({ column: rule } as Exclude<Rule, string | { value: Value }>)
      : rule;
  const text = cells.get(column) ?? '';
  if (text === '') return { value: otherwise, constant: true };
  const known = words ? words[text] : text;
  if (known === undefined) {
    return { fault: fault(field, column, `"${text}" is not among the words of the mapping.`) };
  }
  const kind = as ?? kindOf(line.type, field) ?? 'text';
  const read = readCell(known, kind, date === undefined ? notation : { ...notation, date });
  if ('fault' in read) return { fault: fault(field, column, `${read.fault}.`) };
  return { value: prefix ? `${prefix}${String(read.value)}` : read.value, constant: false };
}

/** Sets `items.0.title`; numbers are places in a list. */
function put(target: Record<string, unknown>, path: string, value: Value): void {
  const parts = path.split('.');
  const last = parts.pop() ?? '';
  let at = target;
  for (const [i, part] of parts.entries()) {
    const isList = /^\d+$/.test(parts[i + 1] ?? '');
    // Made here or in an earlier call: an object, or a list that is one too.
    at = (at[part] ??= isList ? [] : {}) as Record<string, unknown>;
  }
  at[last] = value;
}

function placeOf(
  rule: LineRule,
  path: string,
  line: number,
  entryLines: Map<string, number[]>,
): Place {
  const [list = '', entry] = path.split(/\.(?=\d+(?:\.|$))/);
  const index = Number.parseInt(entry ?? '', 10);
  const field = path.replace(/\.\d+(?=\.)/g, '[]');
  const mapped = rule.fields[field];
  const column = mapped === undefined ? null : columnOf(mapped);
  return { line: entryLines.get(list)?.[index] ?? line, ...(column === null ? {} : { column }) };
}
