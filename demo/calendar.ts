/** The shop's own clock: calendar days and wall times of London, whatever zone the machine is in. */

/** `2026-11-25` */
export type Day = string;

const zone = 'Europe/London';
const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

const wall = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** `2026-11-25T08:12:00` as a clock in London shows it. */
function wallOf(at: Date): string {
  const part = Object.fromEntries(wall.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}`;
}

const offsetMs = (at: Date) =>
  Date.parse(`${wallOf(at)}Z`) - Math.floor(at.getTime() / 1000) * 1000;

export const dayOf = (at: Date): Day => wallOf(at).slice(0, 10);

/** `14:05` */
export const timeOf = (at: Date): string => wallOf(at).slice(11, 16);

/** ISO 8601 to the second, with London's offset at that moment: `2026-07-01T08:12:00+01:00`. */
export function stamp(at: Date): string {
  const minutes = offsetMs(at) / minuteMs;
  const hours = String(Math.trunc(minutes / 60)).padStart(2, '0');
  return `${wallOf(at)}+${hours}:${String(minutes % 60).padStart(2, '0')}`;
}

/** The moment when a clock in London shows `time` (`08:12`) on that day. */
export function momentOf(day: Day, time: string): Date {
  const asUtc = new Date(`${day}T${time}:00Z`);
  return new Date(asUtc.getTime() - offsetMs(asUtc));
}

export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

export const isWorkingDay = (day: Day): boolean => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
};

/** Steps over Saturdays and Sundays; backwards when `days` is negative. 0 is the day itself. */
export function addWorkingDays(day: Day, days: number): Day {
  const step = Math.sign(days);
  let reached = day;
  for (let left = Math.abs(days); left > 0;) {
    reached = addDays(reached, step);
    if (isWorkingDay(reached)) left--;
  }
  return reached;
}

const dayWords = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
});

/** `Thursday 26 November` */
export const sayDay = (day: Day): string =>
  dayWords.format(new Date(`${day}T00:00:00Z`)).replace(',', '');

/** `Thursday` */
export const sayWeekday = (day: Day): string => sayDay(day).split(' ')[0] ?? day;
