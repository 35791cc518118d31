import { describe, expect, test } from 'vitest';
import { stages, type Flag, type Health, type Stage } from '#contract/vocabulary';
import { helpFor, type HelpFacts } from '../../../../api/domain/help.ts';

const today = '2026-11-23';
type Given = Partial<Omit<HelpFacts, 'state'>> & {
  flags?: Flag[];
  reason?: string;
  until?: string;
  proof?: string;
};
const help = (stage: Stage, given: Given = {}) => {
  const { flags = [], reason = null, until, proof, ...facts } = given;
  return helpFor({
    state: {
      stage,
      flags,
      reason,
      pickup: until === undefined ? null : { name: 'Kiosk Lindner', until },
      proof: proof === undefined ? null : { url: proof, at: today, how: null },
    },
    health: 'on_track',
    replaced: false,
    today,
    deliveredDay: null,
    waitsSince: null,
    ...facts,
  } as HelpFacts);
};
const kinds = (...args: Parameters<typeof help>) => help(...args).map(({ kind }) => kind);
const steps = (kind: string, ...args: Parameters<typeof help>) =>
  help(...args).find((each) => each.kind === kind)?.steps;

describe('helpFor', () => {
  test.each(stages)('has something to offer at %s, the rest of it last', (stage) => {
    const all = kinds(stage);
    expect(all.at(-1)).toBe('other');
    expect(new Set(all).size).toBe(all.length);
  });

  test.each<[Stage, string[]]>([
    ['pending', ['wrong_address', 'other']],
    ['in_transit', ['wrong_address', 'other']],
    ['delivery_attempted', ['failed_attempt', 'wrong_address', 'other']],
    ['ready_for_pickup', ['other']],
    ['delivered', ['not_received', 'damaged', 'wrong_item', 'other']],
    ['lost', ['not_received', 'other']],
    ['destroyed', ['damaged', 'other']],
    ['returning', ['other']],
    ['cancelled', ['other']],
  ])('offers at %s only what can be wrong there', (stage, expected) =>
    expect(kinds(stage)).toEqual(expected),
  );

  test('says “it is not here” of nothing but what counts as delivered, or is lost', () => {
    const said = stages.filter((stage) => kinds(stage).includes('not_received'));
    expect(said).toEqual(['delivered', 'lost', 'expired']);
    expect(steps('not_received', 'lost')).toEqual(['again_or_refund']);
  });

  test('asks to wait until tomorrow only on the day itself', () => {
    const on = (deliveredDay: string) => steps('not_received', 'delivered', { deliveredDay });
    expect(on(today)).toEqual([
      'look_around',
      'ask_household',
      'ask_neighbours',
      'wait_until_tomorrow',
    ]);
    expect(on('2026-11-22')).toEqual(['look_around', 'ask_household', 'ask_neighbours']);
  });

  test('begins with what the carrier says: the proof, the neighbour', () => {
    const given: Given = {
      deliveredDay: '2026-11-20',
      flags: ['with_neighbour'],
      proof: 'https://x.example/',
    };
    expect(steps('not_received', 'delivered', given)).toEqual(['look_at_proof', 'with_neighbour']);
  });

  test.each<[Health, boolean]>([
    ['on_track', false],
    ['early', false],
    ['quiet', false],
    ['at_risk', true],
    ['late', true],
    ['stalled', true],
  ])('takes a parcel that is %s for late: %s', (health, late) => {
    expect(kinds('in_transit', { health }).includes('late')).toBe(late);
    expect(kinds('delivered', { health })).not.toContain('late');
  });

  test.each<[string, Given, string[] | undefined]>([
    ['in three days', { until: '2026-11-26' }, undefined],
    ['tomorrow', { until: '2026-11-24' }, ['collect_by', 'ask_to_keep']],
    ['today', { until: today }, ['collect_by', 'ask_to_keep']],
    ['yesterday', { until: '2026-11-22' }, ['collecting_is_over']],
    ['nobody knows when, new', { waitsSince: '2026-11-21' }, undefined],
    ['nobody knows when, for long', { waitsSince: '2026-11-18' }, ['ask_to_keep']],
  ])('minds a pick-up that ends %s', (_when, given, expected) => {
    expect(steps('missed_pickup', 'ready_for_pickup', given)).toEqual(expected);
  });

  test('tells what to do where it was not collected and goes back', () => {
    expect(kinds('returning', { reason: 'pickup_missed' })).toEqual(['missed_pickup', 'other']);
  });

  test('speaks of a fee only at customs, and only where one is due', () => {
    expect(kinds('customs')).not.toContain('customs_fee');
    expect(kinds('customs', { flags: ['payment_due'] })[0]).toBe('customs_fee');
    expect(kinds('customs', { reason: 'customs_duty' })[0]).toBe('customs_fee');
    expect(kinds('in_transit', { flags: ['payment_due'] })).not.toContain('customs_fee');
  });

  test('leaves a parcel alone for which another one comes', () => {
    expect(kinds('delivered', { replaced: true })).toEqual(['other']);
  });
});
