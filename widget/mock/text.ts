/** English and German. */
export type Text = readonly [en: string, de: string];

const weekdays: readonly Text[] = [
  ['Sunday', 'Sonntag'],
  ['Monday', 'Montag'],
  ['Tuesday', 'Dienstag'],
  ['Wednesday', 'Mittwoch'],
  ['Thursday', 'Donnerstag'],
  ['Friday', 'Freitag'],
  ['Saturday', 'Samstag'],
];

/** Every journey is told in November 2026, which begins on a Sunday. */
export const weekday = (day: number): Text => weekdays[(day - 1) % 7] ?? ['', ''];

/** `Thursday, 19 November` */
export function fullDay(day: number): Text {
  const [en, de] = weekday(day);
  return [`${en}, ${day} November`, `${de}, ${day}. November`];
}

/** `Thu 19`, `Today` */
export function shortDay(day: number, today: number): Text {
  if (day === today) return ['Today', 'Heute'];
  const [en, de] = weekday(day);
  return [`${en.slice(0, 3)} ${day}`, `${de.slice(0, 2)} ${day}.`];
}

/** `2026-11-19` */
export const isoDay = (day: number): string => `2026-11-${String(day).padStart(2, '0')}`;
