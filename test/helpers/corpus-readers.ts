import type { Provider } from '#contract/vocabulary';
import { rawMembers } from '../../api/carriers/raw-members.ts';

/** Whom the payloads of a folder are posted as; carriers themselves are no senders of ours. */
export const senders = {
  '17track': '17track',
  aftership: 'aftership',
  'carriers-karrio': 'karrio',
  easypost: 'easypost',
  royalmail: 'generic',
  ship24: 'generic',
  shipengine: 'shipengine',
  shippo: 'shippo',
  shopify: 'shopify',
  trackingmore: 'trackingmore',
} as const satisfies Record<string, Provider>;
export type Folder = keyof typeof senders;

export type Json = Record<string, unknown>;
export type Read = {
  /** What it is, and how it is posted, in our words. */
  what: string;
  as: string;
  topic?: string;
  /** What is posted, in this order; the bytes as they were recorded where it is left out. */
  bodies?: (string | Buffer<ArrayBuffer>)[];
};

export const at = (json: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Json | null | undefined)?.[key], json);

const whole = 'as it stands';

/** A tracking from an answer of the API: first as its provider posts it, then as it was recorded. */
const wrapped =
  (what: string, as: string, wrap: (tracking: Json) => object) =>
  (json: Json, bytes: Buffer<ArrayBuffer>): Read => ({
    what,
    as: `${as}, then ${whole}`,
    bodies: [JSON.stringify(wrap(json)), bytes],
  });

const easypostEvent = (result: Json) => ({
  id: `evt_of_${String(result['id'])}`,
  object: 'Event',
  description: 'tracker.updated',
  created_at: result['updated_at'],
  result,
});

/** What each folder's files are, and what of them is posted. */
export const readers: Record<
  Folder,
  (json: Json, bytes: Buffer<ArrayBuffer>, name: string) => Read
