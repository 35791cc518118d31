import { openBytes } from './file-bytes.ts';
import type { Item, Source } from './item.ts';

/** A file, and how its bytes become items. */
export function openSource(
  path: string,
  read: (bytes: AsyncIterable<Uint8Array>) => AsyncIterable<Item[]>,
): Source {
  const { count, bytes } = openBytes(path);
  return {
    size: count.size,
    get read() {
      return count.read;
    },
    items: () => read(bytes()),
  };
}
