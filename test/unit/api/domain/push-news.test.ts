import { describe, expect, test } from 'vitest';
import { stages, type Stage } from '#contract/vocabulary';
import {
  hasEnded,
  newsSince,
  standingOf,
  type Standing,
  type Standings,
} from '../../../../api/domain/push-news.ts';

const hourMs = 3_600_000;
const nowMs = Date.parse('2026-11-23T09:00:00Z');
const clock = { nowMs, today: '2026-11-23' };
const standing = (stage: Stage, more: Partial<Standings> = {}): Standings => ({
  stage,
  on: '2026-11-23',
  asks: false,
  day: '2026-11-24',
  saidMs: nowMs - hourMs,
  ...more,
});
const newsOf = (before: Standing | undefined, now: Standings) =>
  newsSince(before, now, clock)?.kind ?? null;
const way = standingOf(standing('in_transit'));

describe('newsSince', () => {
  test('tells what a shopper waits for, and nothing of what happens on the way', () => {
    const told = stages.filter((stage) => newsOf(way, standing(stage)) === 'stage');
    expect(told).toEqual([
      'out_for_delivery',
      'delivery_attempted',
      'ready_for_pickup',
      'delivered',
      'exception',
      'returning',
      'returned',
      'cancelled',
      'lost',
      'destroyed',
    ]);
    for (const stage of stages) {
      const again = standing(stage);
      expect([stage, newsOf(standingOf(again), again)]).toEqual([stage, null]);
    }
  });

  test('tells nothing old, however late it is heard of', () => {
    const heardAfter = (stage: Stage, hours: number) =>
      newsOf(way, standing(stage, { saidMs: nowMs - hours * hourMs }));
    expect(heardAfter('out_for_delivery', 17)).toBe('stage');
    expect(heardAfter('out_for_delivery', 19)).toBeNull();
    expect(heardAfter('delivered', 47)).toBe('stage');
    expect(heardAfter('delivered', 49)).toBeNull();
    // A shop that calls an order off makes no scan.
    expect(newsOf(way, standing('cancelled', { saidMs: null }))).toBe('stage');
  });

  test('comes again the next day where the round does', () => {
    const yesterday = standingOf(standing('out_for_delivery', { on: '2026-11-22' }));
    expect(newsOf(yesterday, standing('out_for_delivery'))).toBe('stage');
    const home = standingOf(standing('delivered', { on: '2026-11-22' }));
    expect(newsOf(home, standing('delivered'))).toBeNull();
  });

  test('says that somebody has to act, once', () => {
    const asking = standing('customs', { asks: true });
    expect(newsOf(way, asking)).toBe('asks');
    expect(newsOf(standingOf(asking), asking)).toBeNull();
    expect(newsOf(way, { ...asking, saidMs: nowMs - 72 * hourMs })).toBeNull();
    expect(newsOf(way, standing('delivered', { asks: true }))).toBe('stage');
  });

  test.each<[string, Partial<Standings>, string | null]>([
    ['moved by a day', { day: '2026-11-25' }, 'promise'],
    ['brought forward to today', { day: '2026-11-23' }, 'promise'],
    ['the same', {}, null],
    ['moved to a day that is over', { day: '2026-11-20' }, null],
    ['no longer there', { day: null }, null],
  ])('the promised day: %s', (_name, more, kind) => {
    expect(newsOf(way, standing('in_transit', more))).toBe(kind);
  });

  test('a first promise is none, nor one that means nothing any more', () => {
    expect(newsOf({ ...way, day: null }, standing('in_transit'))).toBeNull();
    expect(newsOf(undefined, standing('in_transit'))).toBeNull();
    for (const stage of ['ready_for_pickup', 'returning', ...stages.filter(hasEnded)] as Stage[]) {
      const before = standingOf(standing(stage));
      expect(newsOf(before, standing(stage, { day: '2026-11-30' }))).toBeNull();
    }
  });

  test('is one thing at most: where it is counts before when it comes', () => {
    const now = standing('exception', { asks: true, day: '2026-11-27' });
    expect(newsOf(way, now)).toBe('stage');
    expect(newsOf(standingOf(now), now)).toBeNull();
  });

  test('of a parcel that nobody knew begins at its beginning', () => {
    expect(newsOf(undefined, standing('out_for_delivery'))).toBe('stage');
    expect(newsOf(undefined, standing('label_created'))).toBeNull();
  });

  test('is urgent on the round, and worth nothing after it', () => {
    expect(newsSince(way, standing('out_for_delivery'), clock)).toEqual({
      kind: 'stage',
      urgency: 'high',
      livesMs: 12 * hourMs,
    });
    expect(newsSince(way, standing('delivered'), clock)?.urgency).toBe('normal');
  });
});
