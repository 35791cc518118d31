import { afterAll, describe, expect, test } from 'vitest';
import type { ShipmentView } from '#contract/tracking';
import { openClockedHome } from '../helpers/clocked-home.ts';
import { homes } from '../helpers/homes.ts';
import { shopServer } from '../helpers/shop-server.ts';

const home = await openClockedHome();
afterAll(() => home.close());

type Scan = Record<string, unknown> & { at: string; stage: string };
type Given = {
  /** Wall clock in Berlin, in winter. */
  now: string;
  scans: Scan[];
  country?: string;
  carrier?: string;
  promised?: string | [from: string, to: string];
  locale?: string;
  more?: object;
};

const berlin = (wall: string) => `${wall}:00+01:00`;
const plain = (text: string | null) => text && text.replace(/\u00a0/g, ' ').replace(/\u2060/g, '');

/** The parcel as it is shown then, after each scan was told when it was made. */
async function shown(given: Given): Promise<ShipmentView> {
  const { now, scans, country = 'DE', carrier = 'dhl-germany', promised, locale, more } = given;
  const shop = shopServer(home, await home.createMerchant());
  home.setClock(Date.parse(berlin('2026-11-01T10:00')));
  const [from, to] = typeof promised === 'string' ? [promised, promised] : (promised ?? []);
  const { token } = await shop.order('1', {
    placedAt: berlin('2026-11-01T10:00'),
    customer: { country, city: 'Köln' },
    shipments: [
      { externalId: 's', carrier, ...(promised ? { promised: { from, to } } : {}), ...more },
    ],
  });
  for (const { at, ...scan } of scans) {
    home.setClock(Date.parse(berlin(at)));
    const answer = await shop.post('/v1/shipments/s/checkpoints', {
      checkpoints: [{ at: berlin(at), ...scan }],
    });
    expect(answer.status, await answer.clone().text()).toBe(200);
  }
  home.setClock(Date.parse(berlin(now)));
  return (await shop.view(token, locale)).shipments[0]!;
}

const left = (at: string, more: object = {}): Scan => ({
  at,
  stage: 'in_transit',
  text: 'Left the hub',
  ...more,
});

