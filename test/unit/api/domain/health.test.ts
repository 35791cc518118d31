import { describe, expect, test } from 'vitest';
import type { Health, Stage } from '#contract/vocabulary';
import { fold, type Checkpoint } from '../../../../api/domain/fold.ts';
import { daysLate, healthOf } from '../../../../api/domain/health.ts';
import type { NormRow } from '../../../../api/domain/norms.ts';
import { pollAfterSeconds } from '../../../../api/domain/poll.ts';
import { promiseOf, type PromiseMade } from '../../../../api/domain/promise.ts';
import { checkpoint } from '../../../helpers/checkpoint.ts';

const now = Date.parse('2026-11-25T12:00:00Z');
const today = '2026-11-25';
const scan = (hoursAgo: number, stage: Stage, more: Partial<Checkpoint> = {}) =>
  checkpoint(new Date(now - hoursAgo * 3_600_000).toISOString(), stage, more);
const said = (from: string, to = from, hoursAgo = 100): PromiseMade => ({
  id: `prm_${hoursAgo}`,
  source: 'shop',
  madeMs: now - hoursAgo * 3_600_000,
  from,
  to,
});
const judge = (history: Checkpoint[], promises: PromiseMade[] = [], norms: NormRow[] = []) =>
  healthOf(fold(history), promiseOf(promises, 'UTC'), {
    nowMs: now,
    today,
    calendar: { zone: 'UTC', country: null },
    journey: { carrier: 'dhl', service: null, from: null, to: null, seen: [] },
    norms,
  });

describe('healthOf', () => {
  test.each<[string, Checkpoint[], PromiseMade[], Health]>([
    ['moving, promised for tomorrow', [scan(5, 'in_transit')], [said('2026-11-26')], 'on_track'],
    ['the promised day is still today', [scan(5, 'in_transit')], [said('2026-11-25')], 'on_track'],
    ['the promised day was yesterday', [scan(5, 'in_transit')], [said('2026-11-24')], 'late'],
    [
      'the window ended an hour ago',
      [scan(5, 'out_for_delivery')],
      [said('2026-11-25T09:00:00Z', '2026-11-25T11:00:00Z')],
      'late',
    ],
    [
      'the carrier says a later day',
      [scan(5, 'in_transit')],
      [said('2026-11-26'), said('2026-11-28', '2026-11-28', 1)],
      'late',
    ],
    [
      'the carrier says an earlier day',
      [scan(5, 'in_transit')],
      [said('2026-11-28'), said('2026-11-26', '2026-11-26', 1)],
      'early',
    ],
    ['two working days of silence', [scan(49, 'in_transit')], [], 'quiet'],
    ['just not', [scan(47, 'in_transit')], [], 'on_track'],
    ['a week of silence', [scan(169, 'in_transit')], [], 'stalled'],
    ['less, with a weekend in it', [scan(160, 'in_transit')], [], 'quiet'],
    ['silence ends with a scan', [scan(169, 'in_transit'), scan(1, 'in_transit')], [], 'on_track'],
    ['a delay without a date', [scan(5, 'exception', { flags: ['delayed'] })], [], 'at_risk'],
    ['nobody in', [scan(5, 'delivery_attempted')], [], 'at_risk'],
    ['a wrong address', [scan(5, 'exception', { flags: ['address_issue'] })], [], 'problem'],
    ['lost', [scan(5, 'lost')], [], 'problem'],
    ['ready to collect', [scan(5, 'ready_for_pickup')], [], 'on_track'],
    [
      'for some days yet',
      [scan(5, 'ready_for_pickup', { pickup: { name: 'Kiosk', until: '2026-11-26' } })],
      [],
      'on_track',
    ],
    [
      'until tonight',
      [scan(5, 'ready_for_pickup', { pickup: { name: 'Kiosk', until: '2026-11-25' } })],
      [],
      'at_risk',
    ],
    ['customs hold it', [scan(5, 'customs', { flags: ['customs_hold'] })], [], 'at_risk'],
    ['it was damaged on the way', [scan(5, 'in_transit', { flags: ['damaged'] })], [], 'at_risk'],
    [
      'a scan says that somebody must act',
      [scan(5, 'in_transit', { action: true })],
      [],
      'problem',
    ],
    ['no number of theirs', [scan(5, 'pending', { reason: 'wrong_number' })], [], 'problem'],
    ['on its way back', [scan(9, 'returning'), scan(5, 'out_for_delivery')], [], 'problem'],
    ['and there', [scan(9, 'returning'), scan(5, 'delivered')], [], 'done'],
    ['delivered, however late', [scan(5, 'delivered')], [said('2026-11-01')], 'done'],
  ])('%s', (_name, history, promises, health) => {
    expect(judge(history, promises).health).toBe(health);
  });

  test('says when silence stops being normal', () => {
    const { nextNewsMs } = judge([scan(5, 'in_transit')]);
    expect(new Date(nextNewsMs!).toISOString()).toBe('2026-11-27T07:00:00.000Z');
    expect(judge([scan(5, 'delivered')]).nextNewsMs).toBeNull();
  });
});

describe('daysLate', () => {
  const late = (history: Checkpoint[], promises: PromiseMade[]) =>
    daysLate(fold(history), promiseOf(promises, 'UTC'), 'UTC');

  test('counts from the first promise, not the last', () => {
    const promises = [said('2026-11-23'), said('2026-11-25', '2026-11-25', 1)];
    expect(late([scan(5, 'delivered')], promises)).toBe(2);
    expect(late([scan(5, 'delivered')], [said('2026-11-26')])).toBe(-1);
  });

  test('takes each of several promised days as kept', () => {
    const home = (from: string, to: string) => late([scan(5, 'delivered')], [said(from, to)]);
    expect(home('2026-11-24', '2026-11-26')).toBe(0);
    expect(home('2026-11-25', '2026-11-27')).toBe(0);
    expect(home('2026-11-23', '2026-11-24')).toBe(1);
    expect(home('2026-11-26', '2026-11-28')).toBe(-1);
  });

  test('does not count a scan from before the promise: the number was used before', () => {
    expect(late([scan(5_000, 'delivered')], [said('2026-11-26')])).toBeNull();
  });
});

describe('pollAfterSeconds', () => {
  test.each<[string, Checkpoint[], number]>([
    ['just moved', [scan(0.1, 'in_transit')], 10],
    ['out for delivery', [scan(3, 'out_for_delivery')], 15],
    ['on the road', [scan(3, 'in_transit')], 30],
    ['delivered this morning', [scan(3, 'delivered')], 120],
    ['delivered last week', [scan(170, 'delivered')], 600],
  ])('%s', (_name, history, seconds) => {
    expect(pollAfterSeconds([{ state: fold(history), heardMs: null }], now)).toBe(seconds);
  });

  test('a scan whose time is not known exactly is no fresher for lying ahead', () => {
    const watched = { state: fold([scan(-6, 'in_transit')]), heardMs: now - 3_600_000 };
    expect(pollAfterSeconds([watched], now)).toBe(30);
  });

  test('a scan that was reported late is news all the same', () => {
    const watched = { state: fold([scan(30, 'in_transit')]), heardMs: now - 60_000 };
    expect(pollAfterSeconds([watched], now)).toBe(10);
  });
});
