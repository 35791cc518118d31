import type { Context } from '../context.ts';
import type { Outgoing } from '../lib/webhook-post.ts';
import { drainInbox, prune, sweep } from '../services/background.ts';
import { deliverOutbox } from '../services/deliver-outbox.ts';
import { tellDevices } from '../services/tell-devices.ts';

const sweepMs = 5_000;
const pruneMs = 3_600_000;

export type Runner = { wake(): void; stop(): Promise<void> };

/** The background work of the one process that owns its database: on a wake-up, and on timers. */
export function startRunner(context: () => Context, outgoing: Outgoing): Runner {
  const state = { stopped: false };

  const guarded = async (work: (ctx: Context) => Promise<void>) => {
    const ctx = context();
    try {
      await work(ctx);
    } catch (error) {
      ctx.log({ event: 'background_failed', error: error instanceof Error ? error.name : '' });
    }
  };
  /** Does the work as often as it is asked to, but never twice at a time. */
  const looped = (work: (ctx: Context) => Promise<void>) => {
    let asked = false;
    let working: Promise<void> | undefined;
    const loop = async () => {
      while (asked && !state.stopped) {
        asked = false;
        await guarded(work);
      }
      working = undefined;
    };
    return {
      ask() {
        asked = true;
        if (!state.stopped) working ??= loop();
      },
      done: () => working,
    };
  };
  // Apart from each other: a server that takes its time keeps neither the news waiting nor another.
  const lanes = Array.from({ length: outgoing.lanes }, () =>
    looped((ctx) =>
      deliverOutbox(
        ctx,
        { ...outgoing, lanes: 1 },
        { stopped: () => state.stopped, taken: deliver },
      ),
    ),
  );
  /** One lane looks; when it finds something, the next one looks as well. */
  function deliver(): void {
    (lanes.find((lane) => !lane.done()) ?? lanes[0])?.ask();
  }
  const incoming = looped(async (ctx) => {
    await drainInbox(ctx);
    await tellDevices(ctx);
    deliver();
  });
  const wake = () => {
    incoming.ask();
    deliver();
  };

  const timers = [
    setInterval(() => {
      void guarded(sweep);
      deliver();
    }, sweepMs),
    setInterval(() => void guarded(prune), pruneMs),
  ];
  for (const timer of timers) timer.unref();
  wake();

  return {
    wake,
    async stop() {
      state.stopped = true;
      for (const timer of timers) clearInterval(timer);
      await Promise.all([incoming.done(), ...lanes.map((lane) => lane.done())]);
    },
  };
}