> = {
  '17track'(json) {
    const push = json['payload'];
    if (push) {
      return {
        what: 'description of a push, machine-written, in a format of before',
        as: 'the push in it',
        bodies: [JSON.stringify(push)],
      };
    }
    const answer = at(json, 'response', 'body');
    if (answer) {
      return {
        what: 'description of an answer of the API, machine-written, in a format of before',
        as: 'the answer in it',
        bodies: [typeof answer === 'string' ? answer : JSON.stringify(answer)],
      };
    }
    const accepted = at(json, 'data', 'accepted');
    const what = accepted ? 'answer of the API: parcels' : "answer of the website's own interface";
    return { what, as: whole };
  },

  aftership(json, bytes) {
    const tracking = at(json, 'data', 'tracking') as Json | undefined;
    if (json['msg']) return { what: 'webhook', as: whole };
    if (tracking) {
      const msg = { event: 'tracking_update', event_id: 'recorded', msg: tracking };
      return wrapped('answer of the API: a tracking', 'a webhook', () => msg)(json, bytes);
    }
    if (at(json, 'data', 'trackings')) {
      return { what: 'answer of the API: a list of trackings', as: whole };
    }
    if (at(json, 'data', 'checkpoint')) {
      return { what: 'answer of the API: the last checkpoint', as: whole };
    }
    if (json['tracking']) return { what: 'request to the API', as: whole };
    const msg = { event: 'tracking_update', event_id: 'recorded', msg: json };
    return { what: 'a tracking by itself', as: 'a webhook', bodies: [JSON.stringify(msg)] };
  },

  easypost(json, bytes) {
    if (json['result']) return { what: 'webhook', as: whole };
    if (json['object'] === 'Event') return { what: 'event without its tracker', as: whole };
    if (json['events']) return { what: 'answer of the API: a list of events', as: whole };
    if (json['trackers']) {
      const events = (json['trackers'] as Json[]).map((each) =>
        JSON.stringify(easypostEvent(each)),
      );
      const what = 'answer of the API: a list of trackers';
      return { what, as: `an event for each, then ${whole}`, bodies: [...events, bytes] };
    }
    return wrapped('answer of the API: a tracker', 'an event', easypostEvent)(json, bytes);
  },

  shipengine(json, bytes) {
    const { data } = json;
    if (!data) {
      const wrap = (tracking: Json) => ({ resource_type: 'API_TRACK', data: tracking });
      return wrapped('answer of the API: a tracking', 'a webhook', wrap)(json, bytes);
    }
    if (!String(bytes).includes('{{')) return { what: 'webhook', as: whole };
    const filled = Object.entries(blanks).reduce(
      (text, [blank, value]) => text.replaceAll(`{{${blank}}}`, value),
      String(bytes),
    );
    return { what: 'template of a webhook', as: 'its blanks filled in', bodies: [filled] };
  },

  shippo: wrapped('answer of the API: a track', 'a webhook', (data) => ({
    event: 'track_updated',
    data,
  })),

  shopify(json, bytes, name) {
    const members = rawMembers(bytes);
    const response = members?.get('response');
    if (response) {
      const topic = String(json['name']);
      return { what: `sample of ${topic}`, as: 'the sample in it', topic, bodies: [response] };
    }
    const documented = /^docs[\d-]+-(.+)_([a-z]+)\.json$/.exec(name)?.slice(1) ?? [];
    if (documented.length) {
      const topic = topicOf(documented.join('_'));
      return { what: `sample of ${topic}`, as: whole, topic };
    }
    const exemplar = /^gadget-([a-z_]+)-/.exec(name)?.[1];
    if (exemplar) {
      const topic = topics[exemplar.replace(/s$/, '')] ?? `${exemplar}/update`;
      return { what: `webhook of ${exemplar}`, as: whole, topic };
    }
    const [member = '', ...others] = members?.keys() ?? [];
    const one = member.replace(/s$/, '');
    const topic = topics[one] ?? `${one}s/update`;
    if (others.length) return { what: 'answer of the API: several things', as: whole, topic };
    const list = json[member];
    const bodies = Array.isArray(list)
      ? list.map((each) => JSON.stringify(each))
      : [members?.get(member) ?? ''];
    return { what: `answer of the API: ${member}`, as: 'what is in it', topic, bodies };
  },

  trackingmore(json) {
    if (json['code']) return { what: 'answer of the API, with made-up values', as: whole };
    const what = json['trackinfo'] ? 'part of an answer of the API' : 'request to the API';
    return { what, as: whole };
  },

  'carriers-karrio': (_json, _bytes, name) => ({
    what: /request/i.test(name.replace(/^.*schema/, ''))
      ? 'request to a carrier'
      : `answer of a carrier${name.endsWith('.xml') ? ', XML' : ''}`,
    as: whole,
  }),
  royalmail: () => ({ what: 'answer of a carrier', as: whole }),
  ship24: () => ({ what: 'answer of another tracking service', as: whole }),
};

const blanks = {
  TRACKING_NUMBER: '123456789012',
  STATUS_CODE: 'DE',
  STATUS_DESCRIPTION: 'Delivered',
  CARRIER_STATUS_CODE: 'DL',
  SHIP_DATE: '2026-11-16T00:00:00Z',
  ACTUAL_DELIVERY_DATE: '',
  OCCURRED_AT: '2026-11-18T15:04:00Z',
  CARRIER_OCCURRED_AT: '2026-11-18T10:04:00',
};

/** Topics of what an API answers with, and of files that are named for a resource alone. */
const topics: Record<string, string> = {
  order: 'orders/updated',
  fulfillment: 'fulfillments/update',
  fulfillment_event: 'fulfillment_events/create',
  refund: 'refunds/create',
  order_transaction: 'order_transactions/create',
  transaction: 'order_transactions/create',
};

const resources = [
  'customers',
  'fulfillment_events',
  'fulfillment_orders',
  'fulfillments',
  'order_transactions',
  'orders',
  'products',
  'returns',
  'reverse_deliveries',
  'reverse_fulfillment_orders',
];

/** `orders_cancelled` is the file name of `orders/cancelled`. */
function topicOf(name: string): string {
  const resource = resources.find((each) => name.startsWith(`${each}_`)) ?? name;
  return `${resource}/${name.slice(resource.length + 1)}`;
}
