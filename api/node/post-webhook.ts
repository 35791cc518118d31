import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isLoopbackAddress, isPublicAddress } from '../lib/public-address.ts';
import {
  answerBytes,
  answerWithinMs,
  type Outgoing,
  type PostAnswer,
  type PostFault,
} from '../lib/webhook-post.ts';

/** All addresses of a name. */
export type Lookup = (host: string) => Promise<LookupAddress[]>;

const lookupAll: Lookup = (host) =>
  new Promise((resolve, reject) => {
    systemLookup(host, { all: true, verbatim: true }, (error, found) =>
      error ? reject(error) : resolve(found),
    );
  });

class RefusedAddress extends Error {
  override readonly name = 'RefusedAddress';
}

type Options = {
  allowLocal: boolean;
  lookup?: Lookup | undefined;
  /** So long an answer may take, ms. */
  withinMs?: number;
};

/**
 * Posts from a machine that may stand in a private network: the name is resolved here, every address
 * behind it is judged, and the connection goes to an address that was judged and to no other.
 */
export function nodeOutgoing({
  allowLocal,
  lookup = lookupAll,
  withinMs = answerWithinMs,
}: Options): Outgoing {
  const mayReach = (address: string) =>
    isPublicAddress(address) || (allowLocal && isLoopbackAddress(address));

  const checkedLookup: LookupFunction = (host, options, done) => {
    lookup(host).then(
      (found) => {
        const wanted = found.filter(({ family }) => !options.family || options.family === family);
        const [first] = wanted;
        if (!first || !found.every(({ address }) => mayReach(address))) {
          return done(new RefusedAddress(host), '', 0);
        }
        return options.all
          ? done(null, wanted as unknown as string, 0)
          : done(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => done(error, '', 0),
    );
  };

  return {
    allowLocal,
    lanes: 8,
    resolve: (host) =>
      lookup(host).then(
        (found) => found.map(({ address }) => address),
        () => null,
      ),
    post: ({ url, headers, body }) =>
      new Promise<PostAnswer>((settle) => {
        const send = url.protocol === 'https:' ? secureRequest : plainRequest;
        const signal = AbortSignal.timeout(withinMs);
        const request = send(url, {
          method: 'POST',
          headers: { ...headers, 'content-length': Buffer.byteLength(body) },
          lookup: checkedLookup,
          // A connection that is kept would be to an address that was judged some time ago.
          agent: false,
          signal,
        });
        const end = (answer: PostAnswer) => {
          settle(answer);
          request.destroy();
        };
        const fail = (error: Error) => end({ fault: faultOf(error, signal) });
        // Where it changes to another protocol (101), this is all that is heard of it.
        const hungUp = () => end({ fault: 'unreachable' });
        request.once('error', fail);
        request.once('close', hungUp);
        request.once('response', (answer) => {
          // Of an answer that was read late, the request may be closed before its end.
          request.off('close', hungUp);
          let length = 0;
          const { statusCode = 0, headers: told } = answer;
          answer.on('data', (chunk: Buffer) => {
            length += chunk.length;
            if (length > answerBytes) end({ fault: 'answer_too_long' });
          });
          answer.once('error', fail);
          answer.once('end', () =>
            end({ status: statusCode, retryAfter: told['retry-after'] ?? null }),
          );
        });
        request.end(body);
      }),
  };
}

function faultOf(error: Error, signal: AbortSignal): PostFault {
  if (error instanceof RefusedAddress) return 'refused_address';
  return signal.aborted ? 'timeout' : 'unreachable';
}
