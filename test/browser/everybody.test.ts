import { fixture } from '@open-wc/testing';
import { describe, expect, test } from 'vitest';
import type { WidgetView } from '#contract/tracking';
import '../../widget/define.ts';
import type { TrackingElement } from '../../widget/elements/tracking/tracking.ts';
import { wordsOf } from '../../widget/mock/mock.ts';
import { faults } from './axe.ts';
import { plain, token, until } from './element.ts';
import { receipt } from './help-panel.ts';
import { moments, viewAt } from './journeys.ts';
import { answerWith, failure, json, silence } from './network.ts';
import { viewNames, viewOf } from './views.ts';
import { languageOf } from './words.ts';

/** The same element on white and on dark paper, read from the left and from the right. */
const papers = [
  'background: #fff; color: #17181b',
  'background: #111214; color: #eceae5',
  'background: #faf6ee; color: #241e16; --porch-accent: #fff',
];

type Locale = 'en' | 'ar';

/** Left to right in English, right to left in Arabic. */
async function everywhere(
  answer: (url: URL) => Response | Promise<Response>,
  attributes = '',
): Promise<{ stage: HTMLElement; roots: ShadowRoot[] }> {
  const arabic = await wordsOf('ar');
  answerWith((url) => (languageOf(url) ? json(arabic) : answer(url)));
  const elements = papers.flatMap((style) =>
    ['en', 'ar'].map(
      (
        lang,
      ) => `<div style="${style}; padding: 20px; width: 600px"><porch-tracking lang="${lang}" ${attributes}
        token="${token}" api="https://api.example.com"><a href="/t" style="color: inherit">Where is it?</a></porch-tracking></div>`,
    ),
  );
  const stage = await fixture<HTMLElement>(`<div>${elements.join('')}</div>`);
  const roots = [...stage.querySelectorAll('porch-tracking')].map((each) => each.shadowRoot!);
  return { stage, roots };
}

/** A view without words in Arabic is told in its own, on a page that is read from the right. */
const asRead = (view: WidgetView, locale: Locale): WidgetView =>
  locale === 'ar' ? { ...view, dir: 'rtl' } : view;

async function shown(view: (locale: Locale) => WidgetView, attributes = '') {
  const { stage, roots } = await everywhere(
    (url) => json(view(url.searchParams.get('locale') === 'ar' ? 'ar' : 'en')),
    attributes,
  );
  await until(() => {
    for (const root of roots) expect(root.querySelector('[part=head]')).not.toBeNull();
  });
  for (const root of roots) root.querySelector('details')?.setAttribute('open', '');
  return { stage, roots };
}

const states: [name: string, view: (locale: Locale) => WidgetView][] = [
  ...viewNames.map((name): [string, (locale: Locale) => WidgetView] => [
    name,
    (locale) => asRead(viewOf(name), locale),
  ]),
  ...moments.map((name): [string, (locale: Locale) => WidgetView] => [
    name,
    (locale) => viewAt(name, locale),
  ]),
];

/** What to press, a choice by its place, and what is seen then. */
const help: [name: string, moment: string, presses: (number | string)[], seen: string][] = [
  ['the list', 'smooth:4', [], '.choice'],
  ['a step', 'smooth:4', [0], '.steps [aria-current]'],
  ['a later step', 'smooth:4', [0, '.btn'], '.steps .sub .i'],
  ['a report with things to tick', 'smooth:4', [1, '.btn', '.btn'], '[type=checkbox]'],
  ['a report with a day', 'late:2', [0, '.btn'], '[type=date]'],
  ['a report that misses its words', 'smooth:4', [3, '[type=submit]'], '#note-fault'],
  ['what is settled', 'smooth:4', [0, '.steps + .acts .act'], '.top + .say'],
];

const withNote = (root: ShadowRoot) => {
  const note = root.querySelector<HTMLTextAreaElement>('#note')!;
  note.value = 'x';
  note.dispatchEvent(new InputEvent('input', { bubbles: true }));
};

async function press(roots: ShadowRoot[], selector: string): Promise<void> {
  for (const root of roots) {
    root.querySelector<HTMLElement>(selector)!.click();
    await (root.host as TrackingElement).requestUpdate();
    await (root.host as TrackingElement).requestUpdate();
  }
}

async function helpOf(moment: string, presses: (number | string)[]) {
  const { stage, roots } = await shown((locale) => viewAt(moment, locale));
  await press(roots, '[aria-expanded]');
  await until(() => {
    for (const root of roots) expect(root.querySelector('.choice')).not.toBeNull();
  });
  for (const each of presses)
    await press(
      roots,
      typeof each === 'number' ? `.choices li:nth-child(${each + 1}) .choice` : `.help ${each}`,
    );
  return { stage, roots };
}

