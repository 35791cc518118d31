import { plainText } from '../lib/plain-text.ts';

/** Where words run together differently, or a shop of labels stands for the carrier behind it. */
const otherwise = new Map([
  ['dhl-express', 'dhl'],
  ['fed-ex', 'fedex'],
  ['stamps-com', 'usps'],
]);

/** A carrier as a source spells it, `DHLExpress` or `canada_post`, as a code of ours spells it. */
export function carrierCode(spelled: string | null): string | null {
  const code = (plainText(spelled, 64) ?? '')
    .replace(/([a-z\d])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, (_all, before, after, last) =>
      last ? `${last}-` : `${before}-${after}`,
    )
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return otherwise.get(code) ?? (code || null);
}
