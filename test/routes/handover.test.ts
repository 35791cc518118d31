import { describe, expect, test } from 'vitest';
import { homes } from '../helpers/homes.ts';
import { shopServer, trackingUpdate, type WireScan } from '../helpers/shop-server.ts';

const ups = '1Z999AA10123456784';
const mail = 'RM483910275GB';
const handovers = [{ carrier: 'royal-mail', trackingNumber: mail }];
const collected = { at: '2026-11-20T17:00:00Z', tag: 'InTransit', city: 'Köln' };
const landed = { at: '2026-11-21T06:10:00Z', tag: 'InTransit', city: 'Croydon' };
const brought = { at: '2026-11-21T12:40:00Z', tag: 'Delivered', city: 'Leeds' };

describe.each(homes)('a parcel that goes from carrier to carrier, $name', (home) => {
  const open = async () => shopServer(home, await home.createMerchant());
  type Shop = Awaited<ReturnType<typeof open>>;

  const place = (shop: Shop, id: string, more: object = { handovers }, order: object = {}) =>
    shop.order(id, {
      shipments: [{ externalId: `${id}-a`, carrier: 'ups', trackingNumber: ups, ...more }],
      ...order,
    });
  async function tell(shop: Shop, trackingNumber: string, slug: string, ...scans: WireScan[]) {
    await shop.webhook(trackingUpdate(trackingNumber, scans, { msg: { slug } }));
    await home.settle();
  }
  const parcelOf = async (shop: Shop, token: string) => (await shop.view(token)).shipments[0]!;
  /** Spaces that do not break are made plain. */
  const linesOf = ({ facts = [] }: Awaited<ReturnType<typeof parcelOf>>) =>
    facts
      .filter(({ label }) => label === 'Carriers')
      .flatMap(({ lines }) => lines.map((line) => line.replaceAll('\u00a0', ' ')));
  const linksOf = ({ actions }: Awaited<ReturnType<typeof parcelOf>>) =>
    actions.map(({ label, url }) => [label, url]);
  const pageOf = async (token: string) =>
    (await (await home.fetch(`/t/${token}`)).text())
      .replace(/<script[^]*?<\/script>/g, '')
      .replace(/[\s\u00a0]+/g, ' ');

  const lines = ['UPS · 1Z99 9AA1 0123 4567 84', 'Royal Mail · RM48 3910 275G B'];
  const upsPage = ['Look at UPS', `https://www.ups.com/track?tracknum=${ups}`];
  const mailPage = [
    'Look at Royal Mail',
    `https://www.royalmail.com/track-your-item#/tracking-results/${mail}`,
  ];

  test('has both numbers from the beginning, and stands for the one who has it now', async () => {
    const shop = await open();
    const { token } = await place(shop, '1001');
    await tell(shop, ups, 'ups', collected);
    // To be told of a parcel is not to have it.
    const told = { ...landed, tag: 'InfoReceived', at: '2026-11-20T17:30:00Z' };
    await tell(shop, mail, 'royal-mail', told);
    const before = await parcelOf(shop, token);
    expect(linesOf(before)).toEqual(lines);
    expect(before.carrier).toMatchObject({ name: 'UPS', trackingNumber: ups });
    expect(linksOf(before)).toEqual([upsPage]);

    await tell(shop, mail, 'royal-mail', landed);
    const now = await parcelOf(shop, token);
    expect(linesOf(now)).toEqual(lines);
    expect(now.carrier).toMatchObject({ code: 'royal-mail', trackingNumber: mail });
    expect(linksOf(now)).toEqual([mailPage, upsPage]);

    await tell(shop, mail, 'royal-mail', brought);
    expect(linksOf(await parcelOf(shop, token))).toEqual([mailPage]);
  });

  test('what the first one goes on telling does not take it back; its way back does', async () => {
    const shop = await open();
    const { token } = await place(shop, '1002');
    await tell(shop, ups, 'ups', collected);
    await tell(shop, mail, 'royal-mail', landed);
    await tell(shop, ups, 'ups', { ...landed, at: '2026-11-21T06:30:00Z' });
    expect((await parcelOf(shop, token)).carrier!.trackingNumber).toBe(mail);
    const back = { at: '2026-11-25T09:00:00Z', tag: 'Exception', subtag: 'Exception_011' };
    await tell(shop, ups, 'ups', back);
    const now = await parcelOf(shop, token);
    expect([now.stage, now.carrier!.trackingNumber]).toEqual(['returned', ups]);
  });

  test('the page without script has all of it, each once', async () => {
    const shop = await open();
    const { token } = await place(shop, '1003');
    await tell(shop, ups, 'ups', collected, { ...collected, at: '2026-11-20T21:00:00Z' });
    await tell(shop, mail, 'royal-mail', landed, { ...landed, at: '2026-11-21T08:00:00Z' });
    const page = await pageOf(token);
    expect(page).toContain(
      `<dt class="sub">Carriers</dt> <dd>${lines[0]}</dd><dd>${lines[1]}</dd>`,
    );
    expect(page).toMatch(/<dd>Royal Mail<\/dd> <dd><bdi class="num">RM48 3910 275G B<\/bdi><\/dd>/);
    const [, acts = ''] = /<p class="acts">(.*?)<\/p>/.exec(page) ?? [];
    const links = [...acts.matchAll(/Look at ([^<]*)</g)].map(([, name]) => name!.trim());
    expect(links).toEqual(['Royal Mail', 'UPS']);
    // In the log a name stands where it changes.
    const said = [...page.matchAll(/<span>([^<]*)<\/span> ?<\/li>/g)].map(([, text]) => text);
    expect(said).toEqual([
      'On its way, Croydon',
      'On its way, Croydon, Royal Mail',
      'On its way, Köln',
      'On its way, Köln, UPS',
    ]);
  });

  test('a number without a name gets it from whoever scans by it', async () => {
    const shop = await open();
    const further = { handovers: [{ trackingNumber: 'EV 1' }] };
    const { token } = await place(shop, '1004', further);
    expect(linesOf(await parcelOf(shop, token))).toEqual([lines[0], 'EV 1']);
    await tell(shop, 'EV1', 'evri', landed);
    const now = await parcelOf(shop, token);
    expect(linesOf(now)).toEqual([lines[0], 'Evri · EV 1']);
    expect(now.carrier).toMatchObject({ name: 'Evri', trackingNumber: 'EV 1' });
    expect(now.carriers).toEqual(['Evri']);
  });

  test('a carrier that nobody knows, and one that only scanned it', async () => {
    const shop = await open();
    const { token } = await place(shop, '1005', {
      handovers: [{ carrier: 'Radkurier <Süd>', trackingNumber: 'R7' }],
    });
    const scan = (carrier: string, at: string) =>
      shop.post('/v1/shipments/1005-a/checkpoints', {
        checkpoints: [{ at, stage: 'in_transit', carrier }],
      });
    await scan('UPS', '2026-11-20T10:00:00Z');
    await scan('Ferry Line', '2026-11-21T10:00:00Z');
    await scan('radkurier <süd>', '2026-11-22T10:00:00Z');
    const now = await parcelOf(shop, token);
    expect(linesOf(now)).toEqual([lines[0], 'Ferry Line', 'Radkurier <Süd> · R7']);
    expect(now.carrier).toMatchObject({ name: 'Radkurier <Süd>', trackingNumber: 'R7', url: null });
    expect(linksOf(now)).toEqual([upsPage]);
    expect(await pageOf(token)).toContain('<dd>Radkurier &lt;Süd&gt; · R7</dd>');
  });

  test('a source that spells a carrier in its own way', async () => {
    const shop = await open();
    const { token } = await place(shop, '1006');
    await tell(shop, ups, 'united-parcels', collected);
    expect((await parcelOf(shop, token)).carrier!.trackingNumber).toBe(ups);
    await tell(shop, mail, 'royalmail-api', landed);
    const now = await parcelOf(shop, token);
    expect(linesOf(now)).toEqual(lines);
    expect(now.carrier!.trackingNumber).toBe(mail);
    expect(now.checkpoints.map(({ carrier }) => carrier)).toEqual(['Royal Mail', 'UPS']);
  });

  test('a shared link and a present have of the second number what they have of the first', async () => {
    const shop = await open();
    const { token, shipments } = await place(shop, '1007', { handovers }, { gift: true });
    await tell(shop, ups, 'ups', collected);
    await tell(shop, mail, 'royal-mail', landed);
    const body = new URLSearchParams({ parcel: shipments[0]!.id });
    await home.fetch(`/t/${token}/share`, { method: 'POST', body, redirect: 'manual' });
    const [, shared = ''] = /value="[^"]*\/t\/([0-9a-z]{26})"/.exec(await pageOf(token)) ?? [];
    for (const link of [shared, shipments[0]!.token]) {
      const seen = await parcelOf(shop, link);
      expect(linesOf(seen)).toEqual(lines);
      expect(seen.carrier!.trackingNumber).toBe(mail);
    }
  });

  test('a number that is taken back goes from sight, and stays with its own parcel', async () => {
    const shop = await open();
    const { token } = await shop.order('1008', {
      shipments: [
        { externalId: '1008-a', carrier: 'ups', trackingNumber: ups, handovers },
        { externalId: '1008-b', carrier: 'dhl', trackingNumber: 'OTHER1' },
      ],
    });
    const all = async () => (await shop.view(token)).shipments.map(linesOf);
    expect(await all()).toEqual([lines, []]);
    await shop.put('/v1/shipments/1008-a', { handovers: [] });
    expect(await all()).toEqual([[], []]);
    expect(await pageOf(token)).not.toContain('RM48');
  });

  test('a return says who carries it as well', async () => {
    const shop = await open();
    const { token } = await place(shop, '1009', { handovers, direction: 'return' });
    const back = (await shop.view(token)).shipments.find(({ kind }) => kind === 'return')!;
    expect(linesOf(back)).toEqual(lines);
  });

  test('nothing is left of it once the customer is forgotten', async () => {
    const shop = await open();
    const customer = { externalId: 'c-1', email: 'ada@example.org' };
    const { token } = await place(shop, '1010', { handovers }, { customer });
    expect(await pageOf(token)).toContain('RM48');
    const erased = await shop.post('/v1/privacy/erase', { email: customer.email });
    expect((await erased.json()).counts).toMatchObject({ handovers: 1 });
    await home.settle();
    const page = await home.fetch(`/t/${token}`);
    expect(await page.text()).not.toMatch(/RM48|1Z99/);
  });
});
