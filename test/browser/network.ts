/** The network as the element sees it: what it asked, and what the test answers. */
export interface Network {
  readonly asked: {
    readonly url: URL;
    readonly signal: AbortSignal | undefined;
    readonly init: RequestInit;
  }[];
}

type Answer = (url: URL, count: number, body: string) => Response | Promise<Response>;

const realFetch = window.fetch;

export function answerWith(answer: Answer): Network {
  const network: Network = { asked: [] };
  window.fetch = async (input, init = {}) => {
    const url = new URL(String(input));
    network.asked.push({ url, signal: init.signal ?? undefined, init });
    return answer(url, network.asked.length, typeof init.body === 'string' ? init.body : '');
  };
  return network;
}

export function restoreFetch(): void {
  window.fetch = realFetch;
}

export const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

export const failure = (status: number): Response =>
  json({ error: { code: 'unavailable', message: 'Not now', requestId: 'req_1' } }, status);

/** Never answers; fails when it is given up, as a real request does. */
export const silence = (signal?: AbortSignal): Promise<Response> =>
  new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
  });
