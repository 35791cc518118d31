import { afterEach, describe, expect, test, vi } from 'vitest';
import { configure } from '../../widget/index.ts';
import { next, place, plain, seen, show, status, token, until } from './element.ts';
import { answerWith, failure, json, silence } from './network.ts';
import { viewOf } from './views.ts';

const address = location.href;
const link = '<a href="/t/x">Where is my order?</a>';
const isShown = (element: Element) => element.getClientRects().length > 0;

afterEach(() => {
  history.replaceState(null, '', address);
  configure({ api: '', locale: '' });
});

describe('<porch-tracking> while it has no answer', () => {
  test('keeps the line, the door and the height while it looks', async () => {
    answerWith(() => silence());
    const element = await place('', link);
    const root = element.shadowRoot!;
    expect(status(root)).toBe('Looking up your parcel');
    expect(root.querySelectorAll('.bone')).toHaveLength(3);
    expect(root.querySelectorAll('.way > span')).toHaveLength(4);
    expect(root.querySelectorAll('.way svg')).toHaveLength(1);
    expect(isShown(element.firstElementChild!)).toBe(false);
  });

  test('says that nothing fits, and leaves the way of the shop', async () => {
    answerWith(() => failure(404));
    const failed = next('porch-error');
    const element = await place('', link);
    expect((await failed).code).toBe('unknown_token');
    const root = element.shadowRoot!;
    expect(seen(root, '.display')).toBe('Nothing fits yet');
    expect(status(root)).toBe('Nothing fits yet');
    expect(isShown(element.firstElementChild!)).toBe(true);
  });

  test.each([
    ['a server that is busy', () => failure(429), 'unreachable'],
    ['a server that is broken', () => failure(503), 'unreachable'],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), 'unreachable'],
    ['a page of a captive portal', () => new Response('<!doctype html>'), 'unreadable'],
    ['something else', () => json({ shipments: null }), 'unreadable'],
    ['half a view', () => json({ ...viewOf('in-transit'), shipments: [null] }), 'unreadable'],
    ['nothing', () => json(null), 'unreadable'],
  ])('says so after %s, and asks again when told to', async (_, answer, code) => {
    answerWith(answer);
    const failed = next('porch-error');
    const element = await place('', link);
    expect((await failed).code).toBe(code);
    const root = element.shadowRoot!;
    expect(seen(root, '.display')).toBe('No answer just now');
    expect(root.querySelectorAll('.way .lost')).toHaveLength(3);
    expect(isShown(element.firstElementChild!)).toBe(true);

    answerWith(() => json(viewOf('in-transit')));
    const ready = next('porch-ready');
    root.querySelector('button')!.click();
    await ready;
    expect(seen(root, '.stage')).toBe('On its way');
    expect(isShown(element.firstElementChild!)).toBe(false);
  });

  test('gives up a request after ten seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const network = answerWith(() => silence(network.asked[0]!.signal));
    const failed = next('porch-error');
    await place();
    vi.advanceTimersByTime(10_000);
    expect((await failed).code).toBe('unreachable');
  });
});

describe('<porch-tracking> with an answer', () => {
  test('tells the page that it is ready, once it is', async () => {
    answerWith(() => json(viewOf('in-transit')));
    const ready = next('porch-ready');
    const element = await place();
    const event = await ready;
    expect(event.target).toBe(element);
    expect(event.view.shipments[0]!.stage).toBe('in_transit');
    expect([event.bubbles, event.composed]).toEqual([true, true]);
    expect(seen(element.shadowRoot!, '.stage')).toBe('On its way');
    expect(status(element.shadowRoot!)).toBe('');
  });

  test('says how old the news is when there is no newer, and takes that back', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const view = viewOf('in-transit');
    const { element, root } = await show(view);
    const format = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
    const time = new Intl.DateTimeFormat('en', format).format(Date.now());

    answerWith(() => failure(503));
    const failed = next('porch-error');
    vi.advanceTimersByTime(view.poll.afterSeconds * 1000);
    await failed;
    expect(status(root)).toBe(plain(view.words.stale.replace('{time}', time)));
    expect(root.querySelector('[role=status]')!.className).not.toContain('vh');
    expect(seen(root, '.stage')).toBe('On its way');

    const network = answerWith(() => json(view));
    vi.advanceTimersByTime(20_000);
    await until(() => expect(status(root)).toBe(''));
    expect(network.asked).toHaveLength(1);
    expect(element.isConnected).toBe(true);
  });

  test('forgets a parcel that the server no longer knows', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { root } = await show(viewOf('in-transit'));
    answerWith(() => failure(404));
    const failed = next('porch-error');
    vi.advanceTimersByTime(600_000);
    await failed;
    expect(seen(root, '.display')).toBe('Nothing fits yet');
    expect(root.textContent).not.toContain('Crownpost');
  });

  test('shows at once what the page brought along, and asks later', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const view = viewOf('out-for-delivery');
    const network = answerWith(() => json(viewOf('delivered')));
    const data = JSON.stringify(view).replaceAll('<', '\\u003c');
    const ready = next('porch-ready');
    const element = await place('', `<script type="application/json">${data}</script>`);
    await ready;
    expect(seen(element.shadowRoot!, '.stage')).toBe('Out for delivery');
    expect(network.asked).toHaveLength(0);

    const moved = next('porch-stage');
    vi.advanceTimersByTime(view.poll.afterSeconds * 1000);
    expect((await moved).stage).toBe('delivered');
    expect(network.asked).toHaveLength(1);
  });

  test('shows what the page brought along for no other parcel, and in no other language', async () => {
    const view = viewOf('out-for-delivery');
    const network = answerWith(() => json(viewOf('delivered')));
    const data = JSON.stringify(view).replaceAll('<', '\\u003c');
    const brought = next('porch-ready');
    const element = await place('lang="en"', `<script type="application/json">${data}</script>`);
    await brought;
    for (const change of [
      () => (element.lang = 'en-GB'),
      () => (element.token = 'ffffffffffffffffffffffffff'),
    ]) {
      const asked = network.asked.length;
      const ready = next('porch-ready');
      change();
      expect((await ready).view.shipments[0]!.stage).toBe('delivered');
      expect(network.asked).toHaveLength(asked + 1);
    }
  });

  test('asks for what the page did not bring along properly', async () => {
    const network = answerWith(() => json(viewOf('in-transit')));
    const ready = next('porch-ready');
    await place('', '<script type="application/json">{"shipments":</script>');
    await ready;
    expect(network.asked).toHaveLength(1);
  });
});

