import { readTime } from './time.ts';

export const cellKinds = ['text', 'integer', 'money', 'yes', 'day', 'time'] as const;
export type CellKind = (typeof cellKinds)[number];

/** How numbers, dates and yes and no are written in a table. */
export type Notation = {
  decimal: '.' | ',';
  digits: number;
  date?: string | undefined;
  timeZone: string;
  yes: readonly string[];
  no: readonly string[];
};

export type Value = string | number | boolean;

/** What a filled cell says, or why it says nothing of that kind. Text becomes one line. */
export function readCell(
  text: string,
  kind: CellKind,
  notation: Notation,
): { value: Value } | { fault: string } {
  switch (kind) {
    case 'text':
      return { value: text.replace(/\s+/g, ' ') };
    case 'integer':
      return numberOf(text, notation.decimal, 0, 'a whole number');
    case 'money':
      return numberOf(
        text,
        notation.decimal,
        notation.digits,
        `an amount such as 12${notation.decimal}50`,
      );
    case 'yes': {
      const word = text.toLowerCase();
      if (notation.yes.some((each) => each.toLowerCase() === word)) return { value: true };
      if (notation.no.some((each) => each.toLowerCase() === word)) return { value: false };
      return { fault: `"${text}" is neither ${notation.yes[0]} nor ${notation.no[0]}` };
    }
    case 'day':
    case 'time': {
      const value = readTime(text, kind, notation.date, notation.timeZone);
      const form = notation.date ?? (kind === 'day' ? 'YYYY-MM-DD' : 'ISO 8601');
      return value === null ? { fault: `"${text}" is not a ${kind} as in ${form}` } : { value };
    }
  }
}

/** In units of the last digit: with two, `1.234,5` is 123450. Signs of currencies are passed by. */
function numberOf(text: string, decimal: '.' | ',', digits: number, name: string) {
  const fault = { fault: `"${text}" is not ${name}` };
  const bare = text.replace(/[\s\u00a0'’\p{Sc}]|\b[A-Z]{3}\b/gu, '');
  const grouped =
    decimal === '.'
      ? /^(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/
      : /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;
  const [, sign, whole = '', fraction = ''] = grouped.exec(bare) ?? [];
  if (sign === undefined) return fault;
  const rest = fraction.slice(digits);
  if (/[1-9]/.test(rest)) {
    return { fault: `"${text}" has more than ${digits} digits behind the ${decimal}` };
  }
  const units = whole.replace(/\D/g, '') + fraction.slice(0, digits).padEnd(digits, '0');
  return { value: Number(`${sign}${units}`) + 0 };
}
