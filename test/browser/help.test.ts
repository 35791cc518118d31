import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ProblemView } from '#contract/problem';
import type { WidgetView } from '#contract/tracking';
import type { TrackingElement } from '../../widget/elements/tracking/tracking.ts';
import { next, plain, seen, show, status } from './element.ts';
import { viewAt } from './journeys.ts';
import { answerWith, failure, json, type Network } from './network.ts';

const receipt: ProblemView = {
  id: 'prb_1',
  shipmentId: 'shp_mock',
  kind: 'damaged',
  state: 'reported',
  open: true,
  label: 'Something is damaged',
  headline: 'Hobnail has your report',
  detail: 'The answer comes here.',
  answer: null,
  reportedAt: '2026-11-19T16:00:00Z',
  updatedAt: '2026-11-19T16:00:00Z',
  display: 'Reported today, 16:00.',
  photos: 0,
};

interface Opened {
  element: TrackingElement;
  root: ShadowRoot;
}

const trigger = (root: ShadowRoot) => root.querySelector<HTMLElement>('[aria-expanded]')!;
const panel = (root: ShadowRoot) => root.querySelector<HTMLElement>('.help');
const button = (root: ShadowRoot, name: string): HTMLButtonElement => {
  const all = [...root.querySelectorAll<HTMLButtonElement>('.help button')];
  const found = all.find((each) => (each.ariaLabel ?? plain(each.textContent)).includes(name));
  if (!found) throw new Error(`No button ${name}: ${all.map((each) => plain(each.textContent))}`);
  return found;
};
const heading = (root: ShadowRoot) => seen(root, '.help h3');
const focused = (root: ShadowRoot) => plain(root.activeElement?.textContent);

async function open(view: WidgetView, ...presses: string[]): Promise<Opened> {
  const { element, root } = await show(view);
  trigger(root).click();
  await until(() => expect(root.activeElement?.id).toBe('help'));
  for (const name of presses) {
    button(root, name).click();
    await element.requestUpdate();
    await element.requestUpdate();
  }
  return { element, root };
}

const send = (root: ShadowRoot) => root.querySelector<HTMLButtonElement>('[type=submit]')!.click();
const sentBy = (network: Network) =>
  network.asked.map(({ url, init }) => ({
    line: `${init.method} ${url.pathname}`,
    credentials: init.credentials,
    headers: init.headers,
    body: JSON.parse(String(init.body)) as Record<string, unknown>,
  }));
const write = (root: ShadowRoot, text: string) => {
  const note = root.querySelector<HTMLTextAreaElement>('#note')!;
  note.value = text;
  note.dispatchEvent(new InputEvent('input', { bubbles: true }));
};

/** A picture of noise, which no compression makes small, as a camera would give it. */
async function picture(width: number, height: number, type = 'image/png'): Promise<File> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  const noise = context.createImageData(width, height);
  for (let i = 0; i < noise.data.length; i++) noise.data[i] = (i * 7919 * (i >> 3)) & 255;
  context.putImageData(noise, 0, 0);
  return new File([await canvas.convertToBlob({ type })], 'photo', { type });
}

