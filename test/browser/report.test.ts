import { afterEach, describe, expect, test, vi } from 'vitest';
import { next, plain, seen, show, status, until } from './element.ts';
import {
  button,
  choose,
  focused,
  heading,
  open,
  panel,
  picture,
  receipt,
  send,
  sentBy,
  trigger,
  write,
} from './help-panel.ts';
import { viewAt } from './journeys.ts';
import { answerWith, failure, json } from './network.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.removeAttribute('style');
});

describe('a report', () => {
  test('is sent with all that the shopper said, as a simple request', async () => {
    const { root } = await open(viewAt('smooth:4', 'de'), 'beschädigt', 'und nun', 'Bescheid');
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

  test('stands among the facts once, though the server told it before help was closed', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { root } = await open(viewAt('smooth:4'), 'is damaged', 'what next', 'Tell');
    const later = viewAt('smooth:4');
    later.problems = [receipt];
    answerWith(({ pathname }) => json(pathname === '/v1/problems' ? { problem: receipt } : later));
    write(root, 'Chipped');
    send(root);
    await until(() => expect(heading(root)).toBe('Hobnail has your report'));
    const facts = () =>
      [...root.querySelectorAll('.facts dt')].map((each) => plain(each.textContent));
    vi.advanceTimersByTime(later.poll.afterSeconds * 1000);
    await until(() => expect(facts()).toContain(receipt.label));
    button(root, 'Close').click();
    await until(() => expect(panel(root)).toBeNull());
    expect(facts().filter((name) => name === receipt.label)).toHaveLength(1);
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
    ['takes no such report', () => failure(422), 'We can’t take this here just now'],
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
