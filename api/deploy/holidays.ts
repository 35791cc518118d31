/**
 * `npm run holidays`: writes `api/domain/holidays-table.ts` anew from the library date-holidays.
 * The library is too large for the Worker; its answers, as rules, are not.
 */
import { writeFileSync } from 'node:fs';
import Holidays from 'date-holidays';
import { easter, orthodoxEaster } from '../domain/holidays.ts';

/** What is promised and shown is about this year and the next ones. */
export const years = { from: 2026, to: 2036 };

/** Where most parcels of European shops go, and the largest markets beside them. */
export const countries = `
AT AU BE BG BR CA CH CN CY CZ DE DK EE ES FI FR GB GR HK HR HU IE IN IS IT JP KR LT LU LV MT MX NL
NO NZ PL PT RO SE SG SI SK TR UA US`
  .trim()
  .split(/\s+/);

const dayMs = 86_400_000;
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** Days that are public holidays in all of the country, as `2026-12-25`. */
export function holidaysOf(country: string, year: number): Set<string> {
  const days = new Set<string>();
  // One that lasts for days may have begun in the year before.
  for (const each of [year - 1, year]) {
    for (const { date, start, end, type } of new Holidays(country).getHolidays(each)) {
      if (type !== 'public') continue;
      const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
      const count = Math.max(1, Math.round((end.getTime() - start.getTime()) / dayMs));
      for (let i = 0; i < count; i++) days.add(iso(first + i * dayMs));
    }
  }
  return new Set([...days].filter((day) => day.startsWith(String(year))).sort());
}

/** Rules of which each names one day a year; the first that fits a day is used. */
function* candidates(): Generator<[rule: string, dayOf: (year: number) => string]> {
  for (let ms = Date.UTC(2028, 0, 1); ms < Date.UTC(2029, 0, 1); ms += dayMs) {
    const [month = '', date = ''] = iso(ms).slice(5).split('-');
    yield [month + date, (year) => `${year}-${month}-${date}`];
  }
  for (const [sign, sunday] of [
    ['e', easter],
    ['o', orthodoxEaster],
  ] as const) {
    for (let away = -60; away <= 70; away++) {
      yield [`${sign}${away}`, (year) => iso(sunday(year) + away * dayMs)];
    }
  }
  // `1>0525`: the first Monday from 25 May on, which is the last one in May.
  for (let ms = Date.UTC(2027, 0, 1); ms < Date.UTC(2028, 0, 1); ms += dayMs) {
    const [month = '', date = ''] = iso(ms).slice(5).split('-');
    for (let weekday = 0; weekday < 7; weekday++) {
      yield [`${weekday}>${month}${date}`, (year) => from(`${year}-${month}-${date}`, weekday)];
    }
  }
}

function from(day: string, weekday: number): string {
  const ms = Date.parse(day);
  return iso(ms + ((weekday - new Date(ms).getUTCDay() + 7) % 7) * dayMs);
}

/** `DE 0101 0501 e-2 e1`: rules that hold in every year, then the days of single years. */
export function lineOf(country: string): string {
  const left = new Map<number, Set<string>>();
  for (let year = years.from; year <= years.to; year++) left.set(year, holidaysOf(country, year));
  const all = new Map([...left].map(([year, days]) => [year, new Set(days)]));
  const rules: string[] = [];
  for (const [rule, dayOf] of candidates()) {
    const holds = [...all].every(([year, days]) => days.has(dayOf(year)));
    // What another rule has said of most years needs no second one.
    const news = [...left].filter(([year, days]) => days.has(dayOf(year))).length;
    if (!holds || news < 3) continue;
    rules.push(rule);
    for (const [year, days] of left) days.delete(dayOf(year));
  }
  const single = [...left].flatMap(([year, days]) =>
    days.size === 0
      ? []
      : [`${year}:${[...days].map((day) => day.slice(5).replace('-', '')).join(',')}`],
  );
  return [country, ...rules, ...single].join(' ');
}

const header = `/**
 * Public holidays of whole countries, ${years.from} to ${years.to}. Written by \`npm run holidays\`: do not edit.
 *
 * A line is a country and its rules: \`1225\` a date, \`e1\` days after Easter Sunday, \`o1\` after the
 * Orthodox one, \`4>1122\` the first Thursday from 22 November on, and \`2027:0309,0310\` days of a
 * single year.
 *
 * The days are those of the library date-holidays (https://github.com/commenthol/date-holidays),
 * whose data is under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/); so is this table.
 */
`;

export const tableText = (): string =>
  `${header}export const holidayTable = \`\n${countries.map(lineOf).join('\n')}\`;\n`;

if (import.meta.main) {
  writeFileSync(new URL('../domain/holidays-table.ts', import.meta.url), tableText());
}
