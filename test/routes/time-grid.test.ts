import { afterAll, describe, expect, test } from 'vitest';
import type { OrderReceipt } from '#contract/order';
import type { ShipmentView, WidgetView } from '#contract/tracking';
import { openClockedHome } from '../helpers/clocked-home.ts';
import { clocks, instantsOf, shownAt, withOffset, type Clock } from '../helpers/clocks.ts';
import { shopServer, trackingUpdate } from '../helpers/shop-server.ts';

const home = await openClockedHome();
afterAll(() => home.close());

const dayMs = 86_400_000;
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const plus = (day: string, count: number) =>
  new Date(Date.parse(day) + count * dayMs).toISOString().slice(0, 10);
const away = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / dayMs;

/** The words of the view, from a day and the day that it is: no zone has a part in them. */
const weekday = (day: string) => weekdays[new Date(day).getUTCDay()]!;
const full = (day: string) =>
  `${weekday(day)}, ${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]}`;
const long = (day: string, today: string) =>
  ({ '-1': 'Yesterday', 0: 'Today', 1: 'Tomorrow' })[away(today, day)] ?? full(day);
const short = (day: string, today: string) =>
  day === today ? 'Today' : `${weekday(day).slice(0, 3)} ${Number(day.slice(8))}`;
/** `9:12` */
const time = (shown: string) => shown.slice(11, 16).replace(/^0/, '');
const plain = (text: string | null) => text && text.replace(/\u00a0/g, ' ').replace(/\u2060/g, '');

/** Days around both changes of the clock, or around two quiet days where the clock never changes. */
function daysOf(clock: Clock): string[] {
  const changes = clock.changes.map(([at]) => shownAt(clock, Date.parse(at)).slice(0, 10));
  const middles = changes.length ? changes : ['2026-03-01', '2026-10-31'];
  return middles.flatMap((day) => [plus(day, -1), day, plus(day, 1)]);
}

/** The first instant at which the clock shows this time, or the first one after a gap. */
const instantAt = (clock: Clock, shown: string): number =>
  instantsOf(clock, shown)[0] ?? instantsOf(clock, shown.replace(/T\d\d/, later))[0]!;
const later = (hour: string) => `T${String(Number(hour.slice(1)) + 1).padStart(2, '0')}`;

/** Kinds of time that a carrier writes, of one instant. */
const written = {
  offset: (clock: Clock, ms: number) => withOffset(clock, ms),
  utc: (_clock: Clock, ms: number) => new Date(ms).toISOString(),
  local: (clock: Clock, ms: number) => `${shownAt(clock, ms)}:00`,
  day: (clock: Clock, ms: number) => shownAt(clock, ms).slice(0, 10),
};
type Kind = keyof typeof written;
const kinds = Object.keys(written) as Kind[];
/** The API asks for an offset; without one only a provider may write. */
const isByHook = (kind: Kind) => kind === 'local' || kind === 'day';

const tags = {
  in_transit: 'InTransit',
  out_for_delivery: 'OutForDelivery',
  delivered: 'Delivered',
};
type Scan = { ms: number; stage: keyof typeof tags };

