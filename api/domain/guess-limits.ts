const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** How many wrong guesses lock something, and for how long; each lock lasts twice as long as the last. */
export type GuessLimit = {
  misses: number;
  /** After so long without a lock and since the first guess, counting starts anew. */
  forgottenMs: number;
  lockMs: number;
  longestMs: number;
};

const guesser: GuessLimit = {
  misses: 5,
  forgottenMs: dayMs,
  lockMs: 15 * minuteMs,
  longestMs: dayMs,
};

/**
 * Of one order number, of one address that asks, and of all that a shop is asked: a minute's rest
 * there, for many addresses together can still guess.
 */
export const guessLimits = {
  order: guesser,
  address: guesser,
  shop: { misses: 50, forgottenMs: minuteMs, lockMs: minuteMs, longestMs: minuteMs },
} as const satisfies Record<string, GuessLimit>;

/** When nothing that was counted still matters. */
export const allForgottenMs = dayMs;
