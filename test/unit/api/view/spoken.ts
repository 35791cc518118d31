import type { Locale } from '#contract/vocabulary';
import { locales } from '#contract/vocabulary';
import { sourceOf } from '../../../../api/messages/sources.ts';
import { createLanguages, type Spoken } from '../../../../api/messages/spoken.ts';
import type { WidgetFacts } from '../../../../api/view/facts.ts';
import { widgetView as viewOf } from '../../../../api/view/widget.ts';

const languages = createLanguages(sourceOf);
const spoken = new Map<Locale, Spoken>();
for (const locale of locales) spoken.set(locale, await languages.speak(locale));

/** The view in a language by its name; all of them are read beforehand. */
export const widgetView = (facts: WidgetFacts, locale: Locale, nowMs: number) =>
  viewOf(facts, spoken.get(locale)!, nowMs);
