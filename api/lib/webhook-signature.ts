import { fromBase64, toBase64, utf8 } from './bytes.ts';

const prefix = 'whsec_';

/** 32 random bytes, written as Standard Webhooks writes a shared secret. */
export const newWebhookSecret = (): string =>
  prefix + toBase64(crypto.getRandomValues(new Uint8Array(32)));

/**
 * The headers of one attempt after Standard Webhooks 1.0.0. While a secret is being replaced both
 * sign, and the receiver takes whichever it knows.
 * @param id same for every attempt; without a full stop
 */
export async function signedHeaders(
  { id, body, nowMs }: { id: string; body: string; nowMs: number },
  secrets: readonly string[],
): Promise<Record<string, string>> {
  const timestamp = String(Math.floor(nowMs / 1000));
  const signatures = await Promise.all(
    secrets.map((secret) => signatureOf(`${id}.${timestamp}.${body}`, secret)),
  );
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}

async function signatureOf(text: string, secret: string): Promise<string> {
  const bytes = fromBase64(secret.slice(prefix.length));
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', bytes, algorithm, false, ['sign']);
  const signature = await crypto.subtle.sign('HMAC', key, utf8(text));
  return `v1,${toBase64(new Uint8Array(signature))}`;
}
