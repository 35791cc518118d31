/**
 * Pictures without what cameras write into them: where it was taken and when, with which device, by
 * whom, a smaller picture of what was cut away. What a picture needs to look as it does stays: its
 * colours, and of a JPEG which way up it is.
 */
import { joined } from './bytes.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const ascii = (bytes: Bytes, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length));

const viewOf = (bytes: Bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** ITU-T T.81, annex B. */
const jpeg = { start: 0xd8, end: 0xd9, scan: 0xda, firstApp: 0xe0, lastApp: 0xef, comment: 0xfe };
/** Of the segments that programs may add: density, colours, and how these were stored. */
const keptApps: Record<number, string> = { 0xe0: 'JFIF\0', 0xe2: 'ICC_PROFILE\0', 0xee: 'Adobe' };
const exif = 'Exif\0\0';
/** No segment follows them: they stand for themselves. */
const standsAlone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/** What follows the last picture goes: phones hang whole films there. Null where it is damaged. */
export function bareJpeg(bytes: Bytes): Bytes | null {
  const view = viewOf(bytes);
  const kept: Bytes[] = [bytes.subarray(0, 2)];
  let isSeen = false;
  for (let at = 2; at + 1 < bytes.length;) {
    const marker = bytes[at + 1] ?? 0;
    // Between segments some cameras leave bytes that mean nothing.
    if (bytes[at] !== 0xff || marker === 0xff || marker === 0) {
      at += 1;
      continue;
    }
    if (marker === jpeg.end) return isSeen ? joined(...kept, bytes.subarray(at, at + 2)) : null;
    const length = standsAlone(marker) ? 0 : at + 4 <= bytes.length ? view.getUint16(at + 2) : 0;
    const next = at + 2 + length;
    if ((length < 2 && !standsAlone(marker)) || next > bytes.length) return null;
    const end = marker === jpeg.scan ? endOfScan(bytes, next) : next;
    isSeen ||= marker === jpeg.scan;
    const segment = bytes.subarray(at, end);
    const isAdded = marker >= jpeg.firstApp && marker <= jpeg.lastApp;
    const name = keptApps[marker];
    if (!isAdded && marker !== jpeg.comment) kept.push(segment);
    else if (name !== undefined && ascii(segment, 4, name.length) === name) kept.push(segment);
    else if (ascii(segment, 4, exif.length) === exif) kept.push(turned(segment.subarray(10)));
    at = end;
  }
  return null;
}

/** Up to the next marker; within a scan 0xff is followed by zero, or by the mark of a restart. */
function endOfScan(bytes: Bytes, start: number): number {
  for (let at = start; at + 1 < bytes.length; at++) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && !standsAlone(next)) return at;
  }
  return bytes.length;
}

/** The segment that says which way up the picture is, and nothing else; empty where it is upright. */
function turned(tiff: Bytes): Bytes {
  const orientation = orientationOf(tiff);
  if (orientation < 2 || orientation > 8) return new Uint8Array(0);
  const head = [0xff, 0xe1, 0, 34, ...[...exif].map((letter) => letter.charCodeAt(0))];
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
  return new Uint8Array([...head, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, ...entry, 0, 0, 0, 0]);
}

/** Tag 0x0112 of the first directory (TIFF 6.0); 0 where it says nothing. */
function orientationOf(tiff: Bytes): number {
  const view = viewOf(tiff);
  if (tiff.length < 8) return 0;
  const isLittle = ascii(tiff, 0, 2) === 'II';
  const directory = view.getUint32(4, isLittle);
  if (directory + 2 > tiff.length) return 0;
  const count = view.getUint16(directory, isLittle);
  for (let i = 0; i < count; i++) {
    const entry = directory + 2 + 12 * i;
    if (entry + 12 > tiff.length) return 0;
    if (view.getUint16(entry, isLittle) === 0x0112) return view.getUint16(entry + 8, isLittle);
  }
  return 0;
}

/** Of the chunks that a PNG can do without, those that change how it looks, or move it. */
const keptChunks = /^([A-Z]...|tRNS|gAMA|cHRM|sRGB|iCCP|cICP|sBIT|bKGD|hIST|pHYs|acTL|fcTL|fdAT)$/;

/** Null where it is damaged. */
export function barePng(bytes: Bytes): Bytes | null {
  const view = viewOf(bytes);
  const kept: Bytes[] = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return null;
    const name = ascii(bytes, at + 4, 4);
    if (keptChunks.test(name)) kept.push(bytes.subarray(at, end));
    if (name === 'IEND') return joined(...kept);
    at = end;
  }
  return null;
}

const keptParts = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP', 'ANIM', 'ANMF']);
/** In the first byte of `VP8X`: there is Exif, there is XMP. */
const saysMetadata = 0x08 | 0x04;

/** Null where it is damaged. */
export function bareWebp(bytes: Bytes): Bytes | null {
  const view = viewOf(bytes);
  if (bytes.length < 20) return null;
  const whole = 8 + view.getUint32(4, true);
  if (whole > bytes.length) return null;
  const kept: Bytes[] = [];
  for (let at = 12; at + 8 <= whole;) {
    const size = view.getUint32(at + 4, true);
    // A part of odd length is followed by one byte more, which some leave out at the end.
    const end = Math.min(at + 8 + size + (size % 2), whole);
    if (at + 8 + size > whole) return null;
    const name = ascii(bytes, at, 4);
    if (keptParts.has(name)) kept.push(bytes.slice(at, end));
    if (name === 'VP8X') kept.at(-1)?.set([(bytes[at + 8] ?? 0) & ~saysMetadata], 8);
    at = end;
  }
  if (kept.length === 0) return null;
  const all = joined(bytes.slice(0, 12), ...kept);
  viewOf(all).setUint32(4, all.length - 8, true);
  return all;
}
