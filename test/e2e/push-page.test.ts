import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
  type Worker,
} from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumFlags, chromiumPath } from '../helpers/browser.ts';
import { installation, type Running } from '../helpers/porchlight-process.ts';
import { pushDevice } from '../helpers/push-device.ts';
import { withPushService } from '../helpers/push-browser.ts';
import { readText } from '../helpers/source.ts';

const porchlight = installation();
let running: Running;
let browser: Browser;
let token: string;

beforeAll(async () => {
  running = await porchlight.start(/demo\.json/);
  const file = readFileSync(join(porchlight.data, 'demo.json'), 'utf8');
  token = (JSON.parse(file) as { tokens: Record<string, string> }).tokens['in_transit']!;
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumFlags });
}, 120_000);
afterAll(async () => {
  await browser.close();
  await running.stop();
  porchlight.remove();
});

async function open(
  options: BrowserContextOptions = {},
  prepare?: (context: BrowserContext) => Promise<unknown>,
) {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  await prepare?.(context);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const trouble: string[] = [];
  page.on('pageerror', ({ message }) => trouble.push(message));
  page.on('console', (entry) => trouble.push(entry.text()));
  await page.goto(`${running.origin}/t/${token}`);
  return { context, page, trouble };
}

const turnOn = (page: Page) => page.getByRole('button', { name: 'Tell me on this device' });
const turnOff = (page: Page) => page.getByRole('button', { name: 'Stop telling me' });
const status = (page: Page) => page.locator('.push [role=status]');

/** 200: the server tells this device already. 201: it does not, until now. */
const isTold = async (endpoint: string, keys = pushDevice().keys) => {
  const answer = await fetch(`${running.origin}/v1/push/subscriptions`, {
    method: 'POST',
    body: JSON.stringify({ token, subscription: { endpoint, keys } }),
    headers: { 'content-type': 'application/json' },
  });
  return answer.status === 200;
};

