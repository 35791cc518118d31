type Syntax = { type: string; start: number; end: number; [key: string]: unknown };

/** A plugin of Vite, as far as one is needed here. */
export type Parser = { parse(code: string, options?: { lang: 'ts' }): unknown };

const isSyntax = (value: unknown): value is Syntax =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** What stands in one place of a node: several, one, or nothing. */
export const syntaxIn = (value: unknown): Syntax[] =>
  Array.isArray(value) ? value.filter(isSyntax) : isSyntax(value) ? [value] : [];

/** A node and all below it. */
export function* nodesIn(value: unknown): Generator<Syntax> {
  for (const node of syntaxIn(value)) {
    yield node;
    for (const part of Object.values(node)) yield* nodesIn(part);
  }
}

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
  for (const node of nodesIn(program))
    for (const { start, end } of unneededIn(node)) {
      const [comma = ''] = /^\s*,/.exec(code.slice(end)) ?? [];
      const until = end + comma.length;
      const blank = code.slice(start, until).replace(/\S/g, ' ');
      lean = lean.slice(0, start) + blank + lean.slice(until);
    }
  return lean;
}
