import type { ErrorCode } from '#contract/vocabulary';

/** What is written beside a message in the inbox, as JSON: why it failed, or what of it was left out. */
export type InboxNotes = {
  code?: ErrorCode;
  /** Why nothing came of it, in a sentence. */
  message?: string;
  /** Scans that could not be used, by their place in the payload. */
  rejected?: { line: number; code: ErrorCode; message: string }[];
  /** Status codes that were new to us and counted as something weaker. */
  unknown?: string[];
};

export const notesText = (notes: InboxNotes): string | null => {
  const { rejected, unknown, ...rest } = notes;
  const kept = {
    ...rest,
    ...(rejected?.length ? { rejected } : {}),
    ...(unknown?.length ? { unknown } : {}),
  };
  return Object.keys(kept).length ? JSON.stringify(kept) : null;
};
