/**
 * The service worker of the hosted page: shows what it is told and opens the page. It is registered
 * for one link at a time (`/t/:token`), so that each has a subscription of its own and can be turned
 * off by itself; it never touches what a page loads.
 */
export const pushWorker = `'use strict';
const token = new URL(registration.scope).pathname.slice(3);
const lang = new URL(location.href).searchParams.get('lang') ?? undefined;

addEventListener('install', () => skipWaiting());

addEventListener('push', (event) => {
  const { title, body, lang, dir, tag, url } = event.data?.json() ?? {};
  if (!title) return;
  event.waitUntil(
    registration.showNotification(title, { body, lang, dir, tag, renotify: true, data: { url } }),
  );
});

addEventListener('notificationclick', (event) => {
  event.notification.close();
  const page = new URL(event.notification.data?.url ?? registration.scope, location.href);
  event.waitUntil(show(page));
});

/** The tab that shows it already, else a new one. */
async function show(page) {
  const tabs = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const open = tabs.find(({ url }) => {
    const { origin, pathname } = new URL(url);
    return origin === page.origin && pathname === page.pathname;
  });
  return open ? open.focus() : clients.openWindow(page.href);
}

addEventListener('pushsubscriptionchange', (event) => event.waitUntil(renew(event)));

/** The push service has given the device another address, or has to be asked for one. */
async function renew({ newSubscription }) {
  const subscription = newSubscription ?? (await ask());
  const { endpoint, keys } = subscription.toJSON();
  await fetch('/v1/push/subscriptions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token, locale: lang, subscription: { endpoint, keys } }),
  });
}

async function ask() {
  const answer = await fetch('/v1/push/key');
  const { publicKey } = await answer.json();
  return registration.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: publicKey,
  });
}
`;
