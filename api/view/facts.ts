import type { ReturnKind, ReturnState } from '#contract/return-words';
import type { Checkpoint } from '../domain/fold.ts';
import type { Handover } from '../domain/relay.ts';
import type { NormRow } from '../domain/norms.ts';
import type { PromiseMade } from '../domain/promise.ts';
import type { Problem } from './problem.ts';

/** One parcel as it is stored. */
export type Parcel = {
  id: string;
  externalId: string;
  /** `return`: it goes from the shopper back to the shop. */
  direction: 'outbound' | 'return';
  /** External id of the parcel, lost or damaged, that this one stands in for. */
  replaces: string | null;
  carrier: string | null;
  carrierName: string | null;
  /** As the shop names it. */
  service?: string | null;
  originCountry?: string | null;
  trackingNumber: string | null;
  trackingUrl: string | null;
  /** Its numbers with the carriers that take it over, in order. */
  handovers?: Handover[];
  /** When it was registered, ms. */
  createdMs: number;
  /** When its source last said so, ms, where it did: a number that was put right is a new one. */
  saidMs?: number;
  /** A present; null where nobody said, then as the order has it. */
  gift?: boolean | null;
  /** When it was last stored, ms. */
  updatedMs?: number;
  checkpoints: Checkpoint[];
  /** When the last scan came in, ms. */
  heardMs: number | null;
  promises: PromiseMade[];
  /** How long the shop's parcels take with its carrier; none where nothing was counted. */
  norms?: NormRow[];
  /** What the shop says is in it; empty where it did not say. */
  contents: Pieces[];
};

/** So many of one line of the order. */
export type Pieces = { itemExternalId: string; quantity: number };

/** One line of the order. */
export type OrderItem = {
  externalId: string;
  title: string;
  quantity: number;
  /** How many of them were called off, by the shop or by refunds. */
  cancelled: number;
  /** Of one, in minor units of the order's currency. */
  price?: number | null;
  imageUrl: string | null;
  url: string | null;
};

/** What goes back to the shop, as it is stored. */
export type ReturnMade = {
  id: string;
  kind: ReturnKind;
  state: ReturnState;
  /** As the shop wrote it, with offset. */
  requestedAt: string;
  /** When its state was last told, ms. */
  updatedMs: number;
  /** Minor units of the order's currency. */
  refunded: number | null;
  /** Id of the parcel that goes back, and of the one that comes instead. */
  shipmentId: string | null;
  exchangeShipmentId: string | null;
  note: string | null;
  items: Pieces[];
};

export type WidgetFacts = {
  merchant: {
    name: string;
    theme: Record<string, string>;
    timeZone: string;
    /** Where the shop wants to be asked. */
    contact?: { email?: string | undefined; helpUrl?: string | undefined } | undefined;
  };
  order: {
    id: string;
    number: string;
    placedAt: string;
    currency: string;
    /** IANA zone of the door, where it is known. */
    timeZone: string | null;
    /** Where it goes, as far as it is known. */
    country?: string | null;
    city?: string | null;
    cancelledAt: string | null;
    gift?: boolean | null;
    /** When it was last stored, ms. */
    updatedMs?: number;
    /** In the shop's order. */
    items: OrderItem[];
  } | null;
  /** False for the token of one parcel: nothing is known of the order's other parcels. */
  whole: boolean;
  /** For the token of one parcel: how many others of the order go to the shopper. */
  others?: number;
  /** By id, which is by time. Those that go back are among them; an order may have none yet. */
  parcels: Parcel[];
  /** Of the whole order, by id; none for the token of one parcel. */
  returns: ReturnMade[];
  /** What was reported about what the token shows. */
  problems?: Problem[];
};
