import { crc32 } from 'node:zlib';

/** Whole pictures of one pixel, without a word about where they were taken. */
export const jpeg = Buffer.from(
  '/9j/2wBDACgcHiMeGSgjISMtKygwPGRBPDc3PHtYXUlkkYCZlo+AjIqgtObDoKrarYqMyP/L2u71////m8H////6/+b9//j/' +
    '2wBDASstLTw1PHZBQXb4pYyl+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj/wAAR' +
    'CAABAAEDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAA' +
    'AAAAAAAAAAAAAwT/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCgCc7/2Q==',
  'base64',
);
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVQImWM40+ECAAO8' +
    'AZlvZ031AAAAAElFTkSuQmCC',
  'base64',
);
export const webp = Buffer.from(
  'UklGRjgAAABXRUJQVlA4ICwAAADQAQCdASoBAAEAAUAmJaACdLoB+AADsAD+5+S/+dg2Jdrxz/+WfP4bOHAAAA==',
  'base64',
);

const segment = (marker: number, body: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};
const profile = (text: Buffer) =>
  segment(0xe2, Buffer.concat([Buffer.from('ICC_PROFILE\0\u0001\u0001', 'latin1'), text]));
const begun = jpeg.subarray(0, 2);
const rest = jpeg.subarray(2);

/** A picture of its own, with this text in its colours: it belongs to how the picture looks. */
export const jpegWith = (text: string): Buffer =>
  Buffer.concat([begun, profile(Buffer.from(text)), rest]);

/** A picture of so many bytes, all of which belong to it. */
export function jpegOf(bytes: number): Buffer {
  const parts: Buffer[] = [];
  const [most, least] = [60_000, 18];
  for (let left = bytes - jpeg.length; left > 0;) {
    const size = left > most ? Math.min(most, left - least) : left;
    parts.push(profile(Buffer.alloc(size - least, 7)));
    left -= size;
  }
  return Buffer.concat([begun, ...parts, rest]);
}

/** Exif as a telephone writes it (TIFF, little-endian): which way up, and a description. */
function exif(text: string, orientation: number): Buffer {
  const words = Buffer.from(`${text}\0`);
  const head = Buffer.alloc(38);
  head.write('II*\0', 0, 'latin1');
  head.writeUInt32LE(8, 4);
  head.writeUInt16LE(2, 8);
  for (const [at, tag, kind, count, value] of [
    [10, 0x010e, 2, words.length, 38],
    [22, 0x0112, 3, 1, orientation],
  ] as const) {
    head.writeUInt16LE(tag, at);
    head.writeUInt16LE(kind, at + 2);
    head.writeUInt32LE(count, at + 4);
    head.writeUInt32LE(value, at + 8);
  }
  return Buffer.concat([head, words]);
}

const named = (text: string) => Buffer.from(text, 'latin1');

/** With Exif, a comment, and something hung on behind the end. */
export const tellingJpeg = (text: string, orientation: number): Buffer =>
  Buffer.concat([
    begun,
    segment(0xe1, Buffer.concat([named('Exif\0\0'), exif(text, orientation)])),
    segment(0xe1, named(`http://ns.adobe.com/xap/1.0/\0<x>${text}</x>`)),
    segment(0xfe, named(text)),
    rest,
    named(text),
  ]);

const chunk = (name: string, body: Buffer): Buffer => {
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(body.length);
  const told = Buffer.concat([named(name), body]);
  sum.writeUInt32BE(crc32(told));
  return Buffer.concat([size, told, sum]);
};

export const tellingPng = (text: string): Buffer =>
  Buffer.concat([
    png.subarray(0, 33),
    chunk('tEXt', named(`Comment\0${text}`)),
    chunk('eXIf', exif(text, 1)),
    png.subarray(33),
    named(text),
  ]);

const part = (name: string, body: Buffer): Buffer => {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(body.length);
  return Buffer.concat([named(name), size, body, Buffer.alloc(body.length % 2)]);
};
const riff = (...parts: Buffer[]): Buffer => {
  const body = Buffer.concat([named('WEBP'), ...parts]);
  return part('RIFF', body);
};
/** Says what there is besides the picture, and that it is of one pixel. */
const features = (flags: number) => part('VP8X', Buffer.from([flags, 0, 0, 0, 0, 0, 0, 0, 0, 0]));

export const tellingWebp = (text: string): Buffer =>
  riff(features(0x0c), webp.subarray(12), part('EXIF', exif(text, 1)), part('XMP ', named(text)));
/** The same, when it says nothing any more. */
export const extendedWebp = riff(features(0), webp.subarray(12));
