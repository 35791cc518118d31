import { utf8 } from '../lib/bytes.ts';
import { readStart } from '../lib/read-body.ts';

/** Three photos of 200 KB, and the words before them. */
const limit = 1024 * 1024;
/** Photos as a camera makes them are larger: whoever sends them shall read why they are not taken. */
const most = 48 * 1024 * 1024;
/** One byte more than a photo may have is enough to refuse it. */
const photoBytes = 200_001;
const chunk = 0x8000;

export type PhotoForm = {
  fields: URLSearchParams;
  /** As base64. */
  photos: string[];
  /** There was more than can be taken; what came before is whole. */
  isCut: boolean;
};

/** A form without script that may have files; empty where it is none. */
export async function photoForm(request: Request): Promise<PhotoForm> {
  const type = request.headers.get('content-type') ?? '';
  const { bytes, isCut } = await readStart(request, limit, most);
  const form = await parsed(isCut ? untilWhole(bytes, type) : bytes, type);
  const fields = new URLSearchParams();
  const photos: string[] = [];
  for (const [name, value] of form) {
    if (typeof value === 'string') fields.append(name, value);
    // A field for files that was left empty sends one without bytes.
    else if (value.size > 0) photos.push(await base64Of(value.slice(0, photoBytes)));
  }
  return { fields, photos, isCut };
}

/** The parts that came whole, and an end behind them. */
function untilWhole(bytes: Uint8Array<ArrayBuffer>, type: string): Uint8Array<ArrayBuffer> {
  const boundary = /boundary="?([^";]{1,70})/i.exec(type)?.[1] ?? '';
  const line = `\r\n--${boundary}`;
  // One character for each byte.
  const at = new TextDecoder('latin1').decode(bytes).lastIndexOf(line);
  const whole = bytes.subarray(0, at < 0 ? 0 : at + line.length);
  const ended = new Uint8Array(whole.length + 4);
  ended.set(whole);
  ended.set(utf8('--\r\n'), whole.length);
  return ended;
}

async function parsed(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<FormData> {
  try {
    return await new Response(bytes, { headers: { 'content-type': type } }).formData();
  } catch {
    return new FormData();
  }
}

async function base64Of(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let i = 0; i < bytes.length; i += chunk) {
    text += String.fromCharCode(...bytes.subarray(i, i + chunk));
  }
  return btoa(text);
}
