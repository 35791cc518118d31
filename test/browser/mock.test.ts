import { expect, describe, test, vi } from 'vitest';
import { fixture } from '@open-wc/testing';
import '../../widget/define.ts';
import type { TrackingElement } from '../../widget/elements/tracking/tracking.ts';
import { journeys } from '../../widget/mock/mock.ts';
import { next, plain, seen, until } from './element.ts';
import { moments, viewAt } from './journeys.ts';
import { answerWith, failure } from './network.ts';

async function mock(value: string, attributes = ''): Promise<ShadowRoot> {
  const done = Promise.race([next('porch-ready'), next('porch-error')]);
  const element = await fixture<TrackingElement>(
    `<porch-tracking mock="${value}" ${attributes}></porch-tracking>`,
  );
  await done;
  await element.requestUpdate();
  return element.shadowRoot!;
}

describe('a simulated journey', () => {
  test('is there for everything that can happen, and has several moments', () => {
    expect(journeys().map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'smooth',
        'early',
        'late',
        'late-then-early',
        'split',
        'failed-attempt',
        'pick-up',
        'customs',
        'lost',
        'damaged',
        'returned',
        'gift',
        'no-news',
        'wrong-number',
      ]),
    );
    for (const { name, moments: count } of journeys())
      expect([name, count >= 3]).toEqual([name, true]);
  });

  test.each(moments)(
    '%s is drawn, in each language and its direction, without a request',
    async (moment) => {
      const network = answerWith(() => failure(503));
      for (const locale of ['en', 'de', 'ar'] as const) {
        const root = await mock(moment, `lang="${locale}"`);
        const [first] = viewAt(moment, locale).shipments;
        expect(seen(root, '.display')).toBe(plain(`${first!.struck ?? ''}${first!.headline}`));
        const base = root.querySelector('.base')!;
        expect(base.getAttribute('lang')).toBe(locale);
        expect(getComputedStyle(base).direction).toBe(locale === 'ar' ? 'rtl' : 'ltr');
      }
      expect(network.asked).toEqual([]);
    },
  );

  test('has as many scans as its moment, and the line goes with it', () => {
    for (const moment of moments)
      for (const shipment of viewAt(moment).shipments) {
        const reached = shipment.steps.filter(({ state }) => state !== 'ahead').length;
        expect([moment, reached > 0]).toEqual([moment, true]);
        const times = shipment.checkpoints.map(({ at }) => at);
        expect([moment, times]).toEqual([moment, [...times].sort().reverse()]);
      }
  });

  test('shows both carriers of a parcel that is handed on, and copies the number of the one who has it', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const root = await mock('customs:3');
    const facts = [...root.querySelectorAll('.facts > div')].map((fact) =>
      [...fact.children].map((line) => plain(line.textContent).trim()).filter(Boolean),
    );
    expect(facts).toContainEqual([
      'Carriers',
      'Crownpost · CP83 4410 2271 GB',
      'Shamrock Post · SP60 4417 3928 IE',
    ]);
    expect(facts).toContainEqual(['Carrier', 'Shamrock Post', 'SP60 4417 3928 IE']);
    root.querySelector<HTMLButtonElement>('.copy')!.click();
    await until(() => expect(write).toHaveBeenCalledWith('SP6044173928IE'));
    const log = [...root.querySelectorAll('.log li')].map((scan) => plain(scan.textContent));
    const named = log.filter((scan) => /Crownpost|Shamrock/.test(scan));
    expect(named.map((scan) => scan.trim())).toEqual([
      expect.stringMatching(/On its way, Dublin, IE, Shamrock Post$/),
      expect.stringMatching(/Sheffield, GB, Crownpost$/),
    ]);
  });

  test('begins where no moment is named, ends at the last, and follows the attribute', async () => {
    const root = await mock('late');
    const element = root.host as TrackingElement;
    expect(seen(root, '.stage')).toBe('On its way');
    const ready = next('porch-ready');
    element.setAttribute('mock', 'late:99');
    await ready;
    expect(seen(root, '.stage')).toBe('Delivered today, 11:20');
  });

  test.each([280, 700])('has all answers of an order at the edge, %i px wide', async (width) => {
    const root = await mock('split:3');
    (root.host as HTMLElement).style.width = `${width}px`;
    const rows = [...root.querySelectorAll('.row')];
    expect(rows).toHaveLength(3);
    for (const row of rows) {
      const { right } = row.getBoundingClientRect();
      const when = row.querySelector('.when')!.getBoundingClientRect();
      expect(Math.round(right - when.right)).toBe(0);
      // Two short lines at most: no word stands alone.
      const lineHeight = Number.parseFloat(getComputedStyle(row).lineHeight);
      expect(Math.round(when.height / lineHeight)).toBeLessThanOrEqual(2);
    }
  });

  test('says that nothing fits, for a number that is wrong and a journey that is none', async () => {
    expect(seen(await mock('wrong-number'), '.display')).toBe('Nothing fits yet');
    expect(seen(await mock('to-the-moon'), '.display')).toBe('Nothing fits yet');
  });

  test('has no page of its own to lead to', async () => {
    const root = await mock('late:2', 'compact');
    const link = root.querySelector('a.act')!;
    expect([plain(link.textContent) === '', link.getAttribute('href')]).toEqual([false, null]);
  });

  test('takes a report without sending it', async () => {
    const network = answerWith(() => failure(503));
    const root = await mock('pick-up:2');
    root.querySelector<HTMLElement>('[aria-expanded]')!.click();
    const note = () => root.querySelector<HTMLTextAreaElement>('#note');
    await expect.poll(note).not.toBeNull();
    note()!.value = 'Where is it?';
    note()!.dispatchEvent(new InputEvent('input', { bubbles: true }));
    root.querySelector<HTMLButtonElement>('[type=submit]')!.click();
    await expect.poll(() => seen(root, '.help h3')).toBe('Hobnail has your report');
    expect(network.asked).toEqual([]);
  });
});
