import type { Messages } from '../messages/messages.ts';

const known = new Map<string, Intl.NumberFormat>();

/** `€12.00` out of 1200: how many minor units one is depends on the currency. */
export function money(minor: number, currency: string, { calendar }: Messages): string {
  const key = `${calendar} ${currency}`;
  const format = known.get(key) ?? new Intl.NumberFormat(calendar, { style: 'currency', currency });
  known.set(key, format);
  return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
