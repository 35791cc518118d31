/**
 * A sentence with places in it: `{carrier} has it now.` What is put in stands as it is, never inflected.
 * `With<'carrier'>` is a pattern in which that place is demanded.
 */
export type With<Names extends string> = (
  Names extends string ? (pattern: `${string}{${Names}}${string}`) => void : never
) extends (pattern: infer All extends string) => void
  ? All
  : never;

/**
 * One form for each category of Intl.PluralRules that counts of the language reach. A form for one or
 * two may do without the number: `one day`.
 */
export type Plural<Pattern extends string = string> = { other: Pattern } & Partial<
  Record<Exclude<Intl.LDMLPluralRule, 'other'>, string>
>;

const place = /\{(\w+)\}/g;

/** Patterns taken apart: text, place, text, …; a page fills fifty of them. */
const known = new Map<string, string[]>();
const mostKnown = 20_000;

function partsOf(pattern: string): string[] {
  let parts = known.get(pattern);
  if (!parts) {
    if (known.size >= mostKnown) known.clear();
    parts = pattern.split(place);
    known.set(pattern, parts);
  }
  return parts;
}

export function fill(pattern: string, values: Record<string, string | number>): string {
  const parts = partsOf(pattern);
  let text = parts[0] ?? '';
  for (let i = 1; i < parts.length; i += 2) {
    const name = parts[i] ?? '';
    text += `${values[name] ?? `{${name}}`}${parts[i + 1] ?? ''}`;
  }
  return text;
}

/** The form for a number; `other` where the language has none for it. */
export const formOf = (rules: Intl.PluralRules, forms: Plural, count: number): string =>
  forms[rules.select(count)] ?? forms.other;

export const placesOf = (pattern: string): string[] => [
  ...new Set([...pattern.matchAll(place)].map(([, name = '']) => name)),
];
