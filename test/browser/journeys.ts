import type { WidgetView } from '#contract/tracking';
import { answerTo, journeys } from '../../widget/mock/mock.ts';

/** Every moment of every simulated journey that shows a parcel: `late:3`. */
export const moments: string[] = journeys()
  .flatMap(({ name, moments: count }) =>
    Array.from({ length: count }, (_, i) => `${name}:${i + 1}`),
  )
  .filter((moment) => answerTo(`mock:${moment}:en`).value);

/** What the server would answer at that moment. */
export function viewAt(moment: string, locale = 'en'): WidgetView {
  const { value } = answerTo(`mock:${moment}:${locale}`);
  if (!value) throw new Error(`There is no ${moment}`);
  return value;
}
