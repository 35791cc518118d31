import type { Party } from '#contract/vocabulary';
import type { Plural, With } from './pattern.ts';

/**
 * Days inside a sentence. `{day}` is a weekday or a date as it stands alone; `{onDay}` the same with
 * the preposition of `onDay`, for languages that would have to decline it otherwise.
 */
type InSentence = { today: string; tomorrow: string; day: With<'day'> | With<'onDay'> };

/** What is normal, and what to expect next and when. Whole sentences, but where it says otherwise. */
export type OutlookPatterns = {
  /** Becomes `{on}`: the day on which something happens. */
  on: InSentence;
  /** Becomes `{by}`: the day until which it has happened, with the word before it. */
  by: InSentence;
  /** Becomes `{from}` and `{to}` of `arrives.between`. */
  bare: InSentence;
  /** Why little moves until then: becomes `{rest}`, a sentence without its stop. */
  rest: Record<'weekend' | 'holiday' | 'holidays', string>;
  /** Over which parcels it was counted: becomes `{parcels}`, a subject in the plural that begins its sentence. */
  parcels: { route: string; carrier: With<'carrier'>; usual: string };
  nextScan: { plain: With<'on'>; rest: With<'rest' | 'on'> };
  /** A parcel that has only its label. */
  firstScan: {
    /** `{usual}` is one of those below. */
    none: With<'carrier' | 'usual'>;
    past: string;
    soon: string;
    rest: With<'rest' | 'on'>;
    plain: With<'on'>;
  };
  movesAgain: With<'parcels' | 'by'>;
  /** Until when nobody has to do anything. */
  askBy: With<'by' | 'shop'>;
  stillMoving: string;
  sorry: string;
  /** From the shop's own parcels only. */
  arrives: { by: With<'parcels' | 'by'>; between: With<'parcels' | 'from' | 'to'> };
  /** By how many days were counted there; `{days}` is the number, or its word out of `numbers`. */
  customs: Plural<With<'since'>>;
  /** Two to six as they stand in `customs`; empty where digits are better. */
  numbers: readonly string[];
  /** By when most were at the door. */
  atTheDoor: With<'time'>;
  comesAgain: With<'on'>;
  insideWindow: string;
  /** No sentence: stands in the place of the stage. */
  lostSince: With<'day'>;
  lostIn: With<'carrier' | 'place'>;
  /** Behind `lostIn`: whose turn it is. */
  lostAct: With<'shop'>;
  /** No sentence: two weekdays, as they stand alone. This, or `promiseMoved`, becomes `{moved}`. */
  moved: With<'from' | 'to'>;
  because: Record<Exclude<Party, 'unknown'> | 'agreed', With<'moved'>>;
  /** No sentence: nobody comes on the day that was promised. */
  noRound: With<'from' | 'to' | 'carrier'>;
  /** No sentence: place and time of a scan without words of its own. */
  lastScan: With<'where'>;
  /** In place of so many stops of a long way. */
  moreStops: Plural<With<'count'>>;
};
