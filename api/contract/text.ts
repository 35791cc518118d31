import * as z from 'zod';

/** C0 and C1 controls and bidirectional overrides: never part of a name, able to spoof or break one. */
// oxlint-disable-next-line no-control-regex
const unsafeCharacters = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const unsafeRuns = new RegExp(`${unsafeCharacters.source}+`, 'g');

/** The custom zod issue that becomes the error code `invalid_character`. */
export const invalidCharacter = 'invalid_character';

const unsafe = {
  message: 'holds a control character or a bidirectional override',
  params: { code: invalidCharacter },
};

/** One line of plain text, trimmed, 1 to `max` UTF-16 units, without control characters. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((value) => !unsafeCharacters.test(value), unsafe)
    .refine((value) => value.isWellFormed(), {
      message: 'holds half of a surrogate pair',
      params: { code: invalidCharacter },
    });

/**
 * A carrier's words as one line that is safe to store and show: what is unsafe becomes a space, halves
 * of surrogate pairs U+FFFD, and what is longer than `max` UTF-16 units is cut.
 * @returns nothing where nothing is left
 */
export const cleaned = (text: string, max: number): string | undefined =>
  text
    .slice(0, max * 2)
    .replace(unsafeRuns, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, max)
    .toWellFormed()
    .trim() || undefined;

/** Such a line, as if it were not given where nothing is left of it. */
export const cleanedLine = (max: number) => z.string().transform((text) => cleaned(text, max));

/** Text with line breaks, trimmed, 1 to `max` UTF-16 units. */
export const paragraphs = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((value) => !unsafeCharacters.test(value.replace(/[\n\r\t]/g, '')), unsafe)
    .refine((value) => value.isWellFormed(), {
      message: 'holds half of a surrogate pair',
      params: { code: invalidCharacter },
    });

/** An id that the merchant chose. */
export const ExternalId = line(128);

/** An absolute https address; http only for loopback, so that a demo on one machine works. */
export const WebAddress = z
  .url({ protocol: /^https?$/ })
  .max(2048)
  .refine(
    (value) => /^https:\/\/|^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/|$)/.test(value),
    {
      message: 'must begin with https://',
    },
  )
  .refine((value) => !unsafeCharacters.test(value), unsafe);

/** An address of a picture: left out where it is none that can be shown safely. */
export const PictureAddress = z.string().transform((address) => WebAddress.safeParse(address).data);
