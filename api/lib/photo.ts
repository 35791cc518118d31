import { bareJpeg, barePng, bareWebp } from './bare-picture.ts';
import { fromBase64 } from './bytes.ts';

const largest = 200_000;

export const photoTypes = ['image/jpeg', 'image/png', 'image/webp'] as const;
type PhotoType = (typeof photoTypes)[number];
export type Photo = { type: PhotoType; image: Uint8Array<ArrayBuffer> };

const bare = { 'image/jpeg': bareJpeg, 'image/png': barePng, 'image/webp': bareWebp };

/**
 * A picture that came as base64, or as a `data:` address, without what the camera wrote into it: it
 * may say where somebody lives. What it is, its first bytes say: what the address calls it does not
 * count.
 */
export function readPhoto(text: string): Photo | { fault: string } {
  const base64 = text.replace(/^data:[^,]{0,64};base64,/i, '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return { fault: 'is not base64' };
  let sent: Uint8Array<ArrayBuffer>;
  try {
    sent = fromBase64(base64);
  } catch {
    return { fault: 'is not base64' };
  }
  if (sent.length > largest) return { fault: 'is larger than 200 KB' };
  const type = typeOf(sent);
  if (!type) return { fault: 'is not a JPEG, PNG or WebP picture' };
  const image = bare[type](sent);
  return image ? { type, image } : { fault: 'is damaged: it cannot be read to its end' };
}

function typeOf(bytes: Uint8Array): PhotoType | null {
  const begins = (at: number, ...expected: number[]) =>
    expected.every((byte, i) => bytes[at + i] === byte);
  if (begins(0, 0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (begins(0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  // RIFF, its length, WEBP
  const isWebp = begins(0, 0x52, 0x49, 0x46, 0x46) && begins(8, 0x57, 0x45, 0x42, 0x50);
  return isWebp ? 'image/webp' : null;
}
