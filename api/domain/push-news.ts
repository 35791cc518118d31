import type { Stage } from '#contract/vocabulary';
import type { Day } from './moment.ts';

const hourMs = 3_600_000;

/** How a parcel stood when a device was told of it last. */
export type Standing = {
  stage: Stage;
  /** Of a stage that comes again, each day anew: the day of its last scan. */
  on: Day | null;
  /** Nothing goes on unless somebody acts. */
  asks: boolean;
  /** The day that is promised now. */
  day: Day | null;
};

/** How it stands now, and since when. */
export type Standings = Standing & {
  /** When the last scan of its stage was made, ms; null where the shop says so by itself. */
  saidMs: number | null;
};

/** What a shopper wants to know at once. */
export type News = {
  kind: 'stage' | 'asks' | 'promise';
  /** What it is worth knowing so long, ms. */
  livesMs: number;
  urgency: 'high' | 'normal';
};

type Rule = { freshHours: number; livesHours: number; urgency?: News['urgency'] };

/** Stages that are news, and for how long after their scan: an old one that comes late is none. */
const newsworthy: Partial<Record<Stage, Rule>> = {
  out_for_delivery: { freshHours: 18, livesHours: 12, urgency: 'high' },
  delivery_attempted: { freshHours: 36, livesHours: 24 },
  ready_for_pickup: { freshHours: 48, livesHours: 72 },
  delivered: { freshHours: 48, livesHours: 48 },
  exception: { freshHours: 48, livesHours: 48 },
  returning: { freshHours: 48, livesHours: 48 },
  returned: { freshHours: 48, livesHours: 48 },
  cancelled: { freshHours: 48, livesHours: 48 },
  lost: { freshHours: 48, livesHours: 48 },
  destroyed: { freshHours: 48, livesHours: 48 },
};
const asked: Rule = { freshHours: 48, livesHours: 48 };
const promised: Rule = { freshHours: 48, livesHours: 24 };

const again = new Set<Stage>(['out_for_delivery', 'delivery_attempted']);
const comesAgain = (stage: Stage): boolean => again.has(stage);

const ends = ['delivered', 'returned', 'cancelled', 'lost', 'destroyed', 'expired'] as const;
const over = new Set<Stage>(ends);
/** Nothing more happens to it by itself. */
export const hasEnded = (stage: Stage): boolean => over.has(stage);

/** A promised day means nothing any more, or means another one. */
const undated = new Set<Stage>(['ready_for_pickup', 'returning', ...over]);

/** What is kept of how it stands. */
export const standingOf = ({ stage, asks, day, on }: Standing): Standing => ({
  stage,
  on: comesAgain(stage) ? on : null,
  asks,
  day,
});

const unknown: Standing = { stage: 'pending', on: null, asks: false, day: null };

/**
 * What is new since the device was told last: one thing at most, the weightiest. What happened long
 * ago is not, however late it is heard of.
 * @param today where the parcel goes
 */
export function newsSince(
  before: Standing | undefined,
  now: Standings,
  { nowMs, today }: { nowMs: number; today: Day },
): News | null {
  const was = before ?? unknown;
  const { stage, on, asks, day } = standingOf(now);
  const isFresh = ({ freshHours }: Rule) =>
    now.saidMs === null || nowMs - now.saidMs <= freshHours * hourMs;

  const rule = newsworthy[stage];
  if (rule && (stage !== was.stage || on !== was.on)) {
    return isFresh(rule) ? newsBy('stage', rule) : null;
  }
  if (asks && !was.asks && !hasEnded(stage) && isFresh(asked)) return newsBy('asks', asked);
  const isMoved = was.day !== null && day !== null && day !== was.day && day >= today;
  return isMoved && !undated.has(stage) ? newsBy('promise', promised) : null;
}

const newsBy = (kind: News['kind'], { livesHours, urgency = 'normal' }: Rule): News => ({
  kind,
  livesMs: livesHours * hourMs,
  urgency,
});
