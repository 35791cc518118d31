import type { BrowserContext } from 'playwright-core';
import { pushDevice } from './push-device.ts';

/**
 * Stands in for what a browser without a push service cannot do: its permission, and its
 * subscription. All else is the browser's own: the page, the service worker, its events.
 */
export async function withPushService(
  context: BrowserContext,
  options: { permission?: NotificationPermission; fails?: boolean } = {},
): Promise<{ endpoint: string; device: ReturnType<typeof pushDevice> }> {
  const device = pushDevice();
  const endpoint = `https://push.shop.example/${crypto.randomUUID()}`;
  const { permission = 'granted', fails = false } = options;
  await context.addInitScript(
    ({ address, keys, answer, isBroken }) => {
      const subscribed = 'stand-in of the push service';
      const permitted = 'stand-in of the permission';
      const subscription = {
        endpoint: address,
        toJSON: () => ({ endpoint: address, expirationTime: null, keys }),
        async unsubscribe() {
          localStorage.removeItem(subscribed);
          return true;
        },
      };
      Object.defineProperty(Notification, 'permission', {
        get: () => localStorage.getItem(permitted) ?? 'default',
      });
      Notification.requestPermission = async () => {
        localStorage.setItem(permitted, answer);
        return answer;
      };
      Object.assign(PushManager.prototype, {
        async subscribe(wish: PushSubscriptionOptionsInit) {
          if (isBroken) throw new DOMException('no push service', 'AbortError');
          localStorage.setItem(subscribed, String(wish.applicationServerKey));
          return subscription;
        },
        getSubscription: async () => (localStorage.getItem(subscribed) ? subscription : null),
      });
    },
    { address: endpoint, keys: device.keys, answer: permission, isBroken: fails },
  );
  return { endpoint, device };
}
