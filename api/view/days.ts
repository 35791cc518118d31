import { daysBetween, type Day, type Wall } from '../domain/moment.ts';
import type { Messages } from '../messages/messages.ts';

/** Names of days and months, asked of Intl once for each language. */
type Names = { long: string[]; short: string[]; months: string[]; monthsShort: string[] };

/** From here on the weekday and the date alone no longer tell which month is meant. */
const farDays = 20;

const known = new Map<string, Names>();

function namesOf({ calendar, shortMonths }: Messages): Names {
  const cached = known.get(calendar);
  if (cached) return cached;
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(calendar, { ...options, timeZone: 'UTC' });
    return (ms: number) => formatter.format(ms);
  };
  /** In a date many languages decline the month: `18 listopada`, though it is called `listopad`. */
  const inDate = (month: 'long' | 'short') => {
    const formatter = new Intl.DateTimeFormat(calendar, { day: 'numeric', month, timeZone: 'UTC' });
    return (ms: number) =>
      formatter.formatToParts(ms).find(({ type }) => type === 'month')?.value ?? '';
  };
  // 4 January 1970 was a Sunday.
  const week = [3, 4, 5, 6, 7, 8, 9].map((day) => day * 86_400_000);
  const year = Array.from({ length: 12 }, (_, month) => Date.UTC(1970, month, 15));
  const names = {
    long: week.map(format({ weekday: 'long' })),
    short: week.map(format({ weekday: 'short' })),
    months: year.map(inDate('long')),
    monthsShort: year.map(shortMonths === 'alone' ? format({ month: 'short' }) : inDate('short')),
  };
  known.set(calendar, names);
  return names;
}

/** Says days and times as people do, seen from one day. */
export class Days {
  readonly today: Day;
  private readonly words: Messages;
  private readonly names: Names;

  constructor(words: Messages, today: Day) {
    this.words = words;
    this.today = today;
    this.names = namesOf(words);
  }

  /** `Today`, else `Wed 18`; days far away with their month, `24 Aug 2021`. */
  short(day: Day): string {
    if (day === this.today) return this.words.today;
    const { weekday, date, month, year } = this.partsOf(day);
    if (Math.abs(daysBetween(this.today, day)) > farDays) {
      return this.words.dayFar(date, this.names.monthsShort[month] ?? '', this.yearIfOther(year));
    }
    return this.words.dayShort(this.names.short[weekday] ?? '', date);
  }

  /** `today`: in the middle of a sentence. */
  todayInside(): string {
    return this.words.today.toLocaleLowerCase(this.words.calendar);
  }

  /** `Today`, `Tomorrow`, `Yesterday`, else as `full`. */
  long(day: Day): string {
    const away = daysBetween(this.today, day);
    if (away === 0) return this.words.today;
    if (away === 1) return this.words.tomorrow;
    if (away === -1) return this.words.yesterday;
    return this.full(day);
  }

  /** `Friday, 20 November`, with the year when it is another one. */
  full(day: Day): string {
    const { weekday, date, month, year } = this.partsOf(day);
    return this.words.dayLong(
      this.names.long[weekday] ?? '',
      date,
      this.names.months[month] ?? '',
      this.yearIfOther(year),
    );
  }

  /** `Monday 23 to Tuesday, 24 November`, `Today or tomorrow`. */
  range(from: Day, to: Day): string {
    if (from === to) return this.long(to);
    const near = daysBetween(this.today, to) === 1 && from === this.today;
    if (near) return this.words.todayOrTomorrow;
    const start = this.partsOf(from);
    const end = this.partsOf(to);
    const isOneMonth = start.month === end.month && start.year === end.year;
    const { dayRange, isMonthFirst } = this.words;
    if (!isOneMonth) return dayRange(this.full(from), this.full(to));
    return isMonthFirst
      ? dayRange(this.full(from), this.inMonth(end))
      : dayRange(this.inMonth(start), this.full(to));
  }

  /** `Wednesday` within a week, else as `full`. */
  weekday(day: Day): string {
    return this.isNear(day) ? (this.names.long[this.partsOf(day).weekday] ?? '') : this.full(day);
  }

  /** Within a week: its weekday is the only one of that name. */
  isNear(day: Day): boolean {
    return Math.abs(daysBetween(this.today, day)) < 7;
  }

  /** `9:12` */
  time(time: string): string {
    return this.words.time(Number(time.slice(0, 2)), time.slice(3, 5));
  }

  /** `9:12` when it is today, else `Wed 18`; what stands under a step. */
  stamp({ day, time }: Wall): string {
    return day === this.today && time !== null ? this.time(time) : this.short(day);
  }

  /** `today at` style in a sentence: `9:12` today, else `Wed 18, 9:12`. */
  moment({ day, time }: Wall): string {
    if (time === null) return this.short(day);
    return day === this.today
      ? this.time(time)
      : this.words.dayAndTime(this.short(day), this.time(time));
  }

  private inMonth({ weekday, date }: { weekday: number; date: number }): string {
    return this.words.dayShort(this.names.long[weekday] ?? '', date);
  }

  private yearIfOther(year: number): number | null {
    return year === Number(this.today.slice(0, 4)) ? null : year;
  }

  private partsOf(day: Day) {
    const date = new Date(`${day}T00:00:00Z`);
    return {
      weekday: date.getUTCDay(),
      date: date.getUTCDate(),
      month: date.getUTCMonth(),
      year: date.getUTCFullYear(),
    };
  }
}
