import { getTableColumns, getTableName, type Table } from 'drizzle-orm';
import type { MerchantContext } from '../../context.ts';
import type { Row, Write } from './bulk.ts';

/**
 * A way to take away the parts of any number of wholes that are no longer listed. RETURNING names
 * the wholes that lost one.
 */
export function defineSweep<T extends Table>(
  table: T,
  whole: keyof T['$inferInsert'] & string,
  part: keyof T['$inferInsert'] & string,
) {
  const known = getTableColumns(table);
  const [ownWhole, ownPart] = [known[whole]?.name, known[part]?.name];
  const sql = `DELETE FROM "${getTableName(table)}"
    WHERE merchant_id = ?1 AND "${ownWhole}" IN (SELECT value FROM json_each(?2))
      AND ("${ownWhole}", "${ownPart}") NOT IN (SELECT value ->> 0, value ->> 1 FROM json_each(?3))
    RETURNING "${ownWhole}"`;
  return (
    ctx: MerchantContext,
    wholes: readonly string[],
    listed: readonly (readonly [whole: string, part: string])[],
    changed: (rows: Row[]) => void,
  ): Write[] =>
    wholes.length === 0
      ? []
      : [
          {
            statement: {
              sql,
              params: [ctx.merchantId, JSON.stringify(wholes), JSON.stringify(listed)],
            },
            changed,
          },
        ];
}
