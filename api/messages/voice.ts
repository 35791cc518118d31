import { fill, formOf, type Plural } from './pattern.ts';
import { directionOf } from './locale.ts';
import type { Settings } from './settings.ts';
import { isStopped } from './stops.ts';

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
} & Joints;

/** How words that a person reads are put behind each other. */
export type Joints = {
  /** Stands between two sentences. */
  gap: string;
  /** With its stop, unless it has one. */
  sentence(text: string): string;
  /** Sentences in a row; those that are not there are left out. */
  together(sentences: readonly (string | null)[]): string;
  /** Parts of one line: `Daventry, GB`; those that are not there are left out. */
  line(parts: readonly (string | null | undefined)[]): string;
  /** Words in whatever script, so that they do not fall apart between those of the language. */
  apart(text: string): string;
  /** A range of numbers or times: the first of them stands on the left in every script. */
  range(text: string): string;
};
type Values = Record<string, string | number>;

/** Given by shops and carriers, in whatever script. */
const names = ['carrier', 'shop', 'title', 'hours', 'place', 'number'] as const;

const isolated = (name: string) => `\u2068${name}\u2069`;
const rightwards = (range: string) => `\u2066${range}\u2069`;

const isThere = (part: string | null | undefined) => typeof part === 'string' && part !== '';

export function voiceOf(settings: Settings): Voice {
  const { calendar, smallTitles, comma, gap, stop } = settings;
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
    gap,
    sentence: (text) => (text === '' || isStopped(text) ? text : text + stop),
    together: (sentences) => sentences.filter(isThere).join(gap),
    line: (parts) => parts.filter(isThere).join(comma),
    apart: (text) => (isMirrored && text !== '' ? isolated(text) : text),
    range: (text) => (isMirrored ? rightwards(text) : text),
  };
}
