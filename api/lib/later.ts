import type { Log } from './log.ts';

/**
 * Long enough for the answer to be out, and for the next calls of a sender who measures how long
 * they take to be over: what this costs must not show in any of them.
 */
const waitMs = 200;

/** Does the work after a moment; what goes wrong with it stands in the log. */
export async function doLater(work: () => Promise<void>, log: Log): Promise<void> {
  await new Promise((done) => setTimeout(done, waitMs));
  try {
    await work();
  } catch (error) {
    log({ event: 'later_failed', error: error instanceof Error ? error.name : '' });
  }
}
