import type { ErrorCode } from '#contract/vocabulary';

export type Issue = { path: string; message: string; code?: string };

/** Thrown by services and middleware; only `app.onError` turns it into a response. */
export class ApiError extends Error {
  readonly code: ErrorCode;
  readonly issues: Issue[] | undefined;
  /** Seconds until it is worth trying again. */
  readonly retryAfter: number | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    options: ErrorOptions & { issues?: Issue[]; retryAfter?: number } = {},
  ) {
    super(message, options);
    this.name = 'ApiError';
    this.code = code;
    this.issues = options.issues;
    this.retryAfter = options.retryAfter;
  }
}

export class NotFoundError extends ApiError {
  constructor(entity: string) {
    super('not_found', `There is no such ${entity}.`);
  }
}

export const statusOf = {
  malformed_json: 400,
  invalid_encoding: 400,
  invalid_character: 400,
  invalid_body: 400,
  invalid_query: 400,
  missing_key: 401,
  invalid_key: 401,
  invalid_signature: 401,
  stale_signature: 401,
  wrong_key_kind: 403,
  not_found: 404,
  unknown_token: 404,
  unknown_route: 404,
  method_not_allowed: 405,
  conflict: 409,
  not_replayable: 409,
  idempotency_in_progress: 409,
  not_reportable: 409,
  limit_reached: 409,
  endpoint_deleted: 410,
  body_too_large: 413,
  line_too_long: 413,
  unsupported_encoding: 415,
  unsupported_media_type: 415,
  idempotency_mismatch: 422,
  address_refused: 422,
  unknown_stage: 422,
  invalid_time: 422,
  zone_missing: 422,
  time_in_future: 422,
  unknown_type: 422,
  unknown_reference: 422,
  already_returned: 422,
  rate_limited: 429,
  internal: 500,
  unavailable: 503,
} as const satisfies Record<ErrorCode, number>;
