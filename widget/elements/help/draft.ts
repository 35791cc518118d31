import type { ProblemKind } from '#contract/problem-words';
import type { Photo } from './photos.ts';

/** What the shopper has said so far. It outlives closing, so that nothing has to be written twice. */
export interface Draft {
  note: string;
  /** A day, `2026-11-30`, or empty. */
  neededBy: string;
  /** Ids of lines of the order. */
  readonly items: Set<string>;
  photos: readonly Photo[];
}

const drafts = new WeakMap<ShadowRoot, Map<string, Draft>>();

/** The draft about one thing that may be wrong with one parcel. */
export function draftOf(root: ShadowRoot, shipmentId: string, kind: ProblemKind): Draft {
  const all = drafts.get(root) ?? new Map<string, Draft>();
  drafts.set(root, all);
  const key = `${shipmentId} ${kind}`;
  const draft = all.get(key) ?? { note: '', neededBy: '', items: new Set(), photos: [] };
  all.set(key, draft);
  return draft;
}

/** It has been sent. */
export function dropDraft(root: ShadowRoot, shipmentId: string, kind: ProblemKind): void {
  drafts.get(root)?.delete(`${shipmentId} ${kind}`);
}
