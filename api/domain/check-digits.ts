/** The arithmetic behind the last character of a tracking number. */

export type Check = (key: string) => boolean;

/** A letter counts as carriers in America have it. */
const valueOf = (character: string): number =>
  /\d/.test(character) ? Number(character) : (character.charCodeAt(0) - 3) % 10;

/**
 * Digits by turns times `first` and `second`; the last one makes the sum end in nought.
 * @param skip characters before those that count
 */
export function inTurns(first: number, second: number, skip = 0): Check {
  return (key) => {
    const values = Array.from(key.slice(skip), valueOf);
    const check = values.pop();
    const sum = values.reduce((all, value, i) => all + value * (i % 2 === 0 ? first : second), 0);
    return (10 - (sum % 10)) % 10 === check;
  };
}

/** Digits times the weights, again and again; the last one is the rest by 11, and of that by 10. */
export function weighted(...weights: number[]): Check {
  return (key) => {
    const values = Array.from(key, Number);
    const check = values.pop();
    const sum = values.reduce(
      (all, value, i) => all + value * (weights[i % weights.length] ?? 0),
      0,
    );
    return (sum % 11) % 10 === check;
  };
}

/** The last digit is the rest of the others by 7. */
export const mod7: Check = (key) => Number(key.slice(0, -1)) % 7 === Number(key.slice(-1));

/** ISO 7064, modulus 37, 36: the last character checks the others. */
export const mod37: Check = (key) => {
  const values = [...key].map((character) => Number.parseInt(character, 36));
  const check = values.pop() ?? 0;
  const rest = values.reduce((all, value) => (((all + value) % 36 || 36) * 2) % 37, 36);
  return (rest + check) % 36 === 1;
};

const postalWeights = [8, 6, 4, 2, 3, 5, 9, 7];

/** The numbers of the postal union: two letters, eight digits, the check digit, two letters. */
export const postal: Check = (key) => {
  const sum = postalWeights.reduce((all, weight, i) => all + weight * Number(key[i + 2]), 0);
  const rest = 11 - (sum % 11);
  return (rest === 10 ? 0 : rest === 11 ? 5 : rest) === Number(key[10]);
};
