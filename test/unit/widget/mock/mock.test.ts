import { describe, expect, test } from 'vitest';
import { problemKinds } from '#contract/problem-words';
import { locales } from '#contract/vocabulary';
import { simulationIn } from '../../../../api/journeys/journey-views.ts';
import { journeys as told } from '../../../../api/journeys/journeys.ts';
import { written } from '../../../../api/messages/sources.ts';
import { answerTo, journeys, receiptFor, wordsOf } from '../../../../widget/mock/mock.ts';

describe('journeys', () => {
  test('are those that the server tells', () => {
    expect(journeys()).toEqual(
      Object.entries(told).map(([name, { moments }]) => ({ name, moments: moments.length })),
    );
  });
});

describe('answerTo', () => {
  test.each(locales)(
    'answers in %s what the server would answer, or in English',
    async (locale) => {
      const { views } = await simulationIn(locale);
      for (const [name, moments] of Object.entries(views)) {
        for (const [i, view] of moments.entries()) {
          const answer = await answerTo(`mock:${name}:${i + 1}:${locale}`);
          expect(answer).toEqual(view ? { value: view } : { error: 'unknown_token' });
        }
      }
    },
  );

  test('begins where no moment is named, and ends at the last', async () => {
    const { views } = await simulationIn('de');
    const [first, , , last] = views['late']!;
    expect(await answerTo('mock:late:de')).toEqual({ value: first });
    for (const moment of ['99', '0', '-1', 'x', ''])
      expect(await answerTo(`mock:late:${moment}:de`)).toEqual({ value: last });
  });

  test('reads languages as the elements do', async () => {
    const dialects = { 'de-AT': 'de', FR_ca: 'fr', iw: 'he', tlh: 'en', '': 'en' };
    for (const [tag, locale] of Object.entries(dialects))
      expect([tag, (await answerTo(`mock:late:1:${tag}`)).value?.locale]).toEqual([tag, locale]);
  });

  test('knows no other journeys', async () => {
    for (const name of ['to-the-moon', 'constructor', ''])
      expect(await answerTo(`mock:${name}:1:en`)).toEqual({ error: 'unknown_token' });
  });

  test('is new each time: whoever adds to one does not change the next', async () => {
    const first = await answerTo('mock:smooth:4:en');
    first.value!.problems!.push((await receiptFor({ kind: 'late' })).value!);
    first.value!.shipments[0]!.steps.length = 0;
    expect(await answerTo('mock:smooth:4:en')).toEqual({
      value: (await simulationIn('en')).views['smooth']![3],
    });
  });
});

describe('receiptFor', () => {
  test.each(written)('is in %s what the shop would answer', async (locale) => {
    const { receipts } = await simulationIn(locale);
    for (const kind of problemKinds) {
      const { value } = await receiptFor({ kind, shipmentId: 'shp_mock', locale });
      expect(value).toEqual({ ...receipts[kind], shipmentId: 'shp_mock' });
    }
  });
});

describe('wordsOf', () => {
  test.each(written)('are in %s those of the catalogue', async (locale) => {
    expect(await wordsOf(locale)).toEqual(
      JSON.parse(JSON.stringify((await simulationIn(locale)).words)),
    );
  });
});
