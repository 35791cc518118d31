import { afterAll, describe, expect, test } from 'vitest';
import type { OrderReceipt } from '#contract/order';
import { ProblemReceipt, ProblemRecord, type ProblemPage } from '#contract/problem';
import { placesOf } from '../helpers/canaries.ts';
import { openClockedHome } from '../helpers/clocked-home.ts';
import { homes } from '../helpers/homes.ts';
import { openNodeHome } from '../helpers/node-home.ts';
import { jpeg, jpegWith, png } from '../helpers/photos.ts';
import { base64, errorOf, shopWith } from '../helpers/problem-shop.ts';

const shipmentOf = (order: OrderReceipt) => order.shipments[0]!.id;

describe.each(homes)('/v1/problems in the $name home', (home) => {
  test('takes what a shopper reports, and shows them where it stands', async () => {
    const { order, report, shop } = await shopWith(home);
    const answer = await report({
      kind: 'not_received',
      note: 'Looked everywhere,\nfound nothing.',
      items: [{ id: 'i1', quantity: 2 }],
    });
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([201, '*']);
    const { problem } = ProblemReceipt.strict().parse(await answer.json());
    expect(problem).toMatchObject({
      shipmentId: shipmentOf(order),
      kind: 'not_received',
      state: 'reported',
      open: true,
      label: 'It says delivered, but it is not here',
      headline: 'Hobnail has your report',
      answer: null,
      photos: 0,
    });
    const view = await shop.view(order.token);
    expect([view.problems, view.rating]).toEqual([[problem], null]);
    expect(JSON.stringify(view)).not.toContain('everywhere');
    const inGerman = await shop.view(order.token, 'de');
    expect(inGerman.problems![0]!.headline).toBe('Hobnail hat Ihre Meldung');
    const ofParcel = await shop.view(order.shipments[0]!.token);
    expect(ofParcel.problems!.map(({ id }) => id)).toEqual([problem.id]);
  });

  test('offers what can be wrong now, with what to do about it', async () => {
    const { shop, order } = await shopWith(home);
    const [parcel] = (await shop.view(order.token)).shipments;
    expect(parcel!.help!.map(({ kind }) => kind)).toEqual([
      'not_received',
      'damaged',
      'wrong_item',
      'other',
    ]);
    const [first] = parcel!.help!;
    expect(first!.steps[0]).toMatch(/^Look where drivers leave things/);
    expect(first!.actions).toEqual([
      {
        kind: 'carrier',
        label: expect.stringContaining('DHL'),
        url: expect.stringMatching(/^https:/),
      },
    ]);
    expect(parcel!.items[0]).toMatchObject({ id: 'i1' });
    const under = await shopWith(home, 'delivery_attempted');
    const attempted = (await under.shop.view(under.order.token)).shipments[0]!.help![0];
    expect(attempted).toMatchObject({ kind: 'failed_attempt', actions: [{ kind: 'reschedule' }] });
  });

  test('offers the contact that the theme names: an address before a page', async () => {
    const { shop, order } = await shopWith(home);
    const contacts = async () =>
      (await shop.view(order.token)).shipments[0]!.help!.flatMap(({ actions }) =>
        actions.filter(({ kind }) => kind === 'contact').map(({ url }) => url),
      );
    expect(await contacts()).toEqual([]);
    const helpUrl = 'https://shop.example/help';
    expect((await shop.put('/v1/theme', { contact: { helpUrl } })).status).toBe(200);
    expect(new Set(await contacts())).toEqual(new Set([helpUrl]));
    const email = 'hello@shop.example';
    expect((await shop.put('/v1/theme', { contact: { email, helpUrl } })).status).toBe(200);
    expect(new Set(await contacts())).toEqual(new Set([`mailto:${email}`]));
  });

  test('is sent as text/plain without a preflight, and answers one as well', async () => {
    const { report } = await shopWith(home);
    expect((await report({ note: 'x' }, 'text/plain;charset=UTF-8')).status).toBe(201);
    const preflight = await home.fetch('/v1/problems', { method: 'OPTIONS' });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-methods')).toBe('POST');
    expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type');
    const other = await report({ note: 'x' }, 'application/x-www-form-urlencoded');
    expect(other.headers.get('access-control-allow-origin')).toBe('*');
    expect(await errorOf(other)).toMatchObject({ status: 415, code: 'unsupported_media_type' });
  });

  test('adds a second report to the one that is open; the same one twice is one', async () => {
    const { reported, report, record, told, shop } = await shopWith(home);
    await shop.post('/v1/webhook-endpoints', { url: 'https://hooks.shop.example/' });
    const body = { kind: 'damaged', note: 'The handle is off', photos: [base64(png)] };
    const first = await reported(body);
    const again = await Promise.all([report(body), report(body), report(body)]);
    expect(again.map(({ status }) => status)).toEqual([200, 200, 200]);
    const more = await report({
      kind: 'damaged',
      note: 'And the box is wet',
      items: [{ id: 'i1' }],
      photos: [base64(png), base64(jpeg)],
    });
    expect(more.status).toBe(200);
    const { problem } = await record(first.id);
    expect(problem).toMatchObject({
      note: 'The handle is off\n\nAnd the box is wet',
      photos: 2,
      items: [{ externalId: 'i1', title: 'Ask mug', quantity: 1 }],
    });
    expect(problem.history.map(({ by, changed }) => [by, changed])).toEqual([
      ['shopper', ['note', 'photos']],
      ['shopper', ['note', 'items', 'photos']],
    ]);
    expect((await told()).map(({ type }) => type)).toEqual([
      'problem.reported',
      'problem.reported',
    ]);
  });

  test('loses nothing of reports that come at the same moment', async () => {
    const { report, list } = await shopWith(home);
    const notes = ['one', 'two', 'three'];
    const answers = await Promise.all(notes.map((note) => report({ kind: 'damaged', note })));
    const stored = answers.filter(({ status }) => status < 300).length;
    const [only, ...others] = (await list()).problems;
    expect(others).toEqual([]);
    expect(only!.problem.history).toHaveLength(stored);
    expect(only!.problem.note!.split('\n\n').sort()).toHaveLength(stored);
    expect(stored).toBeGreaterThanOrEqual(2);
  });

  test.each<[string, object, object]>([
    ['a stranger', { token: '0'.repeat(26) }, { status: 404, code: 'unknown_token' }],
    ['no token', { token: 'x' }, { status: 404, code: 'unknown_token' }],
    ['another parcel', { shipmentId: 'shp_x' }, { code: 'invalid_body', paths: ['shipmentId'] }],
    ['another item', { items: [{ id: 'i9' }] }, { code: 'invalid_body', paths: ['items.0.id'] }],
    ['no kind', { kind: 'bored' }, { code: 'invalid_body', paths: ['kind'] }],
    ['a day that is none', { neededBy: '2026-02-30' }, { code: 'invalid_body' }],
    ['5,000 characters', { note: 'x'.repeat(5_000) }, { code: 'invalid_body', paths: ['note'] }],
    ['an override', { note: 'a\u202eb' }, { code: 'invalid_character', paths: ['note'] }],
    ['a NUL', { note: 'a\u0000b' }, { code: 'invalid_character', paths: ['note'] }],
    ['what does not fit', { kind: 'failed_attempt' }, { status: 409, code: 'not_reportable' }],
  ])('refuses %s', async (_name, body, expected) => {
    const { report, list } = await shopWith(home);
    expect(await errorOf(await report(body))).toMatchObject(expected);
    expect((await list()).problems).toEqual([]);
  });

  test('tells the shop with all that it needs to act', async () => {
    const { shop, reported, told, order } = await shopWith(home, 'in_transit');
    await shop.post('/v1/webhook-endpoints', { url: 'https://hooks.shop.example/' });
    await reported({ kind: 'wrong_address', note: 'We moved' });
    const [message] = await told();
    expect(message!.type).toBe('problem.reported');
    expect(message!.data).toMatchObject({
      problem: { kind: 'wrong_address', state: 'reported', note: 'We moved', photos: 0 },
      order: {
        externalId: '1001',
        number: '#1001',
        items: [{ externalId: 'i1', title: 'Ask mug', quantity: 2 }, { externalId: 'i2' }],
      },
      shipment: {
        id: shipmentOf(order),
        externalId: '1001-a',
        carrier: 'dhl',
        trackingNumber: 'TRACK1001A',
        stage: 'in_transit',
        lastScan: { at: '2026-11-21T11:42:00+01:00', text: 'Left at the door', place: null },
        promise: { first: { from: '2026-11-23', to: '2026-11-24' } },
      },
    });
  });

  test('is moved on by the shop: stored, shown, told', async () => {
    const { shop, order, reported, patch, record, told } = await shopWith(home);
    await shop.post('/v1/webhook-endpoints', {
      url: 'https://hooks.shop.example/',
      events: ['problem.updated'],
    });
    const { id } = await reported({ kind: 'not_received', note: 'Gone' });
    await patch(id, { state: 'looking', owner: 'Mara', privateNote: 'Third time at this house' });
    const shown = async () => (await shop.view(order.token)).problems![0]!;
    expect(await shown()).toMatchObject({
      state: 'looking',
      headline: 'Hobnail is looking into it',
    });
    const answer = 'A new one leaves today.';
    const answered = await patch(id, { answer });
    expect(ProblemRecord.parse(await answered.json()).problem.state).toBe('answered');
    expect(await shown()).toMatchObject({ state: 'answered', answer, open: true });
    // Nothing new: nobody is told.
    await patch(id, { answer, owner: 'Mara' });
    await patch(id, { state: 'solved' });
    expect(await shown()).toMatchObject({ state: 'solved', open: false });
    expect((await record(id)).problem).toMatchObject({
      owner: 'Mara',
      privateNote: 'Third time at this house',
      history: [
        { by: 'shopper', state: 'reported' },
        { by: 'shop', state: 'looking', changed: ['state', 'privateNote', 'owner'], text: null },
        { by: 'shop', state: 'answered', changed: ['state', 'answer'], text: answer },
        { by: 'shop', state: 'solved', changed: ['state'] },
      ],
    });
    const messages = await told();
    expect(messages.map(({ type, data }) => [type, data.problem.state])).toEqual([
      ['problem.updated', 'looking'],
      ['problem.updated', 'answered'],
      ['problem.updated', 'solved'],
    ]);
    expect(JSON.stringify(messages)).not.toContain('Third time');
    expect(JSON.stringify(await shop.view(order.token))).not.toContain('Third time');
    const empty = await patch(id, {});
    expect(await errorOf(empty)).toMatchObject({ status: 400, code: 'invalid_body' });
  });

  test('waits again when the shopper writes after an answer, and begins anew after the end', async () => {
    const { reported, patch } = await shopWith(home);
    const { id } = await reported({ kind: 'damaged', note: 'one' });
    await patch(id, { answer: 'Which side?' });
    expect(await reported({ kind: 'damaged', note: 'the left' })).toMatchObject({
      id,
      state: 'reported',
      answer: 'Which side?',
    });
    await patch(id, { state: 'closed' });
    const next = await reported({ kind: 'damaged', note: 'the right as well' });
    expect(next.id).not.toBe(id);
    const reopened = await patch(id, { state: 'looking' });
    expect(await errorOf(reopened)).toMatchObject({
      status: 409,
      code: 'conflict',
      message: expect.stringContaining(next.id),
    });
  });

  test('lists them by state and order, page by page', async () => {
    const { shop, reported, patch, list } = await shopWith(home);
    const ids: string[] = [];
    for (const kind of ['not_received', 'damaged', 'wrong_item'])
      ids.unshift((await reported({ kind, note: kind })).id);
    await patch(ids[0]!, { state: 'closed' });
    const idsOf = ({ problems }: ProblemPage) => problems.map(({ problem }) => problem.id);
    expect(idsOf(await list())).toEqual(ids);
    expect(idsOf(await list('?state=closed'))).toEqual([ids[0]]);
    expect(idsOf(await list('?order=1001'))).toEqual(ids);
    expect(idsOf(await list('?order=1002'))).toEqual([]);
    const first = await list('?limit=2');
    expect(idsOf(await list(`?limit=2&cursor=${first.next}`))).toEqual(ids.slice(2));
    expect((await shop.get('/v1/problems?state=odd')).status).toBe(400);
  });

  test('holds 20 reports and nine photos, and no more', async () => {
    const { report } = await shopWith(home);
    const answers: number[] = [];
    for (let i = 0; i < 21; i++) answers.push((await report({ note: `n ${i}` })).status);
    expect(answers).toEqual([201, ...Array<number>(19).fill(200), 409]);
    const photo = (i: number) => base64(jpegWith(String(i)));
    for (const at of [0, 3, 6])
      await report({ kind: 'damaged', photos: [photo(at), photo(at + 1), photo(at + 2)] });
    const tenth = await report({ kind: 'damaged', photos: [photo(9)] });
    expect(await errorOf(tenth)).toMatchObject({ status: 409, code: 'limit_reached' });
  });

  test('is part of what a person is told, and goes when they are erased', async () => {
    const { shop, order, reported, patch, list } = await shopWith(home);
    await shop.post('/v1/webhook-endpoints', { url: 'https://hooks.shop.example/' });
    const mark = crypto.randomUUID();
    const words = [`note-${mark}`, `answer-${mark}`, `private-${mark}`, `photo-${mark}`];
    const photo = base64(jpegWith(words[3]!));
    const { id } = await reported({ kind: 'damaged', note: words[0], photos: [photo] });
    await patch(id, { answer: words[1], privateNote: words[2] });
    const before = await placesOf(home.client, words);
    for (const place of ['problems.note', 'problem_entries.text', 'problem_photos.image', 'outbox'])
      expect(before.some((each) => each.startsWith(place))).toBe(true);

    const asked = { orderExternalIds: ['1001'] };
    const exported = await (await shop.post('/v1/privacy/export', asked)).text();
    for (const word of words.slice(0, 3)) expect(exported).toContain(word);
    expect(exported).toContain(`/v1/problems/${id}/photos/1`);

    expect((await shop.post('/v1/privacy/erase', asked)).status).toBe(200);
    expect(await placesOf(home.client, words)).toEqual([]);
    const [left] = (await list()).problems;
    expect(left!.problem).toMatchObject({
      id,
      kind: 'damaged',
      state: 'answered',
      note: null,
      photos: 0,
    });
    expect((await home.fetch(`/v1/widget?token=${order.token}`)).status).toBe(404);
  });
});

