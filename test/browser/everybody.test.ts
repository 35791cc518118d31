import { fixture } from '@open-wc/testing';
import { describe, expect, test } from 'vitest';
import type { WidgetView } from '#contract/tracking';
import '../../widget/define.ts';
import type { TrackingElement } from '../../widget/elements/tracking/tracking.ts';
import { faults } from './axe.ts';
import { plain, token, until } from './element.ts';
import { moments, viewAt } from './journeys.ts';
import { answerWith, failure, json, silence } from './network.ts';
import { viewNames, viewOf } from './views.ts';

/** The same element on white and on dark paper, read from the left and from the right. */
const papers = [
  'background: #fff; color: #17181b',
  'background: #111214; color: #eceae5',
  'background: #faf6ee; color: #241e16; --porch-accent: #fff',
];

async function everywhere(
  answer: () => Response | Promise<Response>,
): Promise<{ stage: HTMLElement; roots: ShadowRoot[] }> {
  answerWith(answer);
  const elements = papers.flatMap((style) =>
    ['ltr', 'rtl'].map(
      (dir) => `<div style="${style}; padding: 20px; width: 600px"><porch-tracking dir="${dir}"
        token="${token}" api="https://api.example.com"><a href="/t" style="color: inherit">Where is it?</a></porch-tracking></div>`,
    ),
  );
  const stage = await fixture<HTMLElement>(`<div>${elements.join('')}</div>`);
  const roots = [...stage.querySelectorAll('porch-tracking')].map((each) => each.shadowRoot!);
  return { stage, roots };
}

async function shown(view: WidgetView) {
  const { stage, roots } = await everywhere(() => json(view));
  await until(() => {
    for (const root of roots) expect(root.querySelector('[part=head]')).not.toBeNull();
  });
  for (const root of roots) root.querySelector('details')?.setAttribute('open', '');
  return { stage, roots };
}

const states: [name: string, view: () => WidgetView][] = [
  ...viewNames.map((name): [string, () => WidgetView] => [name, () => viewOf(name)]),
  ...moments.map((name): [string, () => WidgetView] => [name, () => viewAt(name)]),
];

describe('axe finds nothing, on any paper and in both directions', () => {
  test.each(states)('%s', async (_, view) => {
    expect(await faults((await shown(view())).stage)).toEqual([]);
  });

  test('while it is looked up', async () => {
    const { stage, roots } = await everywhere(() => silence());
    await until(() => expect(roots.at(-1)!.querySelector('.bone')).not.toBeNull());
    expect(await faults(stage)).toEqual([]);
  });

  test.each([404, 503])('where the answer is %i', async (code) => {
    const { stage, roots } = await everywhere(() => failure(code));
    await until(() => expect(roots.at(-1)!.querySelector('button')).not.toBeNull());
    expect(await faults(stage)).toEqual([]);
  });

  test.each([
    ['the list', 'smooth:4', []],
    ['a step', 'smooth:4', [0]],
    ['a report with things to tick', 'smooth:4', [1, 'submit']],
    ['a report that misses its words', 'smooth:4', [3, 'send']],
    ['a report with a day', 'late:2', [0]],
  ] as const)('in help: %s', async (_, moment, presses) => {
    const { stage, roots } = await shown(viewAt(moment));
    for (const root of roots) {
      root.querySelector<HTMLElement>('[aria-expanded]')!.click();
      await until(() => expect(root.querySelector('.choice')).not.toBeNull());
      for (const press of presses) {
        if (typeof press === 'number') {
          root.querySelectorAll<HTMLElement>('.choice')[press]!.click();
        } else {
          root.querySelector<HTMLElement>('.help .btn')!.click();
        }
        await (root.host as TrackingElement).requestUpdate();
        await (root.host as TrackingElement).requestUpdate();
      }
    }
    expect(await faults(stage)).toEqual([]);
  });
});

describe('for those who listen', () => {
  test.each(states)('%s: one ordered line, one place in it, one live region', async (_, view) => {
    const { roots } = await shown(view());
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
    const { roots } = await shown(viewAt('smooth:4'));
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
