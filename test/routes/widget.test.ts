import { describe, expect, test } from 'vitest';
import { ErrorBody } from '#contract/error';
import { WidgetView } from '#contract/tracking';
import { homes } from '../helpers/homes.ts';
import { orderInput, shopServer } from '../helpers/shop-server.ts';

describe.each(homes)('GET /v1/widget in the $name home', (home) => {
  const open = async () => {
    const merchant = await home.createMerchant();
    return { merchant, shop: shopServer(home, merchant) };
  };

  test('answers as the contract says', async () => {
    const { shop } = await open();
    const { token } = await shop.order('1');
    const answer = await home.fetch(`/v1/widget?token=${token}`);
    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    expect(answer.headers.get('set-cookie')).toBeNull();
    const view = WidgetView.parse(await answer.json());
    expect(view.merchant.name).toBe('Hobnail');
  });

  test('says 304 until something happens', async () => {
    const { shop } = await open();
    const { token, shipments } = await shop.order('2');
    const first = await home.fetch(`/v1/widget?token=${token}`);
    const etag = first.headers.get('etag')!;
    await first.text();
    const ask = () =>
      home.fetch(`/v1/widget?token=${token}`, { headers: { 'if-none-match': etag } });
    const same = await ask();
    expect(same.status).toBe(304);
    expect(await same.text()).toBe('');
    expect(same.headers.get('etag')).toBe(etag);

    await shop.post(`/v1/shipments/${shipments[0]!.externalId}/checkpoints`, {
      checkpoints: [{ at: '2026-11-20T18:00:00Z', stage: 'picked_up' }],
    });
    const changed = await ask();
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(etag);
  });

  test('shows one parcel by its token and all by the order’s, undelivered first', async () => {
    const { shop } = await open();
    const parcels = ['a', 'b', 'c'].map((name) => ({ externalId: `3-${name}` }));
    const order = await shop.order('3', { shipments: parcels });
    for (const name of ['a', 'c']) {
      await shop.post(`/v1/shipments/3-${name}/checkpoints`, {
        checkpoints: [{ at: '2026-11-20T18:00:00Z', stage: 'delivered' }],
      });
    }
    const all = await shop.view(order.token);
    expect(all.shipments.map(({ stage }) => stage)).toEqual(['pending', 'delivered', 'delivered']);
    expect(all.shipments[0]!.id).toBe(order.shipments[1]!.id);
    expect(all.order?.story).toBe('2 of 3 parcels are home');
    const one = await shop.view(order.shipments[2]!.token);
    expect(one.shipments.map(({ id }) => id)).toEqual([order.shipments[2]!.id]);
  });

  test('what waits for the shopper goes first', async () => {
    const { shop } = await open();
    const shipments = ['a', 'b', 'c'].map((name) => ({ externalId: `6-${name}` }));
    const { token } = await shop.order('6', { shipments });
    const told = { a: 'in_transit', b: 'delivered', c: 'ready_for_pickup' };
    for (const [name, stage] of Object.entries(told)) {
      await shop.post(`/v1/shipments/6-${name}/checkpoints`, {
        checkpoints: [{ at: '2026-11-20T18:00:00Z', stage }],
      });
    }
    const { shipments: shown } = await shop.view(token);
    expect(shown.map(({ stage }) => stage)).toEqual([
      'ready_for_pickup',
      'in_transit',
      'delivered',
    ]);
  });

  test('speaks the language that is asked for, else the order’s, else the shop’s', async () => {
    const merchant = await home.createMerchant({ locale: 'de' });
    const shop = shopServer(home, merchant);
    const { token } = await shop.order('4');
    expect((await shop.view(token)).locale).toBe('de');
    expect((await shop.view(token, 'en-US')).locale).toBe('en');
    expect((await shop.view(token, 'xx')).locale).toBe('de');
    const english = await shop.order('5', { locale: 'en-GB' });
    expect((await shop.view(english.token)).locale).toBe('en');
    expect((await shop.view(english.token, 'de_AT')).shipments[0]!.title).toBe(
      'Verpackt, wartet auf die Abholung',
    );
  });

  test.each([
    ['one that nobody has', '0'.repeat(26)],
    ['one in capitals', 'ABCDEFGHJKMNPQRSTVWXYZ0123'],
    ['an empty one', ''],
    ['a path', '../../etc/passwd'],
    ['one with NUL', '\u0000'],
    ['SQL', "' OR 1=1 --"],
  ])('does not know a token such as %s', async (_name, token) => {
    const answer = await home.fetch(`/v1/widget?${new URLSearchParams({ token })}`);
    expect(answer.status).toBe(404);
    expect(ErrorBody.parse(await answer.json()).error.code).toBe('unknown_token');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  });

  test('asks for a token where there is none', async () => {
    const answer = await home.fetch('/v1/widget');
    expect(answer.status).toBe(400);
    expect(ErrorBody.parse(await answer.json()).error).toMatchObject({
      code: 'invalid_query',
      issues: [{ path: 'token' }],
    });
  });

  test('stores no token and no key that would open anything', async () => {
    const { merchant, shop } = await open();
    const { token, shipments } = await shop.order('6');
    const { rows: tables } = await home.client.execute(
      "SELECT name FROM sqlite_master WHERE type = 'table'",
    );
    for (const { name } of tables) {
      const { rows } = await home.client.execute(`SELECT * FROM "${String(name)}"`);
      const dump = JSON.stringify(rows);
      for (const secret of [
        token,
        shipments[0]!.token,
        merchant.secretKey,
        merchant.publishableKey,
        merchant.aftership.secret,
      ]) {
        expect(dump.includes(secret)).toBe(false);
      }
    }
  });

  test('text of strangers arrives as text', async () => {
    const { shop } = await open();
    const title = '<img src=x onerror=alert(1)> & "quotes" \u2028 𝕬';
    const { token } = await shop.order('7', {
      items: [{ externalId: 'i1', title, quantity: 1 }],
      shipments: [{ externalId: '7-a' }],
    });
    expect((await shop.view(token)).shipments[0]!.items[0]!.title).toBe(title);
    const page = await (await home.fetch(`/t/${token}`)).text();
    expect(page).not.toContain('<img');
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });
});

