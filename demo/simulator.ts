import { trackingUpdate } from './aftership.ts';
import { stamp } from './calendar.ts';
import type { Feed } from './feed.ts';
import type { Expected, Parcel, Scan } from './scan.ts';

/** A parcel under way. Kept in a file, so it goes on after a restart. */
export interface Journey {
  kind: 'live' | 'order';
  parcel: Parcel;
  /** Without a time yet, a scan happens when it is told. `expected` is what the carrier says from then on. */
  scans: (Omit<Scan, 'at'> & { at: string | null; expected?: Expected })[];
  /** How many of them have been told. */
  told: number;
  paceMs: number;
}

export interface Simulator {
  /** Goes on with the journeys that were under way. */
  resume(): void;
  /** Sends the parcel on its way; the first scan is told at once. */
  start(journey: Journey): void;
  close(): void;
}

interface Options {
  feed: Feed;
  /** All that are under way; the simulator adds and removes, `save` keeps them. */
  journeys: Journey[];
  save(): Promise<void>;
  onArrival(journey: Journey): void;
  onFault(error: unknown): void;
}

/** Tells the server, scan by scan, what happens to every parcel under way. */
export function createSimulator(options: Options): Simulator {
  const { feed, journeys, save, onArrival, onFault } = options;
  const timers = new Set<NodeJS.Timeout>();
  let closed = false;

  function wait(journey: Journey, ms: number) {
    const timer = setTimeout(() => {
      timers.delete(timer);
      step(journey).catch(onFault);
    }, ms);
    timer.unref();
    timers.add(timer);
  }

  async function step(journey: Journey) {
    const next = journey.scans[journey.told];
    if (next) {
      // Its time is kept before it is told, so that telling it again after a crash changes nothing.
      next.at ??= stamp(new Date());
      await save();
      if (await tell(feed, journey)) journey.told++;
    }
    if (closed) return;
    if (journey.told < journey.scans.length) {
      wait(journey, journey.paceMs);
      return;
    }
    journeys.splice(journeys.indexOf(journey), 1);
    await save();
    onArrival(journey);
  }

  return {
    resume() {
      for (const journey of journeys) wait(journey, journey.paceMs);
    },
    start(journey) {
      journeys.push(journey);
      wait(journey, 0);
    },
    close() {
      closed = true;
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}

/**
 * Posts the log up to the next scan; true once the server has it. Carriers' systems repeat
 * themselves and overtake each other, and the server has to be right all the same: some news come
 * twice, some after what followed them.
 */
async function tell(feed: Feed, { parcel, scans, told }: Journey): Promise<boolean> {
  const newsUpTo = (count: number) => {
    const past = scans.slice(0, count);
    const log = past.flatMap(({ expected: _said, at, ...scan }) =>
      at === null ? [] : [{ at, ...scan }],
    );
    return trackingUpdate(parcel, log, past.findLast(({ expected }) => expected)?.expected);
  };
  const news = newsUpTo(told + 1);
  if (!(await feed.post(news))) return false;
  if (told % 3 === 1) await feed.post(news);
  if (told % 4 === 3) await feed.post(newsUpTo(told - 1));
  return true;
}
