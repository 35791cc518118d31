import { getTableColumns, getTableName, type Table } from 'drizzle-orm';
import type { MerchantContext } from '../../context.ts';
import type { Database, Statement } from '../../db/database.ts';

export type Row = Awaited<ReturnType<Database['write']>>[number]['rows'][number];

/** A statement of a chunk's one write, and who is told of the rows that it changed. */
export type Write = { statement: Statement; changed?(rows: Row[]): void };

type Column<T extends Table> = keyof T['$inferInsert'] & string;

/** What a row brings; whose it is and when it came is added. */
type Given<T extends Table> = Omit<
  T['$inferInsert'],
  'merchantId' | 'createdAt' | 'updatedAt' | 'receivedAt'
>;

type Options<T extends Table> = {
  table: T;
  /** What each row brings; every other column has its default. */
  columns: readonly Column<T>[];
  /** Set to the present moment: where the row is new, and where it changes. */
  createdAt?: Column<T>;
  updatedAt?: Column<T>;
  key: readonly Column<T>[];
  /** Columns that take what the row brings. None: a row that is there stays as it is. */
  set?: readonly Column<T>[];
  /** Columns that take it where it brings something. */
  keep?: readonly Column<T>[];
  /** In place of "where something differs", in terms of `excluded`. */
  when?: string;
  returning?: readonly Column<T>[];
};

/** Who wants to know which rows changed. RETURNING is slow: of rows known to be new nobody asks. */
type Watch<T extends Table> = {
  isNew?(row: Given<T>): boolean;
  changed(rows: Row[]): void;
};

/**
 * A way to store any number of rows of one merchant with one statement. Rows travel as one JSON
 * text, which SQLite reads faster than it binds their values one by one; what all of them have in
 * common is bound once. A row that says what is stored already changes nothing, so `changed` hears
 * only of those that are new or differ.
 */
export function defineBulk<T extends Table>(options: Options<T>) {
  const { head, tail, returning } = partsOf(options);
  const write = (
    ctx: MerchantContext,
    rows: readonly Record<string, unknown>[],
    end: string,
  ): Statement[] => {
    if (rows.length === 0) return [];
    const params: unknown[] = [ctx.merchantId, ctx.now(), ''];
    const varying: string[] = [];
    const selected = options.columns.map((column) => {
      const first = rows[0]?.[column] ?? null;
      return rows.every((row) => (row[column] ?? null) === first)
        ? `?${params.push(first)}`
        : `value ->> ${varying.push(column) - 1}`;
    });
    params[2] = JSON.stringify(rows.map((row) => varying.map((column) => row[column] ?? null)));
    return [{ sql: head + selected.join(', ') + end, params }];
  };
  return (ctx: MerchantContext, rows: readonly Given<T>[], watch?: Watch<T>): Write[] => {
    const { isNew = () => watch === undefined, changed } = watch ?? {};
    // Objects with columns as keys, for `write` to pick from.
    const plain = (some: readonly Given<T>[]) => some as readonly Record<string, unknown>[];
    const stored = rows.filter((row) => !isNew(row));
    const fresh = stored.length < rows.length ? rows.filter((row) => isNew(row)) : [];
    return [
      ...write(ctx, plain(fresh), tail).map((statement) => ({ statement })),
      ...write(ctx, plain(stored), tail + returning).map((statement) => ({
        statement,
        ...(changed ? { changed } : {}),
      })),
    ];
  };
}

/** The SQL before and after the values: ?1 is the merchant, ?2 the present moment, ?3 the rows. */
function partsOf<T extends Table>(options: Options<T>) {
  const { table, columns, createdAt, updatedAt, key, set = [], keep = [] } = options;
  const known = getTableColumns(table);
  const name = (column: string) => `"${known[column]?.name}"`;
  const names = (list: readonly string[]) => list.map(name).join(', ');
  const own = `"${getTableName(table)}"`;
  const taken = [
    ...set.map((column) => [name(column), `excluded.${name(column)}`] as const),
    ...keep.map((column) => {
      const kept = `coalesce(excluded.${name(column)}, ${own}.${name(column)})`;
      return [name(column), kept] as const;
    }),
  ];
  const moments = [createdAt, updatedAt].filter((column) => column !== undefined);
  const differs = `(${taken.map(([column]) => `${own}.${column}`).join(', ')})
    IS NOT (${taken.map(([, value]) => value).join(', ')})`;
  const assigned = [
    ...taken.map(([column, value]) => `${column} = ${value}`),
    ...(updatedAt ? [`${name(updatedAt)} = excluded.${name(updatedAt)}`] : []),
  ];
  const change = `UPDATE SET ${assigned.join(', ')} WHERE ${options.when ?? differs}`;
  return {
    head: `INSERT INTO ${own} (${names(['merchantId', ...moments, ...columns])})
      SELECT ${['?1', ...moments.map(() => '?2')].join(', ')}, `,
    // Without a WHERE, SQLite would take the ON for that of a join.
    tail: ` FROM json_each(?3) WHERE ?2 = ?2
      ON CONFLICT (${names(['merchantId', ...key])}) DO ${taken.length ? change : 'NOTHING'}`,
    returning: options.returning ? ` RETURNING ${names(options.returning)}` : '',
  };
}
