import { describe, expect, test } from 'vitest';
import {
  announced,
  at,
  firstEvening,
  mugAndTowels,
  ordered,
  parcel,
  promised,
} from '../../../../api/journeys/hobnail.ts';
import { upTo } from '../../../../api/journeys/journey.ts';
import type { ReturnMade } from '../../../../api/view/facts.ts';
import type { Problem } from '../../../../api/view/problem.ts';

const ms = (day: number, time: string) => Date.parse(at(day, time));
const first = parcel(mugAndTowels, {
  checkpoints: [...firstEvening],
  promises: [promised(19), announced([18, '9:00'], 21)],
});
const corrected = { ...first, trackingNumber: 'CP1', updatedMs: ms(18, '12:00') };
const made: ReturnMade = {
  id: 'ret_1',
  kind: 'return',
  state: 'requested',
  requestedAt: at(17, '9:00'),
  updatedMs: ms(17, '9:00'),
  refunded: null,
  shipmentId: null,
  exchangeShipmentId: null,
  note: null,
  items: [],
};
const problem: Problem = {
  id: 'prb_1',
  shipmentId: null,
  kind: 'other',
  state: 'reported',
  answer: null,
  photoCount: 0,
  createdMs: ms(17, '9:00'),
  updatedMs: ms(17, '9:00'),
};
const facts = ordered(mugAndTowels, {
  order: { cancelledAt: at(20, '8:00') },
  // In whatever order they are written down.
  parcels: [corrected, first],
  returns: [{ ...made, state: 'refunded', updatedMs: ms(19, '9:00') }, made],
  problems: [problem, { ...problem, state: 'solved', updatedMs: ms(19, '9:00') }],
});
const known = (day: number, time: string) => {
  const found = upTo(facts, ms(day, time));
  return {
    numbers: found?.parcels.map(({ trackingNumber }) => trackingNumber),
    scans: found?.parcels[0]?.checkpoints.length,
    heard: found?.parcels[0]?.heardMs,
    promises: found?.parcels[0]?.promises.length,
    returns: found?.returns.map(({ state }) => state),
    problems: found?.problems?.map(({ state }) => state),
    cancelled: found?.order?.cancelledAt,
  };
};

describe('upTo', () => {
  test('knows nothing before it was ordered', () => {
    expect(upTo(facts, ms(16, '9:59'))).toBeNull();
    expect(known(16, '10:30')).toMatchObject({ numbers: [], returns: [], problems: [] });
  });

  test('leaves out what comes later, and what is of that very moment not', () => {
    expect(known(17, '22:40')).toEqual({
      numbers: ['CP8344102271GB'],
      scans: 2,
      heard: ms(17, '17:02'),
      promises: 1,
      returns: ['requested'],
      problems: ['reported'],
      cancelled: null,
    });
    expect(known(17, '22:41').scans).toBe(3);
    expect(known(16, '12:00')).toMatchObject({ scans: 0, heard: null });
  });

  test('has of what was told several times the last word, once', () => {
    expect(known(20, '8:00')).toMatchObject({
      numbers: ['CP1'],
      promises: 2,
      returns: ['refunded'],
      problems: ['solved'],
      cancelled: at(20, '8:00'),
    });
  });

  test('changes nothing of what it is given', () => {
    const before = JSON.stringify(facts);
    known(18, '12:00');
    expect(JSON.stringify(facts)).toBe(before);
  });
});
