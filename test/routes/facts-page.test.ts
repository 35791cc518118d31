import { describe, expect, test } from 'vitest';
import { homes } from '../helpers/homes.ts';
import { shopServer } from '../helpers/shop-server.ts';

describe.each(homes)('what is known of a parcel on the page without script, $name', (home) => {
  const open = async () => shopServer(home, await home.createMerchant({ name: 'Hobnail' }));
  const page = async (token: string) =>
    (await home.fetch(`/t/${token}`))
      .text()
      .then((text) => text.replace(/<script[^]*?<\/script>/g, '').replace(/\s+/g, ' '));
  const scan = (shop: Awaited<ReturnType<typeof open>>, id: string, more: object) =>
    shop.post(`/v1/shipments/${id}/checkpoints`, {
      checkpoints: [{ at: '2026-11-20T18:00:00Z', ...more }],
    });

  test('where it waits, and when somebody is there', async () => {
    const shop = await open();
    const { token } = await shop.order('1001');
    const pickup = {
      name: 'Kiosk <Lindner>',
      address: 'Körnerstraße 12',
      hours: ['Mon–Fri', 'Sat'],
    };
    await scan(shop, '1001-a', { stage: 'ready_for_pickup', pickup });
    expect((await shop.view(token)).shipments[0]!.facts).toMatchObject([
      { label: 'Pick-up point', lines: ['Kiosk <Lindner>', 'Körnerstraße 12'] },
      { label: 'Opening hours', lines: ['Mon–Fri', 'Sat'] },
    ]);
    expect(await page(token)).toMatch(
      /<dt class="sub">Pick-up point<\/dt> <dd>Kiosk &lt;Lindner&gt;<\/dd> ?<dd>Körnerstraße 12<\/dd>/,
    );
  });

  test('how it was handed over, with a picture for those who may see it', async () => {
    const shop = await open();
    const { token, shipments } = await shop.order('1002');
    const proofUrl = 'https://proof.example/1.jpg?a=1&b=2';
    const told = { text: 'Under the bench', flags: ['safe_place'], proofUrl };
    await scan(shop, '1002-a', { stage: 'delivered', ...told });
    const shown = await page(token);
    expect(shown).toContain('<dd>Under the bench</dd>');
    expect(shown).toContain('<img src="https://proof.example/1.jpg?a=1&amp;b=2"');

    const form = { method: 'POST', body: new URLSearchParams({ parcel: shipments[0]!.id }) };
    await home.fetch(`/t/${token}/share`, { ...form, redirect: 'manual' });
    const [, link = ''] = /value="[^"]*\/t\/([0-9a-z]{26})"/.exec(await page(token)) ?? [];
    const shared = await page(link);
    expect(shared).toContain('Left in a safe place');
    expect(shared).not.toMatch(/bench|proof\.example/);
  });

  test('of several parcels, which one the calendar is for', async () => {
    const shop = await open();
    const items = ['Stool', 'Jug', 'Pan'].map((title) => ({
      externalId: title,
      title,
      quantity: 1,
      price: 100,
    }));
    const { token } = await shop.order('1003', {
      items,
      shipments: items.map(({ externalId }) => ({
        externalId: `1003-${externalId}`,
        carrier: 'dhl',
        promised: { from: '2026-11-23', to: '2026-11-24' },
        items: [{ externalId, quantity: 1 }],
      })),
    });
    await scan(shop, '1003-Jug', { stage: 'delivered' });
    const [, link = ''] = /delivery\.ics"[^>]*>(.*?)<\/a/.exec(await page(token)) ?? [];
    expect(link).toContain('Add to calendar');
    expect(link).toContain('Stool');
    expect(link).toContain('Pan');
    expect(link).not.toContain('Jug');
  });
});