describe('problems over time', async () => {
  const home = await openClockedHome();
  afterAll(() => home.close());
  const dayMs = 24 * 3_600_000;
  const start = Date.parse('2026-11-23T09:00:00Z');

  test('what is over is shown for two weeks, and its words are kept for 180 days', async () => {
    home.setClock(start);
    const { shop, order, reported, patch, record } = await shopWith(home);
    const { id } = await reported({ kind: 'damaged', note: 'wet', photos: [base64(png)] });
    await patch(id, { state: 'solved', answer: 'A new one is on its way.' });
    const shown = async () => (await shop.view(order.token)).problems!.length;
    home.setClock(start + 13 * dayMs);
    expect(await shown()).toBe(1);
    home.setClock(start + 15 * dayMs);
    expect(await shown()).toBe(0);
    home.setClock(start + 179 * dayMs);
    await home.prune();
    expect((await record(id)).problem.note).toBe('wet');
    home.setClock(start + 181 * dayMs);
    await home.prune();
    const { problem } = await record(id);
    expect(problem).toMatchObject({ state: 'solved', note: null, answer: null, photos: 0 });
    expect(problem.history.map(({ text }) => text)).toEqual([null, null]);
    expect((await shop.get(`/v1/problems/${id}/photos/1`)).status).toBe(404);
  });
});

test('a flood about one parcel has to wait', async () => {
  const home = await openNodeHome();
  const { report } = await shopWith(home);
  const statuses = new Set<number>();
  // A hundred a minute are allowed: of so many some are too many, though the minute may turn.
  for (let i = 0; i < 11; i++) {
    const answers = await Promise.all(Array.from({ length: 20 }, () => report({ note: 'once' })));
    for (const { status } of answers) statuses.add(status);
  }
  expect(statuses).toContain(429);
  await home.close();
});
