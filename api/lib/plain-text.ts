import { cleaned } from '#contract/text';

// oxlint-disable-next-line no-control-regex
const unsafeCharacters = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g;

/** What somebody typed, in lines, without what is no part of it: ready for `paragraphs`. */
export const plainLines = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(unsafeCharacters, (found) => found.replace(/[^\n\t]/g, ''))
    .toWellFormed()
    .trim();

/**
 * Somebody else's text as one line that is safe to store and show, as `cleaned` makes it: NUL would
 * cut it in the driver. Null where it is no text, or nothing is left.
 */
export const plainText = (value: unknown, max: number): string | null =>
  typeof value === 'string' ? (cleaned(value, max) ?? null) : null;
