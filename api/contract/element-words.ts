/** What `<porch-tracking>` says before its server has said anything. */
export type ElementWords = {
  loading: string;
  tryAgain: string;
  /** Headline, and one sentence: no such parcel, or not yet. */
  missing: readonly [headline: string, detail: string];
  /** The server cannot be asked. */
  failed: readonly [headline: string, detail: string];
};

/** What the look-up says, the element as well as the page. */
export type LookupWords = {
  title: string;
  headline: string;
  detail: string;
  orderNumber: string;
  /** Under the field of the page. */
  orderNumberHint: string;
  orderNumberMissing: string;
  contact: string;
  contactHint: string;
  contactMissing: string;
  submit: string;
  looking: string;
  found: string;
  /** To the tracking that was found. */
  link: string;
  /** To the order's own page, whose address is worth keeping. */
  keep: string;
  another: string;
  /** Stands in the place of the title, and of the detail. */
  nothing: { title: string; detail: string };
  /** Too many wrong guesses. `{when}` is `in 15 minutes` as the language says it. */
  paused: { title: string; headline: string; detail: string };
  unreached: { title: string; headline: string; detail: string };
  /** The page of a shop that is not there. */
  noShop: { title: string; headline: string; detail: string };
};

/** A shop's own words for both; what is left out is said as usual. */
export type OwnElementWords = {
  readonly element?: Partial<ElementWords>;
  readonly lookup?: Partial<LookupWords>;
};