/** One order, with a parcel for each kind of time and each thing that may be told of it. */
async function openOrder(clock: Clock, day: string, byZone: boolean) {
  const at = (shown: string, of = day) => instantAt(clock, `${of}T${shown}`);
  // The shop's own day is another one than the door's for most of the time.
  const merchant = await home.createMerchant({
    timeZone: clock.offset < 0 ? 'Pacific/Kiritimati' : 'Pacific/Pago_Pago',
  });
  const shop = shopServer(home, merchant);

  const promised: Record<string, { from: string; to: string }> = {
    'promise-day': { from: day, to: day },
  };
  const windows = new Map<string, [from: number, to: number]>();
  for (const kind of ['offset', 'utc'] as const) {
    promised[`promise-midnights-${kind}`] = {
      from: written[kind](clock, at('00:00')),
      to: written[kind](clock, at('00:00', plus(day, 1))),
    };
  }
  for (const [from, to] of [
    ['00:00', '23:59'],
    ['22:30', '23:30'],
    ['00:15', '01:45'],
  ] as const) {
    for (const kind of ['offset', 'utc'] as const) {
      const name = `promise-${from}-${kind}`;
      windows.set(name, [at(from), at(to)]);
      promised[name] = { from: written[kind](clock, at(from)), to: written[kind](clock, at(to)) };
    }
  }
  const scans: Record<string, { kind: Kind; scans: Scan[] }> = {};
  for (const kind of kinds) {
    const van: Scan[] = [
      { ms: at('00:02'), stage: 'in_transit' },
      { ms: at('23:58'), stage: 'out_for_delivery' },
    ];
    scans[`van-${kind}`] = { kind, scans: van };
    scans[`kept-${kind}`] = { kind, scans: [{ ms: at('23:58'), stage: 'delivered' }] };
    scans[`late-${kind}`] = { kind, scans: [{ ms: at('00:02'), stage: 'delivered' }] };
    promised[`kept-${kind}`] = { from: day, to: day };
    promised[`late-${kind}`] = { from: plus(day, -1), to: plus(day, -1) };
  }
  for (const name of Object.keys(promised)) {
    // So late that nobody doubts the promise.
    const before: Scan = { ms: at('12:00', plus(day, -1)), stage: 'in_transit' };
    if (name.startsWith('promise')) scans[name] = { kind: 'offset', scans: [before] };
  }

  home.setClock(at('11:00', plus(day, -2)));
  const { country, region, zone } = clock;
  const order: OrderReceipt = await shop.order('1', {
    placedAt: withOffset(clock, at('10:00', plus(day, -2))),
    customer: byZone ? { timeZone: zone } : { country, region },
    shipments: Object.keys(scans).map((name) => ({
      externalId: name,
      // One that comes on every day of the week.
      carrier: 'amazon',
      trackingNumber: `00-${name}`,
      promised: promised[name],
    })),
  });
  home.setClock(at('23:59'));
  await Promise.all(
    Object.entries(scans).map(async ([name, { kind, scans: list }]) => {
      const answer = await (isByHook(kind)
        ? shop.webhook(hookOf(name, clock, kind, list))
        : shop.post(`/v1/shipments/${name}/checkpoints`, {
            checkpoints: list.map(({ ms, stage }) => ({ at: written[kind](clock, ms), stage })),
          }));
      expect(answer.status).toBe(200);
    }),
  );
  await home.settle();

  const nameOf = new Map(order.shipments.map(({ id, externalId }) => [id, externalId]));
  return {
    scans,
    windows,
    async viewAt(ms: number) {
      home.setClock(ms);
      const view: WidgetView = await shop.view(order.token);
      const found = view.shipments.map((each) => [nameOf.get(each.id) ?? '', each] as const);
      expect(found.map(([name]) => name).sort()).toEqual(Object.keys(scans).sort());
      return new Map(found);
    },
  };
}

const utcOf = (ms: number) => new Date(ms).toISOString();

function hookOf(name: string, clock: Clock, kind: Kind, scans: Scan[]): string {
  const checkpoints = scans.map(({ ms, stage }) => ({
    checkpoint_time: written[kind](clock, ms),
    tag: tags[stage],
    subtag: `${tags[stage]}_001`,
    country_region: clock.country,
    state: clock.region ?? null,
  }));
  const { tag, subtag } = checkpoints.at(-1)!;
  const msg = { tag, subtag, checkpoints, updated_at: utcOf(scans.at(-1)!.ms) };
  return trackingUpdate(`00-${name}`, [], { msg });
}

/** What a shopper reads of a promise, at a moment whose day there is `today`. */
function promiseAt(hours: string | null, day: string, today: string, over: boolean) {
  const text = (when: string) => (hours ? `${when}, ${hours}` : when);
  return {
    headline: over ? 'New day not known yet' : text(long(day, today)),
    struck: over ? full(day) : null,
    arrival: over ? null : hours && day === today ? hours : short(day, today),
    display: text(long(day, today)) + (over ? '' : ', unchanged'),
    lamp: day === today,
  };
}

/** `22:30–23:30`; null for a day from its first to its last minute. */
function hoursOf(clock: Clock, window: [number, number] | undefined): string | null {
  if (!window) return null;
  const [from, to] = window.map((ms) => time(shownAt(clock, ms)));
  const dayOf = (ms: number) => shownAt(clock, ms).slice(0, 10);
  const isFirst = dayOf(window[0] - 60_000) < dayOf(window[0]);
  return isFirst && to === '23:59' ? null : `${from}–${to}`;
}

const promiseRead = ({ headline, struck, steps, promise, lamp }: ShipmentView) => ({
  headline: plain(headline),
  struck: plain(struck),
  arrival: plain(steps.at(-1)!.display),
  display: plain(promise!.display),
  lamp,
});

