/** How the language is written; no shop's to change. */
export type Settings = {
  /** BCP 47: whose names of days and months, money, plurals and lists are asked of Intl. */
  calendar: string;
  /** 2: `09:12`. */
  hourDigits: 1 | 2;
  /** False: a shortened weekday loses its full stop. */
  weekdayStop: boolean;
  /** Short names of months as they stand alone, or as they stand in a date. */
  shortMonths: 'alone' | 'in_date';
  /** What the first of a month is called, where it is no plain number: `1er`. */
  firstOfMonth?: string;
  /** Seven weekdays from Sunday on, with the word before them, where they change behind it. */
  onWeekdays?: readonly string[];
  /** A title that is a single word is written small inside a sentence. */
  smallTitles: boolean;
  /** Between parts of one line, and between sentences. */
  comma: string;
  gap: string;
  /** Ends a sentence that comes without its stop: `.`, `。`, or nothing. */
  stop: string;
};
