import { isHoliday } from './holidays.ts';
import { midnightMs, dayAfter } from './midnight.ts';
import { nextDayMs, wallIn, type Day } from './moment.ts';

/** Where days are counted: the IANA zone of the door, and its country for the holidays. */
export type Calendar = { zone: string; country: string | null };

const hourMs = 3_600_000;
/** Further on it makes no difference which days were free. */
const mostDays = 60;

/** Friday and Saturday; elsewhere it is Saturday and Sunday. */
const fridays = new Set('AF BD BH DJ DZ EG IL IQ JO KW LY MV OM PS QA SA SD SO SY YE'.split(' '));

/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** Of the two free days of a week, the one on which next to nothing is delivered. */
export function quietestWeekday(country: string | null): number {
  if (country === 'IL') return 6;
  return country !== null && fridays.has(country) ? 5 : 0;
}

export function isWeekend(day: Day, country: string | null): boolean {
  const weekday = weekdayOf(day);
  return weekday === 6 || weekday === (country !== null && fridays.has(country) ? 5 : 0);
}

/** Weekend or public holiday: silence is normal then. */
export const isRestDay = (day: Day, country: string | null): boolean =>
  isWeekend(day, country) || isHoliday(country, day);

/** Hours between two moments without those of rest days; never negative. */
export function workingHours(fromMs: number, toMs: number, calendar: Calendar): number {
  if (toMs <= fromMs) return 0;
  const { zone, country } = calendar;
  const last = wallIn(toMs, zone).day;
  let free = 0;
  let day = wallIn(fromMs, zone).day;
  for (let i = 0; i < mostDays && day <= last; i++, day = dayAfter(day)) {
    if (!isRestDay(day, country)) continue;
    const begins = Math.max(fromMs, midnightMs(day, zone));
    free += Math.max(0, Math.min(toMs, midnightMs(dayAfter(day), zone)) - begins);
  }
  return (toMs - fromMs - free) / hourMs;
}

/** When so many hours without those of rest days have passed, ms. */
export function afterWorkingHours(fromMs: number, hours: number, calendar: Calendar): number {
  const { zone, country } = calendar;
  let ms = fromMs;
  let left = hours * hourMs;
  for (let i = 0; i < mostDays; i++) {
    const next = nextDayMs(ms, zone);
    if (!isRestDay(wallIn(ms, zone).day, country)) {
      if (left <= next - ms) return ms + left;
      left -= next - ms;
    }
    ms = next;
  }
  return ms + left;
}
