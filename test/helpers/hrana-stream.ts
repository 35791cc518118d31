import { randomBytes } from 'node:crypto';
import type { Connection, Engine } from './hrana-engine.ts';
import {
  HranaError,
  type Batch,
  type BatchResult,
  type Condition,
  type Pipeline,
  type SqlRef,
  type StreamRequest,
  type StreamResponse,
  type StreamResult,
} from './hrana-protocol.ts';
import { toWireError } from './hrana-values.ts';

/** One client's conversation: a connection and the SQL texts that it stored. */
type Stream = { connection: Connection; sqls: Map<number, string> };
type Waiting = Stream & { expiry: NodeJS.Timeout };

export type PipelineAnswer = {
  body: { baton: string | null; base_url: null; results: StreamResult[] };
  /** Rows were changed and nothing is left uncommitted. */
  committed: boolean;
};

/** The open streams of a server, each reachable once by the baton of its last answer. */
export class Streams {
  readonly #engine: Engine;
  readonly #idleMs: number;
  readonly #waiting = new Map<string, Waiting>();

  constructor(engine: Engine, idleMs: number) {
    this.#engine = engine;
    this.#idleMs = idleMs;
  }

  async run({ baton, requests }: Pipeline): Promise<PipelineAnswer> {
    const stream = this.#take(baton);
    let kept: string | null = null;
    try {
      const before = this.#engine.changes(stream.connection);
      const { results, closed } = await this.#answerAll(stream, requests);
      const { native } = stream.connection;
      const committed = !native.inTransaction && this.#engine.changes(stream.connection) !== before;
      if (!closed) kept = this.#keep(stream);
      return { body: { baton: kept, base_url: null, results }, committed };
    } finally {
      if (kept === null) this.#engine.takeBack(stream.connection);
    }
  }

  /** Gives up every open stream, rolling back what it had not committed. */
  close(): void {
    for (const [baton, stream] of this.#waiting) this.#expire(baton, stream);
  }

  #take(baton: string | null | undefined): Stream {
    if (baton == null) return { connection: this.#engine.lend(), sqls: new Map() };
    const stream = this.#waiting.get(baton);
    if (!stream) throw new HranaError('STREAM_EXPIRED', 'the stream has expired');
    clearTimeout(stream.expiry);
    this.#waiting.delete(baton);
    return stream;
  }

  #keep(stream: Stream): string {
    const baton = randomBytes(18).toString('base64url');
    const expiry = setTimeout(() => this.#expire(baton, stream), this.#idleMs).unref();
    this.#waiting.set(baton, { ...stream, expiry });
    return baton;
  }

  #expire(baton: string, { connection }: Stream): void {
    clearTimeout(this.#waiting.get(baton)?.expiry);
    this.#waiting.delete(baton);
    this.#engine.takeBack(connection);
  }

  async #answerAll(stream: Stream, requests: StreamRequest[]) {
    const results: StreamResult[] = [];
    let closed = false;
    for (const request of requests) {
      try {
        if (closed) throw new HranaError('STREAM_CLOSED', 'the stream is closed');
        results.push({ type: 'ok', response: await this.#answer(stream, request) });
        closed = request.type === 'close';
      } catch (error) {
        results.push({ type: 'error', error: toWireError(error) });
      }
    }
    return { results, closed };
  }

  async #answer(stream: Stream, request: StreamRequest): Promise<StreamResponse> {
    const { connection, sqls } = stream;
    switch (request.type) {
      case 'close':
        return { type: 'close' };
      case 'execute': {
        const sql = sqlOf(stream, request.stmt);
        return {
          type: 'execute',
          result: await this.#engine.execute(connection, sql, request.stmt),
        };
      }
      case 'batch':
        return { type: 'batch', result: await this.#runBatch(stream, request.batch) };
      case 'sequence':
        await this.#engine.executeAll(connection, sqlOf(stream, request));
        return { type: 'sequence' };
      case 'store_sql':
        sqls.set(request.sql_id, request.sql);
        return { type: 'store_sql' };
      case 'close_sql':
        sqls.delete(request.sql_id);
        return { type: 'close_sql' };
      default:
        throw new HranaError('BAD_REQUEST', `unknown request ${JSON.stringify(request)}`);
    }
  }

  async #runBatch(stream: Stream, { steps }: Batch): Promise<BatchResult> {
    const done: BatchResult = { step_results: [], step_errors: [] };
    for (const [index, { stmt, condition }] of steps.entries()) {
      done.step_results[index] = null;
      done.step_errors[index] = null;
      if (condition && !holds(condition, done)) continue;
      try {
        const sql = sqlOf(stream, stmt);
        done.step_results[index] = await this.#engine.execute(stream.connection, sql, stmt);
      } catch (error) {
        done.step_errors[index] = toWireError(error);
      }
    }
    return done;
  }
}

function sqlOf({ sqls }: Stream, { sql, sql_id: id }: SqlRef): string {
  const text = sql ?? (id == null ? undefined : sqls.get(id));
  if (text === undefined) throw new HranaError('SQL_NOT_FOUND', `SQL text ${id} not found`);
  return text;
}

function holds(condition: Condition, done: BatchResult): boolean {
  switch (condition.type) {
    case 'ok':
      return done.step_results[condition.step] != null;
    case 'error':
      return done.step_errors[condition.step] != null;
    case 'not':
      return !holds(condition.cond, done);
    case 'and':
      return condition.conds.every((each) => holds(each, done));
    case 'or':
      return condition.conds.some((each) => holds(each, done));
    default:
      throw new HranaError('BAD_REQUEST', `unknown condition ${JSON.stringify(condition)}`);
  }
}