function choose(root: ShadowRoot, ...files: File[]): void {
  const input = root.querySelector<HTMLInputElement>('#photos')!;
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** A busy machine takes its time. */
const until = <T>(check: () => T) => vi.waitFor(check, { timeout: 15_000 });

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

describe('a report', () => {
  test('is sent with all that the shopper said, as a simple request', async () => {
    const { root } = await open(viewAt('smooth:4', 'de'), 'beschädigt', 'was nun', 'Bescheid');
    const network = answerWith(() => json({ problem: receipt }, 201));
    root.querySelector<HTMLInputElement>('[type=checkbox]')!.click();
    const told = next('porch-problem');
    write(root, '  Der Henkel ist ab. ');
    send(root);
    await until(() => expect(heading(root)).toBe('Hobnail has your report'));
    expect(sentBy(network)).toEqual([
      {
        line: 'POST /v1/problems',
        credentials: 'omit',
        headers: undefined,
        body: {
          token: '7k2m9x4qp1c8v5t3zr6wyd0hbn',
          locale: 'de',
          shipmentId: 'shp_mock',
          kind: 'damaged',
          items: [{ id: 'shp_mock-1', quantity: 2 }],
          note: 'Der Henkel ist ab.',
        },
      },
    ]);
    expect((await told).problem).toEqual(receipt);
    expect(status(root)).toBe('Gesendet');
    button(root, 'Schließen').click();
    await until(() => expect(panel(root)).toBeNull());
    expect(
      [...root.querySelector('.facts div')!.children].map(({ textContent }) => plain(textContent)),
    ).toEqual([
      'Something is damaged',
      'Hobnail has your report',
      'The answer comes here.',
      'Reported today, 16:00.',
    ]);
  });

  test('asks for the day by which it is needed, from today', async () => {
    const { root } = await open(viewAt('late:2'), 'certain day', 'Tell');
    const day = root.querySelector<HTMLInputElement>('[type=date]')!;
    expect(day.min).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(root.querySelector('#photos, [type=checkbox]')).toBeNull();
    const network = answerWith(() => json({ problem: receipt }));
    day.value = '2031-02-03';
    day.dispatchEvent(new InputEvent('input', { bubbles: true }));
    send(root);
    await until(() => expect(network.asked).toHaveLength(1));
    expect(sentBy(network)[0]!.body).toMatchObject({ kind: 'late', neededBy: '2031-02-03' });
  });

  test('needs words where it would say nothing without, and goes to the field', async () => {
    const { root } = await open(viewAt('smooth:4'), 'Something else');
    button(root, 'Back').click();
    await until(() => expect(heading(root)).toBe('What is it?'));
    root.querySelectorAll<HTMLButtonElement>('.choice')[3]!.click();
    await until(() => expect(root.querySelector('form')).not.toBeNull());
    const network = answerWith(() => json({ problem: receipt }));
    send(root);
    await until(() => expect(root.activeElement?.id).toBe('note'));
    const note = root.querySelector('#note')!;
    expect(note.getAttribute('aria-invalid')).toBe('true');
    expect(plain(root.getElementById(note.getAttribute('aria-describedby')!)!.textContent)).toBe(
      'A sentence is enough, so that Hobnail knows what to do.',
    );
    expect(network.asked).toEqual([]);
  });

  test('asks for a sentence or a photo where nothing is said of the damage', async () => {
    const { root } = await open(viewAt('smooth:4'), 'is damaged', 'what next', 'Tell');
    const network = answerWith(() => json({ problem: receipt }, 201));
    send(root);
    await until(() => expect(root.activeElement?.id).toBe('note'));
    expect(seen(root, '#note-fault')).toBe(
      'A sentence or a photo is enough, so that Hobnail knows what to do.',
    );
    expect(network.asked).toEqual([]);
    root.querySelector<HTMLInputElement>('[type=checkbox]')!.click();
    send(root);
    await until(() => expect(heading(root)).toBe('Hobnail has your report'));
  });

  test.each([
    ['is down', () => failure(503), 'It did not go through'],
    ['breaks off', () => Promise.reject(new TypeError('Failed')), 'It did not go through'],
    ['takes no such report', () => failure(422), 'This cannot be taken here just now'],
    ['answers nonsense', () => json({ problem: {} }), 'It did not go through'],
  ])(
    'a server that %s: says so, keeps the words, and can be sent again',
    async (_, answer, says) => {
      const { root } = await open(viewAt('smooth:4'), 'is damaged', 'what next', 'Tell');
      answerWith(answer);
      write(root, 'Chipped');
      send(root);
      await until(() => expect(seen(root, '.fault b')).toBe(says));
      expect(status(root)).toContain(says);
      expect(root.querySelector<HTMLTextAreaElement>('#note')!.value).toBe('Chipped');
      const network = answerWith(() => json({ problem: receipt }));
      button(root, 'Send again').click();
      await until(() => expect(heading(root)).toBe('Hobnail has your report'));
      expect(sentBy(network)[0]!.body).toMatchObject({ note: 'Chipped' });
    },
  );

  test('is sent once, however often it is pressed, and says that it is being sent', async () => {
    const { root } = await open(viewAt('smooth:4'), 'is damaged', 'what next', 'Tell');
    const { promise, resolve } = Promise.withResolvers<Response>();
    const network = answerWith(() => promise);
    write(root, 'Chipped');
    for (let i = 0; i < 3; i++) send(root);
    await until(() => expect(seen(root, '[type=submit]')).toBe('Sending'));
    expect(status(root)).toBe('Sending');
    expect(root.querySelector('[type=submit]')!.getAttribute('aria-disabled')).toBe('true');
    resolve(json({ problem: receipt }));
    await until(() => expect(heading(root)).toBe('Hobnail has your report'));
    expect(network.asked).toHaveLength(1);
  });

  test('waits while there is no connection, and goes out by itself', async () => {
    const { root } = await open(viewAt('smooth:4'), 'is damaged', 'what next', 'Tell');
    const network = answerWith(() => json({ problem: receipt }));
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    write(root, 'Chipped');
    send(root);
    await until(() => expect(seen(root, '.fault b')).toBe('You are offline'));
    expect(network.asked).toEqual([]);
    online.mockReturnValue(true);
    dispatchEvent(new Event('online'));
    await until(() => expect(heading(root)).toBe('Hobnail has your report'));
    expect(network.asked).toHaveLength(1);
  });

  test('is not lost when help is closed in between', async () => {
    const { root } = await open(viewAt('smooth:4'), 'is damaged', 'what next', 'Tell');
    write(root, 'Chipped');
    button(root, 'Close').click();
    await until(() => expect(panel(root)).toBeNull());
    trigger(root).click();
    await until(() => expect(root.activeElement?.id).toBe('help'));
    button(root, 'is damaged').click();
    await until(() => expect(heading(root)).toBe('Something is damaged'));
    button(root, 'what next').click();
    await until(() => expect(focused(root)).toContain('Step 2 of 2'));
    button(root, 'Tell').click();
    await until(() =>
      expect(root.querySelector<HTMLTextAreaElement>('#note')!.value).toBe('Chipped'),
    );
  });

  test('makes photos small, shows them without an address, and lets them be taken out', async () => {
    const { root } = await open(viewAt('smooth:4'), 'is damaged', 'what next', 'Tell');
    choose(root, await picture(2400, 1800), await picture(40, 30, 'image/webp'));
    await until(() => expect(root.querySelectorAll('canvas')).toHaveLength(2));
    expect(root.querySelectorAll('.help img')).toHaveLength(0);
    expect(root.querySelector('canvas')!.getAttribute('aria-label')).toBe('Photo 1');
    expect(status(root)).toBe('Photo 2');
    button(root, 'Remove photo 2').click();
    await until(() => expect(root.querySelectorAll('canvas')).toHaveLength(1));
    const network = answerWith(() => json({ problem: receipt }));
    send(root);
    await until(() => expect(network.asked).toHaveLength(1));
    const [photo, ...others] = sentBy(network)[0]!.body['photos'] as string[];
    expect(others).toEqual([]);
    expect(photo).toMatch(/^data:image\/jpeg;base64,/);
    const bytes = bytesOf(photo!);
    expect(bytes.byteLength).toBeLessThanOrEqual(200_000);
    const { width, height } = await createImageBitmap(new Blob([bytes]));
    expect(width / height).toBeCloseTo(4 / 3, 1);
  });

  test('refuses a file that is no picture, and takes three at most', async () => {
    const { root } = await open(viewAt('smooth:4'), 'is damaged', 'what next', 'Tell');
    choose(root, new File(['no'], 'photo.png', { type: 'image/png' }));
    await until(() => expect(seen(root, '.fault')).toContain('cannot read that'));
    const one = await picture(30, 30);
    choose(root, one, one, one, one);
    await until(() => expect(root.querySelectorAll('canvas')).toHaveLength(3));
    expect(root.querySelector('#photos')).toBeNull();
    expect(root.querySelector('.fault')).toBeNull();
  });

  test('shows how an open one stands, as text', async () => {
    const { root } = await show(viewAt('damaged:3'));
    const first = [...root.querySelector('.facts div')!.children];
    expect(first.map(({ textContent }) => plain(textContent))).toEqual([
      'Something is damaged',
      'Hobnail has answered',
      'We are sorry. A new mug leaves here today; keep the old one or bin it, as you like. Mara',
      'Reported Friday, 20 November, 10:40',
    ]);
  });
});

/** The bytes of a `data:` address. */
const bytesOf = (address: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (c) => c.charCodeAt(0));
