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
 * Somebody else's text as one line that is safe to store and show: controls (NUL cuts text in the
 * driver) and bidirectional overrides become a space, halves of surrogate pairs U+FFFD.
 * Null where nothing is left.
 */
export function plainText(value: unknown, max: number): string | null {
  if (typeof value !== 'string') return null;
  const clean = value
    .slice(0, max * 2)
    .replace(unsafeCharacters, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return clean.slice(0, max).toWellFormed().trim() || null;
}