describe('what is normal, and what comes next', () => {
  test.each<[string, Given, string]>([
    [
      'a scan of yesterday evening',
      { now: '2026-11-19T09:00', scans: [left('2026-11-18T21:15')] },
      'Left the hub, Wed 18, 21:15. The next scan usually comes today.',
    ],
    [
      'a scan of this afternoon',
      { now: '2026-11-18T18:00', scans: [left('2026-11-18T16:00')] },
      'Left the hub, 16:00. The next scan usually comes tomorrow.',
    ],
    [
      'over the weekend',
      { now: '2026-11-28T11:00', scans: [left('2026-11-27T18:00')] },
      'Left the hub, Fri 27, 18:00. Little moves over the weekend; the next scan usually comes on Monday.',
    ],
    [
      'over Christmas, which is a Friday',
      { now: '2026-12-24T20:00', scans: [left('2026-12-24T17:00')] },
      'Left the hub, 17:00. Little moves over the holidays; the next scan usually comes on Monday.',
    ],
    [
      'on a holiday in the week',
      { now: '2027-05-06T09:00', scans: [left('2027-05-05T17:00')] },
      'Left the hub, Wed 5, 17:00. Little moves on a public holiday; the next scan usually comes tomorrow.',
    ],
    [
      'on a day that is one only elsewhere',
      { now: '2027-05-06T09:00', country: 'PL', scans: [left('2027-05-05T17:00')] },
      'Left the hub, Wed 5, 17:00. The next scan usually comes today.',
    ],
    [
      'the same, in German',
      {
        now: '2026-11-28T11:00',
        locale: 'de',
        scans: [left('2026-11-27T18:00')],
      },
      'Left the hub, Fr 27., 18:00. Am Wochenende ist wenig unterwegs; der nächste Scan kommt meist am Montag.',
    ],
  ])('%s', async (_name, given, detail) => {
    expect(plain((await shown(given)).detail)).toBe(detail);
  });

  test('a label that nobody has scanned, until when that is normal and what then', async () => {
    const scans = [{ at: '2026-11-19T10:20', stage: 'label_created' }];
    expect((await shown({ now: '2026-11-19T12:00', scans })).detail).toBe(
      'DHL has not scanned it yet. That usually takes less than a day. If nothing moves by Monday, write to Hobnail.',
    );
    expect((await shown({ now: '2026-11-20T12:00', scans })).detail).toMatch(
      /^DHL has not scanned it yet. That takes a little longer than usual. If nothing moves by /,
    );
  });

  test('a weekend is no silence, two working days are, and a scan ends it', async () => {
    const scans = [left('2026-11-27T18:00')];
    expect((await shown({ now: '2026-11-30T17:00', scans })).health).toBe('on_track');
    const quiet = await shown({ now: '2026-12-01T19:00', scans });
    expect(quiet).toMatchObject({
      health: 'quiet',
      title: 'Quiet for 4 days',
      detail:
        'Most parcels move again by Thursday; you need do nothing. If nothing moves by Friday, write to Hobnail.',
    });
    const stalled = await shown({ now: '2026-12-07T19:00', scans });
    expect(stalled.health).toBe('stalled');
    expect(stalled.detail).toContain('Write to Hobnail');
    const moved = await shown({
      now: '2026-12-07T19:00',
      scans: [...scans, left('2026-12-07T18:00')],
    });
    expect(moved.health).toBe('on_track');
  });

  test('express is expected sooner, and from far away later', async () => {
    const given = { now: '2026-11-25T08:00', scans: [left('2026-11-23T20:00')] };
    expect((await shown(given)).health).toBe('on_track');
    expect((await shown({ ...given, more: { service: 'DHL Express' } })).health).toBe('quiet');
    const far = { ...given, now: '2026-11-26T08:00' };
    expect((await shown(far)).health).toBe('quiet');
    expect((await shown({ ...far, more: { origin: { country: 'CN' } } })).health).toBe('on_track');
  });

  test('nobody in on Friday: again on Saturday where they come then, else on Monday', async () => {
    const scans = [{ at: '2026-11-20T11:42', stage: 'delivery_attempted' }];
    const at = { now: '2026-11-20T15:00', scans };
    expect((await shown(at)).detail).toContain('usually comes again tomorrow.');
    expect((await shown({ ...at, carrier: 'gls' })).detail).toContain(
      'usually comes again on Monday.',
    );
  });

  test('customs, and lost', async () => {
    const customs = [{ at: '2026-11-17T08:00', stage: 'customs' }];
    expect(plain((await shown({ now: '2026-11-18T12:00', scans: customs })).detail)).toBe(
      'With customs since Tue 17, 8:00. Two days are usual; you need do nothing.',
    );
    const lost = [
      left('2026-11-14T08:00', { place: { city: 'Kassel' } }),
      { at: '2026-11-16T08:00', stage: 'lost' },
    ];
    expect(await shown({ now: '2026-11-18T12:00', scans: lost })).toMatchObject({
      title: 'Missing since Saturday',
      detail:
        'DHL lost sight of it in Kassel. We are sorry. Write to Hobnail; it is up to them to put it right.',
    });
  });

  test('kept to the hour', async () => {
    const promised: [string, string] = [berlin('2026-11-19T14:00'), berlin('2026-11-19T16:00')];
    const home1 = { at: '2026-11-19T14:32', stage: 'delivered' };
    const kept = await shown({ now: '2026-11-19T15:00', scans: [home1], promised });
    expect(kept.detail).toBe('Inside the window we promised.');
    const before = await shown({
      now: '2026-11-19T15:00',
      scans: [{ ...home1, at: '2026-11-19T12:00' }],
      promised,
    });
    expect(before.detail).toBe('On the day we promised.');
  });
});

