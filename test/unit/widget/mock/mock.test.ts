import { describe, expect, test } from 'vitest';
import { WidgetView } from '#contract/tracking';
import { locales } from '#contract/vocabulary';
import { answerTo, journeys, receiptFor } from '../../../../widget/mock/mock.ts';
import { ProblemView } from '#contract/problem';

const addresses = journeys().flatMap(({ name, moments }) =>
  Array.from({ length: moments }, (_, i) => `mock:${name}:${i + 1}`),
);

describe('answerTo', () => {
  test.each(addresses)('%s is what the server could answer, in every language', (address) => {
    for (const locale of locales) {
      const { value, error } = answerTo(`${address}:${locale}`);
      if (value) expect(WidgetView.parse(value)).toEqual(value);
      else expect([address, error]).toEqual(['mock:wrong-number:1', 'unknown_token']);
    }
  });

  test('tells each moment otherwise than the one before', () => {
    for (const locale of ['en', 'de']) {
      const told = addresses.map((address) => JSON.stringify(answerTo(`${address}:${locale}`)));
      expect(new Set(told).size).toBe(told.length);
    }
  });

  test('tells nothing in English to those who read German', () => {
    const texts = (locale: string) =>
      addresses.flatMap((address) =>
        (answerTo(`${address}:${locale}`).value?.shipments ?? []).flatMap(
          ({ title, detail, steps, checkpoints, help }) => [
            title,
            detail,
            ...steps.map((step) => step.title),
            ...checkpoints.map(({ text }) => text),
            ...(help ?? []).flatMap(({ label, steps: tried }) => [label, ...tried]),
          ],
        ),
      );
    const english = new Set(texts('en'));
    expect(texts('de').filter((text) => text && english.has(text))).toEqual([]);
  });
});

describe('receiptFor', () => {
  test('is what the server could answer', () => {
    const { value } = receiptFor({ kind: 'damaged', shipmentId: 'shp_mock', locale: 'de' });
    expect(ProblemView.parse(value)).toEqual(value);
  });
});
