import type { KeyKind } from '#contract/vocabulary';
import type { Secrets } from './auth/secrets.ts';
import type { Database } from './db/database.ts';
import type { KeyById } from './lib/jwks.ts';
import type { Log } from './lib/log.ts';
import type { RateLimiter } from './lib/rate-limit.ts';
import type { ViewCache } from './lib/view-cache.ts';
import type { Outgoing } from './lib/webhook-post.ts';
import type { Languages } from './messages/spoken.ts';

/** Everything that a service may touch. Made once per request or job, never read from globals. */
export type Context = {
  db: Database;
  secrets: Secrets;
  views: ViewCache;
  languages: Languages;
  /** Milliseconds since 1970. */
  now(): number;
  /**
   * Tells the background work that there is something to do, now or in so many seconds. Losing it
   * costs time, not data.
   */
  wake(afterSeconds?: number): void;
  /** Does what no answer waits for, a moment after it. Losing it costs a count, not data. */
  later(work: () => Promise<void>): void;
  /** A tracking source's public key by its id, for schemes that sign with a private one. */
  publicKey: KeyById;
  /** Public address of this installation, without a slash at the end. */
  origin: string;
  log: Log;
};

export type MerchantContext = Context & { merchantId: string };

export type Dependencies = Context & {
  /** Counts wrong guesses by address: tokens, keys, signatures. */
  limiter: RateLimiter;
  /** Where messages to shops' own servers go out. */
  outgoing: Outgoing;
  /** Files of the widget. */
  assets(request: Request): Promise<Response>;
};

export type AppEnv = {
  Variables: {
    deps: Dependencies;
    requestId: string;
    hasCommonHeaders: boolean;
    /** Set by the key check of merchant routes. */
    merchantId: string;
    keyKind: KeyKind;
    /** Who is asking, as far as the platform knows: only to count wrong guesses. */
    addressOf(): string;
    /** JSON of a shopper's page, before it is judged. */
    body: unknown;
    /** Of the style and the script that a hosted page brings. */
    nonce: string;
    /** Where the shop's font files are, on its hosted pages. */
    fontOrigins?: string[];
  };
};
