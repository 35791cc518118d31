import type { PushPayload } from '#contract/push';
import type { Home } from './home.ts';
import { pushDevice, type PushDevice } from './push-device.ts';
import type { Received, Receiver } from './receiver.ts';

/** A browser that subscribes, and what has reached it since. */
export type Subscriber = {
  device: PushDevice;
  endpoint: string;
  /** How the subscription was answered. */
  answer: Response;
  arrived(): Received[];
  read(): PushPayload[];
};

export const subscribe = (home: Home, body: object, type = 'application/json'): Promise<Response> =>
  home.fetch('/v1/push/subscriptions', {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': type, origin: 'https://shop.example' },
  });

/** @param origin of the push service, as Porchlight is told it */
export async function subscriber(
  home: Home,
  { receiver, origin }: { receiver: Receiver; origin: string },
  input: { token: string; locale?: string },
): Promise<Subscriber> {
  const device = pushDevice();
  const path = `/push/${crypto.randomUUID()}`;
  const endpoint = origin + path;
  const answer = await subscribe(home, { ...input, subscription: { endpoint, keys: device.keys } });
  const arrived = () => receiver.received.filter((each) => each.path === path);
  return {
    device,
    endpoint,
    answer,
    arrived,
    read: () => arrived().map(({ bytes }) => device.read(bytes)),
  };
}
