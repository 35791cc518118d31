import { ImportReceipt } from '#contract/import';
import type { Home, TestMerchant } from './home.ts';

/** What a line may be: an object, or text and bytes that are sent as they are. */
export type Sent = object | string | Uint8Array<ArrayBuffer>;

/** Posts lines to `POST /v1/import`, each followed by LF. */
export async function importLines(
  home: Home,
  merchant: Pick<TestMerchant, 'secretKey'>,
  lines: Sent[],
): Promise<ImportReceipt & { status: number }> {
  const parts = lines.flatMap((line) => [
    line instanceof Uint8Array || typeof line === 'string' ? line : JSON.stringify(line),
    '\n',
  ]);
  const body = await new Blob(parts).bytes();
  return importBody(home, merchant, body);
}

/** Posts a body as it is; `path` may carry a query. */
export async function importBody(
  home: Home,
  merchant: Pick<TestMerchant, 'secretKey'>,
  body: BodyInit,
  headers: Record<string, string> = {},
  path = '/v1/import',
): Promise<ImportReceipt & { status: number }> {
  const answer = await home.fetch(path, {
    method: 'POST',
    body,
    headers: {
      authorization: `Bearer ${merchant.secretKey}`,
      'content-type': 'application/x-ndjson',
      ...headers,
    },
  });
  return { ...ImportReceipt.parse(await answer.json()), status: answer.status };
}
