/** A finished answer, as bytes on the wire want it. */
export type CachedView = { body: string; etag: string };

/** Answers that are still true. A write forgets what it touches. */
export type ViewCache = {
  get(key: string, nowMs: number): CachedView | undefined;
  set(key: string, view: CachedView, subjects: string[], untilMs: number): void;
  /** Drops every view in which one of these orders or shipments stands. */
  forget(subjects: string[]): void;
};

/** For homes with many processes, where a write elsewhere could not be heard of. */
export const noViewCache: ViewCache = { get: () => undefined, set() {}, forget() {} };

type Entry = CachedView & { subjects: string[]; untilMs: number };

/** For the one process that owns its database. The least recently used view goes first. */
export function createViewCache(limit: number): ViewCache {
  const entries = new Map<string, Entry>();
  const keysOf = new Map<string, Set<string>>();

  const drop = (key: string) => {
    const entry = entries.get(key);
    if (!entry) return;
    entries.delete(key);
    for (const subject of entry.subjects) {
      const keys = keysOf.get(subject);
      keys?.delete(key);
      if (keys?.size === 0) keysOf.delete(subject);
    }
  };

  return {
    get(key, nowMs) {
      const entry = entries.get(key);
      if (!entry) return undefined;
      if (entry.untilMs <= nowMs) {
        drop(key);
        return undefined;
      }
      entries.delete(key);
      entries.set(key, entry);
      return entry;
    },
    set(key, view, subjects, untilMs) {
      drop(key);
      entries.set(key, { ...view, subjects, untilMs });
      for (const subject of subjects) {
        const keys = keysOf.get(subject) ?? new Set();
        keysOf.set(subject, keys.add(key));
      }
      for (const oldest of entries.keys()) {
        if (entries.size <= limit) break;
        drop(oldest);
      }
    },
    forget(subjects) {
      for (const subject of subjects) {
        for (const key of keysOf.get(subject) ?? []) drop(key);
      }
    },
  };
}
