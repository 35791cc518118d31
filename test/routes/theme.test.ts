import { beforeAll, describe, expect, test } from 'vitest';
import type { ThemeInput, ThemeReceipt } from '#contract/theme';
import { homes } from '../helpers/homes.ts';
import { shopServer } from '../helpers/shop-server.ts';

const full = {
  url: 'https://almund.example/',
  logo: {
    url: 'https://almund.example/logo.svg',
    alt: 'Almund',
    width: 120,
    height: 40,
  },
  colours: {
    accent: '#e8a33d',
    light: { ink: '#241e16', paper: '#faf6ee' },
    dark: { ink: '#efe7da', paper: '#171410' },
  },
  font: {
    stack: 'humanist',
    family: 'Almund Sans',
    url: 'https://fonts.almund.example/sans.woff2?v="\\</style>',
    weights: '100 900',
  },
  displayFont: { stack: 'serif' },
  displayWeight: 400,
  radius: 6,
  gap: 1.1,
  header: [{ label: 'Table', url: 'https://almund.example/table' }],
  footer: [{ label: 'Privacy', url: 'https://almund.example/privacy' }],
  contact: {
    note: 'Mara answers until six.',
    email: 'mara@almund.example',
    phone: '0341 555 01 42',
    helpUrl: 'https://almund.example/help',
  },
  address: 'Almund, Körnerstraße 40, Leipzig',
} satisfies ThemeInput;

describe.each(homes)('the theme of a shop, $name', (home) => {
  let shop: ReturnType<typeof shopServer>;
  const open = async () => shopServer(home, await home.createMerchant({ name: 'Almund' }));
  const put = async (theme: object) => {
    const answer = await shop.put('/v1/theme', theme);
    expect(answer.status).toBe(200);
    return (await answer.json()) as ThemeReceipt;
  };
  const page = async (token: string) => {
    const answer = await home.fetch(`/t/${token}`);
    return { text: await answer.text(), policy: answer.headers.get('content-security-policy')! };
  };
  beforeAll(async () => {
    shop = await open();
  });

  test('dresses the hosted page and is given back as it was sent', async () => {
    const { token } = await shop.order('1');
    const plain = await page(token);
    expect(plain.text).toContain('<span class="word">Almund</span>');
    expect(plain.policy).not.toContain('font-src');
    expect((await shop.view(token)).merchant.theme).toEqual({});

    const receipt = await put(full);
    expect(receipt).toMatchObject({ theme: full, adjusted: [] });
    expect(receipt.css).toContain('--porch-display-font: "Iowan Old Style"');
    expect(await (await shop.get('/v1/theme')).json()).toEqual(receipt);

    const { text, policy } = await page(token);
    expect(text).toContain('--paper: light-dark(#faf6ee, #171410);');
    expect(text).toMatch(
      /<img\s+src="https:\/\/almund.example\/logo.svg"\s+alt="Almund"\s+width="120"/,
    );
    expect(text).toContain('href="https://almund.example/table"');
    expect(text).toContain('href="mailto:mara@almund.example"');
    expect(text).toContain('href="tel:03415550142"');
    expect(text).toContain('Körnerstraße 40');
    // The face's address ends neither its string nor the style element.
    expect(text).toContain('sans.woff2?v=%22%5c%3C/style%3E');
    expect(policy).toContain('font-src https://fonts.almund.example;');
    // The elements are told at once what they may take, whatever was kept.
    expect((await shop.view(token)).merchant.theme).toEqual({
      '--porch-accent': '#e8a33d',
      '--porch-radius': '6px',
      '--porch-gap': '1.1em',
      '--porch-display-font': expect.stringMatching(/^"Iowan Old Style"/),
      '--porch-display-weight': '400',
    });
  });

  test('moves colours that could not be read, and says so', async () => {
    const receipt = await put({ colours: { light: { ink: '#777', paper: '#FFF' } } });
    expect(receipt.adjusted).toEqual([
      {
        path: 'colours.light.ink',
        from: '#777777',
        to: expect.stringMatching(/^#4\w4\w4\w$/),
        why: expect.stringMatching(/^Ink on paper was 4.5 to 1, now 9.\d to 1/),
      },
    ]);
    const { token } = await shop.order('2');
    expect((await page(token)).text).toContain(`--ink: light-dark(${receipt.adjusted[0]!.to}, `);
  });

  test('is looked at without being kept', async () => {
    await put({ radius: 4 });
    const checked = await shop.post('/v1/theme/check', { radius: 20 });
    expect(((await checked.json()) as ThemeReceipt).css).toContain('--porch-radius: 20px');
    expect(await (await shop.get('/v1/theme')).json()).toMatchObject({ theme: { radius: 4 } });
  });

  test.each<[string, object, string, string | undefined]>([
    ['a name of a colour', { colours: { accent: 'red' } }, 'colours.accent', 'not_a_colour'],
    [
      'what would end a declaration',
      { colours: { light: { ink: '#000;}' } } },
      'colours.light.ink',
      'not_a_colour',
    ],
    [
      'a logo without its size',
      { logo: { ...full.logo, width: undefined } },
      'logo.width',
      'size_missing',
    ],
    ['a logo without words', { logo: { ...full.logo, alt: undefined } }, 'logo.alt', 'alt_missing'],
    [
      'a logo by http',
      { logo: { ...full.logo, url: 'http://x.example/a.png' } },
      'logo.url',
      undefined,
    ],
    [
      'a script as a link',
      { header: [{ label: 'x', url: 'javascript:alert(1)' }] },
      'header.0.url',
      undefined,
    ],
    [
      'nine links',
      { footer: Array.from({ length: 9 }, () => full.header[0]) },
      'footer',
      'too_many_links',
    ],
    [
      'a face without a name',
      { font: { url: 'https://x.example/a.woff2' } },
      'font.family',
      'family_missing',
    ],
    [
      'a face that is no font file',
      { font: { family: 'x', url: 'https://x.example/a.css' } },
      'font.url',
      'not_a_font_file',
    ],
    ['a name that ends its string', { font: { family: 'x"; }' } }, 'font.family', undefined],
    ['nobody to reach', { contact: { note: 'Hello' } }, 'contact', 'nothing_to_reach'],
    ['a word that there is none of', { color: '#000' }, 'body', undefined],
    ['a corner of a mile', { radius: 99999 }, 'radius', undefined],
  ])('refuses %s, and says how to mend it', async (_name, theme, path, code) => {
    const answer = await shop.put('/v1/theme', theme);
    const { error } = (await answer.json()) as {
      error: { code: string; issues: { path: string; message: string; code?: string }[] };
    };
    expect([answer.status, error.code]).toEqual([400, 'invalid_body']);
    const issue = error.issues.find((each) => each.path === path);
    expect(issue?.code).toBe(code);
    expect(issue?.message).toMatch(/\w+ \w+/);
  });

  test('is nobody else’s to see or to set', async () => {
    const other = await open();
    await put(full);
    expect(await (await other.get('/v1/theme')).json()).toMatchObject({ theme: {} });
    const { token } = await other.order('1');
    expect((await page(token)).text).not.toContain('faf6ee');
    expect((await home.fetch('/v1/theme')).status).toBe(401);
    expect((await home.fetch('/v1/theme', { method: 'PUT', body: '{}' })).status).toBe(401);
  });
});
