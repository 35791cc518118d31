import type { ErrorCode } from '#contract/vocabulary';

/** Why a line cannot be used: `field` is where in the line. */
export type Refusal = { code: ErrorCode; field: string; message: string };

/** What a line refers to is neither stored nor told of before it. */
export const unknown = (what: string, field: string, externalId: string): Refusal => ({
  code: 'unknown_reference',
  field,
  message: `There is no ${what} ${externalId}.`,
});
