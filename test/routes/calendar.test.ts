import { describe, expect, test } from 'vitest';
import { homes } from '../helpers/homes.ts';
import { shopServer } from '../helpers/shop-server.ts';

/** The events of a calendar file, unfolded: name with parameters → value. */
function eventsOf(file: string): Record<string, string>[] {
  const lines = file.replaceAll('\r\n ', '').split('\r\n');
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') events.push({});
    const [, name = '', value = ''] = /^([^:]+):(.*)$/.exec(line) ?? [];
    const event = events.at(-1);
    if (event && name && !/^(BEGIN|END)$/.test(name)) event[name] = value;
  }
  return events;
}

describe.each(homes)('the delivery in a calendar, $name', (home) => {
  const open = async (name = 'Hobnail') => shopServer(home, await home.createMerchant({ name }));
  const fetchFile = (token: string, query = '') => home.fetch(`/t/${token}/delivery.ics${query}`);
  const events = async (token: string, query = '') =>
    eventsOf(await (await fetchFile(token, query)).text());
  const parcel = (id: string, promised?: object) => ({
    shipments: [{ externalId: id, carrier: 'dhl', ...(promised ? { promised } : {}) }],
  });
  const scan = (shop: Awaited<ReturnType<typeof open>>, id: string, stage: string) =>
    shop.post(`/v1/shipments/${id}/checkpoints`, {
      checkpoints: [{ at: '2026-11-20T18:00:00Z', stage }],
    });

  test('a day is a whole day, and the page links to it', async () => {
    const shop = await open('Hook, Line; \\ & Sons with a very long name — Körner und Töchter');
    const { token, shipments } = await shop.order(
      'c1',
      parcel('c1', { from: '2026-11-23', to: '2026-11-24' }),
    );
    const answer = await fetchFile(token);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toContain('delivery.ics');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('x-robots-tag')).toBe('noindex');
    const file = await answer.text();
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:/);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lengths = file.split('\r\n').map((line) => Buffer.byteLength(line));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
    expect(eventsOf(file)).toEqual([
      {
        UID: `${shipments[0]!.id}@porchlight`,
        DTSTAMP: expect.stringMatching(/^\d{8}T\d{6}Z$/),
        SEQUENCE: '0',
        'DTSTART;VALUE=DATE': '20261123',
        'DTEND;VALUE=DATE': '20261125',
        STATUS: 'CONFIRMED',
        SUMMARY:
          'Parcel from Hook\\, Line\\; \\\\ & Sons with a very long name — Körner und Töchter',
        DESCRIPTION: `Where it is now: ${home.origin}/t/${token}`,
        URL: `${home.origin}/t/${token}`,
        CLASS: 'PRIVATE',
        TRANSP: 'TRANSPARENT',
      },
    ]);
    expect(await (await home.fetch(`/t/${token}`)).text()).toContain(`/t/${token}/delivery.ics"`);
    expect((await events(token, '?locale=de'))[0]!['SUMMARY']).toMatch(/^Paket von/);
  });

  test.each([
    [
      '2026-11-23T14:00:00+01:00',
      '2026-11-23T16:00:00+01:00',
      '20261123T130000Z',
      '20261123T150000Z',
    ],
    [
      '2026-03-29T01:30:00+01:00',
      '2026-03-29T03:30:00+02:00',
      '20260329T003000Z',
      '20260329T013000Z',
    ],
    [
      '2026-11-23T08:00:00-08:00',
      '2026-11-23T20:00:00-08:00',
      '20261123T160000Z',
      '20261124T040000Z',
    ],
  ])('a window from %s to %s is told in UTC', async (from, to, start, end) => {
    const shop = await open();
    const { token } = await shop.order('c2', parcel('c2', { from, to }));
    expect(await events(token)).toMatchObject([{ DTSTART: start, DTEND: end }]);
  });

  test('is the same event when the promise moves, in a later version', async () => {
    const shop = await open();
    const { token } = await shop.order(
      'c3',
      parcel('c3', { from: '2026-11-23', to: '2026-11-23' }),
    );
    const [first] = await events(token);
    const sequences = [Number(first!['SEQUENCE'])];
    for (const day of ['2026-11-25', '2026-11-24', '2026-11-26']) {
      await shop.put('/v1/shipments/c3', { promised: { from: day, to: day } });
      const [moved] = await events(token);
      expect(moved!['UID']).toBe(first!['UID']);
      expect(moved!['DTSTART;VALUE=DATE']).toBe(day.replaceAll('-', ''));
      sequences.push(Number(moved!['SEQUENCE']));
    }
    expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b));
    const [same] = await events(token);
    expect(Number(same!['SEQUENCE'])).toBe(sequences.at(-1));
    // It is off: what was noted down can be taken out.
    await scan(shop, 'c3', 'lost');
    const [off] = await events(token);
    expect(off).toMatchObject({ UID: first!['UID'], STATUS: 'CANCELLED' });
    expect(Number(off!['SEQUENCE'])).toBeGreaterThan(sequences.at(-1)!);
    expect(await (await home.fetch(`/t/${token}`)).text()).not.toContain('delivery.ics"');
  });

  test('an order that is called off takes its event along', async () => {
    const shop = await open();
    const promised = { from: '2026-11-23', to: '2026-11-23' };
    const { token } = await shop.order('c4', parcel('c4', promised));
    const [before] = await events(token);
    await shop.order('c4', { ...parcel('c4', promised), cancelledAt: '2026-11-20T10:00:00Z' });
    const [after] = await events(token);
    expect(after!['STATUS']).toBe('CANCELLED');
    expect(Number(after!['SEQUENCE'])).toBeGreaterThan(Number(before!['SEQUENCE']));
  });

  test('there is none without a promise, once it is home, or for a link that is none', async () => {
    const shop = await open();
    const { token } = await shop.order('c5', parcel('c5'));
    const none = await fetchFile(token);
    expect(none.status).toBe(404);
    expect(await none.text()).toContain(`href="/t/${token}"`);
    expect(await (await home.fetch(`/t/${token}`)).text()).not.toContain('delivery.ics');
    await shop.put('/v1/shipments/c5', { promised: { from: '2026-11-23', to: '2026-11-23' } });
    expect((await fetchFile(token)).status).toBe(200);
    await scan(shop, 'c5', 'delivered');
    expect((await fetchFile(token)).status).toBe(404);
    expect((await fetchFile('0'.repeat(26))).status).toBe(404);
  });

  test('one for each parcel; of a present nothing is told', async () => {
    const shop = await open();
    const promised = { from: '2026-11-23', to: '2026-11-23' };
    const { token, shipments } = await shop.order('c6', {
      number: '#SECRET',
      gift: true,
      shipments: ['c6-a', 'c6-b'].map((externalId) => ({ externalId, promised })),
    });
    expect((await events(token)).map(({ UID }) => UID).sort()).toEqual(
      shipments.map(({ id }) => `${id}@porchlight`).sort(),
    );
    const one = await (await fetchFile(shipments[0]!.token)).text();
    expect(eventsOf(one)).toHaveLength(1);
    expect(one).not.toMatch(/SECRET|mug/i);
  });
});
