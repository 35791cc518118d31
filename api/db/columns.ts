import { getTableName, type Table } from 'drizzle-orm';
import { customType, integer, text } from 'drizzle-orm/sqlite-core';

/** How closely a column points at a person. */
export type Pii = 'none' | 'pseudonymous' | 'personal' | 'secret';

/**
 * How long it is kept: with the merchant's account, with the order (180 days after delivery),
 * 30 days in the boxes, two days for remembered answers and for counted guesses.
 */
export type Retention = 'account' | 'order' | 'box' | 'answer' | 'guess';

export type Mark = { pii: Pii; retention: Retention };
export type TableMarks = { table: string; columns: Map<string, Mark> };

/** Marks every column of a table; a test refuses a column without a mark. */
export function marks<T extends Table>(
  table: T,
  retention: Retention,
  groups: Partial<Record<Pii, (keyof T['_']['columns'])[]>>,
): TableMarks {
  const columns = new Map<string, Mark>();
  for (const pii of ['none', 'pseudonymous', 'personal', 'secret'] as const) {
    for (const column of groups[pii] ?? []) columns.set(String(column), { pii, retention });
  }
  return { table: getTableName(table), columns };
}

export const merchantId = () => text('merchant_id').notNull();
/** Milliseconds since 1970. */
export const ms = (name: string) => integer(name);

/** Bytes as they came. Drizzle's own blob column needs Node's Buffer, which Workers lack. */
export const bytes = customType<{ data: Uint8Array; driverData: ArrayBuffer | Uint8Array }>({
  dataType: () => 'blob',
  toDriver: (value) => value,
  fromDriver: (value) => new Uint8Array(value),
});
