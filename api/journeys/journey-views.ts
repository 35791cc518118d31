import type { ElementWords, LookupWords } from '#contract/element-words';
import { problemKinds, type ProblemKind } from '#contract/problem-words';
import type { ProblemView } from '#contract/problem';
import { locales, type Locale } from '#contract/vocabulary';
import { directionOf } from '../messages/locale.ts';
import { messagesFrom } from '../messages/messages-from.ts';
import { sourceOf } from '../messages/sources.ts';
import type { Spoken } from '../messages/spoken.ts';
import { Days } from '../view/days.ts';
import { problemView } from '../view/problem.ts';
import { spoken as spokenDay } from '../view/telling.ts';
import { viewsOf, type JourneyViews } from './journeys.ts';

/** All that a simulator says in one language. */
export type Simulation = {
  views: JourneyViews;
  /** What the shop answers to a report, by what was reported. */
  receipts: Record<ProblemKind, ProblemView>;
  /** What the elements say by themselves. */
  words: { element: ElementWords; lookup: LookupWords };
};

export async function simulationIn(locale: Locale): Promise<Simulation> {
  const catalogue = await sourceOf(locale);
  const { element, lookup } = catalogue;
  const messages = messagesFrom(catalogue);
  const spoken: Spoken = { locale, dir: directionOf(locale), messages };
  return { views: viewsOf(spoken), receipts: receiptsIn(spoken), words: { element, lookup } };
}

/** In every language, English first. */
export async function simulations(): Promise<Map<Locale, Simulation>> {
  const all = new Map<Locale, Simulation>();
  for (const locale of locales) all.set(locale, await simulationIn(locale));
  return all;
}

export const journeyViews = async (locale: Locale): Promise<JourneyViews> =>
  (await simulationIn(locale)).views;

const reportedAt = '2026-11-19T16:00:00Z';

function receiptsIn({ messages: words }: Spoken): Simulation['receipts'] {
  const day = reportedAt.slice(0, 10);
  const around = { words, days: new Days(words, day), zone: 'UTC', shop: 'Hobnail' };
  const createdMs = Date.parse(reportedAt);
  const receipts = problemKinds.map((kind) => [
    kind,
    {
      ...problemView(
        {
          id: 'prb_mock',
          shipmentId: null,
          kind,
          state: 'reported',
          answer: null,
          photoCount: 0,
          createdMs,
          updatedMs: createdMs,
        },
        false,
        around,
      ),
      // It may be any time of any day.
      display: words.help.reported(spokenDay(around, { day, time: null })),
    },
  ]);
  // One for each kind.
  return Object.fromEntries(receipts) as Simulation['receipts'];
}
