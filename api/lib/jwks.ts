/** An RSA key that checks signatures, as JSON Web Keys spell it: base64url. */
export type PublicKey = { kty: string; n: string; e: string };
export type KeyById = (keyId: string) => Promise<PublicKey | null>;

export const shipengineKeys = 'https://api.shipengine.com/jwks';

type Ask = (address: string, init: RequestInit) => Promise<Response>;

const hourMs = 3_600_000;
const keptMs = 12 * hourMs;
/** A key that is not in the set may be new; whoever invents ids must not make us ask all the time. */
const restMs = 60_000;
const timeoutMs = 5_000;
const largest = 64 * 1024;
const mostKeys = 64;

/**
 * Public keys by their id from a JSON Web Key Set, asked for when the first one is needed and kept
 * for twelve hours. Answers null where there is no such key, and where the set cannot be had and
 * none is known; an old set is better than none. Never throws.
 */
export function createPublicKeys(from: { url: string; fetch: Ask; now: () => number }): KeyById {
  const { now } = from;
  let known = new Map<string, PublicKey>();
  let fetchedMs = -Infinity;
  let askedMs = -Infinity;

  // Requests do not wait for one another's answer: in a Worker it lives no longer than its own. As
  // long as nothing is known each asks for itself; later one asks and the others do without.
  async function refresh(): Promise<void> {
    if (known.size) askedMs = now();
    const keys = await fetchKeys(from.url, from.fetch);
    askedMs = now();
    if (!keys) return;
    known = keys;
    fetchedMs = askedMs;
  }

  return async (keyId) => {
    const isCurrent = now() - fetchedMs < keptMs && known.has(keyId);
    if (!isCurrent && now() - askedMs >= restMs) await refresh();
    return known.get(keyId) ?? null;
  };
}

async function fetchKeys(address: string, ask: Ask): Promise<Map<string, PublicKey> | null> {
  try {
    const answer = await ask(address, {
      headers: { accept: 'application/json' },
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    const text = answer.status === 200 ? await textOf(answer) : null;
    return text === null ? null : keysIn(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Null where the answer is longer than a set of keys can be. */
async function textOf(answer: Response): Promise<string | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = answer.body?.getReader();
  let text = '';
  let length = 0;
  try {
    for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
      length += next.value.byteLength;
      if (length > largest) return null;
      text += decoder.decode(next.value, { stream: true });
    }
    return text + decoder.decode();
  } finally {
    await reader?.cancel();
  }
}

/** Null where it is no set, or one without any key that we could use. */
function keysIn(json: unknown): Map<string, PublicKey> | null {
  const list = isObject(json) ? json['keys'] : null;
  if (!Array.isArray(list)) return null;
  const keys = new Map<string, PublicKey>();
  for (const each of list.slice(0, mostKeys)) {
    if (!isObject(each)) continue;
    const { kid, kty, n, e } = each;
    if (typeof kid !== 'string' || kty !== 'RSA') continue;
    if (typeof n === 'string' && typeof e === 'string') keys.set(kid, { kty, n, e });
  }
  return keys.size ? keys : null;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
