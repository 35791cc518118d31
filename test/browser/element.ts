import { fixture } from '@open-wc/testing';
import type { WidgetView } from '#contract/tracking';
import '../../widget/define.ts';
import type { TrackingElement } from '../../widget/elements/tracking/tracking.ts';
import { answerWith, json, type Network } from './network.ts';

export const token = '7k2m9x4qp1c8v5t3zr6wyd0hbn';
const api = 'https://api.example.com';

/** Puts a `<porch-tracking>` on the page, with more attributes and children if given. */
export async function place(attributes = '', children = ''): Promise<TrackingElement> {
  const all = `token="${token}" api="${api}" ${attributes}`;
  return fixture<TrackingElement>(`<porch-tracking ${all}>${children}</porch-tracking>`);
}

/** The element once it shows the view. */
export async function show(
  view: WidgetView,
  attributes = '',
  children = '',
): Promise<{ element: TrackingElement; root: ShadowRoot; network: Network }> {
  const network = answerWith(() => json(view));
  const ready = next('porch-ready');
  const element = await place(attributes, children);
  await ready;
  return { element, root: element.shadowRoot!, network };
}

/** Resolves with the next event of that name that reaches the page. */
export const next = <Name extends keyof GlobalEventHandlersEventMap>(
  name: Name,
): Promise<GlobalEventHandlersEventMap[Name]> =>
  new Promise((resolve) => {
    document.addEventListener(name, resolve as (event: Event) => void, { once: true });
  });

/**
 * Looks until what is expected holds: a busy machine takes its time. Clocks that a test has stopped
 * stand still meanwhile, which `vi.waitFor` lets run on with each look.
 */
export async function until<T>(check: () => T): Promise<T> {
  const end = performance.now() + 15_000;
  for (;;) {
    try {
      return check();
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await new Promise<void>((look) => {
      const pause = setInterval(() => {
        clearInterval(pause);
        look();
      }, 20);
    });
  }
}

/** One kind of space, and none at the ends. */
export const plain = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim();

/** What can be read in a part of the element, without what only screen readers hear. */
export function seen(root: ParentNode, selector: string): string {
  const clone = root.querySelector(selector)?.cloneNode(true);
  if (!(clone instanceof Element)) return '';
  for (const hidden of clone.querySelectorAll('.vh')) hidden.remove();
  return plain(clone.textContent);
}

export const status = (root: ParentNode): string =>
  plain(root.querySelector('[role=status]')?.textContent);
