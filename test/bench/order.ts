import { orderInput } from '../helpers/shop-server.ts';

const hourMs = 3_600_000;

/** The order that everything is measured with: two things in one parcel, promised for today. */
export function benchOrder(externalId: string, nowMs: number) {
  const today = new Date(nowMs).toISOString().slice(0, 10);
  const input = orderInput(externalId, {
    placedAt: new Date(nowMs - 80 * hourMs).toISOString(),
  });
  return {
    ...input,
    shipments: input.shipments.map((each) => ({
      ...each,
      promised: { from: today, to: today },
      items: input.items.map((item) => ({
        externalId: item.externalId,
        quantity: item.quantity,
      })),
    })),
  };
}

export const parcelOf = (externalId: string): string => `${externalId}-a`;

/** Six scans, from the shop's packing table to the van. */
export function benchScans(nowMs: number) {
  const scan = (hoursAgo: number, stage: string, text: string, city: string) => ({
    at: new Date(nowMs - hoursAgo * hourMs).toISOString(),
    stage,
    text,
    place: { city, country: 'DE' },
  });
  return [
    scan(76, 'label_created', 'Shipment data received', 'Leipzig'),
    scan(70, 'picked_up', 'Picked up from the shop', 'Leipzig'),
    scan(52, 'in_transit', 'Arrived at the parcel centre', 'Leipzig'),
    scan(28, 'in_transit', 'Left the parcel centre', 'Rüdersdorf'),
    scan(9, 'in_transit', 'Arrived at the delivery base', 'Berlin'),
    scan(2, 'out_for_delivery', 'Loaded into the delivery van', 'Berlin'),
  ];
}

/** Puts one such order through the front door and answers with its token. */
export async function placeOrder(origin: string, secretKey: string): Promise<string> {
  const now = Date.now();
  const send = async (method: string, path: string, body: unknown): Promise<unknown> => {
    const answer = await fetch(origin + path, {
      method,
      body: JSON.stringify(body),
      headers: {
        authorization: `Bearer ${secretKey}`,
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
      },
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  const receipt = await send('PUT', '/v1/orders/bench', benchOrder('bench', now));
  const scans = { checkpoints: benchScans(now) };
  await send('POST', `/v1/shipments/${parcelOf('bench')}/checkpoints`, scans);
  return (receipt as { token: string }).token;
}
