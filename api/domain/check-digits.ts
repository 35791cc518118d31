/** The arithmetic behind the last character of a tracking number. */

export type Check = (key: string) => boolean;

/** Digits by turns times `first` and `second`; the last one makes the sum end in nought. */
export function inTurns(first: number, second: number): Check {
  return (key) => {
    const values = Array.from(key, Number);
    const check = values.pop();
    const sum = values.reduce((all, value, i) => all + value * (i % 2 === 0 ? first : second), 0);
    return (10 - (sum % 10)) % 10 === check;
  };
}

/** ISO 7064, modulus 37, 36: the last character checks the others. */
export const mod37: Check = (key) => {
  const values = [...key].map((character) => Number.parseInt(character, 36));
  const check = values.pop() ?? 0;
  const rest = values.reduce((all, value) => (((all + value) % 36 || 36) * 2) % 37, 36);
  return (rest + check) % 36 === 1;
};
