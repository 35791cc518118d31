import { describe, expect, test } from 'vitest';
import { homes } from '../helpers/homes.ts';
import { addressOf, email, lookupAt, postcode } from '../helpers/lookup.ts';
import { shopServer } from '../helpers/shop-server.ts';

describe.each(homes)('/o/:merchant in the $name home', (home) => {
  const open = async () => {
    const slug = `shop-${crypto.randomUUID()}`;
    const merchant = await home.createMerchant({ slug, name: 'Hob & Nail' });
    const { order } = lookupAt(home, merchant);
    const path = `/o/${slug}`;
    const post = (fields: Record<string, string>, from?: string, more: HeadersInit = {}) =>
      home.fetch(path, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { ...(from ? { 'cf-connecting-ip': from } : {}), ...more },
      });
    return { merchant, path, order, post };
  };

  test('is a form that asks for two things, and nobody else’s', async () => {
    const { path } = await open();
    const answer = await home.fetch(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(answer.headers.get('x-robots-tag')).toBe('noindex');
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('set-cookie')).toBeNull();
    const policy = answer.headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("form-action 'self'");
    const nonce = /nonce-([^']+)/.exec(policy)![1]!;
    const page = await answer.text();
    expect(page).toContain('<html lang="en" dir="ltr">');
    expect(page).toContain('<meta name="robots" content="noindex"');
    expect(page).toContain('Hob &amp; Nail');
    expect(page).toContain(`<form method="post" action="${path}">`);
    expect([...page.matchAll(/<style nonce="([^"]*)"/g)].map(([, used]) => used)).toEqual([nonce]);
    expect(page).not.toMatch(/<script|https?:\/\//);
    for (const id of ['order-number', 'contact']) {
      expect(page).toContain(`<label for="${id}"`);
      expect(page).toMatch(new RegExp(`id="${id}"[^>]*name="${id}"`));
    }
  });

  test('looks like the shop, and has its links', async () => {
    const { merchant, path } = await open();
    const theme = {
      url: 'https://hob.example/',
      colours: { light: { ink: '#241e16', paper: '#faf6ee' } },
      font: { stack: 'humanist', family: 'Hob', url: 'https://fonts.hob.example/hob.woff2' },
      header: [{ label: 'All things', url: 'https://hob.example/things' }],
      address: 'Hob & Nail, Porter Works',
    };
    expect((await shopServer(home, merchant).put('/v1/theme', theme)).status).toBe(200);
    const answer = await home.fetch(path);
    const page = await answer.text();
    expect(page).toContain('#faf6ee');
    expect(page).toContain('<a href="https://hob.example/things"><bdi>All things</bdi></a>');
    expect(page).toContain('Hob &amp; Nail, Porter Works');
    expect(answer.headers.get('content-security-policy')).toContain(
      'font-src https://fonts.hob.example',
    );
  });

  test.each([
    ['by e-mail', { 'order-number': '#1001', contact: email }],
    ['by postcode', { 'order-number': ' 1001 ', contact: 's12bx' }],
  ])('shows the parcels in place when both fit: %s', async (_, fields) => {
    const { path, order, post } = await open();
    const { token } = await order('1001');
    const answer = await post(fields);
    expect([answer.status, answer.headers.get('location')]).toEqual([200, null]);
    const page = await answer.text();
    expect(page).toContain('#1001');
    expect(page).toMatch(/<ol[^>]* aria-label="Progress">/);
    expect(page).toContain(`<a href="/t/${token}"`);
    expect(page).toContain(`<a href="${path}"`);
    expect(page).not.toContain(email);
    // What follows is what the page behind the token shows.
    const own = await (await home.fetch(`/t/${token}?locale=en`)).text();
    const main = (text: string) => /<section>[^]*<\/section>/.exec(text)![0];
    expect(main(page)).toBe(main(own));
  });

  test('says that nothing fits, whatever it was, and keeps only the number', async () => {
    const { order, post } = await open();
    await order('1');
    await order('2');
    for (let i = 0; i < 5; i++)
      await post({ 'order-number': '2', contact: 'eve@example.com' }, addressOf(i));
    const answers = [
      await post({ 'order-number': '1', contact: 'eve@example.com' }, addressOf(11)),
      await post({ 'order-number': '9', contact: email }, addressOf(12)),
      await post({ 'order-number': '2', contact: email }, addressOf(13)),
      await post({ 'order-number': '1\u0000', contact: email }, addressOf(14)),
      await post({ 'order-number': '1'.repeat(100), contact: email }, addressOf(15)),
    ];
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
    const pages = await Promise.all(answers.map((answer) => answer.text()));
    const plain = (page: string) =>
      page.replaceAll(/nonce="[^"]*"/g, '').replaceAll(/value="[^"]*"/g, '');
    expect(new Set(pages.map(plain)).size).toBe(1);
    expect(pages[0]).toContain('role="alert" tabindex="-1" autofocus');
    expect(pages[0]).toContain('Nothing matches these two');
    expect(pages[0]).toContain('value="1"');
    for (const page of pages)
      for (const typed of [email, 'eve@']) expect(page).not.toContain(typed);
  });

  test('says which field is missing', async () => {
    const { post } = await open();
    const nothing = await post({});
    expect(nothing.status).toBe(422);
    const page = await nothing.text();
    expect(page).toContain(
      '<a href="#order-number">The order number is missing. It is in the e‑mail that confirmed your order.</a>',
    );
    expect(page).toContain('<a href="#contact">');
    expect(page.match(/aria-invalid="true"/g)).toHaveLength(2);
    const half = await (await post({ 'order-number': '<b>"7', contact: ' ' })).text();
    expect(half).not.toContain('<b>');
    expect(half).toContain('value="&lt;b&gt;&quot;7"');
    expect(half.match(/aria-invalid="true"/g)).toHaveLength(1);
    const long = await post({ 'order-number': '1', contact: email, more: 'x'.repeat(5_000) });
    expect(long.status).toBe(422);
  });

  test('speaks as it is asked, else as the browser, else as the shop', async () => {
    const { path, order } = await open();
    const langOf = async (query: string, accept?: string) => {
      const headers = accept ? { 'accept-language': accept } : { 'accept-language': '*' };
      const page = await (await home.fetch(path + query, { headers })).text();
      return [/<html lang="(\w+)"/.exec(page)![1], /<form [^>]*action="([^"]*)"/.exec(page)![1]];
    };
    expect(await langOf('')).toEqual(['en', path]);
    // Nobody has written Welsh.
    expect(await langOf('', 'cy, de-CH;q=0.9, en;q=0.8')).toEqual(['de', path]);
    expect(await langOf('', 'fr, de-CH;q=0.9')).toEqual(['fr', path]);
    expect(await langOf('?lang=ar', 'en')).toEqual(['ar', `${path}?lang=ar`]);
    expect(await langOf('?lang=de', 'en')).toEqual(['de', `${path}?lang=de`]);
    expect(await langOf('?lang=%22%3E', 'de')).toEqual(['de', `${path}?lang=%22%3E`]);
    await order('3');
    const found = await home.fetch(`${path}?lang=de`, {
      method: 'POST',
      body: new URLSearchParams({ 'order-number': '3', contact: postcode }),
    });
    expect(await found.text()).toContain('Eine andere Bestellung suchen');
  });

  test('knows no other shop', async () => {
    const answers = [
      await home.fetch('/o/nobody'),
      await home.fetch('/o/nobody', { method: 'POST', body: new URLSearchParams() }),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(404);
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(await answer.text()).toContain('No shop goes by this name');
    }
    const first = await open();
    const second = await open();
    await first.order('4');
    expect((await second.post({ 'order-number': '4', contact: email })).status).toBe(404);
  });
});

test('says when it can be tried again', async () => {
  const home = homes.find(({ name }) => name === 'worker')!;
  const slug = `shop-${crypto.randomUUID()}`;
  await home.createMerchant({ slug });
  const post = (number: number) =>
    home.fetch(`/o/${slug}`, {
      method: 'POST',
      body: new URLSearchParams({ 'order-number': String(number), contact: email }),
      headers: { 'cf-connecting-ip': '198.51.100.44' },
    });
  for (let i = 0; i < 5; i++) expect((await post(i)).status).toBe(404);
  const refused = await post(6);
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '900']);
  const page = await refused.text();
  expect(page).toContain('>Too many tries came from here</h1>');
  expect(page).toContain('You can try again in 15 minutes.');
});
