import { knownCode } from './carrier.ts';
import { formats, isPost, postOf } from './number-formats.ts';

/**
 * What the published formats say of a number. `house`: a carrier, or `s10` for the postal union.
 * `right`: the check digit fits; `shape`: there is none to check.
 */
export type Reading = { house: string; fits: 'right' | 'shape' | 'wrong' };

/** `certain`: no other carrier's numbers look like that. */
export type Candidate = { carrier: string; certain: boolean };

export type Judgement = {
  verdict: 'plausible' | 'unknown' | 'wrong';
  /** Why it is wrong: the check digit, or because it is certainly another carrier's. */
  fault: 'check_digit' | 'other_carrier' | null;
  /** As given, else as the number says; null where it does not say it for certain. */
  carrier: string | null;
};

/** What one format says of a number. `marked`: nobody else's numbers look like it. */
type Opinion = { carrier: string; marked: boolean; fits: Reading['fits'] };

/** Published formats that are nobody else's; the others also fit numbers of other houses. */
const marks: Record<string, RegExp> = {
  s10: /^/,
  amazon: /^/,
  ontrac: /^/,
  ups: /^1Z/,
  // What begins with 92 or 93 others bring to the post, which delivers it.
  usps: /^(420\d{5})?9[145]\d{20}$/,
};

function opinions(key: string, readings: readonly Reading[]): Opinion[] {
  const own = formats.flatMap(({ carrier, shape, check, certain }): Opinion[] => {
    if (!shape.test(key)) return [];
    return [{ carrier, marked: certain, fits: check ? (check(key) ? 'right' : 'wrong') : 'shape' }];
  });
  const published = readings.flatMap(({ house, fits }): Opinion[] => {
    const carrier = house === 's10' ? postOf(key) : house;
    return carrier ? [{ carrier, marked: marks[house]?.test(key) ?? false, fits }] : [];
  });
  return [...published, ...own].sort((a, b) => weightOf(b) - weightOf(a));
}

/** A mark counts most, then a check digit that fits; else the order of the tables. */
const weightOf = ({ marked, fits }: Opinion) =>
  fits === 'wrong' ? -1 : (marked ? 2 : 0) + (fits === 'right' ? 1 : 0);

/**
 * Whose number it may be, the likeliest first. Where one is certain the others are not named.
 * @param key the number in capitals without separators
 */
export function candidatesOf(key: string, readings: readonly Reading[]): Candidate[] {
  const fitting = opinions(key, readings).filter(({ fits }) => fits !== 'wrong');
  const marked = fitting.filter((each) => each.marked);
  const named = marked.length ? marked : fitting;
  return named
    .filter(({ carrier }, i) => named.findIndex((each) => each.carrier === carrier) === i)
    .map(({ carrier, marked: certain }) => ({ carrier, certain }));
}

/**
 * Whether it can be a number of that carrier. Only a check digit that does not fit, or the sure
 * mark of another house, makes it wrong: carriers think of new formats all the time.
 */
export function judge(
  carrier: string | null,
  key: string,
  readings: readonly Reading[],
): Judgement {
  const all = opinions(key, readings);
  const isSure = ({ fits, marked }: Opinion) => fits === 'right' || (fits === 'shape' && marked);
  if (carrier === null) {
    const certain = candidatesOf(key, readings).filter((each) => each.certain);
    const [only] = certain.length === 1 ? certain : [];
    const verdict = all.some(isSure) ? 'plausible' : 'unknown';
    return { verdict, fault: null, carrier: only?.carrier ?? null };
  }
  const code = knownCode(carrier);
  if (code === null) return { verdict: 'unknown', fault: null, carrier };

  const own = all.filter((each) => knows(code, each.carrier, key));
  if (own.some(isSure)) return { verdict: 'plausible', fault: null, carrier };
  // What a sister company's formats say against it counts only where they bear its mark.
  const telling = own.filter((each) => each.carrier === code || each.marked);
  if (telling.length > 0 && own.every(({ fits }) => fits === 'wrong')) {
    return { verdict: 'wrong', fault: 'check_digit', carrier };
  }
  // Posts and others hand their parcels to each other under the number of the postal union.
  const isStrangers = !postOf(key) && all.some(({ fits, marked }) => fits === 'right' && marked);
  return own.length === 0 && isStrangers
    ? { verdict: 'wrong', fault: 'other_carrier', carrier }
    : { verdict: 'unknown', fault: null, carrier };
}

/** The companies of one group know each other's numbers. */
const groups = [/^(dhl|deutsch-post)/, /^(dpd|seur|chronopost)/, /^(hermes|evri)/];
const groupOf = (code: string) => {
  const i = groups.findIndex((group) => group.test(code));
  return i < 0 ? code : String(i);
};

const knows = (code: string, other: string, key: string) =>
  groupOf(code) === groupOf(other) || (isPost(code) && postOf(key) === other);
