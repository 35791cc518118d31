import type { Wall } from '../domain/moment.ts';
import type { Messages } from '../messages/messages.ts';
import type { Days } from './days.ts';

/** `Today, 14:00–16:00`, `Friday, 20 November`, `Monday 23 to Tuesday, 24 November`. */
export const windowText = (from: Wall, to: Wall, days: Days, words: Messages): string =>
  from.day === to.day
    ? hoursOf(words.begun(days.long(to.day)), from, to, { days, words })
    : words.begun(days.range(from.day, to.day));

/** The same of what is settled: yesterday and tomorrow are days like all others. */
export const settledText = (from: Wall, to: Wall, days: Days, words: Messages): string =>
  from.day === to.day && to.day !== days.today
    ? hoursOf(words.begun(days.full(to.day)), from, to, { days, words })
    : windowText(from, to, days, words);

function hoursOf(
  day: string,
  from: Wall,
  to: Wall,
  { days, words }: { days: Days; words: Messages },
): string {
  if (from.time === null || to.time === null) return day;
  if (from.time === to.time) return words.dayAndTime(day, days.time(to.time));
  return words.dayAndTime(day, words.timeRange(days.time(from.time), days.time(to.time)));
}
