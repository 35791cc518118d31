import { reasons, type Flag, type Party, type Stage } from '#contract/vocabulary';

const parties = new Map<string, Party>(Object.entries(reasons));

/** What a flag says of the cause, where no reason is given. */
const causes: Partial<Record<Flag, Party>> = {
  damaged: 'carrier',
  address_issue: 'shopper',
  payment_due: 'shopper',
  documents_missing: 'shop',
  customs_hold: 'customs',
  held: 'carrier',
  delayed: 'unknown',
};

/** Stages in which something is wrong, and with whom it lies unless the reason says otherwise. */
const troubles: Partial<Record<Stage, Party>> = {
  delivery_attempted: 'unknown',
  exception: 'unknown',
  returning: 'unknown',
  returned: 'unknown',
  cancelled: 'unknown',
  lost: 'carrier',
  destroyed: 'carrier',
  expired: 'unknown',
};

/** Whose turn it is, or whose doing; null while nothing is wrong. */
export function responsibleFor(given: {
  stage: Stage;
  flags: readonly Flag[];
  reason: string | null;
  action: boolean;
}): Party | null {
  const { stage, flags, reason, action } = given;
  // Whatever brought it there: now it waits for the shopper.
  if (stage === 'ready_for_pickup') return 'shopper';
  const known = parties.get(reason ?? '') ?? null;
  if (stage === 'delivered') return flags.includes('damaged') ? (known ?? 'carrier') : null;
  const byFlag = flags.flatMap((flag) => causes[flag] ?? []);
  const cause = byFlag.find((party) => party !== 'unknown') ?? byFlag[0];
  const wrong = reason !== null || action ? 'unknown' : null;
  const byStage = troubles[stage];
  return known ?? (byStage === 'carrier' ? byStage : (cause ?? byStage ?? wrong));
}
