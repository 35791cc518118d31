import type { Words } from '#contract/words';
import type { ReturnState } from '#contract/return-words';
import type { ItemPlace, Reason, Stage } from '#contract/vocabulary';
import type { HelpMessages } from './help-messages.ts';
import type { OutlookMessages } from './outlook.ts';
import type { LookupMessages, PageMessages } from './page.ts';
import type { Joints } from './voice.ts';

/**
 * One catalogue per language. Days, times and names arrive formatted; a catalogue only puts words
 * around them. The voice: what is known, what is normal, who acts, by when.
 */
export type Messages = {
  /** Locale whose names of days and months are used. */
  calendar: string;
  /** Short names of months as they stand alone, or as they stand in a date. */
  shortMonths: 'alone' | 'in_date';
  /** The shop says this sentence in its own words: then it is said, also where there is a closer one. */
  isOwn(path: string): boolean;
  /** With a capital in front: in most languages a weekday has none of its own. */
  begun(text: string): string;
  today: string;
  tomorrow: string;
  yesterday: string;
  /** `Wed 18` */
  dayShort(weekday: string, day: number): string;
  /** `24 Aug 2021` */
  dayFar(day: number, month: string, year: number | null): string;
  todayOrTomorrow: string;
  /** `Friday, 20 November` */
  dayLong(weekday: string, day: number, month: string, year: number | null): string;
  /** `November 20`: then a range of days leaves the month out behind, else in front. */
  isMonthFirst: boolean;
  time(hour: number, minute: string): string;
  /** `14:00–16:00`, never broken. */
  timeRange(from: string, to: string): string;
  dayRange(from: string, to: string): string;
  /** A day and a time or range: `Today, 14:00–16:00`. */
  dayAndTime(day: string, time: string): string;
  quantity(count: number, title: string): string;
  /** A sentence where there are none. */
  updates(count: number): string;

  /** What a scan of each stage is called. */
  scan: Record<Stage, string>;
  steps: {
    ordered: string;
    packed: string;
    onItsWay: string;
    outForDelivery: string;
    home: string;
    ready: string;
    attempted(time: string): string;
    turnedBack: string;
    withShop: string;
    lastSeen: string;
    search: string;
    cancelled: string;
  };
  words: Words;

  /** In the middle of a sentence: `on Monday`. */
  onDay(day: string): string;
  promiseLabel(day: string): string;
  promiseUnchanged(day: string): string;
  promiseKept(day: string): string;

  carrierPage(carrier: string): string;
  theCarrier: string;
  /** How it was handed over; `told` where nobody said. */
  proof: Record<Handover | 'told', (when: string) => string>;
  proofAction: string;
  order: OrderMessages;
  returns: ReturnMessages;
  reasons: Reasons;
  help: HelpMessages;
  outlook: OutlookMessages;
  hosted: PageMessages;
  lookup: LookupMessages;
  /** Something has to be done, and nobody said what. */
  act: string;
  /** What a parcel says of itself before all else. */
  standsIn: string;
  handedTo(carrier: string): string;
  flagged: {
    redirected: string;
    rescheduled: string;
    in_part: string;
    damaged(shop: string): string;
  };
  page: { order: string; proof: string; carriers: string; pickup: string; hours: string };
} & Tellings &
  Joints;

/** What a parcel says of itself, by where it is. */
export type Tellings = {
  pending: Telling<{ shop: string }>;
  /** No scan of a number: usual, longer than usual, too long, or no number of that carrier. */
  noScan: Record<
    'early' | 'slow' | 'unknown' | 'wrong',
    Telling<{ carrier: string; shop: string }>
  >;
  labelCreated: Telling<{ carrier: string }>;
  inTransit: Telling<{ last: string; more: string | null }>;
  late: Telling<{ last: string; shop: string }> & { newDayUnknown: string };
  silent: Telling<{ days: number; carrier: string; shop: string; stalled: boolean }>;
  customs: Telling<{ since: string }>;
  outForDelivery: Telling<{ since: string }>;
  attempted: Telling<{ time: string; absent: boolean }>;
  readyForPickup: Telling<{
    place: string | null;
    /** The carrier's own words, where the place is not told by itself. */
    text: string | null;
    /** The last day on which it can be collected, and whether that is past. */
    until: { day: string; over: boolean } | null;
  }>;
  delivered: Telling<{
    when: string;
    how: 'neighbour' | 'collected' | 'safe_place' | 'signed' | 'home';
    daysLate: number | null;
  }>;
  exception: Telling<{ carrier: string; shop: string; action: boolean }>;
  returning: Telling<{ shop: string; why: string | null }>;
  returned: Telling<{ shop: string }>;
  cancelled: Telling<{ shop: string; order: boolean }>;
  /** Lost or damaged, and another one comes. */
  replaced: Telling<{ carrier: string; stage: Stage }>;
  lost: Telling<{ carrier: string; shop: string }>;
  destroyed: Telling<{ carrier: string; shop: string }>;
  expired: Telling<{ carrier: string; shop: string }>;
};

/** The three voices of the head. `headline` stands where no day can be named. */
export type Telling<Facts> = {
  title(facts: Facts): string;
  headline(facts: Facts): string;
  detail(facts: Facts): string;
};

/** Headline, and who acts. The carrier's name only begins a sentence. */
export type Reasons = Record<
  Reason,
  readonly [headline: (names: Names) => string, detail: (names: Names) => string]
>;
type Names = { carrier: string; shop: string };

/** Pieces of one line in a sentence: all of them or some. */
export type Named = { title: string; count: number; all: boolean };

type Handover = 'with_neighbour' | 'collected' | 'safe_place' | 'signed';

export type OrderMessages = {
  parcels(all: number): string;
  home(home: number, all: number): string;
  /** What goes on behind `home` about the one parcel that is missing. */
  missing(ordinal: number, what: { holds: readonly Named[] } | 'lost' | 'going_back'): string;
  notShipped(items: readonly Named[]): string;
  cancelled(items: readonly Named[]): string;
  allCancelled: string;
  goingBack(items: readonly Named[]): string;
  back(items: readonly Named[]): string;
  place: Record<ItemPlace, string>;
  packing: string;
  packed: string;
  /** Its name among several, where nobody said what is inside. */
  parcel(ordinal: number): string;
};

export type ReturnMessages = {
  title(items: readonly Named[]): string;
  headline(state: ReturnState, amount: string | null): string;
  detail(facts: { state: ReturnState; shop: string; exchange: boolean }): string;
  steps: { announced: string; sentBack: string; withShop: string; refunded: string };
  /** What the scan that ends the way back is called. */
  arrived: string;
};
