import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flags, reasons, stages, type Stage } from '#contract/vocabulary';
import { fold, type Checkpoint } from '../../../../api/domain/fold.ts';
import { checkpoint } from '../../../helpers/checkpoint.ts';

const runs = { numRuns: 500 };
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'];
const papers: Stage[] = ['pending', 'label_created', 'expired'];
const backwards: Stage[] = ['returning', 'returned'];

/** Few hours, so that many scans share one. */
const scansWith = (which: readonly Stage[], corrects: fc.Arbitrary<string | null>) =>
  fc
    .record({
      hours: fc.integer({ min: 0, max: 7 }),
      stage: fc.constantFrom(...which),
      more: fc.record({
        id: fc.constantFrom(...ids),
        flags: fc.subarray([...flags]),
        reason: fc.constantFrom(null, null, 'some word', ...Object.keys(reasons)),
        action: fc.boolean(),
        carrier: fc.constantFrom(null, 'dhl', 'DHL', 'postnl'),
        pickup: fc.constantFrom(null, { name: 'Kiosk' }, { name: 'Shop' }),
        proofUrl: fc.constantFrom(null, 'https://carrier.example/1', 'https://carrier.example/2'),
        corrects,
      }),
    })
    .map(({ hours, stage, more }) =>
      checkpoint(new Date(hours * 3_600_000).toISOString(), stage, more),
    );
// One id is one scan: the store sees to that, so the property may too.
const historyOf = (scan: fc.Arbitrary<Checkpoint>, maxLength = 12) =>
  fc.uniqueArray(scan, { selector: ({ id }) => id, maxLength });

const named = fc.constantFrom(null, null, ...ids);
const anything = historyOf(scansWith(stages, named));
const uncorrected = historyOf(scansWith(stages, fc.constant(null)));
const outward = stages.filter((stage) => !backwards.includes(stage));
const neverBack = historyOf(scansWith(outward, fc.constant(null)));

/** A problem that is resolved makes a way back the way there again. */
const unresolved = (scan: Checkpoint): Checkpoint => ({
  ...scan,
  flags: scan.flags.filter((flag) => flag !== 'resolved'),
});

const seen = (history: readonly Checkpoint[]) => {
  const { milestones, ...state } = fold(history);
  return { ...state, milestones: [...milestones].sort(([a], [b]) => (a < b ? -1 : 1)) };
};

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, i) =>
    permutations([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]),
  );
}

