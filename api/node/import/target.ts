import type { ImportReceipt } from '#contract/import';

/** Where the lines go. */
export type Target = {
  /** For people. */
  name: string;
  /** Differs where another database or merchant is meant. No secret. */
  identity: string;
  /**
   * Stores lines; sending them again changes nothing.
   * @throws Unreachable when trying later may help; Error with a line for people
   */
  send(lines: readonly string[], signal: AbortSignal): Promise<ImportReceipt>;
  close(): void;
};

/** The other end cannot take it now. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
  /** Seconds that it asks us to wait. */
  readonly retryAfter: number | undefined;

  constructor(message: string, retryAfter?: number, options?: ErrorOptions) {
    super(message, options);
    this.retryAfter = retryAfter;
  }
}

/** All faults of a slice are to be named. */
export const namedFaults = 10_000;
