import { config } from '../../config.ts';

/**
 * Why no order was found: nothing fits, too many wrong guesses came from here, or the server cannot
 * be reached or answers with an error.
 */
export type LookupFailure = 'not_found' | 'rate_limited' | 'unreachable';

/** `key` or `merchant` says which shop. */
export interface LookupQuestion {
  readonly key: string | undefined;
  readonly merchant: string | undefined;
  readonly orderNumber: string;
  readonly email?: string;
  readonly postcode?: string;
}

/** `token` is empty where nothing was found. */
export interface LookupAnswer {
  readonly token: string;
  readonly failure: LookupFailure;
  readonly retryMinutes: number;
}

const timeoutMs = 10_000;
/** Where the server does not say how long to wait. */
const usualPauseSeconds = 900;

/** What is typed with an `@` is an e-mail address. */
export const contactOf = (text: string): { email: string } | { postcode: string } =>
  text.includes('@') ? { email: text } : { postcode: text };

/**
 * Asks for the token of an order. Never throws.
 * @param api origin of the server; null for a simulated journey, which asks nobody
 */
export async function askLookup(
  api: string | null,
  question: LookupQuestion,
  request: AbortController,
): Promise<LookupAnswer> {
  const timer = setTimeout(() => request.abort(), timeoutMs);
  const answer = { token: '', failure: 'unreachable', retryMinutes: 0 } as const;
  try {
    if (api === null)
      return { ...answer, ...(await import('../../chunks/mock.ts')).lookUp(question.orderNumber) };
    // Text goes out without a preflight, and nothing of it in the address.
    const response = await fetch(`${api}/v1/lookup`, {
      method: 'POST',
      body: JSON.stringify(question),
      credentials: 'omit',
      signal: request.signal,
    });
    const { status, headers } = response;
    if (status === 200) {
      const { token } = JSON.parse(await response.text()) as { token?: unknown };
      return typeof token === 'string' ? { ...answer, token } : answer;
    }
    // oxlint-disable-next-line no-console -- silent without data-debug
    if ('debug' in config) console.warn(await response.text());
    // 400: what was typed cannot be a number or an address.
    if (status === 404 || status === 400) return { ...answer, failure: 'not_found' };
    if (status !== 429) return answer;
    const seconds = Number(headers.get('retry-after')) || usualPauseSeconds;
    return { ...answer, failure: 'rate_limited', retryMinutes: Math.ceil(seconds / 60) };
  } catch {
    return answer;
  } finally {
    clearTimeout(timer);
  }
}
