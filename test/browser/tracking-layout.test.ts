import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { WidgetView } from '#contract/tracking';
import { show } from './element.ts';
import { bad, poured } from './bad-input.ts';
import { open } from './help-panel.ts';
import { viewAt } from './journeys.ts';
import { layoutFaults } from './layout-faults.ts';

const widths = [320, 360, 412];

beforeEach(() => {
  document.body.style.cssText = 'margin: 0; padding: 0 20px; font: 16px/1.5 sans-serif';
});
afterEach(async () => {
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('dir');
  await page.viewport(414, 896);
});

/** What stands where it should not, at each width, with everything open. */
async function faultsOf(view: WidgetView, attributes = ''): Promise<string[]> {
  document.documentElement.dir = view.dir;
  const { root } = await show(view, attributes);
  root.querySelector('details')?.setAttribute('open', '');
  const all: string[] = [];
  for (const width of widths) {
    await page.viewport(width, 800);
    all.push(...layoutFaults('porch-tracking').map((fault) => `${width} ${fault}`));
  }
  return all;
}

describe.each(['en', 'ar'] as const)(
  'whatever it is told, nothing leaves its place: %s',
  (locale) => {
    test.each(Object.keys(bad))('%s', { timeout: 120_000 }, async (name) => {
      for (const moment of ['split:2', 'pick-up:2', 'damaged:3', 'late:2'])
        expect([moment, await faultsOf(poured(viewAt(moment, locale), bad[name]!))]).toEqual([
          moment,
          [],
        ]);
    });

    test('help, of a shop and of things whose names have no end', async () => {
      for (const text of Object.values(bad).filter(Boolean)) {
        const view = poured(viewAt('smooth:4', locale), text);
        for (const help of view.shipments[0]!.help!)
          Object.assign(help, {
            label: text,
            actions: help.actions.map((each) => ({ ...each, label: text })),
          });
        document.documentElement.dir = view.dir;
        const { root } = await open(view);
        for (const press of ['.choices li:nth-child(2) .choice', '.btn', '.btn', '[type=submit]']) {
          root.querySelector<HTMLElement>(`.help ${press}`)!.click();
          await new Promise(requestAnimationFrame);
          await page.viewport(320, 800);
          expect([press, layoutFaults('porch-tracking')]).toEqual([press, []]);
        }
        expect(root.querySelector('#note-fault')).not.toBeNull();
      }
    });

    test('500 scans, and none', async () => {
      const view = viewAt('smooth:4', locale);
      const [shipment] = view.shipments;
      const [first] = shipment!.checkpoints;
      shipment!.checkpoints = Array.from({ length: 500 }, (_, i) => ({
        ...first!,
        id: `${i}`,
        day: `${i}`,
      }));
      expect(await faultsOf(view)).toEqual([]);
      shipment!.checkpoints = [];
      expect(await faultsOf(view)).toEqual([]);
    });

    test('days of the year 9999', async () => {
      const far =
        locale === 'en'
          ? 'Wednesday, 29 September 9999, 23:59–24:00'
          : 'الأربعاء، 29 سبتمبر 9999، 23:59–24:00';
      const view = viewAt('late:2', locale);
      const [shipment] = view.shipments;
      Object.assign(shipment!, { headline: far, struck: far, nextNewsDisplay: far });
      for (const step of shipment!.steps) Object.assign(step, { display: far, struck: far });
      for (const scan of shipment!.checkpoints) Object.assign(scan, { day: far, time: '23:59' });
      expect(await faultsOf(view)).toEqual([]);
    });

    test('compact, in all of it', async () => {
      for (const text of Object.values(bad))
        expect(await faultsOf(poured(viewAt('late:2', locale), text), 'compact')).toEqual([]);
    });
  },
);

test('what is measured would tell of what leaves its place', async () => {
  const { root } = await show(poured(viewAt('late:2', 'en'), bad['an address on the web']!));
  root.querySelector('details')!.open = true;
  await page.viewport(320, 800);
  expect(layoutFaults('porch-tracking')).toEqual([]);
  const line = root.querySelector<HTMLElement>('.log li')!;
  line.style.gridTemplateColumns = '7.5em max-content';
  expect(layoutFaults('porch-tracking').join()).toMatch(/wide: .*out: /);
  line.removeAttribute('style');
  root.querySelector<HTMLElement>('.facts > :nth-child(2)')!.style.translate = '0 -4.75em';
  expect(layoutFaults('porch-tracking').join()).toMatch(/over: /);
});
