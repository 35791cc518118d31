import type { Table } from '../mock/table.ts';

type Fields = Readonly<Record<string, unknown>>;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The same data in several languages as one table of what they share, each part of it once, and for
 * each language a list of what it alone says.
 * @returns the table, the reference of each of `parts` in it, and the lists in the order of `versions`
 */
export function tellApart(versions: readonly (readonly unknown[])[]): {
  table: Table;
  refs: number[];
  told: unknown[][];
} {
  const shapes = new Numbered<string[]>();
  const nodes = new Numbered<number[]>();
  const same = new Numbered<unknown>();
  const told = new Numbered<unknown[]>();
  // Until all are known, what is told apart stands far below what is the same.
  const far = 1_000_000;

  function add(values: readonly unknown[]): number {
    const [first] = values;
    if (values.every(isList)) {
      const [{ length } = []] = values;
      if (values.every((each) => each.length === length)) {
        const places = Array.from({ length }, (_, i) => add(values.map((each) => each[i])));
        return nodes.add([-1, ...places]);
      }
    }
    if (values.every(isFields)) {
      const [keys = [], ...others] = values.map(Object.keys);
      if (others.every((each) => each.join() === keys.join())) {
        const fields = keys.map((key) => add(values.map((each) => each[key])));
        return nodes.add([shapes.add(keys), ...fields]);
      }
    }
    const text = JSON.stringify(first);
    const isSame = values.every((each) => JSON.stringify(each) === text);
    return isSame ? ~same.add(first) : ~(far + told.add([...values]));
  }

  const [first = []] = versions;
  const refs = first.map((_, i) => add(versions.map((parts) => parts[i])));
  const near = (ref: number) => (~ref < far ? ref : ~(~ref - far + same.all.length));
  return {
    table: {
      shapes: shapes.all,
      nodes: nodes.all.map(([shape = -1, ...rest]) => [shape, ...rest.map(near)]),
      same: same.all,
    },
    refs: refs.map(near),
    told: versions.map((_, i) => told.all.map((values) => values[i])),
  };
}

/** Each thing once, by its place. */
class Numbered<Thing> {
  readonly all: Thing[] = [];
  private readonly places = new Map<string, number>();

  add(thing: Thing): number {
    const key = JSON.stringify(thing);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.all.length);
    return this.all.push(thing) - 1;
  }
}
