import { createReadStream, statSync } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { FileFault } from './file-fault.ts';

/** The bytes of a file, inflated where its name ends in `.gz`, and how many of it have been read. */
export function openBytes(path: string) {
  const count = { size: statSync(path).size, read: 0 };
  async function* bytes(): AsyncGenerator<Uint8Array> {
    const file = createReadStream(path, { highWaterMark: 256 * 1024 });
    file.on('data', (chunk) => (count.read += chunk.length));
    const whole = path.endsWith('.gz') ? pipeline(file, createGunzip(), () => {}) : file;
    try {
      // Streams without an encoding give bytes.
      for await (const chunk of whole) yield chunk as Uint8Array;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new FileFault(`${path} cannot be read to its end: ${why}`, { cause: error });
    } finally {
      file.destroy();
    }
  }
  return { count, bytes };
}