describe('a promise', () => {
  test('for a Sunday is for Monday where nobody comes on Sundays, and says so', async () => {
    const given: Given = {
      now: '2026-11-27T12:00',
      scans: [left('2026-11-27T08:00')],
      promised: '2026-11-29',
    };
    const parcel = await shown(given);
    expect(parcel).toMatchObject({ health: 'on_track', title: 'On its way' });
    expect(plain(parcel.headline)).toBe('Monday, 30 November');
    expect(plain(parcel.struck)).toBe('Sunday, 29 November');
    expect(parcel.promise).toMatchObject({
      first: { from: '2026-11-29', to: '2026-11-29' },
      now: { from: '2026-11-30', to: '2026-11-30' },
      note: 'Moved from Sunday to Monday: DHL does not deliver on Sunday',
    });
    expect((await shown({ ...given, now: '2026-11-30T09:00' })).health).toBe('on_track');
    expect((await shown({ ...given, now: '2026-12-01T09:00' })).health).toBe('late');

    const daily = await shown({ ...given, carrier: 'amazon' });
    expect(plain(daily.headline)).toBe('Sunday, 29 November');
    expect(daily.promise?.note).toBeNull();
    // A carrier that names an hour on a Sunday knows what it does.
    const window: [string, string] = [berlin('2026-11-29T14:00'), berlin('2026-11-29T16:00')];
    expect((await shown({ ...given, promised: window })).struck).toBeNull();
  });

  test('for days of which some are left stays as it is', async () => {
    const given: Given = {
      now: '2026-11-28T08:00',
      scans: [left('2026-11-27T08:00')],
      promised: ['2026-11-28', '2026-11-29'],
    };
    expect((await shown(given)).headline).toBe('Today or tomorrow');
    expect((await shown({ ...given, now: '2026-11-29T09:00' })).headline).toBe('Tomorrow');
  });

  test.each<[string, object, string]>([
    ['carrier', { reason: 'capacity' }, 'Moved from Tuesday to Thursday, carrier delay'],
    [
      'the weather',
      { reason: 'weather' },
      'Moved from Tuesday to Thursday, because of the weather',
    ],
    ['nobody says why', {}, 'Moved from Tuesday to Thursday'],
    ['agreed', { flags: ['rescheduled'] }, 'Moved from Tuesday to Thursday, as agreed'],
  ])('that moved says why, as far as it is known: %s', async (_name, more, note) => {
    const shop = shopServer(home, await home.createMerchant());
    home.setClock(Date.parse(berlin('2026-11-20T10:00')));
    const parcel = { externalId: 's', carrier: 'dhl' };
    const order = (day: string) =>
      shop.order('1', { shipments: [{ ...parcel, promised: { from: day, to: day } }] });
    const { token } = await order('2026-11-24');
    home.setClock(Date.parse(berlin('2026-11-23T10:00')));
    await shop.post('/v1/shipments/s/checkpoints', {
      checkpoints: [{ at: berlin('2026-11-23T09:00'), stage: 'in_transit', ...more }],
    });
    await order('2026-11-26');
    expect((await shop.view(token)).shipments[0]!.promise?.note).toBe(note);
  });
});

test('does not name a day on which most move again behind the day that is promised', async () => {
  const at = { scans: [left('2026-11-17T15:00')], now: '2026-11-18T20:00' };
  const open = await shown(at);
  expect(open.detail).toMatch(/move again by /);
  const promised = await shown({ ...at, promised: '2026-11-18' });
  expect(promised.headline).toBe('Today');
  expect(promised.detail).not.toContain('move again');
});

describe('the route', () => {
  test('names places in order, without street, and folds a long one', async () => {
    const towns = ['Halle', 'Radefeld', 'Kassel', 'Hagen', 'Bremen', 'Hamm', 'Soest', 'Unna'];
    const scans = towns.map((city, i) =>
      left(`2026-11-${10 + i}T08:00`, { place: { city, country: 'DE', postcode: '12345' } }),
    );
    const short = await shown({ now: '2026-11-18T09:00', scans: scans.slice(0, 2) });
    expect(short.route).toEqual([
      { place: 'Halle, DE', display: 'Halle', state: 'done' },
      { place: 'Radefeld, DE', display: 'Radefeld', state: 'now' },
      { place: 'Köln, DE', display: 'Köln', state: 'ahead' },
    ]);
    expect(plain(short.routeDisplay ?? null)).toBe('Halle – Radefeld – Köln');
    const long = await shown({
      now: '2026-11-18T09:00',
      scans,
      more: { origin: { country: 'CN' } },
    });
    expect(long.route?.map(({ display, state }) => `${display}: ${state}`)).toEqual([
      'China: done',
      'Halle, DE: done',
      'Radefeld, DE: done',
      '4 more stops: done',
      'Soest, DE: done',
      'Unna, DE: now',
      'Köln, DE: ahead',
    ]);
  });
});

describe.each(homes)('the next scan in the $name home', (each) => {
  test('has a day', async () => {
    const shop = shopServer(each, await each.createMerchant());
    const { token } = await shop.order('1', { customer: { country: 'DE' } });
    const at = new Date(Date.now() - 3_600_000).toISOString();
    await shop.post('/v1/shipments/1-a/checkpoints', {
      checkpoints: [{ at, stage: 'in_transit' }],
    });
    expect((await shop.view(token)).shipments[0]!.detail).toMatch(
      /the next scan usually comes (today|tomorrow|on \w+day)\./i,
    );
  });
});
