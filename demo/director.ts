import { join } from 'node:path';
import { dayOf, type Day } from './calendar.ts';
import { openFeed } from './feed.ts';
import type { Ledger } from './ledger.ts';
import { journeyOfOrder, orderLiveParcel } from './live.ts';
import type { Placing } from './orders.ts';
import type { Porchlight } from './porchlight.ts';
import { seed } from './seed.ts';
import { createSimulator, type Journey } from './simulator.ts';
import type { LiveParcel, Sample, Stage } from './stage.ts';
import { loadJson, saverOf } from './store.ts';

interface Options {
  origin: string;
  directory: string;
  webhook: { url: string; secret: string };
  porchlight: Porchlight;
  ledger: Ledger;
  stage: Stage;
  /** Called whenever the stage has changed. */
  onChange(): Promise<void>;
  log(line: string): void;
}

export interface Director {
  /** Sets the stage and starts what moves on it. */
  open(): Promise<void>;
  sendOff(placing: Placing): void;
  close(): void;
}

interface Notes {
  /** When each day's scenarios were set out first, and what came of it. */
  days: Record<Day, { since: string; origin: string; samples: Sample[] }>;
  live: LiveParcel | null;
  journeys: Journey[];
}

const restMs = 90_000;
const keptDays = 7;

/** Keeps the shop alive: each day's scenarios, and always one parcel under way. */
export function createDirector(options: Options): Director {
  const { origin, directory, porchlight, stage, onChange, log } = options;
  const path = join(directory, 'simulator.json');
  const notes = loadJson<Notes>(path, { days: {}, live: null, journeys: [] });
  const save = saverOf(path, notes);
  const feed = openFeed(options.webhook, log);
  const shop = { ...options, feed };
  let pause: NodeJS.Timeout | undefined;
  let setOutOn: Day | undefined;

  const complain = (error: unknown) =>
    log(`The simulator stumbled: ${error instanceof Error ? error.message : String(error)}`);
  const simulator = createSimulator({
    feed,
    journeys: notes.journeys,
    save,
    onArrival: ({ kind }) => kind === 'live' && nextLiveIn(restMs),
    onFault: complain,
  });

  const isKnown = async (parcel: LiveParcel | null | undefined) =>
    parcel ? porchlight.knows(parcel.token) : false;

  async function setOut() {
    const now = new Date();
    const today = dayOf(now);
    const day = (notes.days[today] ??= { since: now.toISOString(), origin, samples: [] });
    if (day.origin !== origin || !(await isKnown(day.samples[0]))) {
      day.origin = origin;
      await save();
      day.samples = await seed(shop, today, new Date(day.since));
      const days = Object.entries(notes.days).sort(([a], [b]) => (a < b ? -1 : 1));
      notes.days = Object.fromEntries(days.slice(-keptDays));
      await save();
    }
    stage.samples = day.samples;
    setOutOn = today;
  }

  async function nextLive() {
    if (setOutOn !== dayOf(new Date())) await setOut();
    const { live, journey } = await orderLiveParcel(shop);
    notes.live = live;
    stage.live = live;
    simulator.start(journey);
    await save();
    await onChange();
  }

  function nextLiveIn(ms: number) {
    pause = setTimeout(() => {
      nextLive().catch((error: unknown) => {
        complain(error);
        nextLiveIn(restMs);
      });
    }, ms);
    pause.unref();
  }

  return {
    async open() {
      await setOut();
      // A database that was emptied knows none of the parcels that were under way.
      if (!(await isKnown(notes.live))) notes.journeys.length = 0;
      simulator.resume();
      const isUnderWay = notes.journeys.some(({ kind }) => kind === 'live');
      if (isUnderWay) {
        stage.live = notes.live ?? undefined;
        await onChange();
      } else {
        await nextLive();
      }
    },
    sendOff(placing) {
      for (const journey of journeyOfOrder(placing)) simulator.start(journey);
    },
    close() {
      clearTimeout(pause);
      simulator.close();
      feed.close();
    },
  };
}
