import * as z from 'zod';
import { locales } from './vocabulary.ts';

/** So many bytes in base64url, with padding or without. */
const bytes = (count: number) => {
  const characters = Math.ceil((count * 8) / 6);
  return z
    .string()
    .regex(new RegExp(`^[\\w-]{${characters}}={0,2}$`), `must be ${count} bytes in base64url`);
};

const Token = z.string().max(128);
/** https, a host that everybody can reach, port 443 or 8443. */
const Endpoint = z.string().min(1).max(2048);

/** A browser's `PushSubscription`, as its `toJSON()` writes it. */
export const DeviceInput = z.strictObject({
  endpoint: Endpoint,
  expirationTime: z.number().nullable().optional(),
  keys: z.strictObject({ p256dh: bytes(65), auth: bytes(16) }),
});
export type DeviceInput = z.infer<typeof DeviceInput>;

/**
 * `POST /v1/push/subscriptions`, from the shopper's page: the token is the authority, there is no key.
 * The same device again is one, and speaks the language of the last time. It is told what the token's
 * own page shows, and no more: a present stays one, and so does what a shared link leaves out.
 */
export const PushInput = z.strictObject({
  token: Token,
  /** BCP 47, of what it is told; the order's where it is left out. */
  locale: z.string().max(64).optional(),
  subscription: DeviceInput,
});
export type PushInput = z.infer<typeof PushInput>;

/** 201 for a new device, 200 for one that is known. */
export const PushReceipt = z.object({ subscribed: z.literal(true), locale: z.enum(locales) });
export type PushReceipt = z.infer<typeof PushReceipt>;

/** `POST /v1/push/subscriptions/stop` */
export const PushStopInput = z.strictObject({ token: Token, endpoint: Endpoint });
export type PushStopInput = z.infer<typeof PushStopInput>;

/** The same answer whether it was told anything or not. */
export const PushStopped = z.object({ subscribed: z.literal(false) });
export type PushStopped = z.infer<typeof PushStopped>;

/** `GET /v1/push/key`: the `applicationServerKey` of a subscription. */
export const PushKey = z.object({ publicKey: z.string() });
export type PushKey = z.infer<typeof PushKey>;

/** What the device reads, decrypted: JSON. */
export const PushPayload = z.object({
  /** `Out for delivery · Hobnail` */
  title: z.string(),
  /** `Today, 14:00–16:00` */
  body: z.string(),
  lang: z.enum(locales),
  dir: z.enum(['ltr', 'rtl']),
  /** The same for all news of one parcel: the later one takes the place of the earlier. */
  tag: z.string(),
  /** The page that shows it. */
  url: z.string(),
});
export type PushPayload = z.infer<typeof PushPayload>;
