import { plainText } from '../lib/plain-text.ts';
import type { TrackingUpdate } from './adapter.ts';

const waived = /\b(?:not|no|without|waived|none|n\/a)\b/i;

/**
 * True where a source names somebody who signed. Who that was is not kept; carriers also write
 * there that nobody had to.
 */
export const isSignature = (signedBy: string | null): boolean => {
  const name = plainText(signedBy, 128);
  return name !== null && /\p{L}/u.test(name) && !waived.test(name);
};

/**
 * Who signed is nobody's business here; that somebody did is. Marks every delivery as signed where
 * a source says of the whole parcel by whom.
 */
export function addSigned({ checkpoints }: TrackingUpdate, signedBy: string | null): void {
  if (!isSignature(signedBy)) return;
  for (const { stage, flags } of checkpoints) {
    if (stage === 'delivered' && !flags.includes('signed')) flags.push('signed');
  }
}
