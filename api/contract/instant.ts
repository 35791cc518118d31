/** How a time on the wire is read. Imports nothing. */

const withOffset = /(?:Z|[+-]\d{2}(?::?\d{2})?)$/i;
const isoShape =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;

export const hasOffset = (at: string): boolean => at.length > 10 && withOffset.test(at);

/**
 * Milliseconds since 1970; a time without offset is read as UTC, a day as its midnight.
 * Null where it is not ISO 8601 or no day of the calendar (30 February).
 */
export function instantOf(at: string): number | null {
  const parts = isoShape.exec(at);
  if (!parts) return null;
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone = 'Z'] = parts;
  const offset =
    zone.toUpperCase() === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(3).slice(-2) || '00'}`;
  const date = `${year}-${month}-${day}`;
  const ms = Date.parse(`${date}T${hour}:${minute}:${second}${offset}`);
  if (Number.isNaN(ms)) return null;
  return new Date(`${date}T00:00:00Z`).toISOString().startsWith(date) ? ms : null;
}
