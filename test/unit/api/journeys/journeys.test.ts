import { describe, expect, test } from 'vitest';
import { ProblemView } from '#contract/problem';
import { problemKinds } from '#contract/problem-words';
import { WidgetView, type ShipmentView } from '#contract/tracking';
import { simulationIn } from '../../../../api/journeys/journey-views.ts';
import { journeys } from '../../../../api/journeys/journeys.ts';
import { readable } from '../../../../api/domain/carrier.ts';
import { directionOf } from '../../../../api/messages/locale.ts';
import { written } from '../../../../api/messages/sources.ts';

const names = Object.keys(journeys);
const facts = Object.values(journeys).map((each) => each.facts);
const { views: english } = await simulationIn('en');

/** Whatever is called the same in every language, and what the carrier and the shop wrote themselves. */
const given = [
  'Hobnail',
  ...facts.flatMap(({ order, parcels, problems = [] }) => [
    ...(order?.items.map(({ title }) => title) ?? []),
    ...(order?.items.map(({ title }) => title.split(',')[0] ?? '') ?? []),
    order?.city ?? '',
    ...problems.map(({ answer }) => answer ?? ''),
    ...parcels.flatMap(({ carrierName, trackingNumber, checkpoints, handovers = [] }) => [
      carrierName ?? '',
      readable(trackingNumber ?? ''),
      ...handovers.flatMap((each) => [each.carrier ?? '', readable(each.trackingNumber)]),
      ...checkpoints.flatMap(({ text, city, pickup }) => [
        text ?? '',
        city ?? '',
        pickup?.name ?? '',
        pickup?.address ?? '',
        ...(pickup?.hours ?? []),
      ]),
    ]),
  ]),
].sort((a, b) => b.length - a.length);
/** Words that another language has taken from English. */
const loaned = /\bupdates?\b/g;
const withoutGiven = (text: string) =>
  given.reduce((rest, name) => (name ? rest.replaceAll(name, '') : rest), text.replace(loaned, ''));

/** All that a person reads of a view. What the elements fill in themselves has its places. */
function readOf({ order, shipments, problems = [], words }: WidgetView): string[] {
  const filledLater = [words.stale, ...Object.values(words.help ?? {}).flat()];
  const plain = Object.values(words).filter((word) => typeof word === 'string');
  return [
    ...plain.filter((word) => !filledLater.includes(word)),
    order?.story,
    ...(order?.items.flatMap(({ pieces }) => pieces.map(({ display }) => display)) ?? []),
    ...shipments.flatMap(shipmentText),
    ...problems.flatMap((each) => [each.label, each.headline, each.detail, each.display]),
  ].filter((text) => typeof text === 'string');
}

const shipmentText = (each: ShipmentView) => [
  each.title,
  each.headline,
  each.struck,
  each.detail,
  each.nextNewsDisplay,
  each.promise?.label,
  each.promise?.display,
  each.promise?.note,
  ...(each.facts ?? []).flatMap(({ label, lines }) =>
    // What was written in is kept on its line.
    [label, ...lines].map((line) => line.replaceAll('\u2060', '').replaceAll('\u00a0', ' ')),
  ),
  each.updates,
  each.contents,
  each.pickup?.untilDisplay,
  each.proof?.display,
  ...each.steps.flatMap(({ title, display, struck }) => [title, display, struck]),
  ...each.checkpoints.flatMap(({ title, text, display }) => [title, text, display]),
  ...each.milestones.map(({ display }) => display),
  ...each.actions.map(({ label }) => label),
  ...(each.help ?? []).flatMap(({ label, steps, actions }) => [
    label,
    ...steps,
    ...actions.map((action) => action.label),
  ]),
];

const shownIn = (views: Record<string, (WidgetView | null)[]>) =>
  names.flatMap((name) =>
    (views[name] ?? []).flatMap((view, i) => (view ? [{ moment: `${name}:${i + 1}`, view }] : [])),
  );

