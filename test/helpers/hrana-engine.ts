import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'libsql';
import type { Stmt, StmtResult } from './hrana-protocol.ts';
import { codeOf, toArguments, toWire, type EngineValue } from './hrana-values.ts';

type Native = InstanceType<typeof Database>;

const maxIdleConnections = 8;

/** One connection to the database file, lent to one stream at a time. */
export type Connection = {
  native: Native;
  /** A statement met a lock and may still be open: the connection is closed, not lent again. */
  spoilt: boolean;
};

/** Connections to one database file. `busyMs`: how long a statement waits for another's lock. */
export class Engine {
  readonly #file: string;
  readonly #busyMs: number;
  readonly #idle: Native[] = [];

  constructor(file: string, busyMs: number) {
    this.#file = file;
    this.#busyMs = busyMs;
  }

  lend(): Connection {
    return { native: this.#idle.pop() ?? this.#open(), spoilt: false };
  }

  takeBack({ native, spoilt }: Connection): void {
    try {
      if (native.inTransaction) native.exec('ROLLBACK');
      native.exec('PRAGMA foreign_keys=ON');
      if (!spoilt && this.#idle.length < maxIdleConnections) this.#idle.push(native);
      else native.close();
    } catch {
      native.close();
    }
  }

  close(): void {
    for (const native of this.#idle.splice(0)) native.close();
  }

  async execute(connection: Connection, sql: string, stmt: Stmt): Promise<StmtResult> {
    const args = toArguments(stmt);
    // Prepared once and run again after a lock: a second copy would leave the first one open,
    // and an open statement makes the next COMMIT of its connection fail.
    const statement = await this.#whenUnlocked(() => connection.native.prepare(sql));
    try {
      return await this.#whenUnlocked(() => run(connection.native, statement, args, stmt));
    } catch (error) {
      if (codeOf(error)?.startsWith('SQLITE_BUSY')) connection.spoilt = true;
      throw error;
    }
  }

  /** Runs several statements separated by semicolons; their rows are dropped. */
  async executeAll(connection: Connection, sql: string): Promise<void> {
    await this.#whenUnlocked(() => connection.native.exec(sql));
  }

  /** Rows ever changed through this connection. */
  changes({ native }: Connection): bigint {
    return totalChanges(native);
  }

  #open(): Native {
    const native = new Database(this.#file);
    native.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON');
    native.defaultSafeIntegers(true);
    return native;
  }

  /** The engine is synchronous: waiting inside it would keep the holder of the lock from committing. */
  async #whenUnlocked<T>(attempt: () => T): Promise<T> {
    const until = Date.now() + this.#busyMs;
    for (;;) {
      try {
        return attempt();
      } catch (error) {
        if (codeOf(error) !== 'SQLITE_BUSY' || Date.now() > until) throw error;
        await sleep(3);
      }
    }
  }
}

function run(
  native: Native,
  statement: ReturnType<Native['prepare']>,
  args: EngineValue[] | Record<string, EngineValue>,
  { want_rows: wantRows = true }: Stmt,
): StmtResult {
  if (!statement.reader) {
    const { changes, lastInsertRowid } = statement.run(args);
    return result({ affected: changes, lastRowId: lastInsertRowid });
  }
  const cols = statement.columns().map(({ name, type }) => ({ name, decltype: type }));
  const before = totalChanges(native);
  // `raw()` makes every row an array of engine values.
  const rows = statement.raw().all(args) as EngineValue[][];
  const wrote = totalChanges(native) !== before;
  const [affected = 0n, lastRowId = 0n] = wrote
    ? integers(native, 'SELECT changes(), last_insert_rowid()')
    : [];
  return {
    ...result({ affected: Number(affected), lastRowId: wrote ? lastRowId : null }),
    cols,
    rows: wantRows ? rows.map((row) => row.map(toWire)) : [],
  };
}

function result(done: { affected: number; lastRowId: number | bigint | null }): StmtResult {
  return {
    cols: [],
    rows: [],
    affected_row_count: done.affected,
    last_insert_rowid: done.lastRowId === null ? null : String(done.lastRowId),
  };
}

function totalChanges(native: Native): bigint {
  return integers(native, 'SELECT total_changes()')[0] ?? 0n;
}

/** The one row of a query that selects integers only. */
function integers(native: Native, sql: string): bigint[] {
  return native.prepare(sql).raw().get([]) as bigint[];
}