/** What axe finds; the page's own policy lets nothing foreign in, so it is run beside it. */
async function faults(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', {
    expression: readText('node_modules/axe-core/axe.min.js'),
  });
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run({ resultTypes: ['violations'] }).then(({ violations }) =>
      JSON.stringify(violations.map(({ id, nodes }) => id + ': ' + nodes.map((n) => n.html).join(' '))))`,
    awaitPromise: true,
  });
  return String(result.value);
}

describe('news on this device', () => {
  test('is turned on by keyboard, stays on, and is turned off', async () => {
    let endpoint = '';
    const { context, page, trouble } = await open({}, async (made) => {
      ({ endpoint } = await withPushService(made));
    });
    await turnOn(page).focus();
    await page.keyboard.press('Enter');
    await turnOff(page).waitFor();
    expect(await status(page).innerText()).toBe('This device will be told');
    expect(await turnOn(page).isVisible()).toBe(false);
    // Whoever goes by keyboard is where the way back is.
    expect(await turnOff(page).evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await isTold(endpoint)).toBe(true);
    expect(await faults(page)).toBe('[]');
    const wish = await page.evaluate(() => localStorage.getItem('stand-in of the push service'));
    const key = (await (await fetch(`${running.origin}/v1/push/key`)).json()) as object;
    expect({ publicKey: wish }).toEqual(key);

    await page.reload();
    await turnOff(page).waitFor();
    await page.keyboard.press('Tab');
    await turnOff(page).click();
    await turnOn(page).waitFor();
    expect(await status(page).innerText()).toBe('');
    const left = await page.evaluate(async () => {
      const all = await navigator.serviceWorker.getRegistrations();
      return all.length;
    });
    expect(left).toBe(0);
    expect(await isTold(endpoint)).toBe(false);
    expect(trouble).toEqual([]);
    await context.close();
  });

  test('says so where the browser was told not to', async () => {
    const { context, page, trouble } = await open({}, (made) =>
      withPushService(made, { permission: 'denied' }),
    );
    await turnOn(page).click();
    await status(page).filter({ hasText: 'This browser may not show news from here' }).waitFor();
    expect(await turnOn(page).isVisible()).toBe(false);
    expect(await faults(page)).toBe('[]');
    expect(trouble).toEqual([]);
    await context.close();
  });

  test('asks only when it is pressed, and offers itself again where nobody answered', async () => {
    const { context, page } = await open({}, (made) =>
      withPushService(made, { permission: 'default' }),
    );
    await turnOn(page).waitFor();
    const asked = () => page.evaluate(() => localStorage.getItem('stand-in of the permission'));
    expect(await asked()).toBeNull();
    await turnOn(page).click();
    await page.waitForFunction(() => localStorage.getItem('stand-in of the permission') !== null);
    await page.locator('.push[data-state=off]').waitFor();
    expect(await status(page).innerText()).toBe('');
    expect(await turnOn(page).isVisible()).toBe(true);
    await context.close();
  });

  test('did not work in a browser that has no push service: the button stays', async () => {
    // Nothing stands in: this very browser says yes to the permission and then has no service.
    const { context, page } = await open({}, (made) =>
      made.grantPermissions(['notifications'], { origin: running.origin }),
    );
    await turnOn(page).click();
    await status(page).filter({ hasText: 'That did not work' }).waitFor();
    expect(await turnOn(page).isVisible()).toBe(true);
    const left = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    await expect.poll(left).toBe(0);
    await context.close();
  });

  test('forgets the subscription where the server cannot be reached', async () => {
    const { context, page } = await open({}, (made) => withPushService(made));
    await page.route('**/v1/push/subscriptions', (route) => route.abort());
    await turnOn(page).click();
    await status(page).filter({ hasText: 'That did not work' }).waitFor();
    const left = () =>
      page.evaluate(() => localStorage.getItem('stand-in of the push service') ?? '');
    await expect.poll(left).toBe('');
    await context.close();
  });

  test.each<[string, BrowserContextOptions, ((context: BrowserContext) => Promise<unknown>)?]>([
    ['that runs no script', { javaScriptEnabled: false }],
    [
      'that cannot push',
      {},
      (context) => context.addInitScript(() => Reflect.deleteProperty(window, 'PushManager')),
    ],
    [
      'that shows no notifications',
      {},
      (context) => context.addInitScript(() => Reflect.deleteProperty(window, 'Notification')),
    ],
  ])('is not there in a browser %s', async (_name, options, prepare) => {
    const { context, page } = await open(options, prepare);
    if (options.javaScriptEnabled !== false) {
      await page.locator('porch-tracking [part=head]').first().waitFor();
    }
    expect(await page.locator('.push').isVisible()).toBe(false);
    await context.close();
  });

  test.each<[string, BrowserContextOptions, string]>([
    ['a narrow phone, dark', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }, 'de'],
    ['from right to left', { viewport: { width: 390, height: 640 } }, 'ar'],
  ])('fits: %s', async (_name, options, locale) => {
    const { context, page } = await open(options, (made) => withPushService(made));
    await page.goto(`${running.origin}/t/${token}?locale=${locale}`);
    const sideways = () =>
      page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await page.locator('[data-turn=on]').click();
    await page.locator('[data-turn=off]').waitFor();
    expect(await sideways()).toBe(0);
    expect(await faults(page)).toBe('[]');
    await context.close();
  });
});

describe('the worker behind it', () => {
  /** A browser that is told, its worker, and what both have done where a test cannot look. */
  async function told() {
    const { context, page, trouble } = await open({}, (made) => withPushService(made));
    const session = await context.newCDPSession(page);
    const registered = new Promise<string>((resolve) =>
      session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
        const own = registrations.find(({ scopeURL }) => scopeURL.endsWith(`/t/${token}`));
        if (own) resolve(own.registrationId);
      }),
    );
    await session.send('ServiceWorker.enable');
    const started = context.waitForEvent('serviceworker');
    await turnOn(page).click();
    const worker = await started;
    await turnOff(page).waitFor();
    // This browser has no notifications and lets nobody but a person open windows.
    await worker.evaluate(() => {
      const did: unknown[] = [];
      const scope = globalThis as unknown as {
        did: unknown[];
        ServiceWorkerRegistration: { prototype: object };
        Clients: { prototype: object };
        WindowClient: { prototype: object };
      };
      scope.did = did;
      Object.assign(scope.ServiceWorkerRegistration.prototype, {
        showNotification: async (...what: unknown[]) => void did.push(what),
      });
      Object.assign(scope.Clients.prototype, {
        openWindow: async (url: string) => void did.push(['open', url]),
      });
      Object.assign(scope.WindowClient.prototype, {
        async focus(this: { url: string }) {
          did.push(['focus', this.url]);
        },
      });
    });
    return { context, page, session, worker, trouble, registrationId: await registered };
  }
  const did = (worker: Worker) =>
    worker.evaluate(() => (globalThis as unknown as { did: unknown[] }).did);
  /** Events that only a browser makes; what they wait for is waited for. */
  const dispatch = (worker: Worker, type: string, more: object) =>
    worker.evaluate(
      async ([name, facts]) => {
        let done: unknown;
        const event = new Event(name);
        const waitUntil = (promise: unknown) => (done = promise);
        const notification = { ...facts, close() {} };
        const { subscription } = facts as { subscription?: object };
        const newSubscription = subscription && { toJSON: () => subscription };
        Object.assign(event, { waitUntil, notification, newSubscription });
        dispatchEvent(event);
        await done;
      },
      [type, more] as const,
    );

  test('shows what it is told, and the later news of a parcel in place of the earlier', async () => {
    const { context, session, worker, registrationId, trouble } = await told();
    const url = `${running.origin}/t/${token}`;
    const payload = {
      title: 'Out for delivery · Hobnail',
      body: 'Today',
      lang: 'en',
      dir: 'ltr',
      tag: 'one-parcel',
      url,
    };
    await session.send('ServiceWorker.deliverPushMessage', {
      origin: running.origin,
      registrationId,
      data: JSON.stringify(payload),
    });
    await expect.poll(() => did(worker)).toHaveLength(1);
    const { title, url: _url, ...rest } = payload;
    expect(await did(worker)).toEqual([[title, { ...rest, renotify: true, data: { url } }]]);
    expect(trouble).toEqual([]);
    await context.close();
  });

  test('goes to the tab that shows the page, else opens one', async () => {
    const { context, page, worker } = await told();
    const url = `${running.origin}/t/${token}`;
    await page.goto(`${url}?locale=de#share`);
    await dispatch(worker, 'notificationclick', { data: { url } });
    await page.goto(`${running.origin}/healthz`);
    await dispatch(worker, 'notificationclick', { data: { url } });
    expect(await did(worker)).toEqual([
      ['focus', `${url}?locale=de#share`],
      ['open', url],
    ]);
    await context.close();
  });

  test('tells the server when the push service has given it another address', async () => {
    const { context, worker } = await told();
    const { keys } = pushDevice();
    const endpoint = `https://push.shop.example/${crypto.randomUUID()}`;
    await dispatch(worker, 'pushsubscriptionchange', { subscription: { endpoint, keys } });
    expect(await isTold(endpoint, keys)).toBe(true);
    await context.close();
  });
});
