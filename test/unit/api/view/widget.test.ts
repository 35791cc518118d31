import { describe, expect, test } from 'vitest';
import { WidgetView } from '#contract/tracking';
import { locales, stages, type Locale } from '#contract/vocabulary';
import type { Checkpoint } from '../../../../api/domain/fold.ts';
import type { PromiseMade } from '../../../../api/domain/promise.ts';
import type { Parcel, WidgetFacts } from '../../../../api/view/facts.ts';
import { widgetView } from './spoken.ts';
import { checkpoint as scan } from '../../../helpers/checkpoint.ts';

const now = Date.parse('2026-11-19T12:00:00+01:00');
const monday = '2026-11-16T12:00:00+01:00';
const said = (from: string, to: string, made: string): PromiseMade => ({
  id: `prm_${made}`,
  source: 'shop',
  madeMs: Date.parse(made),
  from,
  to,
});
const mugs = { externalId: 'i1', title: 'Ask mug', quantity: 2, cancelled: 0 };
const parcel = (checkpoints: Checkpoint[], promises: PromiseMade[] = []): Parcel => ({
  id: 'shp_1',
  externalId: 's1',
  direction: 'outbound',
  replaces: null,
  carrier: 'dhl',
  carrierName: null,
  trackingNumber: '00340434161094042557',
  trackingUrl: null,
  createdMs: Date.parse(monday),
  checkpoints,
  heardMs: null,
  promises,
  contents: [],
});
const facts: WidgetFacts = {
  merchant: { name: 'Hobnail', theme: {}, timeZone: 'Europe/Berlin' },
  order: {
    id: 'ord_1',
    number: '#1',
    placedAt: '2026-11-16T11:04:00+01:00',
    currency: 'EUR',
    timeZone: null,
    cancelledAt: null,
    items: [{ ...mugs, imageUrl: null, url: null }],
  },
  whole: true,
  parcels: [],
  returns: [],
};
const view = (one: Parcel, locale: Locale = 'en') =>
  widgetView({ ...facts, parcels: [one] }, locale, now);

const onTheWay = [
  scan('2026-11-16T15:30:00+01:00', 'label_created', { text: 'Packed by Ines' }),
  scan('2026-11-17T17:02:00+01:00', 'picked_up', { text: 'Collected', city: 'Halle' }),
  scan('2026-11-18T21:15:00+01:00', 'in_transit', { text: 'Left the hub', city: 'Radefeld' }),
];
const inTheVan = [...onTheWay, scan('2026-11-19T09:12:00+01:00', 'out_for_delivery')];

const head = (one: Parcel, locale: 'en' | 'de' = 'en') => {
  const { title, headline, struck, detail, lamp } = view(one, locale).shipments[0]!;
  const plain = (text: string | null) =>
    text?.replace(/\u00a0/g, ' ').replace(/\u2060/g, '') ?? null;
  return { title, headline: plain(headline), struck: plain(struck), detail: plain(detail), lamp };
};

