import { afterAll, describe, expect, test } from 'vitest';
import { openClockedHome } from '../helpers/clocked-home.ts';
import { homes } from '../helpers/homes.ts';
import type { Home } from '../helpers/home.ts';
import { shopServer } from '../helpers/shop-server.ts';

const mug = { externalId: 'i1', title: 'Secret Mug', quantity: 1 };
const towel = { externalId: 'i2', title: 'Linen towel', quantity: 1 };

async function open(home: Home, stage: string, overrides: object = {}) {
  const shop = shopServer(home, await home.createMerchant());
  const order = await shop.order('1001', {
    items: [mug, towel],
    shipments: [
      {
        externalId: '1001-a',
        carrier: 'dhl',
        trackingNumber: 'TRACK1001A',
        items: [{ externalId: 'i1', quantity: 1 }],
        promised: { from: '2026-11-23', to: '2026-11-24' },
      },
    ],
    ...overrides,
  });
  const scan = (id: string, at: string, of = stage) =>
    shop.post(`/v1/shipments/${id}/checkpoints`, { checkpoints: [{ at, stage: of }] });
  await scan('1001-a', '2026-11-24T11:42:00+01:00');
  const send = (token: string, body: object) =>
    home.fetch('/v1/problems', {
      method: 'POST',
      body: JSON.stringify({ token, ...body }),
      headers: { 'content-type': 'application/json' },
    });
  return {
    shop,
    order,
    parcel: order.shipments[0]!,
    scan,
    send,
    report: async (body: object, token = order.token) => {
      const answer = await send(token, body);
      expect([200, 201]).toContain(answer.status);
      return ((await answer.json()) as { problem: { id: string } }).problem.id;
    },
    pageOf: async (token: string) => (await home.fetch(`/t/${token}`)).text(),
    answer: (id: string, answer: string) =>
      shop.send('PATCH', `/v1/problems/${id}`, { state: 'answered', answer }),
  };
}

const errorOf = async (answer: Response) => {
  const { error } = (await answer.json()) as {
    error: { code: string; issues?: { path: string }[] };
  };
  return [answer.status, error.code, error.issues?.map(({ path }) => path)];
};

describe.each(homes)('who is told of a report, $name', (home) => {
  const words = 'A new Secret Mug is on its way to Mrs Muster.';

  async function shared() {
    const opened = await open(home, 'delivered');
    const { order, parcel, pageOf } = opened;
    const body = new URLSearchParams({ parcel: parcel.id });
    await home.fetch(`/t/${order.token}/share`, { method: 'POST', body });
    const token = /value="[^"]*\/t\/([0-9a-z]{26})"/.exec(await pageOf(order.token))![1]!;
    return { ...opened, token };
  }

  test('a shared link shows neither reports nor answers, and offers none', async () => {
    const { shop, report, answer, pageOf, order, token } = await shared();
    await answer(await report({ kind: 'damaged', note: 'The handle is off' }), words);
    await report({ kind: 'not_received', note: 'Gone' });
    expect(JSON.stringify(await shop.view(order.token))).toContain(words);
    const view = await shop.view(token);
    expect([view.problems, view.shipments.map(({ help }) => help)]).toEqual([[], [[]]]);
    expect(view.shipments[0]).toMatchObject({ headline: 'It is home', lamp: true });
    const told = /damaged|not here|report|answered|Muster|Mug|wrong\?/i;
    expect(JSON.stringify({ ...view, words: {} })).not.toMatch(told);
    expect(await pageOf(order.token)).toMatch(told);
    expect(await pageOf(token)).not.toMatch(told);
  });

  test('nobody reports by a shared link, nor adds to what the buyer reported', async () => {
    const { shop, report, send, token } = await shared();
    const id = await report({ kind: 'not_received', note: 'Gone' });
    const body = { kind: 'not_received', note: 'Send it to another street' };
    for (const each of [body, { kind: 'other', note: 'Hello' }])
      expect(await errorOf(await send(token, each))).toEqual([409, 'not_reportable', undefined]);
    const all = (await (await shop.get('/v1/problems')).json()) as {
      problems: { problem: { id: string; note: string } }[];
    };
    expect(all.problems.map(({ problem }) => [problem.id, problem.note])).toEqual([[id, 'Gone']]);
  });

  test('of a present: that there is an answer, not what it says', async () => {
    const { shop, report, answer, pageOf, parcel, order } = await open(home, 'delivered', {
      gift: true,
    });
    const id = await report({ kind: 'damaged', note: 'Broken' }, parcel.token);
    await answer(id, words);
    const given = (await shop.view(parcel.token)).problems!;
    expect(given).toMatchObject([{ id, headline: 'Hobnail has answered', answer: null }]);
    expect(given[0]!.detail).toContain('Only whoever ordered it');
    for (const text of [JSON.stringify(given), await pageOf(parcel.token)])
      expect(text).not.toMatch(/Mug|Muster/);
    expect((await shop.view(order.token)).problems![0]!.answer).toBe(words);
    const named = await report({ kind: 'damaged', note: 'The box too' }, parcel.token);
    expect(named).toBe(id);
  });

  test.each(['damaged', 'wrong_item'])('%s says something, or is asked to', async (kind) => {
    const { order, send, report } = await open(home, 'delivered');
    const empty = await errorOf(await send(order.token, { kind }));
    expect(empty).toEqual([400, 'invalid_body', ['note', 'items', 'photos']]);
    await report({ kind, items: [{ id: 'i1' }] });
    await report({ kind: 'not_received' });
  });

  test('what got lost can be reported as such, with what the shop can do', async () => {
    const { shop, order, report } = await open(home, 'lost');
    const [parcel] = (await shop.view(order.token)).shipments;
    expect(parcel!.help!.map(({ kind, label }) => [kind, label])).toEqual([
      ['not_received', 'It never arrived'],
      ['other', 'Something else'],
    ]);
    expect(parcel!.help![0]!.steps).toEqual([
      'There is nothing to search for. Hobnail can send it again or refund it: say which you would like.',
    ]);
    await report({ kind: 'not_received' });
    const view = await shop.view(order.token);
    expect(view.problems).toMatchObject([{ kind: 'not_received', label: 'It never arrived' }]);
    expect(view.shipments[0]!.headline).toBe('Your parcel is lost');
  });
});

