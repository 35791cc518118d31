import { fixture } from '@open-wc/testing';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { configure } from '../../widget/index.ts';
import type { TrackingElement } from '../../widget/elements/tracking/tracking.ts';
import { wordsOf } from '../../widget/mock/mock.ts';
import { next, place, seen, show, status, until } from './element.ts';
import { answerWith, failure, json, silence } from './network.ts';
import { viewOf } from './views.ts';
import { answerWords, languageOf, wordsAsked, wordsMarked } from './words.ts';

// A page asks once for a language: every test here has one of its own.

afterEach(() => {
  document.documentElement.lang = 'en';
  document.documentElement.removeAttribute('dir');
  configure({ api: '', locale: '' });
});

const base = (element: Element) => {
  const { lang, dir } = element.shadowRoot!.querySelector<HTMLElement>('.base')!;
  return { lang, dir };
};
const headline = (element: Element) => seen(element.shadowRoot!, '.display');

describe('<porch-tracking> before its server has spoken', () => {
  test('asks for its words and the parcel at the same time, and once for the page', async () => {
    const network = answerWith((url) => answerWords(url) ?? silence());
    const element = await place('lang="fr-CA"');
    await place('lang="fr"');
    await until(() => expect(status(element.shadowRoot!)).toBe('fr: Ihr Paket wird gesucht'));
    expect(base(element)).toEqual({ lang: 'fr', dir: 'ltr' });
    expect(network.asked.map(({ url }) => url.pathname)).toEqual([
      '/v1/widget',
      expect.stringMatching(/^\/static\/\d+\.\d+\.\d+\/words\/fr\.json$/),
      '/v1/widget',
    ]);
    expect(network.asked[1]!.init).toEqual({ credentials: 'omit' });
  });

  test('asks for none in English, and for none of a language that there is none of', async () => {
    const network = answerWith(() => silence());
    for (const lang of ['en', 'en-GB', 'tlh', 'nonsense']) {
      const element = await place(`lang="${lang}"`);
      expect(status(element.shadowRoot!)).toBe('Looking up your parcel');
      expect(base(element)).toEqual({ lang: 'en', dir: 'ltr' });
    }
    expect(wordsAsked(network)).toEqual([]);
  });

  test('does not wait for them', async () => {
    const network = answerWith((url) => (languageOf(url) ? silence() : json(viewOf('german'))));
    const ready = next('porch-ready');
    const element = await place('lang="pt-BR"');
    await ready;
    expect(seen(element.shadowRoot!, '.stage')).toBe('In Zustellung');
    expect(wordsAsked(network)).toEqual(['pt']);
  });

  test('apologises in English until they are there, each read from its own side', async () => {
    const { promise, resolve } = Promise.withResolvers<Response>();
    const view = Promise.withResolvers<Response>();
    answerWith((url) => (languageOf(url) ? promise : view.promise));
    document.documentElement.dir = 'rtl';
    document.documentElement.lang = 'ar';
    const failed = next('porch-error');
    const element = await place();
    // What is greyed stands as the parcel will.
    expect(base(element)).toEqual({ lang: 'en', dir: 'rtl' });
    expect(status(element.shadowRoot!)).toBe('');
    view.resolve(failure(404));
    await failed;
    expect(headline(element)).toBe('Nothing fits yet');
    expect(base(element)).toEqual({ lang: 'en', dir: 'ltr' });
    const root = element.shadowRoot!;
    expect(getComputedStyle(root.querySelector('h2')!).direction).toBe('ltr');
    resolve(json(wordsMarked('ar')));
    await until(() => expect(headline(element)).toBe('ar: Noch nicht zu finden'));
    expect(base(element)).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(seen(root, 'button')).toBe('ar: Noch einmal versuchen');
  });

  test.each([
    ['it', 'are not there', () => failure(404)],
    ['es', 'cannot be reached', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['nl', 'are a page', () => new Response('<!doctype html>')],
    ['pl', 'are nothing', () => json(null)],
    ['sv', 'are a list', () => json([])],
    ['da', 'are empty', () => json({})],
    ['nb', 'are half', () => json({ element: wordsMarked('nb').element })],
    ['fi', 'are of another kind', () => json({ element: 7, lookup: 'x' })],
  ])('speaks English where the words (%s) %s', async (lang, _, answer) => {
    const network = answerWith((url) => (languageOf(url) ? answer() : failure(503)));
    const failed = next('porch-error');
    const element = await place(`lang="${lang}"`);
    await failed;
    await new Promise((done) => setTimeout(done));
    expect(headline(element)).toBe('No answer just now');
    expect(base(element)).toEqual({ lang: 'en', dir: 'ltr' });
    const again = next('porch-ready');
    answerWith(
      (url) => (
        network.asked.push({ url, signal: undefined, init: {} }),
        json(viewOf('in-transit'))
      ),
    );
    element.shadowRoot!.querySelector('button')!.click();
    await again;
    expect(wordsAsked(network)).toEqual([lang]);
  });

  test('may be taken off the page and put back while they are on their way', async () => {
    const { promise, resolve } = Promise.withResolvers<Response>();
    const network = answerWith((url) => (languageOf(url) ? promise : failure(404)));
    const failed = next('porch-error');
    const element = await place('lang="iw"');
    await failed;
    const parent = element.parentElement!;
    element.remove();
    resolve(json(wordsMarked('he')));
    await new Promise((done) => setTimeout(done));
    expect(headline(element)).toBe('Nothing fits yet');
    parent.append(element);
    await until(() => expect(headline(element)).toBe('he: Noch nicht zu finden'));
    expect(base(element)).toEqual({ lang: 'he', dir: 'rtl' });
    expect(wordsAsked(network)).toEqual(['he']);
  });

  test('needs none for a parcel that the page brought along, until the server forgets it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const view = viewOf('in-transit');
    const network = answerWith((url) => answerWords(url) ?? failure(404));
    const data = JSON.stringify(view).replaceAll('<', '\\u003c');
    const ready = next('porch-ready');
    const element = await place('lang="cs"', `<script type="application/json">${data}</script>`);
    await ready;
    expect(network.asked).toEqual([]);
    vi.advanceTimersByTime(view.poll.afterSeconds * 1000);
    await until(() => expect(headline(element)).toBe('cs: Noch nicht zu finden'));
    expect(wordsAsked(network)).toEqual(['cs']);
  });

  test('is read from the side of the view once that is there', async () => {
    const view = viewOf('in-transit');
    const { element } = await show({ ...view, locale: 'en', dir: 'ltr' }, 'lang="ar"');
    expect(base(element)).toEqual({ lang: 'en', dir: 'ltr' });
  });
});

describe('a simulated journey', () => {
  test.each([
    ['en-GB', 'en'],
    ['hu', 'hu'],
    ['uk-UA', 'uk'],
    ['de-AT', 'de'],
    ['tlh', 'en'],
  ])('is told in one language, and asks nobody for its words: %s', async (lang, is) => {
    const { element: words } = (await wordsOf(is))!;
    const network = answerWith(() => failure(503));
    const failed = next('porch-error');
    const element = await fixture<TrackingElement>(
      `<porch-tracking mock="wrong-number" lang="${lang}"></porch-tracking>`,
    );
    await failed;
    await until(() => expect(headline(element)).toBe(words.missing[0]));
    expect(seen(element.shadowRoot!, 'button')).toBe(words.tryAgain);
    expect(base(element)).toEqual({ lang: is, dir: 'ltr' });
    const ready = next('porch-ready');
    element.setAttribute('mock', 'lost:3');
    const { view } = await ready;
    expect(base(element)).toEqual({ lang: is, dir: 'ltr' });
    const help = element.shadowRoot!.querySelector('[aria-expanded]')!;
    expect(help.textContent?.trim()).toBe(view.words.help?.title ?? 'Something wrong?');
    expect(network.asked).toEqual([]);
  });
});