describe('where <porch-tracking> takes its settings from', () => {
  const ask = async (attributes: string) => {
    const network = answerWith(() => json(viewOf('in-transit')));
    const holder = document.createElement('div');
    holder.innerHTML = `<porch-tracking ${attributes}></porch-tracking>`;
    document.body.append(holder);
    const ready = next('porch-ready');
    await Promise.race([ready, new Promise((done) => setTimeout(done, 50))]);
    holder.remove();
    const views = network.asked.filter(({ url }) => url.pathname.endsWith('/v1/widget'));
    return views.map(({ url }) => url.href);
  };

  test('the token from the attribute, before the address of the page', async () => {
    history.replaceState(null, '', '?porch=ffffffffffffffffffffffffff');
    expect(await ask(`api="https://api.example.com" token="${token}" lang="en"`)).toEqual([
      `https://api.example.com/v1/widget?token=${token}&locale=en`,
    ]);
  });

  test('the token from ?porch= in the address of the page', async () => {
    history.replaceState(null, '', `?a=1&porch=${token}`);
    expect(await ask('api="https://api.example.com/" lang="de-CH"')).toEqual([
      `https://api.example.com/v1/widget?token=${token}&locale=de-CH`,
    ]);
  });

  test('server and language from configure, for elements that are already there too', async () => {
    const network = answerWith(() => json(viewOf('in-transit')));
    const element = document.createElement('porch-tracking');
    element.token = token;
    document.body.append(element);
    await element.requestUpdate();
    expect(network.asked).toEqual([]);
    for (const [api, locale] of [
      ['https://first.example', 'en'],
      ['https://second.example', 'de'],
    ] as const) {
      const ready = next('porch-ready');
      configure({ api, locale });
      await ready;
      expect(network.asked.at(-1)!.url.href).toBe(
        `${api}/v1/widget?token=${token}&locale=${locale}`,
      );
    }
    element.remove();
  });

  test('asks nobody before it knows whom, and for nothing without a token', async () => {
    expect(await ask(`token="${token}"`)).toEqual([]);
    expect(await ask('api="https://api.example.com"')).toEqual([]);
  });

  test('a property that was set before the element was defined', async () => {
    const network = answerWith(() => json(viewOf('in-transit')));
    const element = document.createElement('porch-late');
    Object.assign(element, { token, compact: true });
    element.setAttribute('api', 'https://api.example.com');
    document.body.append(element);
    const ready = next('porch-ready');
    const { TrackingElement } = await import('../../widget/index.ts');
    customElements.define('porch-late', class extends TrackingElement {});
    await ready;
    expect(network.asked[0]!.url.searchParams.get('token')).toBe(token);
    expect(element.hasAttribute('compact')).toBe(true);
    element.remove();
  });

  test('without a token only the words of the shop are there', async () => {
    const holder = document.createElement('div');
    holder.innerHTML = `<porch-tracking api="https://api.example.com">${link}</porch-tracking>`;
    document.body.append(holder);
    const [element] = holder.children;
    await new Promise((done) => setTimeout(done));
    expect(isShown(element!.firstElementChild!)).toBe(true);
    expect(element!.shadowRoot!.querySelector('.way')).toBeNull();
    holder.remove();
  });

  test('another token shows another parcel', async () => {
    const { element, root, network } = await show(viewOf('in-transit'));
    answerWith(() => json(viewOf('delivered')));
    const ready = next('porch-ready');
    element.token = 'ffffffffffffffffffffffffff';
    await ready;
    expect(seen(root, '.display')).toBe('It is home');
    expect(network.asked).toHaveLength(1);
  });
});
