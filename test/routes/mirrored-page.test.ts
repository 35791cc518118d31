import { describe, expect, test } from 'vitest';
import { homes } from '../helpers/homes.ts';
import { shopServer } from '../helpers/shop-server.ts';

describe.each(homes)('the page that is read from the right, $name', (home) => {
  test('keeps the words of a carrier, and places, apart from its own', async () => {
    const shop = shopServer(home, await home.createMerchant());
    const { token } = await shop.order('1001');
    await shop.post('/v1/shipments/1001-a/checkpoints', {
      checkpoints: [
        {
          at: '2026-11-20T18:00:00Z',
          stage: 'in_transit',
          text: 'Left depot (Leipzig)',
          place: { city: 'Halle (Saale)' },
        },
      ],
    });
    const scans = async (locale: string) => {
      const text = await (await home.fetch(`/t/${token}?locale=${locale}`)).text();
      return text.replace(/<script[^]*?<\/script>/g, '');
    };
    expect(await scans('ar')).toMatch(
      /\u2068Left depot \(Leipzig\)\u2069،\s\u2068Halle \(Saale\)\u2069/,
    );
    expect(await scans('en')).toContain('Left depot (Leipzig), Halle (Saale)');
  });
});
