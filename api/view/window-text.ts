import type { Wall } from '../domain/moment.ts';
import type { Messages } from '../messages/messages.ts';
import type { Days } from './days.ts';

/** `Today, 14:00–16:00`, `Friday, 20 November`, `Monday 23 to Tuesday, 24 November`. */
export function windowText(from: Wall, to: Wall, days: Days, words: Messages): string {
  if (from.day !== to.day) return words.begun(days.range(from.day, to.day));
  const day = words.begun(days.long(to.day));
  if (from.time === null || to.time === null) return day;
  if (from.time === to.time) return words.dayAndTime(day, days.time(to.time));
  return words.dayAndTime(day, words.timeRange(days.time(from.time), days.time(to.time)));
}