describe('while somebody says that it is not there', async () => {
  const home = await openClockedHome();
  afterAll(() => home.close());
  home.setClock(Date.parse('2026-11-24T15:00:00Z'));

  test('the page says who says what, puts the lamp out, and claims no kept promise', async () => {
    const { shop, order, report, pageOf } = await open(home, 'delivered');
    const shown = async (locale?: string) => (await shop.view(order.token, locale)).shipments[0]!;
    const before = await shown();
    expect(before).toMatchObject({ headline: 'It is home', lamp: true });
    expect(before.promise!.display).toMatch(/kept/);

    const id = await report({ kind: 'not_received' });
    const open_ = await shown();
    expect(open_).toMatchObject({
      stage: 'delivered',
      title: 'DHL says: delivered today, 11:42',
      headline: 'Not with you yet',
      detail: 'You say it is not here. Hobnail has your report.',
      lamp: false,
    });
    expect(open_.promise!.display).not.toMatch(/kept/);
    expect(open_.steps.at(-1)!.title).toBe('Delivered');
    const page = (await pageOf(order.token)).replace(/<script[^]*?<\/script>/g, '');
    expect(page).toContain('<title>Not with you yet · Hobnail</title>');
    expect(page).not.toMatch(/It is home|we promised|kept|class="lit"/);
    expect((await shown('de')).headline).toBe('Noch nicht bei Ihnen');

    await shop.send('PATCH', `/v1/problems/${id}`, { state: 'looking' });
    expect((await shown()).detail).toContain('Hobnail is looking into it.');
    await shop.send('PATCH', `/v1/problems/${id}`, { state: 'solved' });
    expect(await shown()).toMatchObject({ headline: 'It is home', lamp: true });
  });

  test('the order does not count it among what is home', async () => {
    const { shop, order, scan, report } = await open(home, 'delivered', {
      shipments: ['a', 'b'].map((each, i) => ({
        externalId: `1001-${each}`,
        carrier: 'dhl',
        items: [{ externalId: `i${i + 1}`, quantity: 1 }],
      })),
    });
    await scan('1001-b', '2026-11-24T12:00:00+01:00');
    expect((await shop.view(order.token)).order!.story).toBe('Both parcels are home');
    const missed = order.shipments[1]!.id;
    await report({ kind: 'not_received', shipmentId: missed });
    const { order: told, shipments } = await shop.view(order.token);
    expect(told!.story).toBe('1 of 2 parcels is home, the Linen towel is in the second');
    expect(told!.items.map(({ pieces }) => pieces.map(({ display }) => display))).toEqual([
      ['Home'],
      ['Not with you yet'],
    ]);
    expect(shipments.map(({ id, lamp }) => [id === missed, lamp])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test('two reports that are called the same say when they were made', async () => {
    const { shop, order, report } = await open(home, 'delivered');
    const labels = async () => (await shop.view(order.token)).problems!.map(({ label }) => label);
    const first = await report({ kind: 'damaged', note: 'one' });
    expect(await labels()).toEqual(['Something is damaged']);
    await shop.send('PATCH', `/v1/problems/${first}`, { state: 'closed' });
    home.setClock(Date.parse('2026-11-25T10:30:00Z'));
    await report({ kind: 'damaged', note: 'two' });
    await report({ kind: 'other', note: 'three' });
    home.setClock(Date.parse('2026-11-24T15:00:00Z'));
    expect((await labels()).toSorted()).toEqual([
      'Something else',
      expect.stringMatching(/^Something is damaged, .*15:00|^Something is damaged, .*16:00/),
      expect.stringMatching(/^Something is damaged, Wed\s25, 1[01]:30/),
    ]);
  });
});
