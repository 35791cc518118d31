import type { Hook } from '@hono/zod-openapi';
import type * as z from 'zod';
import { invalidCharacter } from '#contract/text';
import type { AppEnv } from '../context.ts';
import { ApiError } from '../errors.ts';

/** Names every place where a request is not as documented. */
export function invalid(issues: z.core.$ZodIssue[], target: string): ApiError {
  const unsafe = issues.some(
    (issue) => issue.code === 'custom' && issue.params?.['code'] === invalidCharacter,
  );
  const inQuery = target === 'query';
  return new ApiError(
    unsafe ? 'invalid_character' : inQuery ? 'invalid_query' : 'invalid_body',
    issues.length === 1
      ? `${pathOf(issues[0]?.path)}: ${issues[0]?.message}`
      : `${issues.length} fields are not valid.`,
    {
      issues: issues.map((issue) => ({
        path: pathOf(issue.path),
        message: issue.message,
        ...codeOf(issue),
      })),
    },
  );
}

export const onInvalid: Hook<unknown, AppEnv, string, unknown> = (result) => {
  if (!result.success) throw invalid(result.error.issues, result.target);
};

/** The code of a field that has one of its own. */
function codeOf(issue: z.core.$ZodIssue): { code?: string } {
  const code: unknown = issue.code === 'custom' ? issue.params?.['code'] : undefined;
  return typeof code === 'string' && code !== invalidCharacter ? { code } : {};
}

const pathOf = (path: PropertyKey[] | undefined) => path?.map(String).join('.') || 'body';
