import { describe, expect, test } from 'vitest';
import { locales, reasons, type Flag, type Reason, type Stage } from '#contract/vocabulary';
import type { Checkpoint } from '../../../../api/domain/fold.ts';
import type { Parcel } from '../../../../api/view/facts.ts';
import { item, noon, now, parcel, view } from './facts.ts';

const hourMs = 3_600_000;
const known = Object.keys(reasons) as Reason[];

const shown = (stage: Stage, more: Partial<Checkpoint> = {}, given: Partial<Parcel> = {}) =>
  view({
    items: [item('Mug')],
    parcels: [parcel('a', null, [], { checkpoints: [noon(stage, more)], ...given })],
  }).shipments[0]!;

describe('what is wrong, and who acts', () => {
  test.each(known.flatMap((reason) => locales.map((locale) => [reason, locale] as const)))(
    '%s in %s has words of its own',
    (reason, locale) => {
      const scans = [noon('exception', { reason })];
      const [one] = view(
        { parcels: [parcel('a', null, [], { checkpoints: scans })] },
        locale,
      ).shipments;
      const other = view(
        { parcels: [parcel('a', null, [], { checkpoints: [noon('exception')] })] },
        locale,
      ).shipments[0]!;
      expect(one!.headline).not.toBe(other.headline);
      expect(one!.responsible).toBe(reasons[reason]);
      for (const text of [one!.title, one!.headline, one!.detail])
        expect(text).not.toMatch(/\b(undefined|null)\b|\[object|_|!|\.\.|\s\s/);
      if (locale !== 'en' && locale !== 'de') return;
      // Somebody acts: the shopper is told to do something, or that there is nothing to do.
      expect(one!.detail).toMatch(
        locale === 'en'
          ? /write|need do nothing|leave it at that|have it ready|how to get in|be in then/i
          : /schreiben|fragen sie|müssen nichts tun|dabei belassen|bereit|angeben|seien sie/i,
      );
    },
  );

  test('a reason that nobody knows is told as a delay', () => {
    for (const reason of ['strike', 'constructor', '__proto__'])
      expect(shown('exception', { reason })).toMatchObject({
        headline: 'Held up on the way',
        detail: 'DHL is working on it; you need do nothing. We are sorry for the wait.',
      });
  });

  test.each<[Stage, Partial<Checkpoint>]>([
    ['in_transit', { reason: 'payment', action: true }],
    ['customs', { flags: ['payment_due'] }],
    ['out_for_delivery', { flags: ['payment_due'] }],
    ['pending', { reason: 'payment', action: true }],
  ])('where something is needed in %s that comes first', (stage, more) => {
    expect(shown(stage, more)).toMatchObject({
      actionRequired: true,
      title: 'Something is needed',
      headline: 'A payment is due',
    });
  });

  test('nobody is told to wait while something is needed', () => {
    const patient = shown('exception', { reason: 'weather' });
    expect(patient.detail).toContain('you need do nothing');
    const asked = shown('exception', { reason: 'weather', action: true });
    expect(asked.detail).toBe('Write to Hobnail, so that it can go on.');
  });

  test('a new day goes before the reason, which is told behind it', () => {
    const said = (to: string, source: 'shop' | 'carrier', madeMs: number) => ({
      id: to,
      source,
      madeMs,
      from: to,
      to,
    });
    const promises = [said('2026-11-19', 'shop', 1), said('2026-11-21', 'carrier', now - hourMs)];
    expect(shown('exception', { reason: 'weather' }, { promises })).toMatchObject({
      headline: 'Saturday, 21 November',
      struck: 'Thursday, 19 November',
      detail:
        'The weather is holding it up. It goes on when the roads are clear; you need do nothing.',
    });
  });

  test('on the road, at the door and on the way back the reason is told as well', () => {
    expect(shown('in_transit', { reason: 'missorted' }).detail).toBe(
      'Last scan: 12:00. It took a wrong turn. DHL is sending it the right way; you need do nothing. We are sorry for the wait.',
    );
    expect(shown('delivery_attempted', { reason: 'business_closed' })).toMatchObject({
      title: 'Tried at 12:00',
      headline: 'It was closed',
    });
    expect(shown('delivery_attempted', { reason: 'addressee_absent' }).title).toBe(
      'Nobody in at 12:00',
    );
    expect(shown('returning', { reason: 'pickup_missed' }).detail).toBe(
      'Not collected in time. Write to Hobnail to have it sent again.',
    );
    expect(shown('cancelled', { reason: 'cancelled_by_shopper' }).detail).toBe(
      'Nothing is on its way. If that was not you, write to Hobnail.',
    );
  });

  test.each<[Flag, string]>([
    ['redirected', 'It goes to the new address, as asked.'],
    ['rescheduled', 'A new day was agreed.'],
    ['held', 'Kept at a depot.'],
  ])('%s is said on the road', (flag, text) => {
    expect(shown('in_transit', { flags: [flag] }).detail).toContain(text);
  });

  test.each<[Flag, 'headline' | 'detail', string]>([
    ['with_neighbour', 'headline', 'With your neighbour'],
    ['safe_place', 'headline', 'Left in a safe place'],
    ['signed', 'headline', 'Home, signed for'],
    ['in_part', 'detail', 'Part of it is still to come.'],
    [
      'damaged',
      'detail',
      'It was damaged on the way. Write to Hobnail; it is up to them to put it right.',
    ],
  ])('%s is said at the door', (flag, where, text) => {
    expect(shown('delivered', { flags: [flag] })[where]).toBe(text);
  });
});

describe('a number without a scan', () => {
  const told = (days: number, given: Partial<Parcel> = {}, locale: 'en' | 'de' = 'en') =>
    view(
      {
        items: [item('Mug')],
        parcels: [
          parcel('a', null, [], {
            trackingNumber: '00340434161094042557',
            createdMs: now - days * 24 * hourMs,
            ...given,
          }),
        ],
      },
      locale,
    ).shipments[0]!;

  test('is too early to say anything of', () => {
    expect(told(0)).toMatchObject({
      stage: 'pending',
      health: 'on_track',
      responsible: null,
      title: 'Packed, waiting for the carrier',
      detail: 'DHL has not scanned it yet. A new parcel can take until the evening to appear.',
    });
    expect(told(2.9).detail).toBe(told(0).detail);
    expect(told(4).detail).toContain('longer than usual');
  });

  test('is unknown after five days, which is the shop’s turn', () => {
    expect(told(5.1)).toMatchObject({
      health: 'at_risk',
      responsible: 'shop',
      headline: 'DHL does not know this number yet',
    });
    expect(told(5.1, {}, 'de').headline).toBe('DHL kennt diese Nummer noch nicht');
    expect(told(5.1, { checkpoints: [noon('in_transit')] }).responsible).toBeNull();
  });

  test('is wrong at once where the check digit or the source says so', () => {
    const wrong = {
      health: 'problem',
      responsible: 'shop',
      headline: 'The tracking number is not right',
    };
    expect(told(0, { trackingNumber: '00340434161094042558' })).toMatchObject(wrong);
    const scans = [noon('pending', { reason: 'wrong_number' })];
    expect(told(0, { checkpoints: scans })).toMatchObject(wrong);
    expect(told(0, { trackingNumber: null }).health).toBe('on_track');
  });

  test('that was put right is new again', () => {
    expect(told(6, { saidMs: now - hourMs }).detail).toBe(told(0).detail);
  });
});

describe('further facts of a parcel', () => {
  test('a pick-up point', () => {
    const pickup = {
      name: 'Kiosk Lindner',
      address: 'Beethovenstraße 12, 50674 Köln',
      hours: ['Mon–Fri 7–20', 'Sat 8–18'],
      until: '2026-11-28',
    };
    const one = shown('ready_for_pickup', { pickup });
    expect(one).toMatchObject({
      responsible: 'shopper',
      headline: 'Kiosk Lindner',
      detail: 'They keep it until Saturday, 28 November. Bring a photo ID.',
      facts: [
        {
          label: 'Pick-up point',
          lines: ['Kiosk Lindner', 'Beethovenstraße 12, 50674 Köln'],
          imageUrl: null,
        },
        { label: 'Opening hours', lines: ['Mon–Fri 7–20', 'Sat 8–18'], imageUrl: null },
      ],
      pickup: { ...pickup, untilDisplay: 'Saturday, 28 November' },
      lamp: true,
    });
    const over = shown('ready_for_pickup', { pickup: { name: 'Kiosk', until: '2026-11-18' } });
    expect(over.detail).toBe(
      'They kept it until Wednesday, 18 November; ask whether it is still there. Bring a photo ID.',
    );
    expect(over.facts!.map(({ label }) => label)).toEqual(['Pick-up point']);
    const told = shown('ready_for_pickup', { text: 'At the locker.' });
    expect(told).toMatchObject({ detail: 'At the locker. Bring a photo ID.', facts: [] });
  });

  test('the proof of delivery', () => {
    const url = 'https://www.dhl.de/proof/1.pdf';
    const one = shown('delivered', { flags: ['signed'], proofUrl: url });
    expect(one.proof).toEqual({ url, display: 'Signed for, today, 12:00' });
    expect(one.actions[0]).toEqual({ kind: 'proof', label: 'See the proof of delivery', url });
    expect(shown('delivered', { proofUrl: url }).proof?.display).toBe('Handed over, today, 12:00');
    expect(shown('delivered')).toMatchObject({ proof: null, facts: [] });
  });

  test('the proof of delivery as a fact, with the carrier’s own words and what the driver saw', () => {
    const factOf = (more: Partial<Checkpoint>) => shown('delivered', more).facts![0];
    const imageUrl = 'https://www.dhl.de/proof/1.JPG?size=2';
    expect(
      factOf({ flags: ['with_neighbour'], text: 'Left at number 14.', proofUrl: imageUrl }),
    ).toEqual({
      label: 'Delivery',
      lines: ['Left with a neighbour, today, 12:00', 'Left at number 14'],
      imageUrl,
    });
    expect(factOf({ flags: ['signed'], text: 'Delivered' })!.lines).toEqual([
      'Signed for, today, 12:00',
    ]);
    for (const proofUrl of ['https://www.dhl.de/proof/1.pdf', 'http://www.dhl.de/proof/1.jpg'])
      expect(factOf({ proofUrl })!.imageUrl).toBeNull();
  });

  test('every carrier that had it, and when it came where', () => {
    const scans = [
      { ...noon('in_transit', { carrier: 'dhl' }), id: '1', at: '2026-11-18T09:00:00+01:00' },
      noon('in_transit', { carrier: 'bpost', text: 'Received' }),
    ].map((each) => ({ ...each, atMs: Date.parse(each.at) }));
    const one = shown('in_transit', {}, { checkpoints: scans });
    expect(one.carriers).toEqual(['DHL', 'bpost']);
    expect(one.checkpoints.map(({ carrier }) => carrier)).toEqual(['bpost', 'DHL']);
    expect(one.detail).toBe('Received, 12:00. bpost has it now.');
    expect(one.milestones).toEqual([
      { stage: 'in_transit', at: '2026-11-18T09:00:00+01:00', display: 'Wed 18, 9:00' },
    ]);
    const alone = shown('in_transit', { carrier: 'dhl' });
    expect(alone.carriers).toEqual(['DHL']);
    expect(alone.checkpoints[0]!.carrier).toBeNull();
  });
});
