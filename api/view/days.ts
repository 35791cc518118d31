import { daysBetween, type Day, type Wall } from '../domain/moment.ts';
import type { Messages } from '../messages/messages.ts';

/** Names of days and months, asked of Intl once for each language. */
type Names = { long: string[]; short: string[]; months: string[] };
const known = new Map<string, Names>();

function namesOf(calendar: string): Names {
  const cached = known.get(calendar);
  if (cached) return cached;
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(calendar, { ...options, timeZone: 'UTC' });
    return (ms: number) => formatter.format(ms);
  };
  // 4 January 1970 was a Sunday.
  const week = [3, 4, 5, 6, 7, 8, 9].map((day) => day * 86_400_000);
  const names = {
    long: week.map(format({ weekday: 'long' })),
    short: week.map(format({ weekday: 'short' })),
    months: Array.from({ length: 12 }, (_, i) => format({ month: 'long' })(Date.UTC(1970, i, 15))),
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
    this.names = namesOf(words.calendar);
  }

  /** `Today`, else `Wed 18` */
  short(day: Day): string {
    if (day === this.today) return this.words.today;
    const { weekday, date } = this.partsOf(day);
    return this.words.dayShort(this.names.short[weekday] ?? '', date);
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
      year === Number(this.today.slice(0, 4)) ? null : year,
    );
  }

  /** `Wednesday` within a week, else as `full`. */
  weekday(day: Day): string {
    return Math.abs(daysBetween(this.today, day)) < 7
      ? (this.names.long[this.partsOf(day).weekday] ?? '')
      : this.full(day);
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