describe.each(clocks)('at a door in $zone', (clock) => {
  const cells = daysOf(clock).map((day, i) => ({ day, byZone: i % 2 === 0 }));

  test.each(cells)('$day is that day, on both sides of midnight', async ({ day, byZone }) => {
    const { viewAt, scans, windows } = await openOrder(clock, day, byZone);
    const moments = [
      instantAt(clock, `${plus(day, -1)}T23:59`) + 30_000,
      instantAt(clock, `${day}T00:00`) + 30_000,
      instantAt(clock, `${day}T23:59`) + 30_000,
      instantAt(clock, `${plus(day, 1)}T00:00`) + 30_000,
    ];
    for (const ms of moments) {
      const today = shownAt(clock, ms).slice(0, 10);
      const views = await viewAt(ms);

      for (const [name, view] of views) {
        if (!name.startsWith('promise')) continue;
        const window = windows.get(name);
        const hours = hoursOf(clock, window);
        const over = today > day || (hours !== null && ms > window![1]);
        expect([name, utcOf(ms), promiseRead(view)]).toEqual([
          name,
          utcOf(ms),
          promiseAt(hours, day, today, over),
        ]);
      }
      if (ms < instantAt(clock, `${day}T23:59`)) continue;

      for (const kind of kinds) {
        const of = (name: string) => views.get(`${name}-${kind}`)!;
        const said = (name: string) =>
          of(name).checkpoints.map(({ day: on, time: at }) => [plain(on), plain(at)]);
        const expected = (name: string) =>
          scans[`${name}-${kind}`]!.scans.toReversed().map((scan) => [
            short(day, today),
            kind === 'day' ? '' : time(shownAt(clock, scan.ms)),
          ]);
        for (const name of ['van', 'kept', 'late']) {
          expect([name, kind, utcOf(ms), said(name)]).toEqual([
            name,
            kind,
            utcOf(ms),
            expected(name),
          ]);
        }

        const [inVan, onRoad] = expected('van') as [[string, string], [string, string]];
        const stamp = ([on, at]: [string, string]) => (on === 'Today' && at ? at : on);
        const steps = of('van').steps.map((step) => plain(step.display));
        expect(steps.slice(1, 3)).toEqual([stamp(onRoad), stamp(inVan)]);
        const since = kind === 'day' ? inVan[0] : day === today ? inVan[1] : inVan.join(', ');
        expect(plain(of('van').detail)).toContain(`since ${since}.`);

        const homeAt = day === today ? 'today' : full(day);
        const when = (at: string) => (kind === 'day' ? homeAt : `${homeAt}, ${at}`);
        expect(plain(of('kept').title)).toBe(`Delivered ${when('23:58')}`);
        expect(of('kept').detail).toBe('On the day we promised.');
        const kept = day === today ? 'Today' : full(day);
        expect(plain(of('kept').promise!.display)).toBe(`${kept}, kept`);
        const first = time(shownAt(clock, scans['late-offset']!.scans[0]!.ms));
        expect(plain(of('late').title)).toBe(`Delivered ${when(first)}`);
        expect(of('late').detail).toMatch(/^One day later than promised/);
      }
    }
  });

  test('the hour that comes twice and the one that does not exist are shown as they are', async () => {
    const shop = shopServer(home, await home.createMerchant({ timeZone: clock.zone }));
    const walls = clock.changes.flatMap(([at]) => {
      const change = Date.parse(at);
      return [change - 60_000, change, change + 30 * 60_000, change + 60 * 60_000];
    });
    const order = await shop.order('2', { customer: { timeZone: clock.zone } });
    home.setClock(Date.parse('2026-11-20T12:00:00Z'));
    const moments = walls.length ? walls : [Date.parse('2026-11-20T00:00:00Z')];
    const answer = await shop.post('/v1/shipments/2-a/checkpoints', {
      checkpoints: moments.flatMap((ms) => [
        { at: written.offset(clock, ms), stage: 'in_transit', text: 'with offset' },
        { at: written.utc(clock, ms), stage: 'in_transit', text: 'in UTC' },
      ]),
    });
    expect(await answer.json()).toMatchObject({ accepted: moments.length * 2 });
    // A carrier's clock that was not set: it writes a time that there was not.
    const gap = clock.changes.map(([at]) => Date.parse(at)).find((ms) => isGap(clock, ms));
    const skipped = gap === undefined ? '2026-11-20T02:30' : nextHalfHour(clock, gap - 60_000);
    await shop.webhook(
      trackingUpdate('TRACK2A', [{ at: `${skipped}:00`, tag: 'InTransit', message: 'skipped' }]),
    );
    await home.settle();

    const { checkpoints } = (await shop.view(order.token)).shipments[0]!;
    const shown = checkpoints.map(({ text, at, time: shownTime }) => [text, at, plain(shownTime)]);
    for (const ms of moments) {
      const expected = time(shownAt(clock, ms));
      expect(shown).toContainEqual(['with offset', written.offset(clock, ms), expected]);
      expect(shown).toContainEqual(['in UTC', written.utc(clock, ms), expected]);
    }
    expect(shown).toContainEqual(['skipped', `${skipped}:00`, time(skipped)]);
  });
});

const isGap = (clock: Clock, ms: number) =>
  Date.parse(`${shownAt(clock, ms)}Z`) - Date.parse(`${shownAt(clock, ms - 60_000)}Z`) > 60_000;
const nextHalfHour = (clock: Clock, ms: number) =>
  new Date(Date.parse(`${shownAt(clock, ms)}Z`) + 31 * 60_000).toISOString().slice(0, 16);
