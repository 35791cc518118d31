import type { Item } from './item.ts';

const mostUnits = 1024 * 1024;

/** So many items at a time, or fewer where they are long; the first `skipped` are passed by. */
export async function* slicesOf(
  items: AsyncIterable<Item[]>,
  size: number,
  skipped: number,
): AsyncGenerator<Item[]> {
  let slice: Item[] = [];
  let units = 0;
  let seen = 0;
  for await (const some of items) {
    for (const item of some) {
      if (seen++ < skipped) continue;
      if (slice.length === size || (slice.length > 0 && units + item.text.length > mostUnits)) {
        yield slice;
        slice = [];
        units = 0;
      }
      slice.push(item);
      units += item.text.length;
    }
  }
  if (slice.length > 0) yield slice;
}
