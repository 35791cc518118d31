import { describe, expect, test } from 'vitest';
import type { Checkpoint } from '../../../../api/domain/fold.ts';
import type { PromiseMade } from '../../../../api/domain/promise.ts';
import { checkpoint } from '../../../helpers/checkpoint.ts';
import { parcel, view } from './facts.ts';

const promised = (day: string, more: Partial<PromiseMade> = {}): PromiseMade => ({
  id: `prm_${day}`,
  source: 'shop',
  madeMs: Date.parse('2026-11-16T10:00:00+01:00'),
  from: day,
  to: day,
  ...more,
});
const road = (...more: Checkpoint[]) => [
  checkpoint('2026-11-16T15:30:00+01:00', 'label_created'),
  checkpoint('2026-11-17T22:41:00+01:00', 'in_transit', { city: 'Kassel' }),
  ...more,
];
const seen = (at: string, checkpoints: Checkpoint[], ...promises: PromiseMade[]) => {
  const nowMs = Date.parse(`2026-11-${at}+01:00`);
  return view({ nowMs, parcels: [parcel('a', null, [], { checkpoints, promises })] }).shipments[0]!;
};

describe('a promise beside what else is known', () => {
  test('is not repeated of a parcel that most likely does not move before', () => {
    const quiet = seen('20T22:50:00', road(), promised('2026-11-21'));
    expect(quiet.detail).toContain('move again by Monday');
    expect(quiet).toMatchObject({ title: 'Quiet for 3 days', headline: 'Still on its way' });
    expect(quiet.steps.at(-1)!.display).toBeNull();
    expect(quiet.promise!.display).toBe('Tomorrow');
    const patient = seen('20T22:50:00', road(), promised('2026-11-24'));
    expect(patient.headline).toBe('Tuesday, 24 November');
    expect(patient.steps.at(-1)!.display).toBe('Tue 24');
  });

  test('lights no lamp on a day on which it does not come', () => {
    const quiet = (day: string) => seen(day, road(), promised('2026-11-20'));
    expect(quiet('20T12:00:00')).toMatchObject({ health: 'quiet', lamp: false });
    expect(seen('19T12:00:00', road(), promised('2026-11-19')).lamp).toBe(true);
  });

  test('is unchanged only while it can still be kept and nothing is wrong', () => {
    const display = (at: string, ...more: Checkpoint[]) =>
      seen(at, road(...more), promised('2026-11-20')).promise!.display;
    expect(display('18T12:00:00')).toBe('Friday, 20 November, unchanged');
    const search = checkpoint('2026-11-19T08:00:00+01:00', 'exception', { reason: 'researched' });
    expect(display('19T12:00:00', search)).toBe('Tomorrow');
    const kiosk = checkpoint('2026-11-20T08:00:00+01:00', 'ready_for_pickup');
    expect(display('20T12:00:00', kiosk)).toBe('Today, unchanged');
    expect(display('21T12:00:00', kiosk)).toBe('Yesterday');
  });

  test('is called by its day once it is settled or moved', () => {
    const home = checkpoint('2026-11-19T09:30:00+01:00', 'delivered');
    const display = (at: string, ...days: string[]) =>
      seen(at, road(home), ...days.map((day) => promised(day))).promise!.display;
    expect(display('19T12:00:00', '2026-11-19')).toBe('Today, kept');
    expect(display('20T12:00:00', '2026-11-19')).toBe('Thursday, 19 November, kept');
    expect(display('19T12:00:00', '2026-11-20')).toBe('Friday, 20 November, kept');
    // What was announced in between no longer matters: it came in time.
    const madeMs = Date.parse('2026-11-17T10:00:00+01:00');
    const announced = [promised('2026-11-20'), promised('2026-11-19', { madeMs })];
    expect(seen('19T12:00:00', road(home), ...announced).promise).toMatchObject({
      display: 'Friday, 20 November, kept',
      note: null,
    });
    expect(seen('18T12:00:00', road(), ...announced).promise!.note).toBe(
      'Moved from Friday to Thursday',
    );
    expect(display('19T12:00:00', '2026-11-18')).toBe('Wednesday, 18 November');
  });

  test('of a parcel that is brought again, the van is that of today', () => {
    const again = seen(
      '20T09:30:00',
      road(
        checkpoint('2026-11-19T09:12:00+01:00', 'out_for_delivery'),
        checkpoint('2026-11-19T11:42:00+01:00', 'delivery_attempted'),
        checkpoint('2026-11-20T08:40:00+01:00', 'out_for_delivery'),
      ),
    );
    expect(again.steps[2]).toMatchObject({ state: 'current', display: '8:40' });
    expect(again.detail).toBe('In the van since 8:40.');
  });

  test('is the next news where it comes before any other', () => {
    const storm = checkpoint('2026-11-18T09:30:00+01:00', 'in_transit', { reason: 'weather' });
    const moved = (day: string) =>
      seen('18T12:00:00', road(storm), promised('2026-11-19'), {
        ...promised(day, { source: 'carrier' }),
        madeMs: storm.atMs,
      });
    expect(moved('2026-11-23').nextNewsDisplay).toBe('Friday, 20 November, 9:30');
    expect(moved('2026-11-20').nextNewsDisplay).toBeNull();
  });

  test('comes without another scan where none is usual before', () => {
    const abroad = { city: 'Dublin', country: 'IE' };
    const there = (day: string) =>
      seen(
        '19T12:00:00',
        [
          checkpoint('2026-11-17T22:41:00+01:00', 'in_transit', { country: 'GB' }),
          checkpoint('2026-11-19T08:05:00+01:00', 'in_transit', abroad),
        ],
        promised(day),
      ).detail;
    expect(there('2026-11-20')).toContain('The next scan usually comes within a day.');
    expect(there('2026-11-26')).toContain('the next scan usually comes on Monday.');
  });
});

