import { expect, describe, test, vi } from 'vitest';
import type { ShipmentView } from '#contract/tracking';
import { next, plain, seen, show, status, token } from './element.ts';
import { answerWith, json } from './network.ts';
import { viewNames, viewOf, viewWith } from './views.ts';

describe('<porch-tracking>', () => {
  test.each(viewNames)('says what the server says: %s', async (name) => {
    const view = viewOf(name);
    const { root } = await show(view);
    const [first] = view.shipments;
    expect(seen(root, '.stage')).toBe(plain(view.order?.story || first!.title));
    expect(seen(root, '.display')).toBe(plain(`${first!.struck ?? ''}${first!.headline}`));
    expect(seen(root, '.say')).toBe(plain(first!.detail));
    expect(root.querySelector('.display del')?.lastChild?.textContent ?? null).toBe(first!.struck);
    const stops = [...root.querySelectorAll('.way li')];
    expect(stops.map((stop) => seen(stop, 'b'))).toEqual(first!.steps.map(({ title }) => title));
  });

  test('shows the promise, the carrier, the number in groups and the news due', async () => {
    const { root } = await show(viewWith('in-transit', { nextNewsDisplay: 'Tomorrow, 10:00' }));
    const facts = [...root.querySelectorAll('.facts > div')].map((fact) =>
      [...fact.children].slice(0, 3).map((line) => plain(line.textContent)),
    );
    expect(facts).toEqual([
      ['In the parcel', '', 'Enamel jug, 1.4 litres · 2 × Linen tea towels, pair'],
      ['Promised on Monday', 'Tomorrow, unchanged', ''],
      ['News by', 'Tomorrow, 10:00'],
      ['Carrier', 'Crownpost', 'CP83 4410 2271 GB'],
    ]);
  });

  test('shows the way in one line, where there is one', async () => {
    const names = async (routeDisplay: string | null) => {
      const { root } = await show(viewWith('in-transit', { routeDisplay }));
      return [...root.querySelectorAll('.facts > div')]
        .filter((fact) => plain(fact.querySelector('dt')!.textContent) === 'Route')
        .map((fact) => plain(fact.querySelector('dd')!.textContent));
    };
    expect(await names('Sheffield – Daventry – Norwich')).toEqual([
      'Sheffield – Daventry – Norwich',
    ]);
    expect(await names(null)).toEqual([]);
  });

  test('shows pictures of what is inside, four at most', async () => {
    const view = viewOf('in-transit');
    const [item] = view.shipments[0]!.items;
    view.shipments[0]!.items = Array.from({ length: 6 }, () => item!);
    const { root } = await show(view);
    const pictures = [...root.querySelectorAll<HTMLImageElement>('.facts img')];
    expect(pictures.map(({ src, alt }) => [src, alt])).toEqual(
      Array.from({ length: 4 }, () => ['https://hobnail.example/art/jug.svg', '']),
    );
  });

  test('leaves the promise that no longer holds to the headline, and says how the day moved', async () => {
    const view = viewOf('late');
    const { promise } = view.shipments[0]!;
    const { root } = await show(view);
    const struck = root.querySelector('.display del')!.textContent;
    expect(plain(struck)).toBe('Promised: Thursday, 19 November');
    const facts = seen(root, '.facts');
    expect(facts).toContain(`${promise!.label}Moved from Thursday, 19 November`);
    expect(facts).not.toContain(`${promise!.label}${promise!.display}`);
  });

  test('leaves the door empty and its row without a tick while a parcel is said to be missing', async () => {
    const view = viewOf('several-parcels');
    const home = view.shipments.find(({ stage }) => stage === 'delivered')!;
    const others = view.shipments.filter(({ stage }) => stage !== 'delivered');
    view.shipments = [home, ...others];
    const drawn = async (lamp: boolean) => {
      home.lamp = lamp;
      const { root } = await show(structuredClone(view));
      return {
        end: root.querySelector('.way > :last-child svg')!.innerHTML,
        ticks: root.querySelectorAll('.when svg').length,
      };
    };
    const parcel = 'M4 181v-36h49v36';
    const there = await drawn(true);
    expect(there.end).toContain(parcel);
    const missing = await drawn(false);
    expect(missing.end).not.toContain(parcel);
    expect(missing.ticks).toBe(there.ticks - 1);
  });

  test('keeps the log closed, newest first, each day written once, with text and place', async () => {
    const { root } = await show(viewOf('out-for-delivery'));
    const details = root.querySelector('details')!;
    expect(details.open).toBe(false);
    expect(seen(root, 'summary')).toBe('Everything so far5 updates');
    root.querySelector('summary')!.click();
    expect(details.open).toBe(true);
    const rows = [...root.querySelectorAll('.log li')];
    expect(rows.map((row) => seen(row, 'time'))).toEqual([
      'Today 9:12',
      '5:40',
      'Wed 18 21:15',
      'Tue 17 17:02',
      'Mon 16 15:30',
    ]);
    expect(rows[1]!.querySelector('time')!.textContent).toBe('Today 5:40');
    expect(rows[2]!.lastElementChild!.textContent).toBe('Left the sorting centre, Daventry');
  });

  test('says that there is no news yet where nothing was scanned', async () => {
    const { root } = await show(viewOf('no-news'));
    expect(root.querySelector('details')).toBeNull();
    expect(seen(root, '[part=log]')).toBe(viewOf('no-news').words.noNews);
  });

  test('opens the pages of carrier and shop elsewhere, and only http and https', async () => {
    const actions = [
      { kind: 'carrier' as const, label: 'Look at Crownpost', url: 'https://crownpost.example/1' },
      { kind: 'shop' as const, label: 'Write to Hobnail', url: 'http://localhost:3000/write' },
      // oxlint-disable-next-line no-script-url -- this is what must not become a link
      { kind: 'shop' as const, label: 'Run', url: 'javascript:alert(1)' },
      { kind: 'shop' as const, label: 'Data', url: 'data:text/html,<p>' },
      { kind: 'shop' as const, label: 'Spaces', url: ' javascript:alert(1)' },
    ];
    const { root } = await show(viewWith('in-transit', { actions }));
    const links = [...root.querySelectorAll('a')];
    expect(links.map(({ href, target, rel }) => [href, target, rel])).toEqual([
      ['https://crownpost.example/1', '_blank', 'noopener noreferrer'],
      ['http://localhost:3000/write', '_blank', 'noopener noreferrer'],
    ]);
  });

  describe('the line', () => {
    const lines = (root: ShadowRoot) =>
      [...root.querySelectorAll('.way li')].map((stop) => ({
        state: stop.className,
        current: stop.getAttribute('aria-current'),
        drawn: stop.querySelector('svg')?.getAttribute('viewBox')?.split(' ')[2] ?? null,
        lit: Boolean(stop.querySelector('.lit')),
      }));
    const [parcel, lorry, van, door, counter] = ['60', '188', '128', '158', '190'];

    test.each([
      ['no-news', parcel, door, false],
      ['label-created', parcel, door, false],
      ['in-transit', lorry, door, false],
      ['customs', lorry, door, false],
      ['out-for-delivery', van, door, true],
      ['delivery-attempted', van, door, false],
      ['exception', parcel, door, false],
      ['lost', parcel, door, false],
      ['returning', lorry, counter, false],
    ])('%s', async (name, vehicle, end, lit) => {
      const stops = lines((await show(viewOf(name))).root);
      const now = stops.filter(({ current }) => current === 'step');
      expect(now.map(({ drawn }) => drawn)).toEqual([vehicle]);
      expect(stops.at(-1)).toMatchObject({ drawn: end, lit, current: null });
      expect(stops.filter(({ drawn }) => drawn)).toHaveLength(2);
    });

    test.each([
      ['delivered', door],
      ['ready-for-pickup', counter],
      ['returned', counter],
    ])('%s: it has arrived, and there is light', async (name, end) => {
      const stops = lines((await show(viewOf(name))).root);
      expect(stops.at(-1)).toEqual({ state: 'done', current: 'step', drawn: end, lit: true });
      expect(stops.filter(({ drawn }) => drawn)).toHaveLength(1);
    });

    test('what goes back ends at the shop, which is lit when it is there', async () => {
      const [parcel, back] = viewOf('return').shipments;
      const ends = async (changes: Partial<ShipmentView>) => {
        const view = viewOf('return');
        view.shipments = [{ ...back!, ...changes }, parcel!];
        return lines((await show(view)).root).at(-1);
      };
      expect(await ends({})).toMatchObject({ drawn: counter, lit: false });
      expect(await ends({ stage: 'pending' })).toMatchObject({ drawn: counter, lit: false });
      expect(await ends({ stage: 'returned', lamp: true })).toMatchObject({
        drawn: counter,
        lit: true,
      });
    });

    test('is dashed where nobody knows', async () => {
      const { root } = await show(viewOf('lost'));
      const lost = root.querySelector('.way .lost')!;
      expect(getComputedStyle(lost).borderBlockStartStyle).toBe('dashed');
      expect(lost.getAttribute('aria-current')).toBe('step');
    });

    test.each([
      ['delivery-attempted', 'M94 112'],
      ['delivered', 'M4 181'],
      ['several-parcels', 'M12 145'],
    ])('%s: something lies at the door', async (name, drawing) => {
      const { root } = await show(viewOf(name));
      const path = root.querySelector('.way li:last-child svg path:last-child')!;
      expect(path.getAttribute('d')).toContain(drawing);
    });

    test('keeps one light to each element', async () => {
      const view = viewOf('out-for-delivery');
      await show(view);
      const { root } = await show(view);
      for (const element of document.querySelectorAll('porch-tracking'))
        expect(element.shadowRoot!.querySelectorAll('#glow')).toHaveLength(1);
      expect(root.getElementById('glow')).not.toBeNull();
    });
  });

  test('tells the story of an order also where one parcel is shown', async () => {
    const view = viewOf('in-transit');
    view.order!.story = 'The vase has not been shipped yet';
    const { root } = await show(view);
    expect(seen(root, '.stage')).toBe('The vase has not been shipped yet');
  });

  test('says nothing of scans where there is nothing to be scanned', async () => {
    const { root } = await show(viewWith('no-news', { updates: '' }));
    expect(root.querySelector('[part=log]')!.textContent).toBe('');
  });

  describe('several parcels', () => {
    const rows = (root: ShadowRoot) => [...root.querySelectorAll<HTMLButtonElement>('.row')];

    test('tells one story and lists every parcel by what is inside', async () => {
      const { root } = await show(viewOf('several-parcels'));
      expect(seen(root, '.stage')).toBe('2 of 3 parcels are home');
      expect(
        rows(root).map((row) => [seen(row, 'b'), seen(row, '.sub'), seen(row, '.when')]),
      ).toEqual([
        ['Milking stool, ash', 'On its way', 'Tomorrow'],
        ['Nesting bowls', 'Delivered Wednesday, 18 November, 10:20', 'With your neighbour'],
        [
          'Enamel jug, 1.4 litres · 2 × Linen tea towels, pair',
          'Delivered Tuesday, 17 November, 14:05',
          'It is home',
        ],
      ]);
      expect(rows(root).map((row) => row.querySelectorAll('.when svg').length)).toEqual([0, 1, 1]);
      expect(rows(root).map((row) => row.getAttribute('aria-current'))).toEqual([
        'true',
        null,
        null,
      ]);
    });

    test('shows another one in full when it is pressed, and says so', async () => {
      const view = viewOf('several-parcels');
      const { element, root } = await show(view);
      rows(root)[1]!.focus();
      rows(root)[1]!.click();
      await element.requestUpdate();
      const [, bowls] = view.shipments;
      expect(seen(root, '.display')).toBe(bowls!.headline);
      expect(seen(root, '.num')).toBe(bowls!.carrier!.display);
      expect(rows(root)[1]!.getAttribute('aria-current')).toBe('true');
      expect(root.activeElement).toBe(rows(root)[1]);
      expect(status(root)).toBe(bowls!.headline);
    });

    test('keeps showing the chosen one when news comes', async () => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      const view = viewOf('several-parcels');
      const { element, root } = await show(view);
      rows(root)[2]!.click();
      view.shipments[0]!.stage = 'out_for_delivery';
      answerWith(() => json(view));
      const moved = next('porch-stage');
      vi.advanceTimersByTime(view.poll.afterSeconds * 1000);
      await moved;
      await element.requestUpdate();
      expect(seen(root, '.display')).toBe(view.shipments[2]!.headline);
    });
  });

  test('compact: only the answer, the line without times, and a link to the hosted page', async () => {
    const view = viewOf('out-for-delivery');
    const { element, root } = await show(view, 'compact');
    expect(element.compact).toBe(true);
    expect(root.querySelectorAll('.way time, .facts, details')).toHaveLength(0);
    expect(seen(root, '.say')).toBe('');
    const link = root.querySelector('a')!;
    expect(link.href).toBe(`https://api.example.com/t/${token}`);
    expect(plain(link.textContent)).toBe(plain(view.shipments[0]!.detail));
    element.compact = false;
    await element.requestUpdate();
    expect(root.querySelectorAll('.facts, details')).toHaveLength(2);
  });

  test.each(['out-for-delivery', 'customs', 'late', 'ready-for-pickup'])(
    'compact: what stands at the end of the line keeps clear of the headline: %s',
    async (name) => {
      const view = viewWith(name, {
        headline: 'Somewhen between Wednesday, 30 September and Thursday, 1 October',
      });
      const { element, root } = await show(view, 'compact');
      for (const width of ['280px', '560px', '760px']) {
        element.style.width = width;
        const { bottom } = root.querySelector('.display')!.getBoundingClientRect();
        for (const mark of root.querySelectorAll('.mark'))
          expect(mark.getBoundingClientRect().top).toBeGreaterThanOrEqual(bottom);
      }
    },
  );

  test('shows what else is known of a parcel, with what the driver saw', async () => {
    const imageUrl = 'https://proof.example/1.jpg';
    const { root } = await show(
      viewWith('delivered', {
        facts: [
          { label: 'Pick-up point', lines: ['Kiosk', '12 Shore', 'At the back'], imageUrl: null },
          { label: 'Delivery', lines: ['Left in a safe place'], imageUrl },
          { label: 'A trick', lines: ['Nothing'], imageUrl: 'javascript:alert(1)' },
        ],
      }),
    );
    const [place, proof, trick] = root.querySelectorAll('.facts > div');
    expect(seen(place!, 'dt')).toBe('Pick-up point');
    const lines = [...place!.querySelectorAll('dd')].map((each) => plain(each.textContent));
    expect(lines.filter(Boolean)).toEqual(['Kiosk', '12 Shore', 'At the back']);
    const image = proof!.querySelector('img')!;
    expect(image.src).toBe(imageUrl);
    expect(image.getBoundingClientRect().width).toBeGreaterThan(150);
    expect(trick!.querySelector('img')).toBeNull();
  });

  test('has room for words of the shop', async () => {
    const children =
      '<p slot="header">H</p><p slot="help">?</p><p slot="footer">F</p><a href="/t">Way out</a>';
    const { element } = await show(viewOf('in-transit'), '', children);
    const rendered = [...element.children].filter((child) => child.getClientRects().length > 0);
    expect(rendered.map((child) => child.textContent)).toEqual(['H', '?', 'F']);
  });

  test('shows an order that has no parcel yet', async () => {
    const view = viewOf('no-news');
    view.shipments = [];
    const { root } = await show(view);
    expect(seen(root, '.stage')).toBe('#1042');
    expect(seen(root, '.say')).toBe(view.words.noNews);
  });
});
