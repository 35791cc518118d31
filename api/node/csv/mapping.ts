import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { importTypes } from '#contract/import';
import { FileFault } from '../import/file-fault.ts';
import { cellKinds } from './cell.ts';
import { kindOf } from './field.ts';

/** Where the value of one field comes from. */
const Rule = z.union([
  /** A column, by its name in the first row. */
  z.string().min(1),
  z.strictObject({
    column: z.string().min(1),
    /** How a cell is read; what the field takes where it is not given. */
    as: z.enum(cellKinds).optional(),
    /** What the shop's words mean: `{"Zugestellt": "delivered"}`. */
    words: z.record(z.string(), z.string()).optional(),
    /** Stands before what the cell says. */
    prefix: z.string().optional(),
    /** Where the cell is empty. */
    otherwise: z.union([z.string(), z.number(), z.boolean()]).optional(),
    /** Overrides that of the whole table. */
    date: z.string().optional(),
  }),
  z.strictObject({ value: z.union([z.string(), z.number(), z.boolean()]) }),
]);
export type Rule = z.infer<typeof Rule>;

const Line = z.strictObject({
  type: z.enum(importTypes),
  /** Neighbouring rows that say the same here become one line; without it each row is one. */
  each: z.string().min(1).optional(),
  /** Only rows in which this column is filled, or says one of these. */
  when: z
    .union([z.string().min(1), z.strictObject({ column: z.string(), is: z.array(z.string()) })])
    .optional(),
  /** By field: `customer.email`, `items[].title`. */
  fields: z.record(z.string(), Rule),
});
export type LineRule = z.infer<typeof Line>;

const Mapping = z.strictObject({
  separator: z.string().length(1, 'must be one character').default(','),
  /** `windows-1252` is what Excel writes where it is not told otherwise. */
  encoding: z.string().default('utf-8').refine(isEncoding, 'is no encoding that is known here'),
  /** Lines above the row that names the columns. */
  skip: z.int().min(0).default(0),
  decimal: z.enum(['.', ',']).default('.'),
  /** Digits behind the point of amounts of money. */
  digits: z.int().min(0).max(4).default(2),
  /** `DD.MM.YYYY HH:mm`; ISO 8601 where it is not given. */
  date: z.string().optional(),
  /** Of times without an offset. */
  timeZone: z.string().default('UTC').refine(isZone, 'is no IANA zone, such as Europe/Berlin'),
  yes: z.array(z.string()).default(['yes', 'y', 'true', '1', 'x']),
  no: z.array(z.string()).default(['no', 'n', 'false', '0']),
  lines: z.array(Line).min(1),
});
export type Mapping = z.infer<typeof Mapping> & {
  /** The same as long as the mapping is. */
  fingerprint: string;
};

/** @throws FileFault that names every fault of the mapping */
export function readMapping(path: string): Mapping {
  const text = readFileSync(path, 'utf8');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new FileFault(`${path} is not JSON: ${String(error)}`, { cause: error });
  }
  const read = Mapping.safeParse(json);
  const faults = read.success
    ? unknownFields(read.data.lines)
    : read.error.issues.map((issue) => `${issue.path.join('.') || 'it'}: ${issue.message}`);
  if (!read.success || faults.length > 0) throw new FileFault(`${path}: ${faults.join('; ')}`);
  return { ...read.data, fingerprint: createHash('sha256').update(text).digest('hex') };
}

/** What the contract does not know would be passed by without a word. */
function unknownFields(lines: LineRule[]): string[] {
  return lines.flatMap(({ type, fields }, i) =>
    Object.keys(fields)
      .filter((field) => kindOf(type, field) === null)
      .map((field) => `lines.${i}.fields: ${type} has no field ${field}`),
  );
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

function isZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
