import type { WidgetView } from '#contract/tracking';
import type { Result } from './result.ts';

/**
 * Why there is no view: the server does not know the token, it cannot be reached or answers with an
 * error, or its answer is not a view.
 */
export type FailureCode = 'unknown_token' | 'unreachable' | 'unreadable';

/**
 * The view at `address`. Never throws.
 *
 * The browser's own cache sends the ETag, so an unchanged view costs a 304 without a body, and no
 * preflight, which a header of ours would need.
 */
export async function readView(
  address: string,
  signal: AbortSignal,
): Promise<Result<WidgetView, FailureCode>> {
  try {
    // A simulated journey: `mock:late:3:de`.
    if (address.startsWith('mock:')) return (await import('./chunks/mock.ts')).answerTo(address);
    const response = await fetch(address, { credentials: 'omit', signal });
    if (response.ok) return parseView(await response.text());
    return { error: response.status === 404 ? 'unknown_token' : 'unreachable' };
  } catch {
    return { error: 'unreachable' };
  }
}

/** A view that can be shown. Tests tie what is asked for here to the contract. */
export function parseView(text: string): Result<WidgetView, FailureCode> {
  try {
    const value: WidgetView = JSON.parse(text);
    const { words, poll, shipments } = value;
    if (words && poll.afterSeconds > 0 && shipments.every(({ id }) => id)) return { value };
  } catch {
    // As below.
  }
  return { error: 'unreadable' };
}
