import type { Stage } from '#contract/vocabulary';
import type { Checkpoint } from '../../api/domain/fold.ts';

/** A scan about which nothing is special but what is said. `at` keeps its offset. */
export const checkpoint = (
  at: string,
  stage: Stage,
  more: Partial<Checkpoint> = {},
): Checkpoint => ({
  id: `chk_${at}_${stage}`,
  at,
  atMs: Date.parse(at),
  zoneKnown: true,
  stage,
  flags: [],
  reason: null,
  action: false,
  code: null,
  text: null,
  carrier: null,
  city: null,
  region: null,
  country: null,
  pickup: null,
  proofUrl: null,
  corrects: null,
  ...more,
});
