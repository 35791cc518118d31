import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { ErrorBody } from '#contract/error';
import { ImportReceipt } from '#contract/import';
import { sha256, toHex } from '../../lib/bytes.ts';
import { namedFaults, Unreachable, type Target } from './target.ts';

const compress = promisify(gzip);
const timeoutMs = 120_000;

/** A running Porchlight, over HTTP. */
export async function serverTarget(url: string, key: string): Promise<Target> {
  const address = new URL(`/v1/import?errors=${namedFaults}`, url);
  return {
    name: address.origin,
    identity: `${address.origin} ${toHex(await sha256(key)).slice(0, 16)}`,
    async send(lines, signal) {
      const body = new Uint8Array(await compress(lines.join('\n')));
      const answer = await post(address, key, body, signal);
      return receiptOf(answer, await answer.text());
    },
    close() {},
  };
}

async function post(address: URL, key: string, body: Uint8Array<ArrayBuffer>, stop: AbortSignal) {
  try {
    return await fetch(address, {
      method: 'POST',
      body,
      redirect: 'manual',
      signal: AbortSignal.any([stop, AbortSignal.timeout(timeoutMs)]),
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'application/x-ndjson',
        'content-encoding': 'gzip',
      },
    });
  } catch (error) {
    if (stop.aborted) throw error;
    throw new Unreachable(`${address.origin} does not answer`, undefined, { cause: error });
  }
}

/** 200 and 422 have told of every line; other answers may have broken off in the middle. */
function receiptOf({ status, headers }: Response, text: string): ImportReceipt {
  const json = parsed(text);
  const receipt = ImportReceipt.safeParse(json);
  if ((status === 200 || status === 422) && receipt.success && !receipt.data.error) {
    return receipt.data;
  }
  const { error } = ErrorBody.safeParse(json).data ?? {};
  const why = error ? `${error.message} (${error.code})` : `It answered ${status}.`;
  if (status === 429 || status >= 500) {
    throw new Unreachable(why, Number(headers.get('retry-after')) || undefined);
  }
  throw new Error(why);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
