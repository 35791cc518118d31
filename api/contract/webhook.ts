import * as z from 'zod';

/** Answer of `POST /in/:provider/:endpointId`: the bytes are committed and will be applied. */
export const WebhookReceipt = z.object({
  id: z.string(),
  /** True when these very bytes had been accepted before; nothing new was stored. */
  duplicate: z.boolean(),
});
export type WebhookReceipt = z.infer<typeof WebhookReceipt>;