describe('what is told at the end', () => {
  test('a parcel is missing since somebody had it, not since somebody looks for it', () => {
    const lost = seen(
      '25T12:00:00',
      road(
        checkpoint('2026-11-23T10:00:00+01:00', 'exception', { reason: 'researched' }),
        checkpoint('2026-11-25T09:00:00+01:00', 'lost'),
      ),
    );
    expect(lost.title).toBe('Missing since Tuesday, 17 November');
    expect(lost.steps[1]!.display).toBe('Tue 17, Kassel');
  });

  test('nothing is promised of what was called off', () => {
    const cancelled = checkpoint('2026-11-18T10:00:00+01:00', 'cancelled');
    expect(seen('18T12:00:00', road(cancelled), promised('2026-11-24')).promise).toBeNull();
  });

  test('what waited to be collected was there on the day that was promised', () => {
    const collected = seen(
      '27T18:00:00',
      road(
        checkpoint('2026-11-19T10:05:00+01:00', 'ready_for_pickup'),
        checkpoint('2026-11-27T17:30:00+01:00', 'delivered', { flags: ['collected'] }),
      ),
      promised('2026-11-19'),
    );
    expect(collected.detail).toBe('On the day we promised.');
    expect(collected.promise!.display).toContain('kept');
  });

  test('that a number is new is said once, and not of one that is silent for longer than usual', () => {
    const told = (at: string) => {
      const one = parcel('a', null, [], { trackingNumber: 'CP1' });
      const nowMs = Date.parse(`2026-11-${at}:00+01:00`);
      const { detail, updates } = view({ nowMs, parcels: [one] }).shipments[0]!;
      return `${detail} ${updates}`;
    };
    expect(told('17T09:00').match(/take until the evening/g)).toHaveLength(1);
    expect(told('20T09:00')).not.toMatch(/take until the evening/);
    for (const at of ['17T09:00', '20T09:00'])
      expect(told(at)).toMatch(/ Nothing has been scanned\.$/);
  });
});
