/**
 * Data that are alike in all languages. A reference is the place of a node; below zero its complement
 * is the place of a value, first of those that are the same everywhere, then of those of one language.
 */
export interface Table {
  /** Names of fields, in order. */
  readonly shapes: readonly (readonly string[])[];
  /** A shape, or -1 for a list, and references. */
  readonly nodes: readonly (readonly number[])[];
  readonly same: readonly unknown[];
}

/** What stands at a reference, in one language: newly made, for the elements add to what they show. */
export function readFrom(table: Table, told: readonly unknown[], ref: number): unknown {
  const { shapes, nodes, same } = table;
  if (ref < 0) return ~ref < same.length ? same[~ref] : told[~ref - same.length];
  const [shape = -1, ...refs] = nodes[ref] ?? [];
  const values = refs.map((each) => readFrom(table, told, each));
  const names = shapes[shape];
  return names ? Object.fromEntries(names.map((name, i) => [name, values[i]])) : values;
}
