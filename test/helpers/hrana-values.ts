import { HranaError, type Stmt, type Value, type WireError } from './hrana-protocol.ts';

/** What the native engine takes and gives with safe integers on. */
export type EngineValue = null | bigint | number | string | Uint8Array;

export function toEngine(value: Value): EngineValue {
  switch (value.type) {
    case 'null':
      return null;
    case 'integer':
      return BigInt(value.value);
    case 'float':
    case 'text':
      return value.value;
    case 'blob':
      return Buffer.from(value.base64, 'base64');
    default:
      throw new HranaError('BAD_REQUEST', `unknown value ${JSON.stringify(value)}`);
  }
}

export function toWire(value: EngineValue | undefined): Value {
  if (value == null) return { type: 'null' };
  if (typeof value === 'bigint') return { type: 'integer', value: String(value) };
  if (typeof value === 'number') return { type: 'float', value };
  if (typeof value === 'string') return { type: 'text', value };
  return { type: 'blob', base64: Buffer.from(value).toString('base64').replace(/=+$/, '') };
}

/** Arguments of a statement: by position, or by name without the leading `:`, `@` or `$`. */
export function toArguments(stmt: Stmt): EngineValue[] | Record<string, EngineValue> {
  if (!stmt.named_args?.length) return (stmt.args ?? []).map(toEngine);
  return Object.fromEntries(
    stmt.named_args.map(({ name, value }) => [name.replace(/^[:@$]/, ''), toEngine(value)]),
  );
}

/** The code loses its extension, `SQLITE_CONSTRAINT_UNIQUE` travels as `SQLITE_CONSTRAINT`, as on Turso. */
export function toWireError(error: unknown): WireError {
  return {
    message: error instanceof Error ? error.message : String(error),
    code: codeOf(error)?.replace(/^(SQLITE_[A-Z]+)_.*/, '$1') ?? 'UNKNOWN',
  };
}

export function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
