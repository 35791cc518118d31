/** Why no answer counts. `refused_address`: the name leads where nothing may be sent. */
export type PostFault = 'refused_address' | 'timeout' | 'unreachable' | 'answer_too_long';

export type PostAnswer = { status: number; retryAfter: string | null } | { fault: PostFault };

/** Posts one message and reads what comes back, to its end or as far as `answerBytes`. Never throws. */
export type WebhookPost = (request: {
  url: URL;
  headers: Record<string, string>;
  body: string | Uint8Array<ArrayBuffer>;
}) => Promise<PostAnswer>;

/** Where messages go out to. Each home has its own: only Node can choose the address that it connects to. */
export type Outgoing = {
  post: WebhookPost;
  /** Addresses behind a name, as a hint when an endpoint is saved; null where they cannot be told. */
  resolve(host: string): Promise<string[] | null>;
  /** Loopback may be posted to, over http too. Never in production. */
  allowLocal: boolean;
  /** Deliveries that are under way at one time. */
  lanes: number;
};

export const answerWithinMs = 15_000;
export const answerBytes = 64 * 1024;
