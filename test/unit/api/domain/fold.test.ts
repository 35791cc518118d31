import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flags, stages, type Flag, type Stage } from '#contract/vocabulary';
import { fold, type Checkpoint } from '../../../../api/domain/fold.ts';
import { checkpoint } from '../../../helpers/checkpoint.ts';

const hour = 3_600_000;
const scan = (hours: number, stage: Stage, more: Partial<Checkpoint> = {}) =>
  checkpoint(new Date(hours * hour).toISOString(), stage, more);

const anyScan = fc
  .record({
    hours: fc.integer({ min: 0, max: 12 }),
    stage: fc.constantFrom(...stages),
    flags: fc.subarray([...flags]),
    n: fc.nat(3),
  })
  .map(({ hours, stage, flags: raised, n }) =>
    scan(hours, stage, { flags: raised, id: `chk_${hours}_${stage}_${n}` }),
  );
// One id is one scan: the store sees to that, so the property may too.
const anyHistory = fc.uniqueArray(anyScan, { selector: ({ id }) => id, maxLength: 12 });

const seen = (history: Checkpoint[]) => {
  const { milestones, ...state } = fold(history);
  return { ...state, milestones: [...milestones].sort() };
};

describe('fold', () => {
  test.each<[string, Checkpoint[], Stage]>([
    ['nothing', [], 'pending'],
    [
      'the newest wins whatever the order',
      [scan(9, 'in_transit'), scan(5, 'picked_up')],
      'in_transit',
    ],
    [
      'a late label does not stop a van',
      [scan(5, 'out_for_delivery'), scan(9, 'label_created')],
      'out_for_delivery',
    ],
    [
      'an echo does not reopen a delivery',
      [scan(5, 'delivered'), scan(9, 'in_transit')],
      'delivered',
    ],
    [
      'an exception does not undo a delivery',
      [scan(5, 'delivered'), scan(9, 'exception')],
      'delivered',
    ],
    ['an explicit return does', [scan(5, 'delivered'), scan(9, 'returning')], 'returning'],
    ['a lost parcel may be found', [scan(5, 'lost'), scan(9, 'in_transit')], 'in_transit'],
    [
      'a van may come back to the depot',
      [scan(5, 'out_for_delivery'), scan(9, 'in_transit')],
      'in_transit',
    ],
    ['equal instants go by rank', [scan(5, 'customs'), scan(5, 'picked_up')], 'customs'],
    ['silence ends a journey', [scan(5, 'in_transit'), scan(9, 'expired')], 'expired'],
    ['and a scan begins it again', [scan(5, 'expired'), scan(9, 'in_transit')], 'in_transit'],
  ])('%s', (_name, history, stage) => {
    expect(fold(history).stage).toBe(stage);
  });

  test('does not depend on the order of arrival, on repeats or on how it was split', () => {
    fc.assert(
      fc.property(
        anyHistory.chain((history) =>
          fc.tuple(
            fc.constant(history),
            fc.shuffledSubarray(history, { minLength: history.length }),
            fc.subarray(history),
          ),
        ),
        ([history, shuffled, repeated]) => {
          expect(seen([...repeated, ...shuffled, ...repeated])).toEqual(seen(history));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a delivery stays unless a return says otherwise', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const { stage, milestones } = fold(history);
        fc.pre(milestones.has('delivered'));
        fc.pre(!milestones.has('returning') && !milestones.has('returned'));
        expect(['delivered', 'destroyed']).toContain(stage);
      }),
      { numRuns: 500 },
    );
  });

  test('flags that pass are cleared by the next scan, the others stay', () => {
    const raised: Flag[] = ['delayed', 'damaged', 'address_issue'];
    const held = fold([scan(5, 'exception', { flags: raised, reason: 'weather' })]);
    expect(held.flags).toEqual(['delayed', 'damaged', 'address_issue']);
    expect(held).toMatchObject({ actionRequired: true, reason: 'weather' });
    const moving = fold([...held.history, scan(9, 'in_transit')]);
    expect(moving.flags).toEqual(['damaged']);
    expect(moving).toMatchObject({ actionRequired: false, reason: null });
  });

  test('somebody has to act where a parcel waits to be collected', () => {
    expect(fold([scan(5, 'ready_for_pickup')]).actionRequired).toBe(true);
    expect(fold([scan(5, 'ready_for_pickup'), scan(6, 'delivered')]).actionRequired).toBe(false);
  });
});