describe('fold', () => {
  test('does not depend on the order of arrival, on repeats or on how it was split', () => {
    const arrivals = anything.chain((history) =>
      fc.tuple(
        fc.constant(history),
        fc.shuffledSubarray(history, { minLength: history.length }),
        fc.subarray(history),
        fc.nat(history.length),
      ),
    );
    fc.assert(
      fc.property(arrivals, ([history, shuffled, repeated, cut]) => {
        const messages = [repeated, shuffled.slice(cut), shuffled.slice(0, cut), repeated];
        expect(seen(messages.flat())).toEqual(seen(history));
      }),
      runs,
    );
  });

  test('is the same for all 720 orders of six scans', () => {
    fc.assert(
      fc.property(historyOf(scansWith(stages, named), 6), (history) => {
        const expected = JSON.stringify(seen(history));
        for (const order of permutations(history)) {
          expect(JSON.stringify(seen(order))).toBe(expected);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('is delivered exactly where a delivery was said and nothing of a return', () => {
    fc.assert(
      fc.property(neverBack, (history) => {
        const said = history.some(({ stage }) => stage === 'delivered');
        expect(fold(history).stage === 'delivered').toBe(said);
      }),
      runs,
    );
  });

  test('a delivery stays, whatever is added that is no return and no correction', () => {
    fc.assert(
      fc.property(neverBack, scansWith(outward, fc.constant(null)), (history, added) => {
        fc.pre(fold(history).stage === 'delivered' && history.every(({ id }) => id !== added.id));
        expect(fold([...history, added]).stage).toBe('delivered');
      }),
      runs,
    );
  });

  test('after a turn back a delivery is the end of the return', () => {
    const which = stages.filter((stage) => stage !== 'returned' && stage !== 'destroyed');
    fc.assert(
      fc.property(historyOf(scansWith(which, fc.constant(null))), (scans) => {
        const history = scans.map(unresolved);
        const turns = history.filter(({ stage }) => stage === 'returning');
        fc.pre(turns.length > 0);
        // At one instant the delivery counts first: it is of the lower rank.
        const first = Math.min(...turns.map(({ atMs }) => atMs));
        const ended = history.some(({ stage, atMs }) => stage === 'delivered' && atMs > first);
        expect(fold(history).stage === 'returned').toBe(ended);
        expect(fold(history).stage).not.toBe('delivered');
      }),
      runs,
    );
  });

  test('what has moved never goes back to paperwork', () => {
    fc.assert(
      fc.property(uncorrected, (history) => {
        fc.pre(history.some(({ stage }) => !papers.includes(stage)));
        expect(['pending', 'label_created']).not.toContain(fold(history).stage);
      }),
      runs,
    );
  });

  test('is expired only where nothing came later', () => {
    fc.assert(
      fc.property(uncorrected, (history) => {
        const { stage, latest, current } = fold(history);
        fc.pre(stage === 'expired');
        expect(latest?.stage).toBe('expired');
        expect(current?.stage).toBe('expired');
      }),
      runs,
    );
  });

  test('a milestone never moves to a later time by scans that are added', () => {
    fc.assert(
      fc.property(neverBack, scansWith(outward, fc.constant(null)), (history, added) => {
        fc.pre(history.every(({ id }) => id !== added.id));
        const after = fold([...history, added]).milestones;
        for (const [stage, before] of fold(history).milestones) {
          expect(after.get(stage)?.atMs).toBeLessThanOrEqual(before.atMs);
        }
      }),
      runs,
    );
  });

  test('a milestone is the first scan of its stage', () => {
    fc.assert(
      fc.property(neverBack, (history) => {
        const { milestones } = fold(history);
        expect([...milestones.keys()].sort()).toEqual(
          [...new Set(history.map(({ stage }) => stage))].sort(),
        );
        for (const [stage, { atMs }] of milestones) {
          const times = history.filter((each) => each.stage === stage).map((each) => each.atMs);
          expect(atMs).toBe(Math.min(...times));
        }
      }),
      runs,
    );
  });

  test('what was taken back is as if it had never been', () => {
    const free = stages.filter(
      (stage) => !['delivered', 'returning', 'returned', 'destroyed'].includes(stage),
    );
    const three = fc.tuple(
      historyOf(scansWith(free, fc.constant(null)), 8),
      scansWith(stages, fc.constant(null)),
      scansWith(stages, fc.constant('wrong')),
    );
    fc.assert(
      fc.property(three, ([history, wrong, right]) => {
        const given = history.filter(({ id }) => id !== right.id);
        const told = [...given, right, { ...wrong, id: 'wrong' }];
        expect(seen(told)).toEqual(seen([...given, right]));
      }),
      runs,
    );
  });

  test('nobody is named while nothing is wrong, and somebody is while something is', () => {
    const wrong: Stage[] = ['exception', 'lost', 'destroyed', 'returning', 'ready_for_pickup'];
    fc.assert(
      fc.property(anything, (history) => {
        const { stage, responsible, flags: raised, reason, actionRequired } = fold(history);
        if (wrong.includes(stage) || actionRequired) expect(responsible).not.toBeNull();
        const wrongs = raised.filter((flag) => flag !== 'resolved');
        if (stage === 'in_transit' && wrongs.length === 0 && reason === null && !actionRequired) {
          expect(responsible).toBeNull();
        }
      }),
      runs,
    );
  });
});
