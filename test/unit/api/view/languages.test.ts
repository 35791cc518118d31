import { describe, expect, test } from 'vitest';
import { problemKinds, problemStates } from '#contract/problem-words';
import { reasons, stages, type Locale, type Reason } from '#contract/vocabulary';
import type { PromiseMade } from '../../../../api/domain/promise.ts';
import { en } from '../../../../api/messages/en/catalogue.ts';
import { leavesOf } from '../../../../api/messages/own-words.ts';
import { sourceOf, written } from '../../../../api/messages/sources.ts';
import { createLanguages } from '../../../../api/messages/spoken.ts';
import { isStopped } from '../../../../api/messages/stops.ts';
import { item, noon, now, parcel, sentBack, story, view } from './facts.ts';
import { widgetView } from './spoken.ts';

const promise = (day: string, made = '2026-11-16T12:00:00+01:00'): PromiseMade => ({
  id: made,
  source: 'shop',
  madeMs: Date.parse(made),
  from: day,
  to: day,
});
const onTheWay = (days: string[], locale: Locale, nowMs = now) =>
  view(
    {
      parcels: [parcel('a', 'in_transit', [], { promises: days.map((day) => promise(day)) })],
      nowMs,
    },
    locale,
  ).shipments[0]!;

/** Sentences of English that no other language has by chance. */
const english = leavesOf(en)
  .filter(({ path, text }) => path !== 'dayRange' && /\p{L}{3,} \p{L}{2,} \p{L}{2,}/u.test(text))
  .map(({ text }) =>
    text
      .split(/\{\w+\}/)
      .sort((a, b) => b.length - a.length)[0]!
      .trim(),
  )
  .filter((text) => text.length > 12);

const problems = problemStates.flatMap((state) =>
  problemKinds.map((kind) => ({
    id: `prb_${state}_${kind}`,
    shipmentId: 'a',
    kind,
    state,
    answer: null,
    photoCount: 0,
    createdMs: now,
    updatedMs: now,
  })),
);

describe.each(written)('a page in %s', (locale) => {
  test('has every place filled, whatever happens to a parcel, and no English', () => {
    const items = [item('Mug'), item('Jug'), item('Lamp', 3, 1)];
    const returns = [sentBack(['Mug'], { state: 'refunded', refunded: 1250 })];
    const told = [
      ...stages.map((stage) => noon(stage)),
      ...(Object.keys(reasons) as Reason[]).map((reason) => noon('exception', { reason })),
    ].flatMap((scan) => {
      const one = parcel('a', null, ['Lamp'], {
        checkpoints: [scan],
        promises: [promise('2026-11-17')],
      });
      const all = [one, parcel('b', 'delivered', ['Mug']), parcel('c', 'delivered', ['Jug'])];
      const shown = view({ items, parcels: all, returns, problems }, locale);
      return [shown.order, ...shown.shipments, ...(shown.problems ?? [])];
    });
    const text = JSON.stringify(told);
    expect(text).not.toMatch(/\{\w+\}|\{\}|undefined|NaN/);
    expect(text).toContain('Hobnail');
    const left = english.filter((each) => text.includes(each));
    if (locale === 'en') expect(left.length).toBeGreaterThan(80);
    else expect(left).toEqual([]);
  });

  test('ends no title with a full stop; a story of several sentences has one behind each', () => {
    const items = [item('Mug'), item('Jug'), item('Lamp')];
    const home = [parcel('b', 'delivered', ['Mug']), parcel('c', 'delivered', ['Jug'])];
    const returns = [sentBack(['Mug'], { state: 'sent_back' })];
    // What was not handed over is told in a sentence more.
    const handedOver = stages.filter((stage) => !['pending', 'cancelled'].includes(stage));
    const titles = handedOver.flatMap((stage) => {
      const parcels = [...home, parcel('a', stage, ['Lamp'])];
      const { order, shipments } = view({ items, parcels }, locale);
      const back = view(
        { items: items.slice(0, 1), parcels: parcels.slice(0, 1), returns },
        locale,
      );
      return [order, back.order]
        .map((each) => each?.story ?? '')
        .concat(
          [...shipments, ...back.shipments].flatMap(({ title, headline }) => [title, headline]),
        );
    });
    titles.push(story({ items, parcels: [], cancelledAt: '2026-11-19T10:00:00Z' }, locale)!);
    expect(new Set(titles).size).toBeGreaterThan(20);
    expect(titles.filter((title) => isStopped(title))).toEqual([]);
    // Thai has none.
    if (locale !== 'th') expect(story({ items, parcels: home }, locale)).toMatch(/[.。।]$/u);
  });
});

