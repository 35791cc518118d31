import { describe, expect, test } from 'vitest';
import { ErrorBody } from '#contract/error';
import { WordsView } from '#contract/words-of-shop';
import { de } from '../../api/messages/de/catalogue.ts';
import { en } from '../../api/messages/en/catalogue.ts';
import { leavesOf } from '../../api/messages/own-words.ts';
import { written } from '../../api/messages/sources.ts';
import { homes } from '../helpers/homes.ts';
import { shopServer } from '../helpers/shop-server.ts';

describe.each(homes)('/v1/words/:locale in the $name home', (home) => {
  const open = async () => shopServer(home, await home.createMerchant());
  type Shop = Awaited<ReturnType<typeof open>>;
  const read = async (shop: Shop, locale: string) => {
    const answer = await shop.get(`/v1/words/${locale}`);
    expect(answer.status).toBe(200);
    return WordsView.parse(await answer.json());
  };
  const put = (shop: Shop, locale: string, words: object) =>
    shop.put(`/v1/words/${locale}`, { words });

  test('lists every sentence, and takes one in the shop’s own words', async () => {
    const shop = await open();
    const { token } = await shop.order('1');
    const { all, words } = await read(shop, 'de-AT');
    expect(words).toEqual({});
    expect(all).toContainEqual({
      path: 'noScan.early.detail',
      text: '{carrier} hat das Paket noch nicht erfasst. Ein neues Paket erscheint manchmal erst am Abend.',
      places: ['carrier'],
    });
    expect(all.some(({ path }) => path.startsWith('settings'))).toBe(false);

    const before = await shop.view(token, 'de');
    const own = { 'noScan.early.title': 'Steht bei uns bereit', 'words.log': 'Bisher' };
    const answer = await put(shop, 'de', own);
    expect(answer.status).toBe(200);
    expect(WordsView.parse(await answer.json()).words).toEqual(own);
    expect((await read(shop, 'de')).words).toEqual(own);

    const after = await shop.view(token, 'de');
    expect(after.shipments[0]!.title).toBe('Steht bei uns bereit');
    expect(after.words.log).toBe('Bisher');
    expect(after.shipments[0]!.detail).toBe(before.shipments[0]!.detail);
    expect(await (await home.fetch(`/t/${token}?locale=de`)).text()).toContain(
      'Steht bei uns bereit',
    );
    expect((await shop.view(token, 'en')).words.log).toBe('Everything so far');

    await put(shop, 'en', { 'words.log': 'The whole way' });
    expect((await shop.view(token, 'de')).words.log).toBe('Bisher');
    await put(shop, 'de', {});
    expect(await shop.view(token, 'de')).toEqual(before);
    expect((await shop.view(token, 'en')).words.log).toBe('The whole way');
  });

  test('reach what comes next, the pages around the tracking and the look-up page', async () => {
    const slug = `shop-${crypto.randomUUID()}`;
    const shop = shopServer(home, await home.createMerchant({ slug }));
    const { token } = await shop.order('1', { customer: { country: 'DE' } });
    await shop.post('/v1/shipments/1-a/checkpoints', {
      checkpoints: [{ at: new Date(Date.now() - 3_600_000).toISOString(), stage: 'in_transit' }],
    });
    const own = {
      'outlook.nextScan.plain': 'Wir hören {on} wieder davon.',
      'outlook.nextScan.rest': '{rest}; wir hören {on} wieder davon.',
      'hosted.questions': 'Noch Fragen?',
      'said.label.other': 'Etwas ganz anderes',
      'lookup.headline': 'Suchen wir es!',
    };
    expect((await put(shop, 'de', own)).status).toBe(200);
    const page = await (await home.fetch(`/t/${token}?locale=de`)).text();
    expect(page).toMatch(/wir hören (heute|morgen|am \p{Lu}\p{Ll}+tag) wieder davon\./iu);
    expect(page).toContain('<h2>Noch Fragen?</h2>');
    const { help } = (await shop.view(token, 'de')).shipments[0]!;
    expect(help?.map(({ label }) => label)).toContain('Etwas ganz anderes');
    const form = async (lang: string) => (await home.fetch(`/o/${slug}?lang=${lang}`)).text();
    expect(await form('de')).toContain('>Suchen wir es!</h1>');
    expect(await form('en')).toContain(`>${en.lookup.headline}</h1>`);
  });

  test('go before what is known more closely, where the shop wrote the sentence itself', async () => {
    const shop = await open();
    const minutesAgo = (count: number) => new Date(Date.now() - count * 60_000).toISOString();
    const daysAgo = (count: number) => minutesAgo(count * 1440);
    const scenes: [path: string, scans: { stage: string; at: string }[], promised?: string][] = [
      ['labelCreated.detail', [{ stage: 'label_created', at: minutesAgo(5) }]],
      ['inTransit.next', [{ stage: 'in_transit', at: minutesAgo(5) }]],
      ['late.detail', [{ stage: 'in_transit', at: minutesAgo(5) }], daysAgo(3).slice(0, 10)],
      ['silent.detail.waiting', [{ stage: 'in_transit', at: daysAgo(6) }]],
      ['attempted.detail', [{ stage: 'delivery_attempted', at: minutesAgo(5) }]],
      ['customs.detail', [{ stage: 'customs', at: minutesAgo(5) }]],
      [
        'lost.title',
        [
          { stage: 'in_transit', at: daysAgo(9) },
          { stage: 'lost', at: minutesAgo(5) },
        ],
      ],
      [
        'lost.detail',
        [
          { stage: 'in_transit', at: daysAgo(9) },
          { stage: 'lost', at: minutesAgo(5) },
        ],
      ],
    ];
    const tokens = await Promise.all(
      scenes.map(async ([, checkpoints, day], i) => {
        const promised = day ? { from: day, to: day } : undefined;
        const parcel = {
          externalId: `${i}-a`,
          carrier: 'dhl',
          trackingNumber: `TRACK${i}A`,
          promised,
        };
        const { token } = await shop.order(`${i}`, { shipments: [parcel] });
        const cities = checkpoints.map((scan) => ({ ...scan, place: { city: 'Leipzig' } }));
        const sent = await shop.post(`/v1/shipments/${i}-a/checkpoints`, { checkpoints: cities });
        expect(sent.status).toBe(200);
        return token;
      }),
    );
    const said = async (token: string) => {
      const { title, detail } = (await shop.view(token, 'en')).shipments[0]!;
      return `${title} | ${detail}`;
    };
    const before = await Promise.all(tokens.map(said));
    const words = Object.fromEntries(scenes.map(([path]) => [path, `Own ${path}.`]));
    expect((await put(shop, 'en', words)).status).toBe(200);
    for (const [i, [path]] of scenes.entries()) {
      expect([path, before[i]]).not.toContain(`Own ${path}`);
      expect(await said(tokens[i]!)).toContain(`Own ${path}`);
    }
  });

  test('are handed to the elements by the page, as far as these say them by themselves', async () => {
    const shop = await open();
    expect((await read(shop, 'de')).elements).toEqual({ element: {}, lookup: {} });
    const own = {
      'element.missing.1': 'Neues braucht manchmal einen Tag.',
      'lookup.headline': 'Suchen wir es!',
      'lookup.paused.title': 'Kurz durchatmen',
      'hosted.questions': 'Noch Fragen?',
    };
    const answer = await put(shop, 'de', own);
    expect(answer.status).toBe(200);
    const { elements } = WordsView.parse(await answer.json());
    // What belongs together comes whole.
    expect(elements).toEqual({
      element: { missing: ['Noch nicht zu finden', 'Neues braucht manchmal einen Tag.'] },
      lookup: {
        headline: 'Suchen wir es!',
        paused: { ...de.lookup.paused, title: 'Kurz durchatmen' },
      },
    });
    expect((await read(shop, 'de')).elements).toEqual(elements);
    expect((await read(shop, 'en')).elements).toEqual({ element: {}, lookup: {} });
  });

  test('refuses what cannot be said, each with a code, and changes nothing', async () => {
    const shop = await open();
    await put(shop, 'en', { today: 'This very day' });
    const answer = await put(shop, 'en', {
      today: 'Now',
      'nowhere.to.be': 'x',
      'labelCreated.detail': '{shop} knows',
      'pending.title': '<b>Thanks</b>',
      'late.title': 'x'.repeat(401),
    });
    expect(answer.status).toBe(400);
    const { error } = ErrorBody.parse(await answer.json());
    expect(error.code).toBe('invalid_body');
    expect(error.issues?.map(({ path, code }) => [path, code])).toEqual([
      ['nowhere.to.be', 'unknown_path'],
      ['labelCreated.detail', 'unknown_place'],
      ['pending.title', 'markup'],
      ['late.title', 'too_long'],
    ]);
    expect(error.issues?.[1]?.message).toContain('{carrier}');
    expect((await read(shop, 'en')).words).toEqual({ today: 'This very day' });
  });

  test('no override of the reading direction gets in', async () => {
    const shop = await open();
    const answer = await put(shop, 'en', { today: 'To\u202eday' });
    expect(answer.status).toBe(400);
    expect(ErrorBody.parse(await answer.json()).error.code).toBe('invalid_character');
  });

  test('is for the shop’s own server, and for languages that there are', async () => {
    const shop = await open();
    const other = await open();
    await put(shop, 'en', { today: 'This very day' });
    expect((await read(other, 'en')).words).toEqual({});
    expect((await home.fetch('/v1/words/en')).status).toBe(401);
    for (const locale of ['tlh', 'e', '%20']) {
      const answer = await shop.get(`/v1/words/${locale}`);
      expect([400, 404]).toContain(answer.status);
    }
    expect((await shop.get('/v1/words/tlh')).status).toBe(404);
  });

  test.each(written)('tells a page in %s', async (locale) => {
    const shop = await open();
    const { token } = await shop.order('1', { cancelledAt: '2026-11-20T10:00:00Z' });
    const view = await shop.view(token, locale);
    const { all } = await read(shop, locale);
    expect(view.locale).toBe(locale);
    expect(view.dir).toBe(locale === 'ar' || locale === 'he' ? 'rtl' : 'ltr');
    expect(view.shipments[0]!.headline).toBe(
      all.find(({ path }) => path === 'cancelled.headline.order')?.text,
    );
    const page = await (await home.fetch(`/t/${token}?locale=${locale}`)).text();
    expect(page).toContain(`<html lang="${locale}" dir="${view.dir}">`);
  });

  test.each(written)('tells all pages in %s, and nothing in English', async (locale) => {
    const slug = `shop-${crypto.randomUUID()}`;
    const shop = shopServer(home, await home.createMerchant({ slug }));
    const { token, shipments } = await shop.order('1', {
      gift: true,
      shipments: [{ externalId: '1-a', carrier: 'dhl', trackingNumber: 'TRACK1A' }],
    });
    const open = (path: string, fields?: Record<string, string>) =>
      home.fetch(path, fields && { method: 'POST', body: new URLSearchParams(fields) });
    const [query, lang] = [`?locale=${locale}`, `?lang=${locale}`];
    await open(`/t/${token}/share`, { parcel: shipments[0]!.id });
    const shared = await (await open(`/t/${token}${query}`)).text();
    const [, link] = /value="https?:[^"]+(\/t\/[^"]+)"/.exec(shared)!;
    const pages: [status: number, page: Promise<Response>][] = [
      [200, open(`/t/${token}${query}`)],
      [200, open(`/t/${shipments[0]!.token}${query}`)],
      [200, open(link! + query)],
      [404, open(`/t/${token}/delivery.ics${query}`)],
      [404, open(`/t/nothing${query}`)],
      [200, open(`/o/${slug}${lang}`)],
      [422, open(`/o/${slug}${lang}`, {})],
      [404, open(`/o/${slug}${lang}`, { 'order-number': '9', contact: 'eve@example.com' })],
      [404, open(`/o/nobody${lang}`)],
    ];
    const dir = locale === 'ar' || locale === 'he' ? 'rtl' : 'ltr';
    for (const [status, sent] of pages) {
      const answer = await sent;
      expect(answer.status).toBe(status);
      const page = (await answer.text()).replace(/<(style|script)[^]*?<\/\1>/g, '');
      expect(page).toContain(`<html lang="${locale}" dir="${dir}">`);
      expect(page).not.toMatch(/\{\w+\}|undefined|NaN/);
      const left = english.filter((text) => page.includes(text));
      if (locale === 'en') expect(left).not.toEqual([]);
      else expect(left).toEqual([]);
    }
  });
});

/** Sentences of English as far as they name nothing, and no other language has them by chance. */
const english = leavesOf(en)
  .map(({ text }) =>
    text
      .split(/\{\w+\}/)
      .sort((a, b) => b.length - a.length)[0]!
      .trim(),
  )
  .filter((text) => /\p{L}{2,} \p{L}{2,} \p{L}{2,}/u.test(text));
