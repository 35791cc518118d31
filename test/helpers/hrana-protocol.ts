/** The part of Hrana 2 over HTTP (JSON) that `@libsql/client` speaks: what travels, by name. */

export type Value =
  | { type: 'null' }
  | { type: 'integer'; value: string }
  | { type: 'float'; value: number }
  | { type: 'text'; value: string }
  /** Base64 without padding. */
  | { type: 'blob'; base64: string };

/** SQL as text, or by the number under which `store_sql` put it in this stream. */
export type SqlRef = { sql?: string | null; sql_id?: number | null };

export type Stmt = SqlRef & {
  args?: Value[];
  named_args?: { name: string; value: Value }[];
  want_rows?: boolean;
};

export type Condition =
  | { type: 'ok'; step: number }
  | { type: 'error'; step: number }
  | { type: 'not'; cond: Condition }
  | { type: 'and'; conds: Condition[] }
  | { type: 'or'; conds: Condition[] };

export type Batch = { steps: { stmt: Stmt; condition?: Condition | null }[] };

export type StreamRequest =
  | { type: 'close' }
  | { type: 'execute'; stmt: Stmt }
  | { type: 'batch'; batch: Batch }
  | ({ type: 'sequence' } & SqlRef)
  | { type: 'store_sql'; sql_id: number; sql: string }
  | { type: 'close_sql'; sql_id: number };

export type Pipeline = { baton?: string | null; requests: StreamRequest[] };

export type StmtResult = {
  cols: { name: string; decltype: string | null }[];
  rows: Value[][];
  affected_row_count: number;
  last_insert_rowid: string | null;
};

export type WireError = { message: string; code: string };

export type BatchResult = {
  step_results: (StmtResult | null)[];
  step_errors: (WireError | null)[];
};

export type StreamResponse =
  | { type: 'close' | 'sequence' | 'store_sql' | 'close_sql' }
  | { type: 'execute'; result: StmtResult }
  | { type: 'batch'; result: BatchResult };

export type StreamResult =
  { type: 'ok'; response: StreamResponse } | { type: 'error'; error: WireError };

/** A request that breaks the protocol; the engine's own errors travel as they are. */
export class HranaError extends Error {
  readonly code: string;
  readonly status = 400;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
