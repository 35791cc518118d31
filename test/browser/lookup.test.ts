import { afterEach, describe, expect, test, vi } from 'vitest';
import { configure, type LookupElement } from '../../widget/index.ts';
import { api, button, field, fill, key, knows, place, said, send, text } from './lookup-element.ts';
import { next, token, until } from './element.ts';
import { answerWith, json, silence } from './network.ts';
import { answerWords } from './words.ts';

const link = '<a href="https://hobnail.example/order">Where is my order?</a>';
const isShown = (element: Element) => element.getClientRects().length > 0;
const inside = (element: LookupElement) => element.shadowRoot!.querySelector('porch-tracking');
const active = (element: LookupElement) => element.shadowRoot!.activeElement;

const address = location.href;
afterEach(() => {
  configure({ api: '', locale: '', key: '' });
  // Whatever happens, nothing that was typed gets into the address of the page or its storage.
  expect(location.href).toBe(address);
  expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, '']);
});

describe('<porch-lookup>', () => {
  test('asks for two things and says why', async () => {
    const element = await place('', link);
    expect(text(element, '.display')).toBe('Let’s find your parcel');
    const labels = [...element.shadowRoot!.querySelectorAll('label')];
    expect(labels.map(({ textContent }) => textContent)).toEqual([
      'Order number',
      'E-mail or postcode',
    ]);
    expect(labels.map(({ control }) => control?.id)).toEqual(['order', 'contact']);
    const { autocomplete, inputMode } = field(element, 'contact');
    expect([autocomplete, inputMode]).toEqual(['email', 'email']);
    expect(field(element, 'order').autocomplete).toBe('off');
    expect(isShown(element.firstElementChild!)).toBe(false);
    expect(said(element)).toBe('');
  });

  test('shows the order in place, and tells the page', async () => {
    const network = knows('1042', token);
    const element = await place('', link);
    const found = next('porch-found');
    const ready = next('porch-ready');
    await send(element, ' 1042 ', 'Ada@example.com ');
    expect(said(element)).toBe('Looking up your parcel');
    const event = await found;
    expect([event.token, event.target, event.bubbles, event.composed]).toEqual([
      token,
      element,
      true,
      true,
    ]);
    await ready;
    expect(inside(element)!.shadowRoot!.querySelector('.stage')!.textContent).toBe(
      'Out for delivery',
    );
    expect(said(element)).toBe('Found. Here is your parcel.');
    expect(element.shadowRoot!.querySelector('form')).toBeNull();
    expect(active(element)?.contains(inside(element))).toBe(true);

    const [lookup, widget] = network.asked;
    expect(lookup!.url.href).toBe(`${api}/v1/lookup`);
    expect(JSON.parse(String(lookup!.init.body))).toEqual({
      key,
      orderNumber: '1042',
      email: 'Ada@example.com',
    });
    expect([lookup!.init.method, lookup!.init.credentials]).toEqual(['POST', 'omit']);
    // With a header of ours the browser would ask first whether it may.
    expect(lookup!.init.headers).toBeUndefined();
    expect(widget!.url.href).toBe(`${api}/v1/widget?token=${token}&locale=en`);
  });

  test.each([
    ['S1 2BX', { postcode: 'S1 2BX' }],
    ['ada@example.com', { email: 'ada@example.com' }],
  ])('takes %s for what it is, in the shop that the attribute names', async (contact, sent) => {
    const network = knows('1', token);
    const element = await place('merchant="hobnail"');
    const found = next('porch-found');
    await send(element, '1', contact);
    await found;
    expect(JSON.parse(String(network.asked[0]!.init.body))).toEqual({
      merchant: 'hobnail',
      orderNumber: '1',
      ...sent,
    });
    expect(element.merchant).toBe('hobnail');
  });

  test('says calmly that nothing fits, keeps what was typed and goes to the first field', async () => {
    knows('1042', token);
    const element = await place('', link);
    const failed = next('porch-error');
    await send(element, '1043', 'S1 2BX');
    expect((await failed).code).toBe('not_found');
    expect(text(element, '.stage')).toBe('No match');
    expect(text(element, '.say')).toContain('Nothing matches these two.');
    expect(said(element)).toBe('No match');
    expect(active(element)).toBe(field(element, 'order'));
    const described = field(element, 'order').getAttribute('aria-describedby')!;
    expect(text(element, `#${described}`)).toContain('Nothing matches these two.');
    expect([field(element, 'order').value, field(element, 'contact').value]).toEqual([
      '1043',
      'S1 2BX',
    ]);
    const found = next('porch-found');
    await send(element, '1042', 'S1 2BX');
    await found;
    expect(inside(element)).not.toBeNull();
  });

  test.each([
    ['two', '', '', ['order', 'contact']],
    ['the number', ' ', 'S1 2BX', ['order']],
    ['the address', '1042', '', ['contact']],
  ])(
    'asks nobody while %s is missing, and says so at the field',
    async (_, order, contact, ids) => {
      const network = answerWith(() => json({}));
      const element = await place();
      await send(element, order, contact);
      const wrong = [...element.shadowRoot!.querySelectorAll('[aria-invalid=true]')];
      expect(wrong.map(({ id }) => id)).toEqual(ids);
      for (const each of wrong)
        expect(text(element, `#${each.getAttribute('aria-describedby')}`)).toMatch(/missing/);
      await until(() => expect(active(element)?.id).toBe(ids[0]));
      expect(network.asked).toEqual([]);
      fill(element, '1', '2');
      button(element).click();
      await element.requestUpdate();
      expect(element.shadowRoot!.querySelector('[aria-invalid]')).toBeNull();
      expect(network.asked).toHaveLength(1);
    },
  );

  test.each([
    ['in 15 minutes', '900'],
    ['in 15 minutes', ''],
    ['in 2 hours', '7200'],
  ])('says that it can be tried again %s after too many tries', async (pause, retryAfter) => {
    const headers = new Headers(retryAfter ? { 'retry-after': retryAfter } : {});
    answerWith(() => new Response('{}', { status: 429, headers }));
    const element = await place('', link);
    const failed = next('porch-error');
    await send(element, '1042', 'S1 2BX');
    expect((await failed).code).toBe('rate_limited');
    expect(text(element, '.display')).toBe('Too many tries came from here');
    expect(text(element, '.say')).toContain(pause);
  });

  test.each([
    ['a server that is broken', () => json({}, 503)],
    ['a key that is not known', () => json({}, 401)],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['a page of a captive portal', () => new Response('<!doctype html>')],
    ['nothing', () => json(null)],
    ['a number for a token', () => json({ token: 7 })],
  ])('says so after %s, and leaves the way of the shop', async (_, answer) => {
    answerWith(answer);
    const element = await place('', link);
    const failed = next('porch-error');
    await send(element, '1042', 'S1 2BX');
    expect((await failed).code).toBe('unreachable');
    expect(text(element, '.display')).toBe('We can’t look just now');
    expect(isShown(element.firstElementChild!)).toBe(true);
    expect(field(element, 'order').value).toBe('1042');

    knows('1042', token);
    const found = next('porch-found');
    button(element).click();
    await found;
    expect(isShown(element.firstElementChild!)).toBe(false);
  });

  test('tells a developer who asks for it what the server says, and nobody else', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const says = { error: { code: 'invalid_key', message: 'This key is not known.' } };
    answerWith(() => json(says, 401));
    const element = await place('', link);
    await send(element, '1042', 'S1 2BX');
    await vi.waitFor(() => expect(text(element, '.display')).toBe('We can’t look just now'));
    expect(warn).not.toHaveBeenCalled();
    // As the loader hands it over from `data-debug`.
    configure({ debug: '' } as object);
    button(element).click();
    await vi.waitFor(() => expect(warn).toHaveBeenCalledWith(JSON.stringify(says)));
    warn.mockRestore();
  });

  test('gives up after ten seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const network = answerWith(() => silence(network.asked[0]!.signal));
    const element = await place();
    const failed = next('porch-error');
    fill(element, '1042', 'S1 2BX');
    button(element).click();
    vi.advanceTimersByTime(10_000);
    expect((await failed).code).toBe('unreachable');
  });

  test('asks once, however often it is pressed', async () => {
    const network = answerWith(() => silence());
    const element = await place();
    await send(element, '1042', 'S1 2BX');
    button(element).click();
    button(element).click();
    expect(network.asked).toHaveLength(1);
    expect(button(element).getAttribute('aria-disabled')).toBe('true');
    expect(text(element, '[part=button]')).toBe('Looking up your parcel');
  });

  test('forgets a question when it is taken off the page', async () => {
    const network = answerWith(() => silence(network.asked[0]!.signal));
    const element = await place();
    await send(element, '1042', 'S1 2BX');
    const parent = element.parentElement!;
    element.remove();
    expect(network.asked[0]!.signal!.aborted).toBe(true);
    knows('1042', token);
    parent.append(element);
    await element.requestUpdate();
    expect(text(element, '[part=button]')).toBe('Find my parcel');
    const found = next('porch-found');
    button(element).click();
    await found;
  });

  test('forgets the order when another one is wanted', async () => {
    knows('1042', token);
    const element = await place();
    const found = next('porch-found');
    await send(element, '1042', 'S1 2BX');
    await found;
    element.shadowRoot!.querySelector<HTMLButtonElement>('[part=action]')!.click();
    await until(() => expect(active(element)?.id).toBe('order'));
    expect(inside(element)).toBeNull();
    expect([field(element, 'order').value, field(element, 'contact').value]).toEqual(['', '']);
    expect(said(element)).toBe('');
    expect(element.outerHTML).not.toContain(token);
  });

  test.each([
    ['does not know the server', 'api=""', { key }],
    ['does not know the shop', '', { key: '' }],
  ])('leaves the way of the shop while it %s', async (_, attributes, options) => {
    const element = await place(attributes, link);
    if (attributes) element.removeAttribute('api');
    configure(options);
    await element.requestUpdate();
    expect(isShown(element.firstElementChild!)).toBe(true);
    expect(element.shadowRoot!.querySelector('form')).toBeNull();
    configure({ api, key });
    await element.requestUpdate();
    expect(isShown(element.firstElementChild!)).toBe(false);
  });

  test('hands the shop’s own help on to the parcel', async () => {
    knows('1042', token);
    const help =
      '<a slot="help" href="/help">Ask us</a><p slot="header">A</p><p slot="footer">B</p>';
    const element = await place('', help);
    expect([...element.children].every(isShown)).toBe(true);
    const ready = next('porch-ready');
    await send(element, '1042', 'S1 2BX');
    await ready;
    expect([...element.children].every(isShown)).toBe(true);
  });

  test('lets the page reach the parts of the parcel that it found, help as well', async () => {
    const style = document.createElement('style');
    style.textContent = 'porch-lookup::part(facts), porch-lookup::part(help) { opacity: 0.5 }';
    document.head.append(style);
    const element = await place('mock="smooth:4"');
    const ready = next('porch-ready');
    await send(element, '1042', 'S1 2BX');
    await ready;
    const { shadowRoot: parcel } = inside(element)!;
    parcel!.querySelector<HTMLElement>('[aria-expanded]')!.click();
    await until(() => expect(parcel!.querySelector('[part=help]')).not.toBeNull());
    for (const part of ['facts', 'help'])
      expect(getComputedStyle(parcel!.querySelector(`[part=${part}]`)!).opacity).toBe('0.5');
    style.remove();
  });

  test('speaks the language of its page, and changes it at once', async () => {
    answerWith((url) => answerWords(url) ?? json({}, 404));
    const element = await place('lang="de-AT"');
    await until(() => expect(text(element, '.display')).toBe('de: Wo ist Ihr Paket?'));
    expect(element.shadowRoot!.querySelector('.base')!.getAttribute('lang')).toBe('de');
    element.removeAttribute('lang');
    configure({ locale: 'en' });
    await element.requestUpdate();
    expect(text(element, '.display')).toBe('Let’s find your parcel');
  });
});
