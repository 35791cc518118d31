import { decodeUtf8 } from '../lib/bytes.ts';
import { parseJson } from '../lib/parse-json.ts';

/**
 * The members of a JSON object, each value as it stands in the bytes: what a signature over one of
 * them covers is lost as soon as it is written anew. Null where the bytes are no JSON object, or
 * name a member twice, for then nobody can say which of the two was signed.
 */
export function rawMembers(body: Uint8Array): Map<string, string> | null {
  const json = parseJson(body);
  if ('fault' in json || typeof json.value !== 'object' || json.value === null) return null;
  if (Array.isArray(json.value)) return null;
  // The text is well formed, so that braces, brackets and quotes are all there is to count.
  const text = decodeUtf8(body);
  const members = new Map<string, string>();
  let at = text.indexOf('{') + 1;
  for (;;) {
    at = skipSpace(text, at);
    if (text[at] !== '"') return members;
    const nameEnd = endOfString(text, at);
    const name: unknown = JSON.parse(text.slice(at, nameEnd));
    const start = skipSpace(text, text.indexOf(':', nameEnd) + 1);
    const end = endOfValue(text, start);
    if (typeof name !== 'string' || members.has(name)) return null;
    members.set(name, text.slice(start, end).trimEnd());
    at = end + 1;
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (/[\s]/.test(text.charAt(at))) at++;
  return at;
}

/** Just behind the closing quote of the string that begins at `from`. */
function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** Where the value that begins at `from` is over: at a comma or brace of the object around it. */
function endOfValue(text: string, from: number): number {
  let depth = 0;
  let at = from;
  while (at < text.length) {
    const character = text[at];
    if (character === '"') {
      at = endOfString(text, at);
      continue;
    }
    if (depth === 0 && (character === ',' || character === '}')) return at;
    if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    at++;
  }
  return at;
}
