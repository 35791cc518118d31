import type { Checkpoint, ShipmentState } from '../domain/fold.ts';

/** Said of a parcel that nobody sees. */
const unseen = new Set(['researched', 'lost', 'not_found_by_carrier']);

/** The last scan that somebody made with the parcel at hand; null where there is none. */
export const lastSeen = ({ history, stage }: ShipmentState): Checkpoint | null =>
  history.findLast((scan) => scan.stage !== stage && !unseen.has(scan.reason ?? '')) ?? null;
