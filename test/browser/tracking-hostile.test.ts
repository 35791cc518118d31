import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { WidgetView } from '#contract/tracking';
import { TrackingElement } from '../../widget/index.ts';
import { next, place, plain, seen, show } from './element.ts';
import { answerWith, json } from './network.ts';
import { viewOf } from './views.ts';

const trouble: string[] = [];
const note = (event: Event) => {
  trouble.push(event instanceof ErrorEvent ? event.message : event.type);
};

beforeEach(() => {
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
});

afterEach(() => {
  removeEventListener('error', note);
  removeEventListener('unhandledrejection', note);
  expect(trouble.splice(0)).toEqual([]);
});

/** Every string of a view, changed. */
function mapStrings<Value>(value: Value, change: (text: string) => string): Value {
  if (typeof value === 'string') return change(value) as Value;
  if (Array.isArray(value)) return value.map((each) => mapStrings(each, change)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, mapStrings(each, change)]);
  return Object.fromEntries(entries);
}

describe('<porch-tracking> and what it is told', () => {
  const payloads = [
    '<img src=x onerror="window.pwned=1">',
    '</script><script>window.pwned=1</script>',
    '<svg onload=window.pwned=1>',
    '${window.pwned=1}',
    '{{constructor.constructor("window.pwned=1")()}}',
    ']]><b>bold</b>',
    '‮txt.exe‬',
    '\u2028\u2029\u0007',
    '$& $1 {time}',
  ];

  test.each(payloads)('shows text as text: %j', async (payload) => {
    const view = viewOf('several-parcels');
    const keep = new Set(['in_transit', 'delivered', 'done', 'current', 'ahead', 'carrier', 'ltr']);
    const hostile: WidgetView = mapStrings(view, (text) =>
      keep.has(text) || /^(shp_|https:)/.test(text) ? text : `${payload}${text}`,
    );
    const { root } = await show(hostile);
    expect('pwned' in window).toBe(false);
    expect(root.querySelectorAll('script, b b, img[onerror], [onload]')).toHaveLength(0);
    const first = hostile.shipments[0]!;
    expect(root.querySelector('.say')!.textContent).toBe(first.detail);
    expect(root.querySelector('.log bdi')!.textContent).toBe(first.checkpoints[0]!.text);
    expect(root.querySelector('.copy')!.getAttribute('aria-label')).toBe(hostile.words.copy);
  });

  test('keeps the direction of a foreign text to itself', async () => {
    const view = viewOf('in-transit');
    view.shipments[0]!.checkpoints[0]!.text = '‮evil';
    const { root } = await show(view);
    const [text, place] = root.querySelectorAll<HTMLElement>('.log li:first-child bdi');
    root.querySelector('details')!.open = true;
    expect(getComputedStyle(text!).unicodeBidi).toBe('isolate');
    expect(text!.getBoundingClientRect().right).toBeLessThan(place!.getBoundingClientRect().left);
  });

  test('takes no picture from anywhere but the web', async () => {
    const view = viewOf('in-transit');
    const [item] = view.shipments[0]!.items;
    // oxlint-disable-next-line no-script-url -- this is what must not become an address
    for (const imageUrl of ['javascript:alert(1)', 'data:image/svg+xml,<svg/>', null])
      view.shipments[0]!.items.push({ ...item!, imageUrl });
    const { root } = await show({ ...view });
    const sources = [...root.querySelectorAll('.facts img')].map((each) =>
      each.getAttribute('src'),
    );
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) expect(source).toMatch(/^https:/);
  });

  test.each([
    ['a list that is none', (view: WidgetView) => Object.assign(view.shipments[0]!, { steps: 7 })],
    ['a step that is none', (view: WidgetView) => Object.assign(view.shipments[0]!.steps, [null])],
    ['no words', (view: WidgetView) => Object.assign(view, { words: null })],
    [
      'a symbol of nothing',
      (view: WidgetView) => Object.assign(view.shipments[0]!, { actions: null }),
    ],
  ])('apologises for %s, and shows the parcel once it can', async (_, spoil) => {
    const view = viewOf('in-transit');
    spoil(view);
    answerWith(() => json(view));
    const failed = next('porch-error');
    const element = await place('', '<a href="/t">Where is my order?</a>');
    expect((await failed).code).toBe('unreadable');
    const root = element.shadowRoot!;
    expect(seen(root, '.display')).toBe('No answer just now');
    answerWith(() => json(viewOf('in-transit')));
    const ready = next('porch-ready');
    root.querySelector('button')!.click();
    await ready;
    expect(seen(root, '.stage')).toBe('On its way');
  });
});

