import { plainText } from '../lib/plain-text.ts';

const waived = /\b(?:not|no|without|waived|none|n\/a)\b/i;

/**
 * True where a source names somebody who signed. Who that was is not kept; carriers also write
 * there that nobody had to.
 */
export const isSignature = (signedBy: string | null): boolean => {
  const name = plainText(signedBy, 128);
  return name !== null && /\p{L}/u.test(name) && !waived.test(name);
};
