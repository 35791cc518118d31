import { describe, expect, test } from 'vitest';
import { homes } from '../helpers/homes.ts';
import { shopServer } from '../helpers/shop-server.ts';

describe.each(homes)('help on the page without script, $name', (home) => {
  const open = async () => {
    const shop = shopServer(home, await home.createMerchant({ name: 'Hob & Nail' }));
    const { token } = await shop.order('1001');
    await shop.post('/v1/shipments/1001-a/checkpoints', {
      checkpoints: [{ at: '2026-11-21T11:42:00+01:00', stage: 'delivered' }],
    });
    const page = async (locale = 'en') =>
      (await home.fetch(`/t/${token}?locale=${locale}`))
        .text()
        .then((text) => text.replace(/<script[^]*?<\/script>/g, '').replace(/\s+/g, ' '));
    return { shop, token, page };
  };

  test('names what may be wrong, what to try, and whom to ask', async () => {
    const { page } = await open();
    const text = await page();
    expect(text).toContain('Something wrong?');
    expect(text).toContain('<summary>It says delivered, but it is not here</summary>');
    expect(text).toContain('<li>Ask next door and across the road; drivers mean well.</li>');
    expect(text).toContain('Ask Hob &amp; Nail; your order number is all they need.');
  });

  test('links to the address that the shop gives', async () => {
    const { shop, page } = await open();
    await shop.put('/v1/theme', { contact: { email: 'hello@hob.example' } });
    const text = await page();
    expect(text).toMatch(
      /<a class="act" href="mailto:hello@hob\.example[^"]*">Write to Hob &amp; Nail<\/a>/,
    );
    expect(text).not.toContain('Ask Hob &amp; Nail; your order number');
  });

  test('is in the language of the page', async () => {
    const { page } = await open();
    expect(await page('de')).toContain(
      '<summary>Es gilt als zugestellt, ist aber nicht da</summary>',
    );
  });

  test('shows how a report stands, with the shop’s own words as text', async () => {
    const { shop, token, page } = await open();
    const body = JSON.stringify({ token, kind: 'damaged', note: 'The handle is off.' });
    const answer = await home.fetch('/v1/problems', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    });
    expect(answer.status).toBe(201);
    expect(await page()).toContain('<dd><b>Hob &amp; Nail has your report</b></dd>');
    const { problem } = (await answer.json()) as { problem: { id: string } };
    await shop.send('PATCH', `/v1/problems/${problem.id}`, {
      state: 'answered',
      answer: 'A new <b>mug</b> leaves today.',
    });
    const text = await page();
    expect(text).toContain('<dd><b>Hob &amp; Nail has answered</b></dd>');
    expect(text).toContain('<dd>A new &lt;b&gt;mug&lt;/b&gt; leaves today.</dd>');
  });
});
