import { answerBytes, answerWithinMs, type Outgoing, type PostFault } from './webhook-post.ts';

const resolveWithinMs = 3_000;
/** Record types of a DNS answer. */
const addresses = { A: 1, AAAA: 28 } as const;
const resolver = 'https://cloudflare-dns.com/dns-query';

/**
 * For a Worker: it cannot choose the address that it connects to, but there is no private network
 * behind it either (`global_fetch_strictly_public`). Redirects are not followed.
 */
export const fetchOutgoing: Outgoing = {
  allowLocal: false,
  // Six connections may be open at a time, and the database needs one.
  lanes: 4,

  async post({ url, headers, body }) {
    const signal = AbortSignal.timeout(answerWithinMs);
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers,
        body,
        redirect: 'manual',
        signal,
      });
      const read = { status: answer.status, retryAfter: answer.headers.get('retry-after') };
      return (await isShort(answer.body)) ? read : { fault: 'answer_too_long' };
    } catch (error) {
      return { fault: faultOf(error) };
    }
  },

  async resolve(host) {
    try {
      const found = await Promise.all(
        Object.entries(addresses).map(([name, type]) => ask(host, name, type)),
      );
      return found.flat();
    } catch {
      return null;
    }
  },
};

const faultOf = (error: unknown): PostFault =>
  error instanceof Error && /timeout|abort/i.test(error.name) ? 'timeout' : 'unreachable';

/** An answer without an end would hold the connection for ever. */
async function isShort(body: ReadableStream<Uint8Array> | null): Promise<boolean> {
  if (!body) return true;
  const reader = body.getReader();
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.byteLength;
    if (length > answerBytes) {
      await reader.cancel();
      return false;
    }
  }
  return true;
}

async function ask(host: string, name: string, type: number): Promise<string[]> {
  const answer = await fetch(`${resolver}?${new URLSearchParams({ name: host, type: name })}`, {
    headers: { accept: 'application/dns-json' },
    signal: AbortSignal.timeout(resolveWithinMs),
  });
  const { Answer = [] } = (await answer.json()) as {
    Answer?: { type: number; data: string }[];
  };
  return Answer.filter((record) => record.type === type).map(({ data }) => data);
}