describe('the journeys', () => {
  test('are of November 2026, and go forward', () => {
    for (const [name, { moments }] of Object.entries(journeys)) {
      expect([name, moments]).toEqual([name, [...moments].sort()]);
      for (const moment of moments) expect(moment).toMatch(/^2026-11-\d\dT\d\d:\d\d:00Z$/);
    }
  });

  test('have one moment at which nobody knows the number yet', () => {
    const empty = names.flatMap((name) =>
      (english[name] ?? []).flatMap((view, i) => (view ? [] : [`${name}:${i + 1}`])),
    );
    expect(empty).toEqual(['wrong-number:1']);
  });

  test('show every stage that a parcel is likely to be in', () => {
    const stages = shownIn(english).flatMap(({ view }) => view.shipments.map(({ stage }) => stage));
    expect([...new Set(stages)].sort()).toEqual([
      'customs',
      'delivered',
      'delivery_attempted',
      'exception',
      'in_transit',
      'label_created',
      'lost',
      'out_for_delivery',
      'pending',
      'ready_for_pickup',
      'returned',
      'returning',
    ]);
  });

  test('keep a present wrapped', () => {
    const text = JSON.stringify(english['gift']);
    for (const title of ['mug', 'towels', '#1042']) expect(text).not.toContain(title);
  });
});

describe.each(written)('in %s', async (locale) => {
  const { views, receipts, words } = await simulationIn(locale);
  const shown = shownIn(views);

  test('each moment is a view, told in that language and otherwise than the one before', () => {
    expect(Object.keys(views)).toEqual(names);
    for (const { view } of shown) {
      expect(WidgetView.parse(view)).toEqual(view);
      expect(view).toMatchObject({ locale, dir: directionOf(locale) });
    }
    const told = shown.map(({ view }) => JSON.stringify(view.shipments) + view.problems?.length);
    expect(new Set(told).size).toBe(told.length);
  });

  test('every place is filled', () => {
    for (const { moment, view } of shown)
      for (const text of readOf(view))
        expect([moment, text]).toEqual([
          moment,
          expect.not.stringMatching(/[{}]|\b(null|undefined|NaN)\b/),
        ]);
  });

  test('no sentence speaks against where the parcel is', () => {
    for (const { moment, view } of shown)
      for (const shipment of view.shipments)
        expect([moment, contradictions(shipment)]).toEqual([moment, []]);
  });

  test('a report is answered, whatever it is about', () => {
    for (const kind of problemKinds) {
      expect(ProblemView.parse(receipts[kind])).toEqual(receipts[kind]);
      expect(receipts[kind]).toMatchObject({ kind, state: 'reported', open: true });
    }
    expect(words.lookup.title).not.toBe('');
  });
});

describe.each(written.filter((locale) => locale !== 'en'))('in %s', async (locale) => {
  const inEnglish = new Set(shownIn(english).flatMap(({ view }) => readOf(view)));
  const { views } = await simulationIn(locale);

  test('nothing is in English but names, and what others wrote', () => {
    const texts = shownIn(views).flatMap(({ view }) => readOf(view));
    const same = texts.filter(
      (text) => inEnglish.has(text) && /\p{L}{2}/u.test(withoutGiven(text)),
    );
    expect([...new Set(same)]).toEqual([]);
  });
});

/** What would be said twice, or once too often. */
function contradictions(shipment: ShipmentView): string[] {
  const { stage, health, headline, title, promise, lamp, steps } = shipment;
  const { nextNewsDisplay, nextNewsBy } = shipment;
  const faults: string[] = [];
  const isHome = stage === 'delivered';
  if (headline === title && stage !== 'returning') faults.push('says the same twice');
  if (isHome !== (health === 'done') && shipment.kind === 'parcel') faults.push('is not over');
  if (isHome && !lamp) faults.push('is home without a light');
  const comesFirst = promise && promise.now.to.slice(0, 10) <= (nextNewsBy ?? '').slice(0, 10);
  if (nextNewsDisplay !== null && comesFirst) faults.push('waits for news after it has come');
  if (promise?.display === headline && steps.at(-1)?.display === null)
    faults.push('promises a day that the line does not have');
  if (!['on_track', 'early', 'late'].includes(health) && promise?.display === headline)
    faults.push('promises a day that nobody believes in');
  const states = steps.map(({ state }) => state).join();
  if (!/^(done,?)*((current|lost),?)?(ahead,?)*$/.test(states)) faults.push('is in two places');
  if (isHome && !states.endsWith('current')) faults.push('is not at the door');
  return faults;
}
