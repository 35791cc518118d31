import { hasOffset, instantOf } from '#contract/instant';
import { importLines, importTypes, type ImportInput, type ImportType } from '#contract/import';
import { invalidCharacter } from '#contract/text';
import { stages, type ErrorCode } from '#contract/vocabulary';
import { faultOfScanTime } from '../../carriers/scan-time.ts';
import type { Refused } from './tally.ts';

/** A line that says something that the contract knows. */
export type Told = {
  [T in ImportType]: { type: T; line: number; text: string; input: ImportInput<T> };
}[ImportType];

/** Controls that no JSON text holds as they are. */
// oxlint-disable-next-line no-control-regex
const rawControl = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;
/** NUL, written out; two backslashes in front of it would be one of the text's own. */
const writtenNul = /(?<!\\)(?:\\\\)*\\u0000/;

/** What one line of the file says, or why it cannot be used. */
export function readLine(line: number, text: string, nowMs: number): Told | Refused {
  const refuse = (
    code: ErrorCode,
    message: string,
    field = '',
    type: ImportType | null = null,
  ) => ({
    line,
    type,
    code,
    field,
    message,
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return rawControl.test(text)
      ? refuse('invalid_character', 'The line holds a control character.')
      : refuse('malformed_json', 'The line is not JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse('invalid_body', 'The line is not a JSON object.');
  }
  const given: unknown = 'type' in value ? value.type : undefined;
  const type = importTypes.find((known) => known === given);
  if (!type) {
    const message = `The type must be one of ${importTypes.join(', ')}.`;
    return refuse('unknown_type', message, 'type');
  }
  if (text.includes('\\u0000') && writtenNul.test(text)) {
    return refuse('invalid_character', 'The line holds NUL.', '', type);
  }
  const parsed = importLines[type].safeParse(value);
  if (!parsed.success) {
    const { code, field, message } = faultOf(parsed.error.issues, value);
    return refuse(code, message, field, type);
  }
  // The schema is the one of this type.
  const told = { type, line, text, input: parsed.data } as Told;
  // Its form and its day are right already: the faster reading will do.
  const late =
    told.type === 'checkpoint' && faultOfScanTime(Date.parse(told.input.at), true, nowMs);
  return late ? refuse(late.code, late.message, 'at', type) : told;
}

type Issue = {
  code?: string;
  path: PropertyKey[];
  message: string;
  format?: string;
  params?: Record<string, unknown> | undefined;
};

function faultOf(
  issues: Issue[],
  value: object,
): { code: ErrorCode; field: string; message: string } {
  const unsafe = issues.find(
    (issue) => issue.code === 'custom' && issue.params?.['code'] === invalidCharacter,
  );
  const issue = unsafe ?? issues[0];
  const path = issue?.path ?? [];
  const field = path.map(String).join('.');
  const at = path.reduce<unknown>(
    (part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
  const fault = (code: ErrorCode, message: string) => ({ code, field, message });
  if (unsafe) return fault('invalid_character', unsafe.message);
  if (field === 'stage' && typeof at === 'string') {
    return fault('unknown_stage', `The stage must be one of ${stages.join(', ')}.`);
  }
  if (issue?.code === 'invalid_format' && issue.format === 'datetime' && typeof at === 'string') {
    return instantOf(at) !== null && !hasOffset(at)
      ? fault('zone_missing', 'The time needs an offset: add Z, or for example +01:00.')
      : fault('invalid_time', 'The time is not an ISO 8601 date and time with offset.');
  }
  return fault('invalid_body', issue?.message ?? 'is not valid');
}
