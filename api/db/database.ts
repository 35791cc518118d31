import type { Client, InStatement, ResultSet } from '@libsql/client';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import { bind } from './bind.ts';
import { ConstraintViolation, DatabaseUnavailable, kindOf } from './failure.ts';
import type { Plan } from './plan.ts';

export type Orm = LibSQLDatabase<Record<string, unknown>>;

/**
 * What a query builder's `.toSQL()` gives. The builder itself is a promise that runs when awaited,
 * so it must not leave an async function.
 */
export type Statement = { sql: string; params: unknown[] };

/** Lets one write in at a time, or does nothing where the engine queues by itself. */
export type WriteGate = <T>(write: () => Promise<T>) => Promise<T>;

/** What a database over HTTP takes well in one request. */
const overHttp = 256 * 1024;

const retryDelaysMs = [50, 150, 400];

/**
 * The one door to libSQL. Reads of one call share a round trip; writes of one call are one atomic
 * batch. There are no interactive transactions: they hold the only write lock across round trips.
 * @throws DatabaseUnavailable when it stays busy or out of reach; ConstraintViolation on a clash
 */
export class Database {
  readonly orm: Orm;
  /** Bytes that one write should not exceed by much. */
  readonly writeBytes: number;
  private readonly client: Client;
  private readonly gate: WriteGate;

  constructor(
    client: Client,
    orm: Orm,
    {
      gate = (write) => write(),
      writeBytes = overHttp,
    }: { gate?: WriteGate; writeBytes?: number } = {},
  ) {
    this.client = client;
    this.orm = orm;
    this.gate = gate;
    this.writeBytes = writeBytes;
  }

  /** Runs a prepared plan with its values; one result per statement of the plan. */
  async read<Rows extends unknown[]>(
    plan: Plan<Rows>,
    values: Record<string, unknown>,
  ): Promise<Rows> {
    const statements = plan.statements(this.orm, values);
    const [only] = statements;
    const results = await this.attempt(async () =>
      only && statements.length === 1
        ? [await this.client.execute(only)]
        : this.client.batch(statements, 'read'),
    );
    return plan.rows(this.orm, results);
  }

  /** All or nothing. Judge an insert that may meet itself by its RETURNING rows. */
  async write(statements: Statement[]): Promise<ResultSet[]> {
    const built: InStatement[] = statements.map(({ sql, params }) => ({
      sql,
      args: params.map(bind),
    }));
    if (built.length === 0) return [];
    return this.gate(() => this.attempt(() => this.client.batch(built, 'write')));
  }

  close(): void {
    this.client.close();
  }

  /** Every statement that we send may be sent again: inserts meet themselves and do nothing. */
  private async attempt<T>(run: () => Promise<T>): Promise<T> {
    for (let tries = 0; ; tries++) {
      try {
        return await run();
      } catch (error) {
        const kind = kindOf(error);
        if (kind === 'constraint') throw new ConstraintViolation('clash', { cause: error });
        if (kind === 'full') throw new DatabaseUnavailable('full', { cause: error });
        if (kind === 'other') throw error;
        // A statement that met SQLITE_BUSY stays open and spoils later commits of its connection.
        if (kind === 'busy' && this.client.protocol === 'file') this.client.reconnect();
        const delay = retryDelaysMs[tries];
        if (delay === undefined) throw new DatabaseUnavailable(kind, { cause: error });
        await new Promise((done) => setTimeout(done, delay * (0.5 + Math.random())));
      }
    }
  }
}