describe('<porch-tracking> in somebody else’s house', () => {
  test('is not touched by rules for everything', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = `* { display: none !important; border: 9px solid red !important; }
      porch-tracking, html, body, div { display: block !important; border: 0 !important; }
      .base, .way, .display { visibility: hidden !important; }
      body { white-space: pre; text-align: center; line-height: 3; }`;
    document.head.append(sheet);
    const { root } = await show(viewOf('in-transit'));
    const base = getComputedStyle(root.querySelector('.base')!);
    expect([base.visibility, base.whiteSpace, base.textAlign]).toEqual([
      'visible',
      'normal',
      'start',
    ]);
    expect(getComputedStyle(root.querySelector('h2')!).borderWidth).toBe('0px');
    sheet.remove();
  });

  test('lets no rule of its own out', async () => {
    const paragraph = document.createElement('p');
    paragraph.className = 'display sub block';
    document.body.append(paragraph);
    const style = () => JSON.stringify(Object.values({ ...getComputedStyle(paragraph) }));
    const before = style();
    await show(viewOf('in-transit'));
    expect(style()).toBe(before);
    expect(document.adoptedStyleSheets).toHaveLength(0);
    paragraph.remove();
  });

  test('bears a fetch that throws at once, and one that answers nonsense', async () => {
    window.fetch = () => {
      throw new TypeError('patched');
    };
    const failed = next('porch-error');
    const element = await place();
    expect((await failed).code).toBe('unreachable');
    window.fetch = (() => 'nonsense') as unknown as typeof fetch;
    element.shadowRoot!.querySelector('button')!.click();
    await new Promise((done) => setTimeout(done));
    expect(seen(element.shadowRoot!, '.display')).toBe('No answer just now');
  });

  test('bears things named like its own', async () => {
    const junk = document.createElement('div');
    junk.innerHTML = `<form id="config" name="porchlight"><input name="token"></form>
      <img id="glow" name="customElements"><a id="location"></a>`;
    document.body.append(junk);
    const { root } = await show(viewOf('out-for-delivery'));
    expect(seen(root, '.stage')).toBe('Out for delivery');
    junk.remove();
  });

  test('bears a listener that throws', async () => {
    const { element } = await show(viewOf('in-transit'));
    const listener = vi.fn(() => {
      throw new Error('of the page');
    });
    element.addEventListener('porch-stage', listener);
    answerWith(() => json(viewOf('delivered')));
    element.token = 'ffffffffffffffffffffffffff';
    await next('porch-ready');
    expect(seen(element.shadowRoot!, '.display')).toBe('It is home');
  });

  test('says nothing in the console', async () => {
    const spies = (['log', 'warn', 'error', 'debug', 'info'] as const).map((level) =>
      vi.spyOn(console, level),
    );
    answerWith(() => new Response('<!doctype html>'));
    const failed = next('porch-error');
    const element = await place();
    await failed;
    await show(viewOf('delivered'));
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
    expect(plain(element.textContent)).toBe('');
    vi.restoreAllMocks();
  });

  test('can be defined as often as one likes', () => {
    const before = customElements.get('porch-tracking');
    TrackingElement.define('porch-tracking');
    class Another extends TrackingElement {}
    Another.define('porch-tracking');
    expect(customElements.get('porch-tracking')).toBe(before);
  });
});
