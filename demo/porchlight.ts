import type { CheckpointInput } from '#contract/checkpoint';
import type { OrderInput, OrderReceipt } from '#contract/order';
import type { ThemeInput, ThemeReceipt } from '#contract/theme';

/** What the shop asks of Porchlight from its server, with its secret key. */
export interface Porchlight {
  putOrder(externalId: string, order: OrderInput): Promise<OrderReceipt>;
  addCheckpoints(shipmentExternalId: string, checkpoints: CheckpointInput[]): Promise<void>;
  putTheme(theme: ThemeInput): Promise<void>;
  /** What a theme would look like. */
  checkTheme(theme: ThemeInput): Promise<ThemeReceipt>;
  /** Whether a shopper's token opens anything. */
  knows(token: string): Promise<boolean>;
}

const timeoutMs = 10_000;

/** Every call fails with an Error that names the address and the answer. */
export function createPorchlight(origin: string, secretKey: string): Porchlight {
  async function call(method: string, path: string, body: unknown): Promise<Response> {
    const response = await fetch(`${origin}${path}`, {
      method,
      headers: { authorization: `Bearer ${secretKey}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.ok) return response;
    throw new Error(
      `${method} ${path} answered ${response.status} ${(await response.text()).slice(0, 300)}`,
    );
  }

  return {
    async putOrder(externalId, order) {
      const response = await call('PUT', `/v1/orders/${encodeURIComponent(externalId)}`, order);
      // Our own server's answer; its shape is the contract.
      return (await response.json()) as OrderReceipt;
    },
    async addCheckpoints(shipmentExternalId, checkpoints) {
      const id = encodeURIComponent(shipmentExternalId);
      await call('POST', `/v1/shipments/${id}/checkpoints`, { checkpoints });
    },
    async putTheme(theme) {
      await call('PUT', '/v1/theme', theme);
    },
    async checkTheme(theme) {
      // As above.
      return (await (await call('POST', '/v1/theme/check', theme)).json()) as ThemeReceipt;
    },
    async knows(token) {
      if (!/^[0-9a-hjkmnp-tv-z]{26}$/.test(token)) return false;
      const response = await fetch(`${origin}/v1/widget?token=${token}`, {
        signal: AbortSignal.timeout(timeoutMs),
      });
      await response.body?.cancel();
      return response.ok;
    },
  };
}
