import type { OwnElementWords } from '#contract/element-words';

/** What may be kept in the shopper's browser; nothing until the shop says so. */
export type Consent = 'none' | 'session' | 'persistent';

export interface Config {
  /** Origin of the Porchlight server, `https://api.example.com`. */
  readonly api: string;
  /** Publishable key, `porch_pk_…`. */
  readonly key: string;
  /** BCP 47 language for every element; empty: the page's. */
  readonly locale: string;
  readonly consent: Consent;
  /** What elements say by themselves in the shop's own words: `elements` of `GET /v1/words/:locale`. */
  readonly words: OwnElementWords;
}

/** What was configured so far. */
export let config: Partial<Config> = {};

/** Elements on the page, which look again after every `configure`. */
export const followers = new Set<{ requestUpdate(): unknown }>();

/** Sets what the elements of a page have in common. Those that are already there follow at once. */
export function configure(options: Partial<Config>): void {
  config = { ...config, ...options };
  for (const follower of followers) follower.requestUpdate();
}
