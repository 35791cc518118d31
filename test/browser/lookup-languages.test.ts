import { afterEach, describe, expect, test, vi } from 'vitest';
import { configure } from '../../widget/index.ts';
import { next, until } from './element.ts';
import { button, field, fill, place, said, send, text } from './lookup-element.ts';
import { answerWith, failure, json, silence } from './network.ts';
import { answerWords, languageOf, wordsAsked, wordsMarked } from './words.ts';

// A page asks once for a language: every test here has one of its own.

afterEach(() => {
  document.documentElement.removeAttribute('dir');
  configure({ api: '', locale: '', key: '' });
});

type Element = Awaited<ReturnType<typeof place>>;
const base = (element: Element) => {
  const { lang, dir } = element.shadowRoot!.querySelector<HTMLElement>('.base')!;
  return { lang, dir };
};
const isSeen = (element: Element) => button(element).checkVisibility({ visibilityProperty: true });
const patience = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
const active = (element: Element) => element.shadowRoot!.activeElement;

describe('<porch-lookup> in another language', () => {
  test('keeps its place until its words are there, and shows no others', async () => {
    patience();
    const { promise, resolve } = Promise.withResolvers<Response>();
    const network = answerWith((url) => (languageOf(url) ? promise : silence()));
    document.documentElement.dir = 'ltr';
    const element = await place('lang="ar"');
    expect(isSeen(element)).toBe(false);
    expect(element.getBoundingClientRect().height).toBeGreaterThan(100);
    field(element, 'order').focus();
    expect(active(element)).toBeNull();
    expect(base(element)).toEqual({ lang: 'en', dir: 'rtl' });
    vi.advanceTimersByTime(900);
    await element.requestUpdate();
    expect(isSeen(element)).toBe(false);
    resolve(json(wordsMarked('ar')));
    await until(() => expect(text(element, '.display')).toBe('ar: Wo ist Ihr Paket?'));
    expect(isSeen(element)).toBe(true);
    expect(base(element)).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(network.asked.map(({ url }) => url.pathname)).toEqual([
      expect.stringMatching(/^\/static\/\d+\.\d+\.\d+\/words\/ar\.json$/),
    ]);
  });

  test('speaks English after a second, and changes later without taking anything away', async () => {
    patience();
    const { promise, resolve } = Promise.withResolvers<Response>();
    answerWith((url) => (languageOf(url) ? promise : silence()));
    document.documentElement.dir = 'rtl';
    const element = await place('lang="he"');
    vi.advanceTimersByTime(1_000);
    await until(() => expect(isSeen(element)).toBe(true));
    expect(text(element, '.display')).toBe('Let’s find your parcel');
    expect(base(element)).toEqual({ lang: 'en', dir: 'ltr' });
    fill(element, '1042', 'S1 2BX');
    const contact = field(element, 'contact');
    contact.focus();
    contact.setSelectionRange(1, 3);
    resolve(json(wordsMarked('he')));
    await until(() => expect(text(element, '.display')).toBe('he: Wo ist Ihr Paket?'));
    expect(base(element)).toEqual({ lang: 'he', dir: 'rtl' });
    expect(active(element)).toBe(contact);
    expect([contact.selectionStart, contact.selectionEnd]).toEqual([1, 3]);
    expect([field(element, 'order').value, contact.value]).toEqual(['1042', 'S1 2BX']);
    expect(said(element)).toBe('');
  });

  test('changes what it was about to say as well', async () => {
    patience();
    const { promise, resolve } = Promise.withResolvers<Response>();
    answerWith((url) => (languageOf(url) ? promise : silence()));
    const element = await place('lang="tr"');
    vi.advanceTimersByTime(1_000);
    await until(() => expect(isSeen(element)).toBe(true));
    await send(element, '1042', 'S1 2BX');
    expect(said(element)).toBe('Looking up your parcel');
    resolve(json(wordsMarked('tr')));
    await until(() => expect(said(element)).toBe('tr: Ihr Paket wird gesucht'));
    expect(text(element, '[part=button]')).toBe('tr: Ihr Paket wird gesucht');
  });

  test.each([
    ['it', 'are not there', () => failure(404)],
    ['es', 'cannot be reached', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['nl', 'are a page', () => new Response('<!doctype html>')],
    ['pl', 'are half', () => json({ element: wordsMarked('pl').element, lookup: {} })],
  ])('speaks English at once where the words (%s) %s', async (lang, _, answer) => {
    patience();
    answerWith((url) => (languageOf(url) ? answer() : failure(404)));
    const element = await place(`lang="${lang}"`);
    await until(() => expect(isSeen(element)).toBe(true));
    expect(text(element, '.display')).toBe('Let’s find your parcel');
    expect(base(element)).toEqual({ lang: 'en', dir: 'ltr' });
  });

  test('may be taken off the page and put back while they are on their way', async () => {
    patience();
    const { promise, resolve } = Promise.withResolvers<Response>();
    answerWith((url) => (languageOf(url) ? promise : failure(404)));
    const element = await place('lang="ko"');
    const parent = element.parentElement!;
    element.remove();
    vi.advanceTimersByTime(500);
    parent.append(element);
    await element.requestUpdate();
    expect(isSeen(element)).toBe(false);
    element.remove();
    resolve(json(wordsMarked('ko')));
    await promise;
    parent.append(element);
    await until(() => expect(text(element, '.display')).toBe('ko: Wo ist Ihr Paket?'));
    expect(isSeen(element)).toBe(true);
  });

  test('follows the page into another language without going away', async () => {
    patience();
    const { promise, resolve } = Promise.withResolvers<Response>();
    const network = answerWith((url) => (languageOf(url) === 'ja' ? promise : answerWords(url)!));
    const element = await place('lang="uk"');
    await until(() => expect(text(element, '.display')).toBe('uk: Wo ist Ihr Paket?'));
    fill(element, '1042', '');
    element.lang = 'ja';
    await element.requestUpdate();
    expect(isSeen(element)).toBe(true);
    expect(text(element, '.display')).toBe('uk: Wo ist Ihr Paket?');
    expect(base(element).lang).toBe('uk');
    resolve(json(wordsMarked('ja')));
    await until(() => expect(text(element, '.display')).toBe('ja: Wo ist Ihr Paket?'));
    expect(field(element, 'order').value).toBe('1042');
    expect(wordsAsked(network)).toEqual(['uk', 'ja']);
  });

  test.each([
    ['900', 15, 'minute'],
    ['7200', 2, 'hour'],
  ] as const)(
    'says after how long, as the language says it: %s',
    async (retryAfter, count, unit) => {
      const headers = { 'retry-after': retryAfter };
      answerWith((url) => answerWords(url) ?? new Response('{}', { status: 429, headers }));
      const element = await place('lang="fr"');
      await until(() => expect(isSeen(element)).toBe(true));
      const failed = next('porch-error');
      await send(element, '1042', 'S1 2BX');
      await failed;
      expect(text(element, '.display')).toBe('fr: Von hier kamen zu viele Versuche');
      const when = new Intl.RelativeTimeFormat('fr').format(count, unit);
      expect(text(element, '.say')).toContain(`Es geht wieder ${when}.`);
      expect(said(element)).toBe('fr: Kurze Pause');
    },
  );
});

describe('<porch-lookup mock>', () => {
  const links = '<a href="/order">Where is my order?</a>';
  const mocked = (attributes: string) => {
    const network = answerWith(() => failure(503));
    return place(`mock="late:2" ${attributes}`, links).then((element) => ({ element, network }));
  };
  const inside = (element: Element) => element.shadowRoot!.querySelector('porch-tracking');

  test.each([
    ['en', 'en'],
    ['fr', 'fr'],
    ['de-AT', 'de'],
  ])('finds the parcel of the journey, and asks nobody: %s', async (lang, is) => {
    const { element, network } = await mocked(`lang="${lang}"`);
    await until(() => expect(isSeen(element)).toBe(true));
    expect(base(element).lang).toBe(is);
    const found = next('porch-found');
    const ready = next('porch-ready');
    await send(element, '1042', 'S1 2BX');
    expect((await found).token).toBe('mock');
    expect((await ready).view.locale).toBe(is);
    expect(inside(element)!.shadowRoot!.querySelector('.base')!.getAttribute('lang')).toBe(is);
    expect(inside(element)!.querySelector('a')).toBeNull();
    expect(network.asked).toEqual([]);
    element.shadowRoot!.querySelector<HTMLButtonElement>('[part=action]')!.click();
    await until(() => expect(active(element)?.id).toBe('order'));
  });

  test.each([
    ['nothing', 'not_found', 'No match'],
    ['Pause', 'rate_limited', 'A short pause'],
    ['silence', 'unreachable', 'No answer'],
  ])('shows what else can happen: %s', async (order, code, title) => {
    const { element, network } = await mocked('lang="en"');
    const failed = next('porch-error');
    await send(element, order, 'S1 2BX');
    expect((await failed).code).toBe(code);
    expect(text(element, '.stage')).toBe(title);
    expect(inside(element)).toBeNull();
    expect(network.asked).toEqual([]);
  });

  test('needs neither a server nor a shop, and follows the attribute', async () => {
    answerWith(() => failure(503));
    const element = await place('mock="smooth"');
    configure({ key: '' });
    element.removeAttribute('api');
    await element.requestUpdate();
    expect(isSeen(element)).toBe(true);
    const ready = next('porch-ready');
    await send(element, '7', '7');
    await ready;
    const moved = next('porch-ready');
    element.setAttribute('mock', 'smooth:4');
    expect((await moved).view.shipments[0]!.stage).toBe('delivered');
  });
});
