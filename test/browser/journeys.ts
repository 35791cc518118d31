import type { WidgetView } from '#contract/tracking';
import { answerTo, journeys } from '../../widget/mock/mock.ts';

const names = journeys().flatMap(({ name, moments: count }) =>
  Array.from({ length: count }, (_, i) => `${name}:${i + 1}`),
);
const told = new Map<string, WidgetView>();
for (const locale of ['en', 'de', 'ar']) {
  for (const name of names) {
    const { value } = await answerTo(`mock:${name}:${locale}`);
    if (value) told.set(`${name}:${locale}`, value);
  }
}

/** Every moment of every simulated journey that shows a parcel: `late:3`. */
export const moments: string[] = names.filter((name) => told.has(`${name}:en`));

/** What the server would answer at that moment, in English, German or Arabic. */
export function viewAt(moment: string, locale: 'en' | 'de' | 'ar' = 'en'): WidgetView {
  const view = told.get(`${moment}:${locale}`);
  if (!view) throw new Error(`There is no ${moment}`);
  // The elements add to what they show.
  return structuredClone(view);
}
