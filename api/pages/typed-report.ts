import { plainLines } from '../lib/plain-text.ts';
import type { Typed } from './report-page.ts';

/** What was typed into a report. Line breaks are those of the wire, not of a form. */
export const typedIn = (fields: URLSearchParams): Typed => ({
  note: plainLines(fields.get('note') ?? ''),
  neededBy: fields.get('neededBy')?.trim() ?? '',
  items: fields.getAll('items'),
});
