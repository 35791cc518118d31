import type { InStatement, ResultSet } from '@libsql/client';
import { fillPlaceholders } from 'drizzle-orm';
import { bind } from './bind.ts';
import type { Orm } from './database.ts';

/** What drizzle's `.prepare()` gives back, as far as a plan needs it. */
export type Prepared<Row = unknown> = {
  getQuery(): { sql: string; params: unknown[] };
  mapResult(response: unknown, isFromBatch?: boolean): unknown;
  all(values?: Record<string, unknown>): Promise<Row[]>;
};
type RowsOf<P> = { [K in keyof P]: P[K] extends Prepared<infer Row> ? Row[] : never };

export type Plan<Rows extends unknown[]> = {
  statements(orm: Orm, values: Record<string, unknown>): InStatement[];
  rows(orm: Orm, results: ResultSet[]): Rows;
};

/**
 * Reads that are built once and run often: the query builder costs ten times what the read does.
 * The SQL does not depend on the connection, so a plan made with one serves every other.
 */
export function definePlan<const P extends Prepared[]>(build: (orm: Orm) => P): Plan<RowsOf<P>> {
  let built: { prepared: P; queries: { sql: string; params: unknown[] }[] } | undefined;
  const once = (orm: Orm) => {
    if (!built) {
      const prepared = build(orm);
      built = { prepared, queries: prepared.map((each) => each.getQuery()) };
    }
    return built;
  };
  return {
    statements: (orm, values) =>
      once(orm).queries.map(({ sql, params }) => ({
        sql,
        args: fillPlaceholders(params, values).map(bind),
      })),
    // mapResult answers `unknown`; its rows are those that the prepared query's type names.
    rows: (orm, results) =>
      once(orm).prepared.map((each, i) => each.mapResult(results[i], true)) as RowsOf<P>,
  };
}
