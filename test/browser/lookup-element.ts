import { fixture } from '@open-wc/testing';
import { configure } from '../../widget/index.ts';
import type { LookupElement } from '../../widget/elements/lookup/lookup.ts';
import { plain, status } from './element.ts';
import { answerWith, json, type Network } from './network.ts';
import { viewOf } from './views.ts';

export const api = 'https://api.example.com';
export const key = 'porch_pk_test_1';

/** Puts a `<porch-lookup>` on a page whose script tag names the key. */
export async function place(attributes = '', children = ''): Promise<LookupElement> {
  configure({ key });
  const element = await fixture<LookupElement>(
    `<porch-lookup api="${api}" ${attributes}>${children}</porch-lookup>`,
  );
  await element.requestUpdate();
  return element;
}

/** A server that knows one order; all else it does not find, or answers as `otherwise` does. */
export const knows = (
  orderNumber: string,
  token: string,
  otherwise: () => Response | Promise<Response> = () => json({}, 404),
): Network =>
  answerWith((url, _count, body) => {
    if (url.pathname === '/v1/widget') return json(viewOf('out-for-delivery'));
    return body.includes(`"orderNumber":"${orderNumber}"`) ? json({ token }) : otherwise();
  });

export const field = (element: LookupElement, id: 'order' | 'contact'): HTMLInputElement =>
  element.shadowRoot!.querySelector(`#${id}`)!;

export const button = (element: LookupElement): HTMLButtonElement =>
  element.shadowRoot!.querySelector('[part=button]')!;

export function fill(element: LookupElement, order: string, contact: string): void {
  field(element, 'order').value = order;
  field(element, 'contact').value = contact;
}

/** Types both and sends them. */
export async function send(element: LookupElement, order: string, contact: string): Promise<void> {
  fill(element, order, contact);
  button(element).click();
  await element.requestUpdate();
}

export const said = (element: LookupElement): string => status(element.shadowRoot!);

/** What is read in a part, without what only screen readers hear. */
export const text = (element: LookupElement, selector: string): string =>
  plain(element.shadowRoot!.querySelector(selector)?.textContent);
