type Syntax = { type: string; start: number; end: number; [key: string]: unknown };

/** A plugin of Vite, as far as one is needed here. */
export type Parser = { parse(code: string, options?: { lang: 'ts' }): unknown };

const isSyntax = (value: unknown): value is Syntax =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

export const syntaxIn = (value: unknown): Syntax[] =>
  Array.isArray(value) ? value.filter(isSyntax) : isSyntax(value) ? [value] : [];

/** What a property or a member is called. */
export function keyOf({ key }: Syntax): string {
  const [{ name, value } = {} as Partial<Syntax>] = syntaxIn(key);
  return String(name ?? value);
}

/**
 * Source with blanks where something is not needed, and where the comma behind it was: what remains
 * stands where it stood, so that a source map still holds.
 * @param unneededIn those parts of a node that can be left out
 */
export function leanSource(
  code: string,
  program: unknown,
  unneededIn: (node: Syntax) => Syntax[],
): string {
  let lean = code;
  const visit = (node: Syntax): void => {
    for (const { start, end } of unneededIn(node)) {
      const [comma = ''] = /^\s*,/.exec(code.slice(end)) ?? [];
      const until = end + comma.length;
      lean =
        lean.slice(0, start) + code.slice(start, until).replace(/\S/g, ' ') + lean.slice(until);
    }
    for (const part of Object.values(node)) syntaxIn(part).forEach(visit);
  };
  syntaxIn(program).forEach(visit);
  return lean;
}
