import type { PushPayload } from '#contract/push';
import type { DeliveryFault } from '#contract/webhook-endpoint';
import type { Context, MerchantContext } from '../context.ts';
import { retryAfterMs } from '../domain/retry.ts';
import { toBase32 } from '../lib/base32.ts';
import { fromBase64Url, sha256, utf8 } from '../lib/bytes.ts';
import { pushMessage } from '../lib/push-message.ts';
import { vapidAuthorization } from '../lib/vapid.ts';
import { webhookAddress } from '../lib/webhook-address.ts';
import type { Outgoing, PostAnswer } from '../lib/webhook-post.ts';
import type { Claimed, Unreadable } from './deliver-outbox.ts';
import {
  addressPlace,
  devicePlans,
  tokenOf,
  type Device,
  type DeviceAddress,
  type PushMessage,
} from './push-subscriptions.ts';
import { dropPush, settlePush } from './settle-push.ts';
import { ownHosts } from './webhook-endpoints.ts';

/** Every message is as long, so that its length does not tell what it says. */
const paddedLength = 1024;

/** Sends one message to one device, by its push service (RFC 8030). */
export async function deliverPush(
  context: Context,
  outgoing: Outgoing,
  row: Claimed,
): Promise<void> {
  const ctx: MerchantContext = { ...context, merchantId: row.merchantId };
  // Written by `tellDevices` and by nobody else.
  const message = JSON.parse(row.payload) as PushMessage;
  const [[device]] = await ctx.db.read(devicePlans.one, {
    merchantId: row.merchantId,
    id: row.endpointId,
  });
  const begun = ctx.now();
  const leftMs = message.expiresAt - begun;
  if (!device || leftMs <= 0) return dropPush(ctx, row);
  const answer = await post(ctx, outgoing, { device, message, leftMs });
  const status = 'status' in answer ? answer.status : null;
  await settlePush(ctx, row, message, {
    at: begun,
    status,
    fault: faultOf(answer),
    tookMs: Math.max(0, ctx.now() - begun),
    askedMs: 'status' in answer ? retryAfterMs(answer.retryAfter, ctx.now()) : null,
  });
}

type Sent = { device: Device; message: PushMessage; leftMs: number };

async function post(
  ctx: MerchantContext,
  outgoing: Outgoing,
  { device, message, leftMs }: Sent,
): Promise<PostAnswer | Unreadable> {
  const place = addressPlace(ctx.merchantId, device);
  const unsealed = await ctx.secrets.unseal(device.addressCipher, place).catch(() => null);
  if (unsealed === null) return { fault: 'unreadable_secret' };
  // Sealed by `subscribeDevice` and by nobody else.
  const address = JSON.parse(unsealed) as DeviceAddress;
  const judged = webhookAddress(address.endpoint, {
    own: [...ownHosts(ctx.origin), ...ownHosts(address.origin)],
    allowLocal: outgoing.allowLocal,
  });
  if ('fault' in judged) return { fault: 'refused_address' };
  const tag = toBase32(await sha256(message.shipmentId), 26);
  const origin = ctx.origin || address.origin;
  const payload: PushPayload = {
    ...message.text,
    tag,
    url: `${origin}/t/${await tokenOf(ctx, device)}`,
  };
  const keys = { p256dh: fromBase64Url(address.p256dh), auth: fromBase64Url(address.auth) };
  return outgoing.post({
    url: judged.url,
    headers: {
      authorization: await vapidAuthorization(await ctx.secrets.vapidKey(), {
        audience: judged.url.origin,
        contact: contactOf(origin),
        nowMs: ctx.now(),
      }),
      'content-type': 'application/octet-stream',
      'content-encoding': 'aes128gcm',
      ttl: String(Math.ceil(leftMs / 1000)),
      urgency: message.urgency,
      // What was not fetched yet is replaced: only the last news of a parcel counts.
      topic: tag,
    },
    body: await pushMessage(utf8(JSON.stringify(payload)), keys, paddedLength),
  });
}

/** Push services take an https address or a mailbox, also from a machine that has neither. */
const contactOf = (origin: string): string => `https://${new URL(origin).host}`;

/** Anything but a 2xx is a failure; a redirect is never followed. */
function faultOf(answer: PostAnswer | Unreadable): DeliveryFault | null {
  if ('fault' in answer) return answer.fault;
  const { status } = answer;
  if (status >= 200 && status < 300) return null;
  if (status === 404 || status === 410) return 'gone';
  return status >= 300 && status < 400 ? 'redirect' : 'status';
}
