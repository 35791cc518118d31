import type { Stage } from '#contract/vocabulary';
import type { Words } from '#contract/tracking';

/**
 * One catalogue per language. Days, times and names arrive formatted; a catalogue only puts words
 * around them. The voice: what is known, what is normal, who acts, by when.
 */
export type Messages = {
  /** Locale whose names of days and months are used. */
  calendar: string;
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
  time(hour: number, minute: string): string;
  /** `14:00–16:00`, never broken. */
  timeRange(from: string, to: string): string;
  dayRange(from: string, to: string): string;
  /** A day and a time or range: `Today, 14:00–16:00`. */
  dayAndTime(day: string, time: string): string;
  quantity(count: number, title: string): string;
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
  promiseMoved(from: string, to: string): string;

  carrierPage(carrier: string): string;
  theCarrier: string;
  story(home: number, all: number): string;

  pending: Telling<{ shop: string }>;
  labelCreated: Telling<{ carrier: string }>;
  inTransit: Telling<{ last: string }>;
  late: Telling<{ last: string; shop: string }> & { newDayUnknown: string };
  silent: Telling<{ days: number; carrier: string; shop: string; stalled: boolean }>;
  customs: Telling<{ since: string }>;
  outForDelivery: Telling<{ since: string }>;
  attempted: Telling<{ time: string }>;
  readyForPickup: Telling<{ place: string | null; text: string | null }>;
  delivered: Telling<{
    when: string;
    how: 'neighbour' | 'collected' | 'signed' | 'home';
    daysLate: number | null;
  }>;
  exception: Telling<{ reason: string | null; carrier: string; shop: string; action: boolean }>;
  returning: Telling<{ shop: string }>;
  returned: Telling<{ shop: string }>;
  cancelled: Telling<{ shop: string }>;
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