describe('days', () => {
  test('begin a headline with a capital, and stand in a sentence without', () => {
    const french = onTheWay(['2026-11-30', '2026-12-01'], 'fr');
    expect(french.headline).toBe('Mardi 1er décembre');
    expect(french.struck).toBe('Lundi 30 novembre');
    expect(french.promise).toMatchObject({
      label: 'Promis lundi',
      note: 'Déplacé du lundi 30 novembre au mardi 1er décembre',
    });
  });

  test('are declined where the language does so', () => {
    const polish = onTheWay(['2026-11-27'], 'pl');
    expect(polish.headline).toBe('Piątek, 27 listopada');
    expect(polish.promise?.label).toBe('Obiecano w poniedziałek');
    const hebrew = onTheWay(['2026-11-27'], 'he');
    expect(hebrew.headline).toBe('יום שישי, 27 בנובמבר');
    expect(hebrew.promise?.label).toBe('הובטח ביום שני');
  });

  test('and times are in Latin digits, with the marks of the language', () => {
    const shown = onTheWay(['2026-11-27'], 'ar');
    expect(shown.headline).toBe('الجمعة 27 نوفمبر');
    expect(JSON.stringify(shown)).not.toMatch(/[٠-٩]/);
    expect(onTheWay([], 'sv').steps[1]!.display).toBe('12.00');
    expect(onTheWay([], 'fr').steps[1]!.display).toBe('12h00');
  });
});

describe('counts', () => {
  const home = (all: number, delivered: number) =>
    Array.from({ length: all }, (_, i) =>
      parcel(`${i}`, i < delivered ? 'delivered' : 'in_transit', [], { externalId: `x-${i}` }),
    );
  test.each([
    [1, '1 z 7 paczek jest na miejscu'],
    [2, '2 z 7 paczek są na miejscu'],
    [5, '5 z 7 paczek jest na miejscu'],
  ])('of %s have their form in Polish', (delivered, said) => {
    expect(story({ parcels: home(7, delivered) }, 'pl')).toBe(said);
  });

  test('have six forms in Arabic', async () => {
    const { messages } = await createLanguages(sourceOf).speak('ar');
    const silent = { carrier: 'DHL', shop: 'Hobnail', stalled: false };
    const said = [1, 2, 3, 11, 100].map((days) => messages.silent.title({ ...silent, days }));
    expect(said).toEqual([
      'لا أخبار منذ يوم',
      'لا أخبار منذ يومين',
      'لا أخبار منذ 3 أيام',
      'لا أخبار منذ 11 يومًا',
      'لا أخبار منذ 100 يوم',
    ]);
  });
});

test('a Latin name stands apart in a line that runs leftwards, and nowhere else', () => {
  const lost = (locale: Locale) => view({ parcels: [parcel('a', 'lost')] }, locale).shipments[0]!;
  expect(lost('ar').detail).toContain('\u2068DHL\u2069');
  expect(lost('he').detail).toContain('\u2068Hobnail\u2069');
  const left = { text: 'Left the hub.', city: 'Hull' };
  const shown = view(
    { parcels: [parcel('a', null, [], { checkpoints: [noon('in_transit', left)] })] },
    'ar',
  );
  expect(shown.shipments[0]!.detail).toMatch(
    /^\u2068Left the hub\u2069، \u2068Hull\u2069، 12:00\. /,
  );
  expect(lost('fr').detail).not.toMatch(/[\u2066-\u2069]/);
});

test('what is put behind each other takes the marks of the language', async () => {
  const marked = { ...en, settings: { ...en.settings, comma: '、', gap: '', stop: '。' } };
  const japanese = await createLanguages(async () => marked).speak('ja');
  const shown = (scan: ReturnType<typeof noon>, contents: string[] = []) =>
    widgetView(
      {
        merchant: { name: 'Hobnail', theme: {}, timeZone: 'Europe/Berlin' },
        order: null,
        whole: false,
        parcels: [parcel('a', null, contents, { checkpoints: [scan] })],
        returns: [],
      },
      japanese,
      now,
    ).shipments[0]!;
  const scan = { city: 'Daventry', region: null, reason: 'weather' };
  expect(shown(noon('in_transit', { ...scan, text: '出発しました。' })).detail).toBe(
    '出発しました、Daventry、12:00. The weather is holding it up。It goes on when the roads are clear; you need do nothing.',
  );
  expect(shown(noon('in_transit', { text: 'Left!' })).detail).toMatch(/^Left、12:00\. /);
  expect(shown(noon('lost', { city: 'Hull' })).steps[1]!.display).toBe('Today、Hull');
});
