import type { Judgement } from './detection.ts';
import type { ShipmentState } from './fold.ts';

/**
 * What no scan of a number means. `early`: that is usual. `slow`: longer than usual. `unknown`: the
 * carrier ought to know it by now. `wrong`: it is no number of that carrier.
 */
export type NumberStanding = 'early' | 'slow' | 'unknown' | 'wrong';

const dayMs = 24 * 3_600_000;

/** Null where there is no number, or the carrier knows it. */
export function numberStanding(given: {
  state: ShipmentState;
  verdict: Judgement['verdict'] | null;
  /** When the number was told, ms. */
  toldMs: number;
  nowMs: number;
}): NumberStanding | null {
  const { state, verdict, toldMs, nowMs } = given;
  if (verdict === null || state.stage !== 'pending') return null;
  if (state.reason === 'wrong_number' || verdict === 'wrong') return 'wrong';
  const days = (nowMs - toldMs) / dayMs;
  if (days < 3) return 'early';
  return days > 5 || state.reason === 'not_found_by_carrier' ? 'unknown' : 'slow';
}
