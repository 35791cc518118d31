import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { configure, type LookupElement } from '../../widget/index.ts';
import { wordsOf } from '../../widget/mock/mock.ts';
import { faults } from './axe.ts';
import { button, field, knows, place, said, send, text } from './lookup-element.ts';
import { next, plain, token, until } from './element.ts';
import { viewAt } from './journeys.ts';
import { answerWith, json, silence } from './network.ts';
import { languageOf } from './words.ts';

const failed = async (element: LookupElement, status: number) => {
  answerWith(() => json({}, status));
  const event = next('porch-error');
  await send(element, '1043', 'S1 2BX');
  await event;
};

/** A direction is that of a language which is read so. */
const spoken = { ltr: 'en', rtl: 'ar' } as const;

const states: Record<string, (element: LookupElement, lang: 'en' | 'ar') => Promise<unknown>> = {
  asking: async () => {},
  'asking for what is missing': (element) => send(element, '', ''),
  looking: async (element) => {
    answerWith(() => silence());
    await send(element, '1042', 'S1 2BX');
  },
  'finding nothing': (element) => failed(element, 404),
  pausing: (element) => failed(element, 429),
  'without an answer': (element) => failed(element, 503),
  found: async (element, lang) => {
    answerWith(({ pathname }) =>
      json(pathname === '/v1/widget' ? viewAt('smooth:3', lang) : { token }),
    );
    const ready = next('porch-ready');
    await send(element, '1042', 'S1 2BX');
    await ready;
  },
};
const papers = {
  light: 'background: #fff; color: #17181b',
  dark: 'background: #111214; color: #eceae5',
};

afterEach(() => {
  document.body.removeAttribute('style');
  configure({ key: '', locale: '' });
});

