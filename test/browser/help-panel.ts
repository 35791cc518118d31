import { expect } from 'vitest';
import type { ProblemView } from '#contract/problem';
import type { WidgetView } from '#contract/tracking';
import type { TrackingElement } from '../../widget/elements/tracking/tracking.ts';
import { plain, seen, show, until } from './element.ts';
import type { Network } from './network.ts';

export const receipt: ProblemView = {
  id: 'prb_1',
  shipmentId: 'shp_mock',
  kind: 'damaged',
  state: 'reported',
  open: true,
  label: 'Something is damaged',
  headline: 'Hobnail has your report',
  detail: 'The answer comes here.',
  answer: null,
  reportedAt: '2026-11-19T16:00:00Z',
  updatedAt: '2026-11-19T16:00:00Z',
  display: 'Reported today, 16:00.',
  photos: 0,
};

export interface Opened {
  element: TrackingElement;
  root: ShadowRoot;
}

export const trigger = (root: ShadowRoot) => root.querySelector<HTMLElement>('[aria-expanded]')!;
export const panel = (root: ShadowRoot) => root.querySelector<HTMLElement>('.help');
export const button = (root: ShadowRoot, name: string): HTMLButtonElement => {
  const all = [...root.querySelectorAll<HTMLButtonElement>('.help button')];
  const found = all.find((each) => (each.ariaLabel ?? plain(each.textContent)).includes(name));
  if (!found) throw new Error(`No button ${name}: ${all.map((each) => plain(each.textContent))}`);
  return found;
};
export const heading = (root: ShadowRoot) => seen(root, '.help h3');
export const focused = (root: ShadowRoot) => plain(root.activeElement?.textContent);

export async function open(view: WidgetView, ...presses: string[]): Promise<Opened> {
  const { element, root } = await show(view);
  trigger(root).click();
  await until(() => expect(root.activeElement?.id).toBe('help'));
  for (const name of presses) {
    button(root, name).click();
    await element.requestUpdate();
    await element.requestUpdate();
  }
  return { element, root };
}

export const send = (root: ShadowRoot) =>
  root.querySelector<HTMLButtonElement>('[type=submit]')!.click();
export const sentBy = (network: Network) =>
  network.asked.map(({ url, init }) => ({
    line: `${init.method} ${url.pathname}`,
    credentials: init.credentials,
    headers: init.headers,
    body: JSON.parse(String(init.body)) as Record<string, unknown>,
  }));
export const write = (root: ShadowRoot, text: string) => {
  const note = root.querySelector<HTMLTextAreaElement>('#note')!;
  note.value = text;
  note.dispatchEvent(new InputEvent('input', { bubbles: true }));
};

/** A picture of noise, which no compression makes small, as a camera would give it. */
export async function picture(width: number, height: number, type = 'image/png'): Promise<File> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  const noise = context.createImageData(width, height);
  for (let i = 0; i < noise.data.length; i++) noise.data[i] = (i * 7919 * (i >> 3)) & 255;
  context.putImageData(noise, 0, 0);
  return new File([await canvas.convertToBlob({ type })], 'photo', { type });
}

export function choose(root: ShadowRoot, ...files: File[]): void {
  const input = root.querySelector<HTMLInputElement>('#photos')!;
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
