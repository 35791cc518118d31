import type { Client } from '@libsql/client';

/** Every place of the whole database where one of the words stands, as `table.column: word`. */
export async function placesOf(client: Client, words: string[]): Promise<string[]> {
  const { rows: tables } = await client.execute(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  );
  const places = new Set<string>();
  for (const { name } of tables) {
    const { rows, columns } = await client.execute(`SELECT * FROM "${String(name)}"`);
    for (const row of rows) {
      for (const column of columns) {
        const text = textOf(row[column]).toLowerCase();
        const found = words.filter((word) => text.includes(word.toLowerCase()));
        for (const word of found) places.add(`${String(name)}.${column}: ${word}`);
      }
    }
  }
  return [...places].sort();
}

const textOf = (value: unknown): string =>
  value instanceof ArrayBuffer ? new TextDecoder().decode(value) : String(value ?? '');

/** All rows of one merchant, table by table, for telling whether anything changed. */
export async function rowsOfMerchant(client: Client, merchantId: string) {
  const { rows: tables } = await client.execute(
    `SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c
     WHERE m.type = 'table' AND c.name = 'merchant_id'`,
  );
  const all: Record<string, unknown[]> = {};
  for (const { name } of tables) {
    const { rows } = await client.execute({
      sql: `SELECT * FROM "${String(name)}" WHERE merchant_id = ?`,
      args: [merchantId],
    });
    all[String(name)] = rows.map((row) => Object.values(row).map(textOf));
  }
  return all;
}
