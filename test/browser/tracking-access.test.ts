import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { faults } from './axe.ts';
import { next, place, plain, show, status, until } from './element.ts';
import { answerWith, failure, silence } from './network.ts';
import { viewNames, viewOf, viewWith } from './views.ts';

afterEach(() => {
  document.body.removeAttribute('style');
  vi.restoreAllMocks();
});

describe('<porch-tracking> for everybody', () => {
  test.each(viewNames)('has no fault that axe knows: %s', async (name) => {
    const { element, root } = await show(viewOf(name));
    root.querySelector('details')?.setAttribute('open', '');
    expect(await faults(element)).toEqual([]);
  });

  test('has none on dark paper, nor while it has no answer', async () => {
    document.body.style.cssText = 'background: #111214; color: #eceae5';
    const { element } = await show(viewOf('several-parcels'));
    expect(await faults(element)).toEqual([]);
    document.body.removeAttribute('style');
    answerWith(() => silence());
    expect(await faults(await place())).toEqual([]);
    answerWith(() => failure(404));
    const failed = next('porch-error');
    const lost = await place('', '<a href="/t/x">Where is my order?</a>');
    await failed;
    expect(await faults(lost)).toEqual([]);
  });

  test('would be caught by axe if it had one', async () => {
    const { element, root } = await show(viewOf('in-transit'));
    root.querySelector('.copy')!.removeAttribute('aria-label');
    expect(await faults(element)).toHaveLength(1);
  });

  test('speaks the language of the words and reads in their direction', async () => {
    const german = await show(viewOf('german'));
    expect(german.root.querySelector('.base')!.getAttribute('lang')).toBe('de');
    expect(german.root.querySelector('.base')!.getAttribute('dir')).toBe('ltr');
    german.element.setAttribute('dir', 'rtl');
    await new Promise(requestAnimationFrame);
    expect(german.root.querySelector('.base')!.getAttribute('dir')).toBe('rtl');
    expect(german.root.querySelector('h2')!.textContent).toContain('In Zustellung');
  });

  test('says what is done, what is now and what was promised', async () => {
    const { root } = await show(viewOf('late'));
    const stops = [...root.querySelectorAll('.way li')];
    expect(root.querySelector('.way')!.getAttribute('aria-label')).toBe('Progress');
    expect(plain(stops[0]!.querySelector('b')!.textContent)).toBe('Done: Packed');
    expect(stops.map((stop) => stop.getAttribute('aria-current'))).toEqual([
      null,
      'step',
      null,
      null,
    ]);
    expect(plain(root.querySelector('del')!.textContent)).toContain('Promised:');
    for (const drawing of root.querySelectorAll('svg'))
      expect(drawing.getAttribute('aria-hidden')).toBe('true');
  });

  test('can be walked through with the keyboard, in the order in which it is read', async () => {
    const { root } = await show(viewOf('several-parcels'));
    const reached: string[] = [];
    (document.activeElement as HTMLElement | null)?.blur();
    for (let i = 0; i < 6; i++) {
      await userEvent.tab();
      const { activeElement } = root;
      const name = activeElement?.getAttribute('aria-label') ?? activeElement?.querySelector('b');
      reached.push(typeof name === 'string' ? name : plain((name ?? activeElement)?.textContent));
    }
    expect(reached).toEqual([
      'Milking stool, ash',
      'Nesting bowls',
      'Enamel jug, 1.4 litres · 2 × Linen tea towels, pair',
      'Copy tracking number',
      'Look at Crownpost',
      'Everything so far3 updates',
    ]);
    await userEvent.keyboard('{Enter}');
    expect(root.querySelector('details')!.open).toBe(true);
    await userEvent.tab({ shift: true });
    await userEvent.tab({ shift: true });
    await userEvent.tab({ shift: true });
    await userEvent.keyboard(' ');
    await until(() => expect(status(root)).toBe('It is home'));
    const outline = getComputedStyle(root.activeElement!).outlineStyle;
    expect(outline).toBe('solid');
  });

  test('has targets of 24 px and more', async () => {
    const { root } = await show(viewOf('several-parcels'));
    const targets = [...root.querySelectorAll('a, button, summary')];
    expect(targets.length).toBeGreaterThan(5);
    for (const target of targets) {
      const { width, height } = target.getBoundingClientRect();
      expect([width >= 24, height >= 24]).toEqual([true, true]);
    }
  });

  describe('the button that copies', () => {
    const press = (root: ShadowRoot) => root.querySelector<HTMLButtonElement>('.copy')!.click();

    test('puts the number on the clipboard as the carrier writes it, and says so', async () => {
      const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
      const { root } = await show(viewOf('in-transit'));
      expect(status(root)).toBe('');
      press(root);
      await until(() => expect(status(root)).toBe('Tracking number copied'));
      expect(write).toHaveBeenCalledWith('CP8344102271GB');
      expect(root.querySelector('[role=status]')!.className).toBe('vh');
    });

    test.each([
      ['refused', () => Promise.reject(new DOMException('No', 'NotAllowedError'))],
      [
        'missing',
        () => {
          throw new TypeError('undefined');
        },
      ],
    ])('selects the number where the clipboard is %s', async (_, write) => {
      vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(write);
      const { root } = await show(viewOf('in-transit'));
      press(root);
      await until(() => expect(plain(getSelection()!.toString())).toBe('CP83 4410 2271 GB'));
      expect(status(root)).toBe('');
    });

    test('is not there without a number', async () => {
      const view = viewWith('in-transit', {});
      Object.assign(view.shipments[0]!.carrier!, { trackingNumber: null, display: null });
      const { root } = await show(view);
      expect(root.querySelector('.copy')).toBeNull();
      expect(root.querySelector('.facts')!.textContent).toContain('Crownpost');
    });
  });

  describe('on any page', () => {
    test('is mirrored where people read from the right', async () => {
      const view = { ...viewOf('out-for-delivery'), dir: 'rtl' as const };
      const { root } = await show(view);
      const [first, , van, door] = [...root.querySelectorAll('.way li')].map((stop) =>
        stop.getBoundingClientRect(),
      );
      expect(first!.right).toBeGreaterThan(van!.right);
      expect(van!.right).toBeGreaterThan(door!.right);
      for (const drawing of root.querySelectorAll('.mark'))
        expect(getComputedStyle(drawing).scale).toBe('-1 1');
      expect(getComputedStyle(root.querySelector('h2')!).textAlign).toBe('start');
      const headline = root.querySelector('.display')!;
      expect(getComputedStyle(headline).letterSpacing).toBe('normal');
    });

    test('takes face, ink and size from the page, and its tokens', async () => {
      document.body.style.cssText =
        'font: 20px Georgia; color: rgb(10 20 30); --porch-accent: rgb(1 2 3); --porch-gap: 40px';
      const { root } = await show(viewOf('out-for-delivery'));
      const base = getComputedStyle(root.querySelector('.base')!);
      expect([base.fontFamily, base.fontSize, base.color]).toEqual([
        'Georgia',
        '20px',
        'rgb(10, 20, 30)',
      ]);
      expect(getComputedStyle(root.querySelector('.lit')!).fill).toBe('rgb(1, 2, 3)');
      expect(getComputedStyle(root.querySelector('.facts')!).rowGap).toBe('40px');
    });

    test.each([760, 480, 320, 272, 160])('fits into %i px', async (width) => {
      document.body.style.cssText = `width: ${width}px; font: 16px serif`;
      for (const name of ['several-parcels', 'late', 'german']) {
        const { root } = await show(viewOf(name));
        root.querySelector('details')!.open = true;
        const base = root.querySelector('.base')!;
        expect([name, base.scrollWidth <= width]).toEqual([name, true]);
      }
    });
  });
});
