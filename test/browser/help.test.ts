import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { next, plain, seen, show, until } from './element.ts';
import {
  button,
  choose,
  focused,
  heading,
  open,
  panel,
  picture,
  receipt,
  trigger,
} from './help-panel.ts';
import { viewAt } from './journeys.ts';
import { answerWith, json } from './network.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.removeAttribute('style');
});

describe('help in place', () => {
  test('is one quiet line until it is asked for, and not there where the server has none', async () => {
    const { root } = await show(viewAt('smooth:4'));
    expect(plain(trigger(root).textContent)).toBe('Something wrong?');
    expect(trigger(root).getAttribute('aria-expanded')).toBe('false');
    expect(panel(root)).toBeNull();
    const older = viewAt('smooth:4');
    delete older.shipments[0]!.help;
    delete older.problems;
    expect(trigger((await show(older)).root)).toBeNull();
  });

  test('opens below the facts, takes the focus, and moves nothing above', async () => {
    const { root } = await show(viewAt('smooth:4'));
    const tops = () =>
      ['h2', '.way', '.facts', '.acts'].map(
        (part) => root.querySelector(part)!.getBoundingClientRect().top,
      );
    const before = tops();
    trigger(root).click();
    await until(() => expect(root.activeElement?.id).toBe('help'));
    expect(tops()).toEqual(before);
    expect(trigger(root).getAttribute('aria-expanded')).toBe('true');
    const { top } = panel(root)!.getBoundingClientRect();
    expect(top).toBeGreaterThan(root.querySelector('.facts')!.getBoundingClientRect().bottom);
    expect(getComputedStyle(panel(root)!).position).toBe('static');
    expect([...root.querySelectorAll('.choice')].map((each) => plain(each.textContent))).toEqual(
      viewAt('smooth:4').shipments[0]!.help!.map(({ label }) => label),
    );
  });

  test('says the words of the server where it has them', async () => {
    const view = viewAt('smooth:4');
    const words = { title: 'Was it bad?', question: 'Tell me', close: 'Shut' };
    view.words.help = words as NonNullable<typeof view.words.help>;
    const { root } = await open(view);
    expect(plain(trigger(root).textContent)).toBe('Was it bad?');
    expect(heading(root)).toBe('Tell me');
  });

  test('leads through the steps one after the other, then to the report', async () => {
    const { root } = await open(viewAt('smooth:4'), 'not here');
    expect(heading(root)).toBe('It says delivered, but it is not here');
    const { steps } = viewAt('smooth:4').shipments[0]!.help![0]!;
    const current = () => seen(root, '.steps [aria-current=step]');
    expect(current()).toBe(`Step 1 of 4${steps[0]}`);
    button(root, 'what next').click();
    await until(() => expect(focused(root)).toBe(`Step 2 of 4${steps[1]}`));
    expect(root.querySelectorAll('.steps li')).toHaveLength(2);
    button(root, 'what next').click();
    await until(() => expect(current()).toBe(`Step 3 of 4${steps[2]}`));
    button(root, 'what next').click();
    await until(() => expect(current()).toBe(`Step 4 of 4${steps[3]}`));
    expect(root.querySelector('form')).toBeNull();
    button(root, 'Tell Hobnail').click();
    await until(() => expect(root.activeElement?.id).toBe('note'));
  });

  test('ends where a step settled it', async () => {
    const { root } = await open(viewAt('smooth:4'), 'not here', 'settled');
    expect(heading(root)).toBe('That settled it');
    expect(root.querySelector('form, .steps')).toBeNull();
    button(root, 'Close').click();
    await until(() => expect(root.activeElement).toBe(trigger(root)));
    expect(panel(root)).toBeNull();
  });

  test('goes straight to the report where nothing else can be wrong and nothing helps', async () => {
    const { root } = await open(viewAt('pick-up:2'));
    expect(heading(root)).toBe('Something else');
    expect(root.querySelector('#note')).not.toBeNull();
  });

  test('offers what can be done at once, and only web and mail addresses', async () => {
    const view = viewAt('failed-attempt:2');
    view.shipments[0]!.help![0]!.actions.push({
      kind: 'carrier',
      label: 'Run',
      // oxlint-disable-next-line no-script-url -- this is what must not become a link
      url: 'javascript:alert(1)',
    });
    const { root } = await open(view, 'did not reach me');
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.help a')];
    expect(links.map(({ href, rel }) => [href, rel])).toEqual([
      ['https://crownpost.example/', 'noopener noreferrer'],
      ['mailto:hello@hobnail.example', 'noopener noreferrer'],
    ]);
  });

  test('closes when another parcel is shown', async () => {
    const { element, root } = await open(viewAt('split:2'));
    root.querySelectorAll<HTMLButtonElement>('.row')[1]!.click();
    await element.requestUpdate();
    expect(panel(root)).toBeNull();
  });

  test('closes when the token is another one', async () => {
    const { element, root } = await open(viewAt('smooth:4'), 'is damaged');
    element.token = '0000000000000000000000000a';
    await until(() => expect(panel(root)).toBeNull());
    await until(() => expect(trigger(root)?.getAttribute('aria-expanded')).toBe('false'));
  });

  test('does not open for another order than it was asked for, and opens once', async () => {
    const { element, root } = await show(viewAt('smooth:4'));
    trigger(root).click();
    answerWith(() => json(viewAt('late:2')));
    const ready = next('porch-ready');
    element.token = '0000000000000000000000000a';
    await ready;
    // What was asked for later is here: so is what was asked for first.
    await open(viewAt('smooth:4'));
    await element.requestUpdate();
    expect(panel(root)).toBeNull();
    trigger(root).click();
    trigger(root).click();
    await until(() => expect(root.activeElement?.id).toBe('help'));
    const first = panel(root);
    const [choice] = root.querySelectorAll<HTMLElement>('.choice');
    choice!.click();
    for (let i = 0; i < 5; i++) await element.requestUpdate();
    expect(panel(root)).toBe(first);
    expect(heading(root)).toBe(plain(choice!.textContent));
  });

  test('looks as it did when the element is moved on its page', async () => {
    const { element, root } = await open(viewAt('smooth:4'));
    const look = () => getComputedStyle(root.querySelector('.help .top')!).display;
    const before = look();
    const place = document.createElement('div');
    document.body.append(place);
    place.append(element);
    await element.requestUpdate();
    expect(before).not.toBe('block');
    expect(look()).toBe(before);
    place.remove();
  });

  test('that cannot be drawn takes the parcel away only until there is an answer again', async () => {
    const { element, root } = await show(viewAt('smooth:4'));
    const broken = viewAt('smooth:4');
    Object.assign(broken.shipments[0]!.help![0]!, { steps: null });
    answerWith(() => json(broken));
    element.token = '0000000000000000000000000a';
    await next('porch-ready');
    trigger(root).click();
    await until(() => expect(root.activeElement?.id).toBe('help'));
    const failed = next('porch-error');
    root.querySelector<HTMLElement>('.choice')!.click();
    expect((await failed).code).toBe('unreadable');
    const ready = next('porch-ready');
    root.querySelector<HTMLElement>('.acts button')!.click();
    await ready;
    expect(trigger(root).getAttribute('aria-expanded')).toBe('false');
  });

  test('Escape goes back, then out, and stays in here', async () => {
    const { root } = await open(viewAt('smooth:4'), 'not here', 'what next');
    const heard = vi.fn<(event: Event) => void>();
    document.addEventListener('keydown', heard);
    await userEvent.keyboard('{Escape}');
    await until(() => expect(focused(root)).toContain('Step 1 of 4'));
    await userEvent.keyboard('{Escape}');
    await until(() => expect(focused(root)).toBe('What is it?'));
    await userEvent.keyboard('{Escape}');
    await until(() => expect(root.activeElement).toBe(trigger(root)));
    document.removeEventListener('keydown', heard);
    expect(panel(root)).toBeNull();
    expect(heard).not.toHaveBeenCalled();
  });

  test('can be done with the keyboard alone', async () => {
    const { root } = await show(viewAt('smooth:4'));
    answerWith(() => json({ problem: receipt }, 201));
    trigger(root).focus();
    await userEvent.keyboard('{Enter}');
    await until(() => expect(root.activeElement?.id).toBe('help'));
    for (const key of ['{Tab}', '{Tab}', '{Tab}', '{Enter}']) await userEvent.keyboard(key);
    await until(() => expect(focused(root)).toBe('Something is damaged'));
    for (const key of ['{Tab}', '{Tab}', '{Enter}']) await userEvent.keyboard(key);
    await until(() => expect(focused(root)).toContain('Step 2 of 2'));
    for (const key of ['{Tab}', '{Enter}']) await userEvent.keyboard(key);
    await until(() => expect((root.activeElement as HTMLInputElement).type).toBe('checkbox'));
    for (const key of [' ', '{Tab}', '{Tab}', 'Chipped', '{Tab}', '{Tab}', '{Enter}'])
      await userEvent.keyboard(key);
    await until(() => expect(focused(root)).toBe('Hobnail has your report'));
  });

  test.each([320, 200])('fits into %i px in one column', async (width) => {
    document.body.style.cssText = `width: ${width}px; font: 16px serif`;
    for (const presses of [[], ['not here'], ['is damaged', 'what next', 'Tell Hobnail']]) {
      const { root } = await open(viewAt('smooth:4'), ...presses);
      if (presses.length > 1) {
        choose(root, await picture(60, 40), await picture(300, 40), await picture(40, 300));
        await until(() => expect(root.querySelectorAll('canvas')).toHaveLength(3));
      }
      const base = root.querySelector('.base')!;
      expect([presses, base.scrollWidth <= width]).toEqual([presses, true]);
      for (const target of panel(root)!.querySelectorAll('a, button, label')) {
        const { width: wide, height } = target.getBoundingClientRect();
        expect([plain(target.textContent), wide >= 24, height >= 24]).toEqual([
          plain(target.textContent),
          true,
          true,
        ]);
      }
    }
  });
});
