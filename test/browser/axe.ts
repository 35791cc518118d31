import axe from 'axe-core';

/** Rules that a whole page has to keep, not one element of it. */
const ofPages = ['region', 'page-has-heading-one', 'landmark-one-main', 'html-has-lang'];

/** What axe finds in the element and in its shadow roots: rule and place. */
export async function faults(element: Element): Promise<string[]> {
  const rules = Object.fromEntries(ofPages.map((rule) => [rule, { enabled: false }]));
  const { violations } = await axe.run(element, { rules, resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
