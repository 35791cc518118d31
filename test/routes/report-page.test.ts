import { describe, expect, test } from 'vitest';
import { homes } from '../helpers/homes.ts';
import { jpeg, jpegOf } from '../helpers/photos.ts';
import { shopServer } from '../helpers/shop-server.ts';

const photo = (bytes = jpeg.length, name = 'a.jpg') =>
  new File([new Uint8Array(jpegOf(bytes))], name, { type: 'image/jpeg' });
const svg = new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'b.svg');

type Fields = [name: string, value: string | File][];
/** As a page shows it: entities and line breaks read. */
const plain = (text: string) =>
  text
    .replace(/<style[^]*?<\/style>/g, '')
    .replaceAll('&amp;', '&')
    .replace(/[^\S\n]+/g, ' ');

describe.each(homes)('a report without script, $name', (home) => {
  async function open(stage = 'delivered', overrides: object = {}) {
    const shop = shopServer(home, await home.createMerchant({ name: 'Hob & Nail' }));
    const items = ['Ask mug', 'Linen towel'].map((title, i) => ({
      externalId: `i${i + 1}`,
      title,
      quantity: i + 1,
    }));
    const order = await shop.order('1001', {
      items,
      shipments: [
        {
          externalId: '1001-a',
          items: items.map(({ externalId, quantity }) => ({ externalId, quantity })),
          promised: { from: '2026-11-20', to: '2026-11-20' },
        },
      ],
      ...overrides,
    });
    await shop.post('/v1/shipments/1001-a/checkpoints', {
      checkpoints: [{ at: '2026-11-21T11:42:00+01:00', stage }],
    });
    const { token } = order;
    const form = (kind: string, query = '', of = token) => `/t/${of}/report/${kind}${query}`;
    const post = (kind: string, fields: Fields, query = '', of = token) => {
      const body = new FormData();
      for (const [name, value] of fields) body.append(name, value);
      return home.fetch(form(kind, query, of), { method: 'POST', body });
    };
    return {
      shop,
      token,
      parcel: order.shipments[0]!,
      get: async (kind: string, query = '', of = token) => home.fetch(form(kind, query, of)),
      post,
      sent: async (kind: string, fields: Fields, query = '') => {
        const answer = await post(kind, fields, query);
        return { status: answer.status, page: plain(await answer.text()) };
      },
      page: async () => plain(await (await home.fetch(`/t/${token}`)).text()),
      stored: async () => {
        const { problems } = (await (await shop.get('/v1/problems')).json()) as {
          problems: {
            problem: {
              kind: string;
              note: string | null;
              neededBy: string | null;
              photos: number;
              items: { externalId: string; quantity: number }[];
              history: unknown[];
            };
          }[];
        };
        return problems.map(({ problem }) => problem);
      },
    };
  }

  test('is a form that the parcel’s page links to, for no other eye', async () => {
    const { token, parcel, page, get } = await open();
    const address = `/t/${token}/report/damaged?parcel=${parcel.id}`;
    expect(await page()).toMatch(new RegExp(`href="${address.replace('?', '\\?')}"[^]*?Tell Hob`));
    const answer = await get('damaged', `?parcel=${parcel.id}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('x-robots-tag')).toBe('noindex');
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('content-security-policy')).toContain("form-action 'self'");
    const text = await answer.text();
    expect(text).toContain(
      `<form method="post" action="${address}" enctype="multipart/form-data">`,
    );
    expect(plain(text)).not.toMatch(/<script|role="alert"| style="/);
    for (const id of ['note', 'photos']) expect(text).toContain(`<label for="${id}">`);
    expect(plain(text)).toMatch(/Up to 3: JPEG, PNG or WebP, at most 200\skB each\./);
    expect(await (await get('not_received')).text()).not.toContain('type="checkbox"');
  });

  test('brings all that was said, and answers where it stands', async () => {
    const { sent, stored, page, token } = await open();
    const { status, page: answer } = await sent('damaged', [
      ['items', 'i2'],
      ['note', 'The handle is off,\r\nand \u202eit is wet\u0000'],
      ['photos', photo()],
      ['photos', photo(200_000, 'b.jpg')],
    ]);
    expect(status).toBe(201);
    expect(answer).toContain('Hob & Nail has your report');
    expect(answer).toContain(`href="/t/${token}"`);
    expect(await stored()).toMatchObject([
      {
        kind: 'damaged',
        note: 'The handle is off,\nand it is wet',
        photos: 2,
        items: [{ externalId: 'i2', quantity: 2 }],
      },
    ]);
    expect(await page()).toContain('Hob & Nail has your report');
  });

  test('sent twice, by a double press or by reloading, it is one', async () => {
    const { sent, stored } = await open();
    const fields: Fields = [
      ['note', 'Gone'],
      ['photos', new File([], '')],
    ];
    const both = await Promise.all([sent('other', fields), sent('other', fields)]);
    const again = await sent('other', fields);
    expect([...both, again].map(({ status }) => status).toSorted()).toEqual([200, 200, 201]);
    const all = await stored();
    expect([all.length, all[0]!.history.length]).toEqual([1, 1]);
  });

  test.each<[string, string, Fields, string]>([
    ['damaged without anything', 'damaged', [], 'A sentence or a photo is enough'],
    ['something else without a word', 'other', [['note', ' \r\n ']], 'A sentence is enough'],
    ['a letter too many', 'damaged', [['note', 'x'.repeat(2_001)]], 'It did not go through'],
  ])('asks again: %s', async (_name, kind, fields, fault) => {
    const { sent, stored } = await open();
    const { status, page } = await sent(kind, fields);
    expect(status).toBe(422);
    expect(page).toMatch(/role="alert"[^>]*autofocus[^>]*>\s*<a href="#note">/);
    expect(page).toMatch(/aria-invalid="true" aria-describedby="note-fault"/);
    expect(page).toContain(`<b class="fault" id="note-fault">${fault}`);
    expect(await stored()).toEqual([]);
  });

  test.each<[string, File[], RegExp]>([
    ['a photo that is too large', [photo(), photo(200_001)], /Photo 2: too large/],
    ['what is no picture', [svg, photo()], /Photo 1: too large, or not a picture we can open/],
    ['four photos', [1, 2, 3, 4].map((i) => photo(100 + i)), /Up to 3/],
    ['photos of a camera', [photo(300), photo(3_500_000), photo(3_500_000)], /Photo 2: too large/],
  ])('keeps what was typed beside %s', async (_name, photos, fault) => {
    const { sent, stored } = await open();
    const { status, page } = await sent('damaged', [
      ['items', 'i2'],
      ['note', 'Two <b>lines</b>\r\nof it'],
      ...photos.map((each): [string, File] => ['photos', each]),
    ]);
    expect(status).toBe(422);
    expect(page).toMatch(
      new RegExp(`id="photos-fault">[^<]*${fault.source}[^<]*Choose the photos again`),
    );
    expect(page).toContain('Two &lt;b&gt;lines&lt;/b&gt;\nof it</textarea>');
    expect(page).toMatch(/value="i2"\s+checked/);
    expect(page).not.toMatch(/value="i1"\s+checked/);
    expect(await stored()).toEqual([]);
  });

  test('says of a late parcel by when it is needed', async () => {
    const { sent, stored } = await open('in_transit');
    const bad = await sent('late', [['neededBy', '2026-02-30']]);
    expect(bad.status).toBe(422);
    expect(bad.page).toContain('id="neededBy-fault"');
    expect((await sent('late', [['neededBy', '2027-01-02']])).status).toBe(201);
    expect(await stored()).toMatchObject([{ kind: 'late', neededBy: '2027-01-02', note: null }]);
  });

  test('is in the language of the page, and stays in it', async () => {
    const { get, sent, token } = await open();
    const text = plain(await (await get('damaged', '?locale=de')).text());
    expect(text).toContain('<html lang="de" dir="ltr">');
    expect(text).toContain(`action="/t/${token}/report/damaged?locale=de"`);
    expect(text).toContain('Etwas ist beschädigt');
    const { page } = await sent('damaged', [], '?locale=de');
    expect(page).toContain('Ein Satz oder ein Foto genügt');
    const done = await sent('damaged', [['note', 'Kaputt']], '?locale=de');
    expect(done.page).toContain('Hob & Nail hat Ihre Meldung');
    expect(done.page).toContain(`href="/t/${token}?locale=de"`);
  });

  test('is refused by a shared link, and where it does not fit', async () => {
    const { token, parcel, get, post, stored } = await open();
    const body = new URLSearchParams({ parcel: parcel.id });
    await home.fetch(`/t/${token}/share`, { method: 'POST', body });
    const own = await (await home.fetch(`/t/${token}`)).text();
    const shared = /value="[^"]*\/t\/([0-9a-z]{26})"/.exec(own)![1]!;
    const note: Fields = [['note', 'Send it elsewhere']];
    for (const answer of [
      await get('damaged', '', shared),
      await post('damaged', note, '', shared),
      await get('failed_attempt'),
      await post('failed_attempt', note),
    ]) {
      expect(answer.status).toBe(409);
      const text = await answer.text();
      expect(text).toContain('We can’t take this here just now');
      expect(text).not.toContain('<form');
    }
    expect(await (await home.fetch(`/t/${shared}`)).text()).not.toContain('/report/');
    for (const answer of [
      await get('bored'),
      await get('damaged', '?parcel=shp_x'),
      await get('damaged', '', '0'.repeat(26)),
      await post('damaged', note, '', '0'.repeat(26)),
    ]) {
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('This link shows no parcel');
    }
    expect(await stored()).toEqual([]);
  });

  test('whoever is given a present can say that it is damaged, without learning what it is', async () => {
    const { parcel, get, post, stored } = await open('delivered', { gift: true });
    expect(await (await get('damaged', '', parcel.token)).text()).not.toMatch(/mug|towel/i);
    const answer = await post('damaged', [['note', 'It rattles']], '', parcel.token);
    expect([answer.status, (await answer.text()).match(/mug|towel/i)]).toEqual([201, null]);
    expect(await stored()).toMatchObject([{ kind: 'damaged', note: 'It rattles' }]);
  });
});