describe('what a shopper reads', () => {
  test('before anything has happened', () => {
    expect(head({ ...parcel([]), trackingNumber: null })).toEqual({
      title: 'Order received',
      headline: 'Being packed',
      struck: null,
      detail: 'Hobnail has your order. The first scan comes when the carrier has it.',
      lamp: false,
    });
  });

  test('on the road, with a day', () => {
    expect(head(parcel(onTheWay, [said('2026-11-20', '2026-11-20', monday)]))).toEqual({
      title: 'On its way',
      headline: 'Tomorrow',
      struck: null,
      detail: 'Left the hub, Radefeld, Wed 18, 21:15. The next scan usually comes today.',
      lamp: false,
    });
  });

  test('on the road, with several days', () => {
    const days = said('2026-11-23', '2026-11-24', monday);
    expect(head(parcel(onTheWay, [days])).headline).toBe('Monday 23 to Tuesday, 24 November');
    expect(head(parcel(onTheWay, [days]), 'de').headline).toBe(
      'Montag 23. bis Dienstag, 24. November',
    );
  });

  test('in the van, with a window', () => {
    const window = said('2026-11-19T14:00:00+01:00', '2026-11-19T16:00:00+01:00', monday);
    expect(head(parcel(inTheVan, [window]))).toEqual({
      title: 'Out for delivery',
      headline: 'Today, 14:00–16:00',
      struck: null,
      detail: 'In the van since 9:12.',
      lamp: true,
    });
    expect(head(parcel(inTheVan, [window]), 'de')).toMatchObject({
      title: 'In Zustellung',
      headline: 'Heute, 14:00–16:00 Uhr',
      detail: 'Seit 9:12 Uhr im Zustellfahrzeug.',
    });
  });

  test('later than promised, with the old day struck and never deleted', () => {
    const promises = [
      said('2026-11-19', '2026-11-19', monday),
      said('2026-11-21', '2026-11-21', '2026-11-18T12:00:00+01:00'),
    ];
    expect(head(parcel(onTheWay, promises))).toMatchObject({
      title: 'Later than we promised',
      headline: 'Saturday, 21 November',
      struck: 'Thursday, 19 November',
    });
    const { steps, promise } = view(parcel(onTheWay, promises)).shipments[0]!;
    expect(steps.at(-1)).toMatchObject({ struck: 'Today', display: 'Sat\u00a021' });
    expect(promise?.note).toBe('Moved from Thursday to Saturday');
  });

  test('earlier than promised strikes nothing', () => {
    const promises = [
      said('2026-11-24', '2026-11-24', monday),
      said('2026-11-21', '2026-11-21', '2026-11-18T12:00:00+01:00'),
    ];
    expect(head(parcel(onTheWay, promises))).toMatchObject({
      title: 'On its way',
      headline: 'Saturday, 21 November',
      struck: null,
    });
    expect(view(parcel(onTheWay, promises)).shipments[0]!.steps.at(-1)?.struck).toBeNull();
  });

  test('late without a new day says that it is not known', () => {
    const promises = [said('2026-11-17', '2026-11-17', monday)];
    expect(head(parcel(onTheWay, promises))).toMatchObject({
      headline: 'New day not known yet',
      struck: 'Tuesday, 17 November',
    });
  });

  test('home, and whether the promise was kept', () => {
    const home = [...inTheVan, scan('2026-11-19T11:32:00+01:00', 'delivered')];
    const kept = parcel(home, [said('2026-11-19', '2026-11-19', monday)]);
    expect(head(kept)).toEqual({
      title: 'Delivered today, 11:32',
      headline: 'It is home',
      struck: null,
      detail: 'On the day we promised.',
      lamp: true,
    });
    expect(view(kept).shipments[0]!.promise?.display).toBe('Today, kept');
    const late = parcel(home, [said('2026-11-18', '2026-11-18', monday)]);
    expect(head(late).detail).toBe('One day later than promised. We are sorry for the wait.');
    const early = parcel(home, [said('2026-11-21', '2026-11-21', monday)]);
    expect(head(early).detail).toBe('2 days earlier than promised.');
  });

  test('the line from the shop to the door', () => {
    const window = said('2026-11-19T14:00:00+01:00', '2026-11-19T16:00:00+01:00', monday);
    const { steps } = view(parcel(inTheVan, [window])).shipments[0]!;
    expect(steps.map(({ title, state, display }) => [title, state, display])).toEqual([
      ['Packed', 'done', 'Mon\u00a016'],
      ['On its way', 'done', 'Tue\u00a017'],
      ['Out for delivery', 'current', '9:12'],
      ['Home', 'ahead', '14:00\u2060–\u206016:00'],
    ]);
  });

  test('a lost parcel was last seen somewhere', () => {
    const { steps } = view(parcel([...onTheWay, scan('2026-11-19T08:00:00+01:00', 'lost')]))
      .shipments[0]!;
    expect(steps.map(({ title, state, display }) => [title, state, display])).toEqual([
      ['Packed', 'done', 'Mon\u00a016'],
      ['Last seen', 'lost', 'Wed\u00a018, Radefeld'],
      ['Home', 'ahead', null],
    ]);
  });

  test('the country is named only where a parcel crosses a border', () => {
    const abroad = [
      scan('2026-11-17T17:02:00+01:00', 'picked_up', { city: 'Halle', country: 'DE' }),
      scan('2026-11-18T17:02:00+01:00', 'in_transit', { city: 'Gent', country: 'BE' }),
    ];
    const places = (checkpoints: Checkpoint[]) =>
      view(parcel(checkpoints)).shipments[0]!.checkpoints.map(({ place }) => place);
    expect(places(abroad)).toEqual(['Gent, BE', 'Halle, DE']);
    expect(places(abroad.slice(0, 1))).toEqual(['Halle']);
  });

  test.each(locales.flatMap((locale) => stages.map((stage) => [locale, stage] as const)))(
    'in %s, %s is told in words and fits the contract',
    (locale, stage) => {
      const last = stage === 'pending' ? [] : [scan('2026-11-19T10:00:00+01:00', stage)];
      for (const promises of [[], [said('2026-11-20', '2026-11-20', monday)]]) {
        const shown = view(parcel([...onTheWay, ...last], promises), locale);
        expect(WidgetView.parse(shown)).toEqual(shown);
        const { title, headline, detail, steps } = shown.shipments[0]!;
        for (const text of [title, headline, detail, ...steps.map((step) => step.title)]) {
          expect(text).not.toMatch(/\b(undefined|null)\b|\[object|NaN|_|!/);
          expect(text.trim().length).toBeGreaterThan(1);
        }
        expect(steps.filter(({ state }) => state === 'current' || state === 'lost')).toHaveLength(
          1,
        );
        expect(steps.length).toBeLessThanOrEqual(4);
      }
    },
  );
});