const seenIn = (roots: ShadowRoot[], selector: string) =>
  until(() => {
    for (const root of roots) expect(root.querySelector(`.help ${selector}`)).not.toBeNull();
  });

describe('axe finds nothing, on any paper and in both directions', () => {
  test.each(states)('%s', async (_, view) => {
    const { stage, roots } = await shown(view);
    expect(await faults(stage)).toEqual([]);
    expect(roots.map((root) => getComputedStyle(root.querySelector('.base')!).direction)).toEqual(
      papers.flatMap(() => ['ltr', 'rtl']),
    );
  });

  test.each(['smooth:1', 'smooth:4', 'late:2', 'split:2', 'pick-up:2', 'lost:3', 'returned:3'])(
    'compact: %s',
    async (name) => {
      const { stage, roots } = await shown((locale) => viewAt(name, locale), 'compact');
      expect(roots.map((root) => root.querySelectorAll('a.act').length)).toEqual(
        roots.map(() => 1),
      );
      expect(await faults(stage)).toEqual([]);
    },
  );

  test('while it is looked up', async () => {
    const { stage, roots } = await everywhere(() => silence());
    await until(() => expect(roots.at(-1)!.querySelector('.bone')).not.toBeNull());
    expect(await faults(stage)).toEqual([]);
  });

  test.each([404, 503])('where the answer is %i', async (code) => {
    const { stage, roots } = await everywhere(() => failure(code));
    const ofArabic = () => plain(roots.at(-1)!.querySelector('.display')?.textContent);
    await until(() => expect(ofArabic()).toMatch(/[\u0600-\u06ff]/));
    expect(await faults(stage)).toEqual([]);
  });

  test.each(help)('in help: %s', async (_, moment, presses, selector) => {
    const { stage, roots } = await helpOf(moment, presses);
    await seenIn(roots, selector);
    expect(await faults(stage)).toEqual([]);
  });

  test.each<[string, string, () => Response | Promise<Response>]>([
    ['is being sent', '[type=submit][aria-disabled]', () => silence()],
    ['did not go through', '#fault', () => failure(503)],
    ['is not taken here', '#fault', () => failure(422)],
    ['is sent', '.top + .say', () => json({ problem: receipt }, 201)],
  ])('in help: a report that %s', async (_, selector, answer) => {
    const { stage, roots } = await helpOf('smooth:4', [3]);
    answerWith(answer);
    for (const root of roots) withNote(root);
    await press(roots, '.help [type=submit]');
    await seenIn(roots, selector);
    expect(await faults(stage)).toEqual([]);
  });

  test('where a link is shared: there is no help', async () => {
    const { stage, roots } = await shown((locale) => {
      const view = viewAt('smooth:4', locale);
      for (const shipment of view.shipments) delete shipment.help;
      return view;
    });
    for (const root of roots) expect(root.querySelector('[aria-expanded]')).toBeNull();
    expect(await faults(stage)).toEqual([]);
  });
});

describe('for those who listen', () => {
  test.each(states)('%s: one ordered line, one place in it, one live region', async (_, view) => {
    const { roots } = await shown(view);
    const [root] = roots;
    expect(root!.querySelector('.way')!.tagName).toBe('OL');
    expect(root!.querySelectorAll('.way [aria-current=step]').length).toBeLessThanOrEqual(1);
    expect(root!.querySelectorAll('[aria-current=step]')).toHaveLength(1);
    const live = [
      ...root!.querySelectorAll('[aria-live], [role=status], [role=alert], [role=log]'),
    ];
    expect(live.map((each) => each.getAttribute('role'))).toEqual(['status']);
    expect(root!.querySelectorAll('h1, h2')).toHaveLength(1);
  });

  test('every name begins with the words that are seen', async () => {
    const { roots } = await shown((locale) => viewAt('smooth:4', locale));
    const root = roots[0]!;
    root.querySelector<HTMLElement>('[aria-expanded]')!.click();
    await until(() => expect(root.querySelector('.choice')).not.toBeNull());
    for (const target of root.querySelectorAll('a, button, summary')) {
      const words = plain(target.textContent);
      const name = target.getAttribute('aria-label');
      // A name of its own only where there is nothing to read.
      expect([words, words === '' ? Boolean(name) : name === null]).toEqual([words, true]);
    }
  });
});
