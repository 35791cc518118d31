import { plainText } from '../lib/plain-text.ts';
import type { NewCheckpoint, TrackingUpdate } from './adapter.ts';
import { addScan, type Told } from './scan.ts';

export type Headline = Told & {
  /** It is no more than the status under which the newest scan's own code stands. */
  isParent?: boolean;
};

/**
 * What a source says of the parcel as a whole. Where the newest scan says the same stage, flags and
 * reason become part of that scan; where it says more under the same status, or another scan says
 * the same stage, the headline is an echo; else it is a scan of its own, for some carriers report a
 * status with no scan behind it.
 */
export function addHeadline(
  update: TrackingUpdate,
  line: number,
  headline: Headline,
  nowMs: number,
): void {
  const { isParent = false, ...told } = headline;
  const { known, ...meaning } = told.meaning;
  const { stage, flags = [], reason, action } = meaning;
  const code = plainText(told.code, 64);
  if (!known && code && !update.unknownCodes.includes(code)) update.unknownCodes.push(code);
  const newest = newestOf(update);
  if (newest?.stage === stage) {
    newest.flags.push(...flags.filter((flag) => !newest.flags.includes(flag)));
    newest.reason ??= reason ?? null;
    newest.action ||= action ?? false;
    return;
  }
  if (isParent || update.checkpoints.some((scan) => scan.stage === stage)) return;
  // Nobody has heard of the parcel yet: that is no scan, unless it says what is wrong.
  if (stage === 'pending' && (newest || !reason)) return;
  addScan(update, line, { ...told, meaning: { ...meaning, known: true } }, nowMs);
}

/** The last scan in time; of one moment the one that the source names first. */
export function newestOf({ checkpoints }: TrackingUpdate): NewCheckpoint | undefined {
  return checkpoints.reduce<NewCheckpoint | undefined>(
    (newest, scan) => (newest && newest.atMs >= scan.atMs ? newest : scan),
    undefined,
  );
}
