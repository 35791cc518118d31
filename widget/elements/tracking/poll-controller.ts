import type { WidgetView } from '#contract/tracking';
import { readView, type FailureCode } from '../../client.ts';
import type { Result } from '../../result.ts';

const timeoutMs = 10_000;
const shortestMs = 5_000;
const longestRetryMs = 150_000;

type OnAnswer = (result: Result<WidgetView, FailureCode>) => void;

/**
 * Asks again and again: as often as the server says, not while the page is hidden, at once when it is
 * shown again, and less and less often while there is no answer.
 */
export class PollController {
  readonly #onAnswer: OnAnswer;
  #address = '';
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #request: AbortController | undefined;

  constructor(onAnswer: OnAnswer) {
    this.#onAnswer = onAnswer;
  }

  /** Follows an address: at once, or later when the page brought the first view along. */
  follow(address: string, brought?: WidgetView): void {
    this.#address = address;
    document.addEventListener('visibilitychange', this);
    if (brought) this.#wait({ value: brought });
    else void this.ask();
  }

  stop(): void {
    document.removeEventListener('visibilitychange', this);
    this.#forget();
  }

  /** Asks now, and forgets the question that is still open. */
  async ask(): Promise<void> {
    this.#forget();
    const request = (this.#request = new AbortController());
    this.#timer = setTimeout(() => request.abort(), timeoutMs);
    const result = await readView(this.#address, request.signal);
    if (this.#request !== request) return;
    this.#forget();
    this.#wait(result);
    this.#onAnswer(result);
  }

  /** The page is hidden or shown. */
  handleEvent(): void {
    if (this.#request) return;
    if (document.hidden) clearTimeout(this.#timer);
    else void this.ask();
  }

  #wait({ value }: Result<WidgetView, FailureCode>): void {
    // After a failure, twice as long each time; chance adds up to as much again.
    const retryMs = Math.min(shortestMs * 2 ** this.#failures, longestRetryMs);
    const pauseMs = value
      ? Math.max(value.poll.afterSeconds * 1000, shortestMs)
      : retryMs * (1 + Math.random());
    this.#failures = value ? 0 : this.#failures + 1;
    if (!document.hidden) this.#timer = setTimeout(() => this.ask(), pauseMs);
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#request?.abort();
    this.#request = undefined;
  }
}
