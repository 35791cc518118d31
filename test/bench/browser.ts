import { chromium, type Browser } from 'playwright-core';
import type { WidgetView } from '#contract/tracking';
import { buildWidget } from '../../api/node/build-widget.ts';
import { chromiumFlags, chromiumPath } from '../helpers/browser.ts';
import { startChild } from './child.ts';
import { countIntl, countRequests, type Script } from './first-paint.ts';
import { openShop, type Shop } from './host-page.ts';
import { layoutShift, widths } from './layout-shift.ts';
import { placeOrder } from './order.ts';
import { paintTimes } from './paint-time.ts';
import { compared, counted, type Measured, type Row } from './row.ts';
import { seed } from './seed.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A page of a shop with one parcel on it, and everything that it takes to show it. */
export type Stage = {
  browser: Browser;
  shop: Shop;
  /** Of the Porchlight server. */
  origin: string;
  token: string;
  view: WidgetView;
};

/** What a shopper's browser does, in Chromium, with the real loader and the real server. */
export async function measureBrowser(): Promise<Measured> {
  await buildWidget();
  const folder = temporaryFolder();
  const { secretKey } = await seed(folder, 0);
  const home = await startChild('home-server.ts', [folder], null);
  const shop = await openShop();
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: chromiumFlags,
  });
  try {
    const origin = await home.ask<string>('origin');
    const token = await placeOrder(origin, secretKey);
    const answer = await fetch(`${origin}/v1/widget?token=${token}&locale=en`);
    const view = (await answer.json()) as WidgetView;
    const stage = { browser, shop, origin, token, view };
    return { rows: await rowsOf(stage), chromium: browser.version() };
  } finally {
    await browser.close();
    shop.close();
    await home.stop();
  }
}

async function rowsOf(stage: Stage): Promise<Row[]> {
  const requests = async (script: Script, inlined: boolean) =>
    (await countRequests(stage, script, inlined)).length;
  const alone = 'porch-tracking.js';
  const loader = 'porchlight.js';
  const rows = [
    counted('Intl before first paint', 'constructions', await countIntl(stage), 0),
    counted('to a painted timeline, one file', 'requests', await requests(alone, false), 2),
    counted('the same, data inlined', 'requests', await requests(alone, true), 1),
    counted('to a painted timeline, loader', 'requests', await requests(loader, false), 3),
    counted('the same, data inlined', 'requests', await requests(loader, true), 2),
  ];
  for (const width of widths) {
    const kept = await layoutShift(stage, width, true);
    const control = await layoutShift(stage, width, false);
    rows.push(counted(`layout shift at ${width} px, script late`, 'shift', kept, 0, control));
  }
  const { loaded, alone: inOneFile, timeline, picture } = await paintTimes(stage);
  rows.push(
    compared('one file, against six lines by hand', 'ms', inOneFile, timeline, { atMost: 1.5 }),
    compared('one file, against the same picture', 'ms', inOneFile, picture, { atMost: 1.5 }),
    compared('loader, against six lines by hand', 'ms', loaded, timeline, { atMost: 1.5 }),
    compared('loader, against the same picture', 'ms', loaded, picture, { atMost: 1.5 }),
  );
  return rows;
}
