import type { Settings } from './catalogue.ts';
import { fill, formOf, type Plural } from './pattern.ts';
import { directionOf } from './locale.ts';

/** Puts what a sentence is about into the patterns of one language. */
export type Voice = {
  settings: Settings;
  say(pattern: string, values: Values): string;
  /** In the form for `count`. */
  counted(forms: Plural, count: number, values: Values): string;
  /** `third`, where it stands among things in a row. */
  nth(ordinals: { words: readonly string[]; more: Plural }, n: number): string;
  list(parts: readonly string[]): string;
  /** With a capital in front. */
  begun(sentence: string): string;
  small(title: string): string;
};
type Values = Record<string, string | number>;

/** Given by shops and carriers, in whatever script. */
const names = ['carrier', 'shop', 'title', 'last', 'hours'] as const;

const isolated = (name: string) => `\u2068${name}\u2069`;

export function voiceOf(settings: Settings): Voice {
  const { calendar, smallTitles } = settings;
  const cardinal = new Intl.PluralRules(calendar);
  const ordinal = new Intl.PluralRules(calendar, { type: 'ordinal' });
  const lists = new Intl.ListFormat(calendar);
  const isMirrored = directionOf(calendar) === 'rtl';

  /** A Latin name with a bracket or a number at its end would fall apart in a line that runs leftwards. */
  const say: Voice['say'] = (pattern, values) => {
    if (!isMirrored) return fill(pattern, values);
    const apart: Values = { ...values };
    for (const name of names) {
      const value = values[name];
      if (typeof value === 'string') apart[name] = isolated(value);
    }
    return fill(pattern, apart);
  };

  return {
    settings,
    say,
    counted: (forms, count, values) => say(formOf(cardinal, forms, count), values),
    nth: ({ words, more }, n) => words[n - 1] ?? fill(formOf(ordinal, more, n), { n }),
    list: (parts) => lists.format(parts),
    begun: (sentence) => sentence.charAt(0).toLocaleUpperCase(calendar) + sentence.slice(1),
    small: (title) =>
      smallTitles && /^\p{Lu}\p{Ll}+$/u.test(title) ? title.toLocaleLowerCase(calendar) : title,
  };
}