describe('<porch-lookup> for everybody', () => {
  const grid = Object.keys(states).flatMap((state) =>
    (['light', 'dark'] as const).flatMap((paper) =>
      (['ltr', 'rtl'] as const).map((dir) => [state, paper, dir] as const),
    ),
  );

  test.each(grid)('has no fault that axe knows: %s, %s, %s', async (state, paper, dir) => {
    document.body.style.cssText = papers[paper];
    const lang = spoken[dir];
    const arabic = await wordsOf('ar');
    answerWith((url) => (languageOf(url) ? json(arabic) : json({}, 404)));
    const element = await place(
      `lang="${lang}"`,
      '<a style="color: inherit" href="/">Where is it?</a>',
    );
    const base = element.shadowRoot!.querySelector('.base')!;
    await until(() => expect(base.getAttribute('lang')).toBe(lang));
    await states[state]!(element, lang);
    expect(await faults(element)).toEqual([]);
    expect([base.getAttribute('lang'), base.getAttribute('dir')]).toEqual([lang, dir]);
    expect(/[\u0600-\u06ff]/.test(text(element, 'porch-tracking, .display'))).toBe(lang === 'ar');
  });

  test('would be caught by axe if it had one', async () => {
    const element = await place();
    element.shadowRoot!.querySelector('label')!.removeAttribute('for');
    expect(await faults(element)).toContainEqual(expect.stringMatching(/^label: <input/));
  });

  test('can be walked through with the keyboard, from the form to the parcel and back', async () => {
    knows('1042', token);
    const element = await place('', '<a slot="help" href="/help">Ask us</a>');
    const reached = () => plain((element.shadowRoot!.activeElement ?? document.activeElement)?.id);
    (document.activeElement as HTMLElement | null)?.blur();
    await userEvent.tab();
    expect(reached()).toBe('order');
    await userEvent.keyboard('1043');
    await userEvent.tab();
    expect(reached()).toBe('contact');
    const missed = next('porch-error');
    await userEvent.keyboard('S1 2BX{Enter}');
    await missed;
    expect(reached()).toBe('order');
    const found = next('porch-ready');
    await userEvent.keyboard('{Control>}a{/Control}1042');
    await userEvent.tab();
    await userEvent.tab();
    expect(element.shadowRoot!.activeElement).toBe(button(element));
    expect(getComputedStyle(button(element)).outlineStyle).toBe('solid');
    await userEvent.keyboard(' ');
    await found;
    // What was found has the focus; its first button is next.
    expect(element.shadowRoot!.activeElement!.className).toBe('found');
    expect(getComputedStyle(element.shadowRoot!.activeElement!).outlineStyle).toBe('none');
    await userEvent.tab();
    const parcel = element.shadowRoot!.querySelector('porch-tracking')!;
    expect(parcel.shadowRoot!.activeElement!.className).toContain('copy');
    for (let i = 0; i < 4; i++) await userEvent.tab();
    expect(plain(element.shadowRoot!.activeElement!.textContent)).toBe('Look up another order');
    await userEvent.keyboard('{Enter}');
    await until(() => expect(reached()).toBe('order'));
  });

  test('has one polite region, which says each outcome', async () => {
    const element = await place();
    expect(element.shadowRoot!.querySelectorAll('[role=status], [aria-live]')).toHaveLength(1);
    const heard: string[] = [];
    const region = element.shadowRoot!.querySelector('[role=status]')!;
    const observer = new MutationObserver(() => heard.push(said(element)));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    await states['finding nothing']!(element, 'en');
    await states['without an answer']!(element, 'en');
    await states['found']!(element, 'en');
    observer.disconnect();
    expect(heard).toEqual([
      'Looking up your parcel',
      'No match',
      'Looking up your parcel',
      'No answer',
      'Looking up your parcel',
      'Found. Here is your parcel.',
    ]);
    expect(element.shadowRoot!.querySelector('[role=status]')).toBe(region);
  });

  test.each([
    [760, 16, 3],
    [480, 16, 2],
    [320, 16, 1],
    [320, 32, 1],
    [160, 16, 1],
  ])(
    'fits into %i px with letters of %i px, in columns of its own',
    async (width, size, columns) => {
      document.body.style.cssText = `width: ${width}px; font: ${size}px/1.5 sans-serif`;
      for (const state of ['asking', 'asking for what is missing', 'pausing'] as const) {
        for (const lang of ['en', 'de']) {
          const element = await place(`lang="${lang}"`);
          await states[state]!(element, 'en');
          const base = element.shadowRoot!.querySelector('.base')!;
          expect([state, lang, base.scrollWidth <= width]).toEqual([state, lang, true]);
          const cells = [...element.shadowRoot!.querySelectorAll('.field, .btn')];
          const lefts = new Set(cells.map((cell) => Math.round(cell.getBoundingClientRect().left)));
          expect([state, lang, lefts.size]).toEqual([state, lang, columns]);
          for (const target of element.shadowRoot!.querySelectorAll('input, button'))
            expect(target.getBoundingClientRect().height).toBeGreaterThanOrEqual(
              44 * (size / 16) - 1,
            );
        }
      }
    },
  );

  test('has the button level with the fields beside it', async () => {
    document.body.style.cssText = 'width: 760px; font: 16px/1.5 sans-serif';
    const element = await place();
    const top = (each: Element) => Math.round(each.getBoundingClientRect().top);
    expect(top(button(element))).toBe(top(field(element, 'order')));
  });

  test('is mirrored where people read from the right', async () => {
    document.body.style.cssText = 'width: 760px';
    const element = await place('dir="rtl"');
    const left = (each: Element) => each.getBoundingClientRect().left;
    expect(left(field(element, 'order'))).toBeGreaterThan(left(field(element, 'contact')));
    expect(left(field(element, 'contact'))).toBeGreaterThan(left(button(element)));
  });

  test('takes face, ink and tokens from the page', async () => {
    document.body.style.cssText =
      'font: 20px Georgia; color: rgb(10 20 30); --porch-radius: 9px; --porch-gap: 40px';
    const element = await place();
    const base = getComputedStyle(element.shadowRoot!.querySelector('.base')!);
    expect([base.fontFamily, base.color]).toEqual(['Georgia', 'rgb(10, 20, 30)']);
    expect(getComputedStyle(field(element, 'order')).borderRadius).toBe('9px');
    expect(getComputedStyle(element.shadowRoot!.querySelector('form')!).rowGap).toBe('40px');
    expect(text(element, '.display')).not.toBe('');
  });
});
