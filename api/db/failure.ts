/** What went wrong, as far as what to do next depends on it. */
export type FailureKind = 'busy' | 'unreachable' | 'full' | 'constraint' | 'other';

/** The database cannot answer now; the same call may succeed later. Becomes a 503. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
}

/** A row clashes with another, or points at one that is gone. */
export class ConstraintViolation extends Error {
  override readonly name = 'ConstraintViolation';
}

const unreachableCodes = new Set([
  'SERVER_ERROR',
  'STREAM_EXPIRED',
  'HRANA_WEBSOCKET_ERROR',
  'HRANA_CLOSED_ERROR',
  'CLIENT_CLOSED',
]);

/**
 * Not every failure is a LibsqlError: over HTTP a lost connection is a TypeError, a timeout a
 * DOMException, a truncated answer a SyntaxError. Extended constraint codes do not cross HTTP.
 */
export function kindOf(error: unknown): FailureKind {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 4; depth++) {
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
    if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return 'busy';
    if (code.startsWith('SQLITE_FULL') || code.startsWith('SQLITE_IOERR')) return 'full';
    if (code.startsWith('SQLITE_CONSTRAINT')) return 'constraint';
    if (unreachableCodes.has(code) || /invalid baton/i.test(cause.message)) return 'unreachable';
    if (cause.name === 'TimeoutError' || cause.name === 'AbortError') return 'unreachable';
    if (cause instanceof SyntaxError) return 'unreachable';
    if (cause instanceof TypeError && /fetch|network|connect/i.test(cause.message)) {
      return 'unreachable';
    }
    cause = cause.cause;
  }
  return 'other';
}
