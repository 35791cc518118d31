import type { Party } from '#contract/vocabulary';

/** A day in the middle of a sentence; named where it is neither of the two nearest ones. */
export type When = 'today' | 'tomorrow' | { day: string };

/** Why little moves until then. */
export type Rest = 'weekend' | 'holiday' | 'holidays';

/** Over which parcels it was counted; null: it is what is usual. */
export type Own = 'route' | 'carrier' | null;

/**
 * What is normal, and what to expect next and when. Whole sentences, but where it says otherwise.
 */
export type OutlookMessages = {
  nextScan(when: When, rest: Rest | null): string;
  /** Of a parcel that has only its label. `hours` without weekends and holidays. */
  firstScan(facts: {
    carrier: string;
    hours: number;
    when: When;
    rest: Rest | null;
    past: boolean;
  }): string;
  movesAgain(by: When, own: Own, carrier: string): string;
  /** Until when nobody has to do anything. */
  askBy(by: When, shop: string): string;
  stillMoving: string;
  sorry: string;
  /** From the shop's own parcels only. */
  arrives(from: When, to: When, own: Own, carrier: string): string;
  customs(since: string, days: number): string;
  /** `time`: by when most of them were at the door. */
  atTheDoor(time: string): string;
  comesAgain(when: When): string;
  insideWindow: string;
  lostSince(day: string): string;
  lostIn(carrier: string, place: string): string;
  /** Behind `lostIn`: whose turn it is. */
  lostAct(shop: string): string;
  /** The two days of a promise, weekdays or whole dates, and why it was moved; not a sentence. */
  moved(days: { from: string; to: string; whole: boolean }, why: Party | 'agreed' | null): string;
  /** Nobody comes on the day that was promised; not a sentence. */
  noRound(from: string, to: string, carrier: string): string;
  /** Place and time of a scan without words of its own; not a sentence. */
  lastScan(where: string): string;
  /** In place of so many stops of a long way. */
  moreStops(count: number): string;
};
