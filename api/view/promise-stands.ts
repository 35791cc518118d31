import { wallIn } from '../domain/moment.ts';
import { isOver, type PromiseState } from '../domain/promise.ts';
import type { Scene } from './scene.ts';

/** The promise, unless the parcel is silent, and most like it are for so long that it cannot be kept. */
export function likelyPromise({ promise, health, zone }: Scene): PromiseState | null {
  const isSilent = health.health === 'quiet' || health.health === 'stalled';
  const againMs = isSilent ? health.outlook?.againMs : undefined;
  const isOutlasted = againMs !== undefined && wallIn(againMs, zone).day >= (promise?.nowDay ?? '');
  return isOutlasted ? null : promise;
}

/** The same, as long as its time is not over. */
export function standingPromise(scene: Scene): PromiseState | null {
  const promise = likelyPromise(scene);
  return promise && isOver(promise.now, scene.nowMs, scene.days.today) ? null : promise;
}

/** Nobody has to be told when to worry. */
export const isCalm = ({ health: { health } }: Scene): boolean =>
  health === 'on_track' || health === 'early' || health === 'done';

/** It is promised for that day or for one before: then the delivery itself is the next that is heard. */
export function comesBy(scene: Scene, ms: number): boolean {
  const promise = standingPromise(scene);
  return promise !== null && promise.nowDay <= wallIn(ms, scene.zone).day;
}
