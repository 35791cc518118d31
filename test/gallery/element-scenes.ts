import type { Locator } from 'playwright-core';
import type { JourneyViews } from '../../api/journeys/journeys.ts';
import type { Scene } from './papers.ts';

/** Buttons to press in help before the picture is taken. */
const presses: Record<string, readonly string[]> = {
  'help-1-list': [],
  'help-2-step': ['.choice >> nth=0', '.help .btn'],
  'help-3-report': ['.choice >> nth=1', '.help .btn', '.help .btn'],
  'help-4-fault': ['.choice >> nth=1', '.help .btn', '.help .btn', '.help [type=submit]'],
  'help-5-sent': [
    '.choice >> nth=1',
    '.help .btn',
    '.help .btn',
    '.help .box >> nth=0',
    '.help [type=submit]',
  ],
  'help-6-settled': ['.choice >> nth=0', '.steps + .acts .act'],
};

/** What the form is answered, by what is typed: nothing, or an order that is none. */
const forms: Record<string, { typed: string; status: number }> = {
  'look-up-1-empty': { typed: '', status: 0 },
  'look-up-2-fault': { typed: '', status: 400 },
  'look-up-3-miss': { typed: '1043', status: 404 },
  'look-up-4-paused': { typed: '1043', status: 429 },
};

/** Every moment of every journey, help, and the form. */
export const elementScenes = (views: JourneyViews): Scene[] => [
  ...Object.entries(views).flatMap(([group, moments]) =>
    moments.map((view, i) => ({
      name: `${group}:${i + 1}`,
      group,
      title: view?.shipments[0]?.title ?? '',
    })),
  ),
  ...Object.keys(presses).map((name) => ({ name, group: 'help', title: '' })),
  ...Object.keys(forms).map((name) => ({ name, group: 'look-up', title: '' })),
];

/** Puts the element, `<porch-lookup>` or `<porch-tracking>`, into the scene. */
export async function turnTo(element: Locator, { name }: Scene): Promise<void> {
  const form = forms[name];
  if (form) return fillIn(element, form);
  const steps = presses[name];
  await show(element, steps ? 'smooth:4' : name);
  for (const step of steps ? ['[aria-expanded]', ...steps] : []) {
    await element.locator(step).click();
    await element.locator('.help').waitFor();
    await element.page().waitForTimeout(60);
  }
}

export const isForm = ({ group }: Scene): boolean => group === 'look-up';

/** Another moment, once it is drawn. */
const show = (element: Locator, moment: string): Promise<void> =>
  element.evaluate(async (each, value) => {
    each.setAttribute('mock', '');
    await new Promise(requestAnimationFrame);
    const done = new Promise((resolve) => {
      for (const type of ['porch-ready', 'porch-error'])
        each.addEventListener(type, resolve, { once: true });
    });
    each.setAttribute('mock', value);
    await done;
    await new Promise(requestAnimationFrame);
  }, moment);

async function fillIn(element: Locator, { typed, status }: { typed: string; status: number }) {
  const page = element.page();
  await element.locator('form').waitFor();
  if (status === 0) return;
  const headers = { 'access-control-allow-origin': '*', 'retry-after': '900' };
  await page.unroute('**/v1/lookup');
  await page.route('**/v1/lookup', (route) => route.fulfill({ status, headers, json: {} }));
  await element.locator('#order').fill(typed);
  await element.locator('#contact').fill(typed && 'ada@example.com');
  await element.locator('.btn').click();
  await page.waitForTimeout(250);
}
