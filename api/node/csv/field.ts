import * as z from 'zod';
import { importLines, type ImportType } from '#contract/import';
import type { CellKind } from './cell.ts';

type Schema = {
  type?: string;
  format?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
};

/** Integers that are amounts of money. */
const money = /(^|\.)(price|refunded)$/;

/** How the field of a line, `items[].title`, is written in a cell; null where there is no such field. */
export function kindOf(type: ImportType, field: string): CellKind | null {
  let schema: Schema | undefined = schemaOf(type);
  for (const part of field.split('.')) {
    const isList = part.endsWith('[]');
    schema = schema?.properties?.[isList ? part.slice(0, -2) : part];
    if (isList) schema = schema?.type === 'array' ? schema.items : undefined;
  }
  if (schema === undefined || schema.properties || schema.items) return null;
  const formats = [schema, ...(schema.anyOf ?? [])].map(({ format }) => format);
  if (formats.includes('date')) return 'day';
  if (formats.includes('date-time')) return 'time';
  if (schema.type === 'boolean') return 'yes';
  if (schema.type !== 'integer') return 'text';
  return money.test(field) ? 'money' : 'integer';
}

const schemas = new Map<ImportType, Schema>();

function schemaOf(type: ImportType): Schema {
  const known = schemas.get(type);
  if (known) return known;
  // What is read of a JSON schema is what `Schema` names.
  const made = z.toJSONSchema(importLines[type], { io: 'input', unrepresentable: 'any' }) as Schema;
  schemas.set(type, made);
  return made;
}
