import type { ReturnState } from '#contract/return-words';
import type { ItemPlace, Reason, Stage } from '#contract/vocabulary';
import type { ElementWords, LookupWords } from '#contract/element-words';
import type { HelpWords } from '#contract/help-words';
import type { Words } from '#contract/words';
import type { HostedPatterns } from './hosted-patterns.ts';
import type { OutlookPatterns } from './outlook-patterns.ts';
import type { Plural, With } from './pattern.ts';
import type { SaidPatterns } from './said-patterns.ts';
import type { Settings } from './settings.ts';

/**
 * All that is said in one language, as data: it can be kept as JSON, and any string of it can be
 * replaced by a shop. README.md says how to write one.
 */
export type Catalogue = {
  settings: Settings;

  today: string;
  tomorrow: string;
  yesterday: string;
  /** `Wed 18`; in a range `Wednesday 18`. */
  dayShort: With<'weekday' | 'day'>;
  /** `24 Aug`, `24 Aug 2021`. */
  dayFar: { thisYear: With<'day' | 'month'>; otherYear: With<'day' | 'month' | 'year'> };
  todayOrTomorrow: string;
  /** `Friday, 20 November` */
  dayLong: {
    thisYear: With<'weekday' | 'day' | 'month'>;
    otherYear: With<'weekday' | 'day' | 'month' | 'year'>;
  };
  time: With<'hour' | 'minute'>;
  timeRange: With<'from' | 'to'>;
  dayRange: With<'from' | 'to'>;
  dayAndTime: With<'day' | 'time'>;
  /** More than one of something. */
  quantity: With<'count' | 'title'>;
  updates: { none: string; some: Plural<With<'count'>> };

  scan: Record<Stage, string>;
  steps: {
    ordered: string;
    packed: string;
    onItsWay: string;
    outForDelivery: string;
    home: string;
    ready: string;
    attempted: With<'time'>;
    turnedBack: string;
    withShop: string;
    lastSeen: string;
    search: string;
    cancelled: string;
  };
  /** Sent to the elements as they are, places and all. */
  words: Omit<Words, 'stale' | 'help'> & { stale: With<'time'> };
  /** Around help and a report, by the element. */
  help: HelpWords;
  said: SaidPatterns;
  outlook: OutlookPatterns;
  hosted: HostedPatterns;
  element: ElementWords;
  lookup: LookupWords;

  onDay: With<'day'>;
  promiseLabel: With<'day'>;
  promiseUnchanged: With<'day'>;
  promiseKept: With<'day'>;
  promiseMoved: With<'from' | 'to'>;

  carrierPage: With<'carrier'>;
  theCarrier: string;
  proof: Record<'with_neighbour' | 'collected' | 'safe_place' | 'signed' | 'told', With<'when'>>;
  proofAction: string;
  order: OrderPatterns;
  returns: ReturnPatterns;
  reasons: Record<Reason, { headline: string; detail: string }>;
  act: string;
  standsIn: string;
  handedTo: With<'carrier'>;
  flagged: { redirected: string; rescheduled: string; in_part: string; damaged: With<'shop'> };
  /** Names of facts, as they stand above them. */
  page: { order: string; proof: string; carriers: string; pickup: string; hours: string };
} & TellingPatterns;

/** The three voices of the head. `headline` stands where no day can be named. */
type Three<Title = string, Headline = string, Detail = string> = {
  title: Title;
  headline: Headline;
  detail: Detail;
};

export type TellingPatterns = {
  pending: Three<string, string, With<'shop'>>;
  noScan: {
    early: Three<string, string, With<'carrier'>>;
    slow: Three<string, string, With<'carrier' | 'shop'>>;
    unknown: Three<string, With<'carrier'>, With<'shop'>>;
    /** The rest is the reason `wrong_number`. */
    wrong: { title: string };
  };
  labelCreated: Three<string, string, With<'carrier'>>;
  /** `more`: what is new, else `next`. */
  inTransit: Three<string, string, With<'last' | 'more'>> & { next: string };
  late: Three<string, string, With<'last'>> & { newDayUnknown: string };
  silent: Three<
    Plural<With<'days'>>,
    string,
    { waiting: string; stalled: With<'carrier' | 'shop'> }
  >;
  customs: Three<string, string, With<'since'>>;
  outForDelivery: Three<string, string, With<'since'>>;
  attempted: Three<{ absent: With<'time'>; tried: With<'time'> }>;
  /** `detail`: sentences without their full stop. */
  readyForPickup: Three<
    string,
    string,
    {
      sentence: With<'text'>;
      until: With<'day'>;
      over: With<'day'>;
      bring: string;
      aboutAWeek: string;
    }
  >;
  delivered: Three<
    With<'when'>,
    Record<'neighbour' | 'collected' | 'safe_place' | 'signed' | 'home', string>,
    {
      promisedNothing: string;
      late: Plural<With<'days'>>;
      early: Plural<With<'days'>>;
      onTime: string;
    }
  >;
  exception: Three<
    { action: string; held: string },
    string,
    { action: With<'shop'>; held: With<'carrier'> }
  >;
  /** `why`: the headline of a reason, else `unknown`. */
  returning: Three<string, With<'shop'>, With<'why' | 'shop'>> & { unknown: string };
  returned: Three<string, With<'shop'>, With<'shop'>>;
  cancelled: Three<string, { order: string; parcel: string }, With<'shop'>>;
  replaced: Three<{ lost: string; damaged: string }, string, With<'carrier'>>;
  lost: Three<string, string, With<'carrier' | 'shop'>>;
  destroyed: Three<string, string, With<'carrier' | 'shop'>>;
  expired: Three<string, string, With<'carrier' | 'shop'>>;
};

/** Of one piece alone, and of more. */
type OneOrMore = { one: With<'items'>; more: With<'items'> };

/** Up to some number in words, then by the ordinal categories of Intl.PluralRules. */
type Ordinals = { words: readonly string[]; more: Plural<With<'n'>> };

export type OrderPatterns = {
  /** An item inside a sentence: all that there are of it, one of several, several. */
  item: { all: With<'title'>; one: With<'title'>; several: With<'count' | 'title'> };
  /** Instead of naming more than three. */
  things: Plural<With<'count'>>;
  parcels: Plural<With<'all'>>;
  both: string;
  everyOne: Plural<With<'all'>>;
  /** Form by how many are home; `{parcels}` is the form of `outOf` for how many there are. */
  some: Plural<With<'home' | 'parcels'>>;
  outOf: Plural<With<'all'>>;
  /** Goes on behind one of these, about the one parcel that is missing. */
  missing: {
    lost: With<'ordinal'>;
    goingBack: With<'ordinal'>;
    holds: { one: With<'items' | 'place'>; more: With<'items' | 'place'> };
  };
  /** `the third` as it stands in `lost` and `goingBack`; `in the third` as it stands in `holds`. */
  ordinal: Ordinals;
  place: Ordinals;
  notShipped: OneOrMore;
  cancelled: OneOrMore;
  goingBack: OneOrMore;
  back: OneOrMore;
  allCancelled: string;
  places: Record<ItemPlace, string>;
  packing: string;
  packed: string;
  parcel: With<'n'>;
};

export type ReturnPatterns = {
  title: { items: With<'items'>; none: string };
  headline: Record<ReturnState, string> & { refundedAmount: With<'amount'> };
  detail: Record<ReturnState, string> & { exchanged: string };
  steps: { announced: string; sentBack: string; withShop: string; refunded: string };
  arrived: string;
};
