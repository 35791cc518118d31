import type { ImportReceipt } from '#contract/import';
import type { MerchantContext } from '../../context.ts';
import { DatabaseUnavailable } from '../../db/failure.ts';
import { ApiError } from '../../errors.ts';
import { BrokenBody, readable } from '../../lib/inflate.ts';
import { importLines } from './import-lines.ts';

const mebibyte = 1024 * 1024;

/** Lines rarely shrink to a fiftieth; whatever shrinks to less than a two-hundredth is a bomb. */
const bounds = { most: 1024 * mebibyte, ratio: 200, free: mebibyte };

const messages = {
  body_too_large: `The body is longer than ${bounds.most / mebibyte} MiB, or blows up to more than ${bounds.ratio} times its size. Send it in parts.`,
  invalid_encoding: 'The body is no whole gzip file.',
  unsupported_encoding: 'Send the body as it is, or with content-encoding: gzip.',
};

/**
 * Stores the lines of a request's body. Where it cannot be read to its end, `fault` says why, and
 * the receipt what was stored until then.
 */
export async function importBody(
  ctx: MerchantContext,
  body: ReadableStream<Uint8Array<ArrayBuffer>> | null,
  contentEncoding: string | null,
  named: number,
): Promise<{ receipt: ImportReceipt; fault: ApiError | null }> {
  const bytes = readable(body, contentEncoding, bounds);
  const { receipt, ended } = await importLines(ctx, bytes, named);
  return { receipt, fault: ended === null ? null : faultOf(ended) };
}

function faultOf(error: unknown): ApiError {
  if (error instanceof BrokenBody) return new ApiError(error.fault, messages[error.fault]);
  if (error instanceof DatabaseUnavailable) {
    const message = 'The data cannot be reached just now. Send the whole file again shortly.';
    return new ApiError('unavailable', message, { retryAfter: 2 });
  }
  throw error;
}
