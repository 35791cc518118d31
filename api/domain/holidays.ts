import { holidayTable } from './holidays-table.ts';
import type { Day } from './moment.ts';

const dayMs = 86_400_000;

/** Public holidays of a whole country, by ISO 3166-1 code; where it is not in the table, none. */
export function isHoliday(country: string | null, day: Day): boolean {
  const rules = country === null ? undefined : rulesOf().get(country);
  return rules !== undefined && daysOf(country ?? '', rules, Number(day.slice(0, 4))).has(day);
}

/** Countries of the table, for the test that holds it against the library. */
export const countriesWithHolidays = (): string[] => [...rulesOf().keys()];

let rules: Map<string, string[]> | undefined;

function rulesOf(): Map<string, string[]> {
  rules ??= new Map(
    holidayTable
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, 2), line.slice(3).split(' ')]),
  );
  return rules;
}

const years = new Map<string, Set<Day>>();

function daysOf(country: string, own: readonly string[], year: number): Set<Day> {
  const key = country + year;
  const known = years.get(key);
  if (known) return known;
  const days = new Set(own.flatMap((rule) => daysOfRule(rule, year)));
  // Years come from outside: there may be any number of them.
  if (years.size >= 500) years.clear();
  years.set(key, days);
  return days;
}

function daysOfRule(rule: string, year: number): Day[] {
  const [first = '', rest = ''] = rule.split(/[:>]/);
  if (rule.includes(':')) {
    return Number(first) === year ? rest.split(',').map((date) => dayOf(year, date)) : [];
  }
  if (rule.includes('>')) {
    const from = Date.parse(dayOf(year, rest));
    const ahead = (Number(first) - new Date(from).getUTCDay() + 7) % 7;
    return [iso(from + ahead * dayMs)];
  }
  if (rule.startsWith('e')) return [iso(easter(year) + Number(rule.slice(1)) * dayMs)];
  if (rule.startsWith('o')) return [iso(orthodoxEaster(year) + Number(rule.slice(1)) * dayMs)];
  return [dayOf(year, rule)];
}

const dayOf = (year: number, date: string): Day =>
  `${String(year).padStart(4, '0')}-${date.slice(0, 2)}-${date.slice(2)}`;

const iso = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

/** Easter Sunday of the Gregorian calendar, ms, after the anonymous algorithm of 1876. */
export function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leap = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - leap + 15) % 30;
  const away = 32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - (year % 4);
  const week = away % 7;
  const late = 7 * Math.floor((golden + 11 * moon + 22 * week) / 451);
  const sum = moon + week - late + 114;
  return Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1);
}

/** Easter Sunday of the Orthodox churches, ms; right from 1900 to 2099 (Meeus). */
export function orthodoxEaster(year: number): number {
  const moon = (19 * (year % 19) + 15) % 30;
  const week = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const sum = moon + week + 114;
  return Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 14);
}
