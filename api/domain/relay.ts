import { carrierName, carrierOf, isSpelled, trackingKeyOf, type Carrier } from './carrier.ts';
import { goesBack, isPaperwork } from './course.ts';
import type { Checkpoint, ShipmentState } from './fold.ts';

/** A further number of a parcel, as the shop told it. */
export type Handover = { carrier: string | null; trackingNumber: string };

/** A parcel on its way from carrier to carrier. */
export type Relay = {
  /** In the order of the journey: who was named, and who was only seen to scan it. */
  legs: Carrier[];
  /** Names of those who have scanned it; one where it was never handed over. */
  carriers: string[];
  /** Who has it now, or had it last. */
  holder: Carrier | null;
  /** Who made a scan, as far as that is known. */
  by: ReadonlyMap<Checkpoint, Carrier>;
};

type Scanned = Pick<ShipmentState, 'history' | 'stage'>;

/** @param named who carries it by its own number, the first */
export function relayOf(
  named: Carrier | null,
  handovers: readonly Handover[],
  { history, stage }: Scanned,
): Relay {
  const told = nameByScans(toldLegs(named, handovers), history);
  const { by, met } = assign(told, history);
  const names = [...new Set([...by.values()].map(({ name }) => name).filter(Boolean))];
  // Where the scans name only one, it may be the one who was named, spelled in another way.
  if (told.length < 2 && names.length < 2) {
    const holder = told[0] ?? null;
    return { legs: told, carriers: holder?.name ? [holder.name] : names, holder, by };
  }

  const moves = history.flatMap((scan) => (isPaperwork(scan.stage) ? [] : (by.get(scan) ?? [])));
  const legs = inOrder(told, met, moves);
  // The first one goes on telling what the next one does: only on the way back it has it again.
  const holder = goesBack(stage) ? moves.at(-1) : legs.findLast((leg) => moves.includes(leg));
  const scanned = new Set(by.values());
  const carriers = legs.filter((leg) => scanned.has(leg) && leg.name).map(({ name }) => name);
  return {
    legs,
    carriers: [...new Set(carriers.length ? carriers : [named?.name ?? ''].filter(Boolean))],
    holder: holder ?? legs[0] ?? null,
    by,
  };
}

/** Some shops tell the first number once more among the further ones. */
function toldLegs(named: Carrier | null, handovers: readonly Handover[]): Carrier[] {
  const legs = named ? [named] : [];
  for (const { carrier, trackingNumber } of handovers) {
    const leg = carrierOf({ code: carrier, name: null, trackingNumber, url: null });
    if (leg && !ofNumber(legs, trackingKeyOf(trackingNumber))) legs.push(leg);
  }
  return legs;
}

/** A number of which nobody said whose it is belongs to who scans by it, or to the only one left. */
function nameByScans(told: Carrier[], history: readonly Checkpoint[]): Carrier[] {
  if (told.length < 2) return told;
  const strangers = history.filter(
    ({ carrier }) => carrier !== null && ofName(told, carrier).length === 0,
  );
  const codes = new Set(strangers.map(({ carrier }) => carrier));
  const isOnlyOne = codes.size === 1 && told.filter(({ name }) => !name).length === 1;
  return told.map((leg) => {
    if (leg.name) return leg;
    const scans = strangers.filter(
      ({ trackingKey }) => trackingKey && ofNumber([leg], trackingKey),
    );
    const code = scans[0]?.carrier ?? (isOnlyOne ? strangers[0]?.carrier : null) ?? null;
    return carrierOf({ ...leg, code, name: null }) ?? leg;
  });
}

/** Whose scan each one is. `met`: those of whom only scans tell, in the order in which they came. */
function assign(told: readonly Carrier[], history: readonly Checkpoint[]) {
  const by = new Map<Checkpoint, Carrier>();
  const met: Carrier[] = [];
  for (const scan of history) {
    const { carrier: code, trackingKey } = scan;
    const same = code === null ? [] : ofName(told, code);
    // The shop knows who carries it: under one of its numbers a stranger is a known one in another spelling.
    const likely = same.length > 0 || told.length < 2 ? same : told;
    const byNumber = trackingKey ? ofNumber(likely, trackingKey) : null;
    const leg = byNumber ?? (code === null ? null : (same[0] ?? ofName(met, code)[0]));
    if (leg) by.set(scan, leg);
    else if (code !== null) {
      const name = carrierName(code) ?? code;
      const stranger = { code, name, trackingNumber: null, url: null };
      met.push(stranger);
      by.set(scan, stranger);
    }
  }
  return { by, met };
}

/** The shop's own order; whom only scans tell of stands before those that had it later. */
function inOrder(told: readonly Carrier[], met: readonly Carrier[], moves: readonly Carrier[]) {
  const legs = [...told];
  const begun = (leg: Carrier) => (moves.includes(leg) ? moves.indexOf(leg) : Infinity);
  for (const leg of met) {
    const later = legs.findIndex((each) => moves.includes(each) && begun(each) > begun(leg));
    legs.splice(later < 0 ? legs.length : later, 0, leg);
  }
  return legs;
}

const ofNumber = (legs: readonly Carrier[], key: string): Carrier | undefined =>
  legs.find(({ trackingNumber }) => trackingNumber && trackingKeyOf(trackingNumber) === key);

/** By the code where one fits, else by the name for people. */
function ofName(legs: readonly Carrier[], code: string): Carrier[] {
  const exact = legs.filter((leg) => isSpelled(leg.code, code));
  const name = carrierName(code) ?? code;
  return exact.length > 0 ? exact : legs.filter((leg) => isSpelled(leg.name, name));
}
