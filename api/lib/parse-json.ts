import { decodeUtf8 } from './bytes.ts';

export type JsonFault = 'invalid_encoding' | 'malformed_json';

const deepest = 32;

/** JSON from bytes, strictly UTF-8, nested at most 32 deep. */
export function parseJson(bytes: Uint8Array): { value: unknown } | { fault: JsonFault } {
  let text: string;
  try {
    text = decodeUtf8(bytes);
  } catch {
    return { fault: 'invalid_encoding' };
  }
  if (isTooDeep(text)) return { fault: 'malformed_json' };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { fault: 'malformed_json' };
  }
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const character = text.charCodeAt(i);
    if (inString) {
      if (character === 92) i++;
      else if (character === 34) inString = false;
    } else if (character === 34) inString = true;
    else if (character === 91 || character === 123) {
      if (++depth > deepest) return true;
    } else if (character === 93 || character === 125) depth--;
  }
  return false;
}
