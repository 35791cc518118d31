import type { Locale } from '#contract/vocabulary';
import { locales } from '#contract/vocabulary';
import { sourceOf } from '../../../../api/messages/sources.ts';
import { createLanguages, type Spoken } from '../../../../api/messages/spoken.ts';
import type { WidgetFacts } from '../../../../api/view/facts.ts';
import { widgetView as viewOf } from '../../../../api/view/widget.ts';

const languages = createLanguages(sourceOf);
const spoken = new Map<Locale, Spoken>();
for (const locale of locales) spoken.set(locale, await languages.speak(locale));

/** The view in a language, by its name or as it is; all that have a name are read beforehand. */
export const widgetView = (facts: WidgetFacts, language: Locale | Spoken, nowMs: number) =>
  viewOf(facts, typeof language === 'string' ? spoken.get(language)! : language, nowMs);
