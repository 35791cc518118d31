import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildWidget } from '../../api/node/build-widget.ts';
import { bad } from '../browser/bad-input.ts';
import { layoutFaults } from '../browser/layout-faults.ts';
import { chromiumFlags, chromiumPath } from '../helpers/browser.ts';
import type { Home } from '../helpers/home.ts';
import { openNodeHome } from '../helpers/node-home.ts';
import { shopServer, trackingUpdate } from '../helpers/shop-server.ts';

/** A page at four widths, with script and without, in two languages. */
const timeout = 120_000;

let home: Home;
let browser: Browser;
beforeAll(async () => {
  await buildWidget();
  home = await openNodeHome();
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumFlags });
}, 240_000);
afterAll(async () => {
  await browser.close();
  await home.close();
});

/** Overrides are refused at the door, and cut out of what a carrier says. */
const written = (name: string, length: number) =>
  bad[name]!.replace(/[\u202a-\u202e\u2066-\u2069]/g, '').slice(0, length);

/** Token of an order of two parcels, all of whose words are bad in this way. */
async function orderOf(name: string): Promise<string> {
  const merchant = await home.createMerchant({ name: written(name, 128) });
  const shop = shopServer(home, merchant);
  const parcel = {
    carrier: 'hobnail-post',
    carrierName: written(name, 64),
    promised: { from: '9999-11-23', to: '9999-11-24' },
  };
  const { token } = await shop.order('1', {
    number: written(name, 64),
    items: [1, 2].map((n) => ({
      externalId: `${n}`,
      title: written(name, 256),
      quantity: 9_999,
      price: 1_000_000_000_00,
    })),
    shipments: [
      {
        ...parcel,
        externalId: 'a',
        trackingNumber: written(name, 64),
        items: [{ externalId: '1', quantity: 1 }],
      },
      {
        externalId: 'b',
        carrier: 'dhl',
        trackingNumber: 'BAD-B',
        items: [{ externalId: '2', quantity: 1 }],
      },
    ],
  });
  const place = { city: written(name, 128), region: written(name, 64), country: written(name, 64) };
  const pickup = {
    name: written(name, 128),
    address: written(name, 256),
    hours: Array<string>(14).fill(written(name, 64)),
    until: '9999-12-31',
  };
  const at = (n: number) => `2026-11-20T0${n}:00:00Z`;
  const answer = await shop.post('/v1/shipments/a/checkpoints', {
    checkpoints: [
      {
        at: at(1),
        stage: 'in_transit',
        text: written(name, 1024),
        place,
        carrier: written(name, 64),
      },
      { at: at(2), stage: 'ready_for_pickup', text: written(name, 1024), place, pickup },
    ],
  });
  expect(await answer.json()).toMatchObject({ rejected: [] });
  await shop.webhook(
    trackingUpdate('BAD-B', [
      { at: at(3), tag: 'InTransit', message: bad[name]!, city: bad[name]! },
    ]),
  );
  await home.settle();
  return token;
}

/** What leaves its place on the page of that token, with script and without, at each width. */
async function faultsOf(token: string, locale: string): Promise<string[]> {
  const all: string[] = [];
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(`${home.origin}/t/${token}?locale=${locale}`);
    if (javaScriptEnabled) {
      await page.locator('porch-tracking [part=log]').waitFor();
      const summary = page.locator('porch-tracking details[part=log] > summary');
      if (await summary.count()) await summary.click();
    }
    for (const width of [320, 360, 412, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const faults = await page.evaluate(layoutFaults, 'main, .head, .foot');
      all.push(...faults.map((fault) => `${width}, script ${javaScriptEnabled}: ${fault}`));
    }
    await context.close();
  }
  return all;
}

describe.each(Object.keys(bad).filter((name) => bad[name]))('the hosted page, told %s', (name) => {
  test('keeps everything in its place, from the left and from the right', { timeout }, async () => {
    const token = await orderOf(name);
    for (const locale of ['en', 'ar'])
      expect([locale, await faultsOf(token, locale)]).toEqual([locale, []]);
  });
});

test.each([0, 500])(
  'the hosted page keeps everything in its place with %i scans',
  async (count) => {
    const shop = shopServer(home, await home.createMerchant());
    const { token } = await shop.order('1');
    const scan = (_: unknown, i: number) => ({
      at: new Date(Date.UTC(2026, 10, 1, 0, i * 50)),
      stage: 'in_transit',
      text: `Seen ${written('an address on the web', 200)}`,
    });
    if (count)
      await shop.post('/v1/shipments/1-a/checkpoints', {
        checkpoints: Array.from({ length: count }, scan),
      });
    expect((await shop.view(token)).shipments[0]!.checkpoints).toHaveLength(count);
    for (const locale of ['en', 'ar'])
      expect([locale, await faultsOf(token, locale)]).toEqual([locale, []]);
  },
);