describe.each(homes)('GET /t/:token in the $name home', (home) => {
  test('is a page that is complete without script, and tells nobody where it came from', async () => {
    const shop = shopServer(home, await home.createMerchant());
    const { shipments } = await shop.order('1', { locale: 'de' });
    await shop.post('/v1/shipments/1-a/checkpoints', {
      checkpoints: [
        {
          at: '2026-11-20T18:00:00Z',
          stage: 'picked_up',
          text: 'Abgeholt',
          place: { city: 'Halle' },
        },
      ],
    });
    const answer = await home.fetch(`/t/${shipments[0]!.token}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('x-robots-tag')).toBe('noindex');
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    const page = await answer.text();
    expect(page).toContain('<html lang="de" dir="ltr">');
    expect(page).toContain('Abgeholt, Halle');
    expect(page).toContain('2\u00a0×\u00a0Ask mug');
  });

  test('a link that fits nothing says so kindly', async () => {
    const answer = await home.fetch('/t/nothing');
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(await answer.text()).toContain('This link shows no parcel');
  });
});

test('the two homes give the same view of the same order', async () => {
  const views = await Promise.all(
    homes.map(async (home) => {
      const shop = shopServer(home, await home.createMerchant());
      const { token } = await shop.order('same', orderInput('same'));
      await shop.post('/v1/shipments/same-a/checkpoints', {
        checkpoints: [{ at: '2026-11-20T18:00:00+01:00', stage: 'in_transit', text: 'Left' }],
      });
      const view = JSON.stringify(await shop.view(token, 'de'));
      return JSON.parse(view.replaceAll(/shp_\w+/g, 'shp_same')) as unknown;
    }),
  );
  expect(views[0]).toEqual(views[1]);
});
