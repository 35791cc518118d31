import type { EndpointReceipt } from '#contract/endpoint';
import type { InboxMessage, InboxPage } from '#contract/inbox';
import type { ShipmentReceipt } from '#contract/shipment';
import { stages, type Provider, type Stage } from '#contract/vocabulary';
import { jsonOf, type Recording } from './corpus.ts';
import type { Json } from './corpus-readers.ts';
import type { Home } from './home.ts';
import { shopServer } from './shop-server.ts';
import { signed } from './sign.ts';
import { privateKey } from './webhook-source.ts';

export type Played = {
  /** One for each body that was posted. */
  answers: number[];
  inbox: InboxMessage[];
  /** Stage by parcel, before the last body was posted and after. */
  before: [parcel: string, stage: Stage][];
  after: [parcel: string, stage: Stage][];
};

type Shop = ReturnType<typeof shopServer>;
type Tokens = Map<string, string>;
const shipengineKey = privateKey();

/** Posts a recording to an endpoint of a new merchant who has the parcels that it names. */
export async function play(home: Home, provider: Provider, recording: Recording): Promise<Played> {
  const shop = shopServer(home, await home.createMerchant());
  const secret = provider === 'shipengine' ? { secret: shipengineKey } : {};
  const opened = await shop.post('/v1/inbound-endpoints', { provider, ...secret });
  const endpoint = (await opened.json()) as EndpointReceipt;
  const tokens: Tokens = new Map();
  for (const { number } of recording.parcels) {
    tokens.set(number, await parcel(shop, `p-${number}`, { trackingNumber: number }));
  }
  const bodies = recording.bodies.map(jsonOf);
  if (provider === 'shopify') for (const body of bodies) await sell(shop, recording.topic, body);

  const answers: number[] = [];
  let before: Played['before'] = [];
  for (const [place, body] of recording.bodies.entries()) {
    if (place > 0 && place === recording.bodies.length - 1)
      before = await stagesOf(home, shop, tokens);
    // A shop signs what is asked of it in its own name.
    const domain = bodies[place]?.['shop_domain'];
    const headers = signed(provider, endpoint.secret, body, {
      topic: recording.topic,
      ...(typeof domain === 'string' ? { shop: domain } : {}),
    });
    const path = new URL(endpoint.url).pathname;
    answers.push((await home.fetch(path, { method: 'POST', headers, body })).status);
  }
  await home.settle();
  const page = (await (await shop.get('/v1/inbox?limit=100')).json()) as InboxPage;
  if (page.messages.every(({ state }) => state === 'done')) {
    for (const body of bodies) {
      for (const id of parcelsOf(recording.topic, body)) tokens.set(id, await parcel(shop, id, {}));
      // Nothing can be added to an order that is not known.
      const orderId = recording.topic.startsWith('orders/') ? idOf(body['id']) : null;
      if (orderId !== null) await parcel(shop, 'added', { orderExternalId: orderId });
    }
  }
  return { answers, inbox: page.messages, before, after: await stagesOf(home, shop, tokens) };
}

async function stagesOf(home: Home, shop: Shop, tokens: Tokens): Promise<Played['after']> {
  await home.settle();
  const found: Played['after'] = [];
  for (const [id, token] of tokens) {
    const [shipment] = (await shop.view(token)).shipments;
    if (shipment) found.push([id, shipment.stage]);
  }
  return found;
}

async function parcel(shop: Shop, id: string, input: object): Promise<string> {
  const answer = await shop.put(`/v1/shipments/${encodeURIComponent(id)}`, input);
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  return ((await answer.json()) as ShipmentReceipt).token;
}

const idOf = (value: unknown) => (typeof value === 'number' ? String(value) : null);
const listOf = (value: unknown) => (Array.isArray(value) ? (value as Json[]) : []);

/** Of what is told later than an order, the order has to be known. */
async function sell(shop: Shop, topic: string, body: Json): Promise<void> {
  const orderId = idOf(body['order_id']);
  if (orderId === null || topic.startsWith('orders/')) return;
  const lines = [
    ...listOf(body['line_items']).map(({ id }) => id),
    ...listOf(body['refund_line_items']).map((line) => line['line_item_id']),
  ];
  const items = [...new Set(lines.map(idOf))].flatMap((id) =>
    id === null ? [] : [{ externalId: id, title: 'Enamel jug', quantity: 1, price: 2450 }],
  );
  const some = items.length
    ? items
    : [{ externalId: 'i1', title: 'Enamel jug', quantity: 1, price: 2450 }];
  await shop.order(orderId, { items: some, shipments: [] });
  const [parcelId] = topic.startsWith('fulfillment_events/') ? parcelsOf(topic, body) : [];
  if (parcelId) await parcel(shop, parcelId, { orderExternalId: orderId });
}

/** Ids of the parcels that a message of Shopify is about. */
function parcelsOf(topic: string, body: Json): string[] {
  const ids = topic.startsWith('orders/')
    ? listOf(body['fulfillments']).map(({ id }) => id)
    : topic.startsWith('fulfillments/')
      ? [body['id']]
      : topic.startsWith('fulfillment_events/')
        ? [body['fulfillment_id']]
        : [];
  return ids.map(idOf).filter((id) => id !== null);
}

/** In a few words, the same whenever it happens. */
export function resultOf({ inbox, after }: Played, topic: string): string {
  const counts = stages.flatMap((stage) => {
    const count = after.filter(([, each]) => each === stage).length;
    return count === 0 ? [] : [after.length === 1 ? stage : `${stage} ${count}`];
  });
  const done = inbox.some(({ state }) => state === 'done');
  const others = inbox
    .filter(({ state }) => state !== 'done')
    .map(({ state, error }) => `${state}: ${error?.message ?? 'no reason given'}`);
  if (inbox.length === 0) return 'done, and the message went with all the rest';
  const unknown = inbox.flatMap(({ unknownCodes }) => unknownCodes).length;
  const news = unknown === 0 ? '' : ` (${unknown} of its codes new to us)`;
  const nothing = topic.startsWith('orders/')
    ? 'the order is known, no parcel of it yet'
    : `done, no parcel (${topic.split('/')[0] || 'nothing said of one'})`;
  return [...(done ? [(counts.join(', ') || nothing) + news] : []), ...new Set(others)].join('; ');
}
