import type { WidgetView } from '#contract/tracking';
import type { Locale, Stage } from '#contract/vocabulary';
import type { Checkpoint } from '../../../../api/domain/fold.ts';
import type { OrderItem, Parcel, ReturnMade, WidgetFacts } from '../../../../api/view/facts.ts';
import type { Problem } from '../../../../api/view/problem.ts';
import { widgetView } from './spoken.ts';
import { checkpoint } from '../../../helpers/checkpoint.ts';

export const now = Date.parse('2026-11-19T15:00:00+01:00');

export const item = (title: string, quantity = 1, cancelled = 0): OrderItem => ({
  externalId: title,
  title,
  quantity,
  cancelled,
  imageUrl: null,
  url: null,
});

/** A parcel with one scan of today, at noon; without a stage it has none. */
export const parcel = (
  id: string,
  stage: Stage | null,
  titles: string[] = [],
  more: Partial<Parcel> = {},
): Parcel => ({
  id,
  externalId: `x-${id}`,
  direction: 'outbound',
  replaces: null,
  carrier: 'dhl',
  carrierName: null,
  trackingNumber: null,
  trackingUrl: null,
  createdMs: Date.parse('2026-11-16T12:00:00+01:00'),
  checkpoints: stage ? [noon(stage)] : [],
  heardMs: null,
  promises: [],
  contents: titles.map((itemExternalId) => ({ itemExternalId, quantity: 1 })),
  ...more,
});

export const noon = (stage: Stage, more: Partial<Checkpoint> = {}): Checkpoint =>
  checkpoint('2026-11-19T12:00:00+01:00', stage, more);

export const sentBack = (titles: string[], more: Partial<ReturnMade> = {}): ReturnMade => ({
  id: 'ret_1',
  kind: 'return',
  state: 'requested',
  requestedAt: '2026-11-18T10:00:00+01:00',
  updatedMs: Date.parse('2026-11-18T10:00:00+01:00'),
  refunded: null,
  shipmentId: null,
  exchangeShipmentId: null,
  note: null,
  items: titles.map((itemExternalId) => ({ itemExternalId, quantity: 1 })),
  ...more,
});

export type Given = {
  items?: OrderItem[];
  parcels?: Parcel[];
  returns?: ReturnMade[];
  cancelledAt?: string;
  currency?: string;
  whole?: boolean;
  others?: number;
  nowMs?: number;
  problems?: Problem[];
  /** Where it goes. */
  country?: string;
};

/** The view of Hobnail's order #1. Spaces and dashes that do not break are made plain. */
export function view(given: Given, locale: Locale = 'en'): WidgetView {
  const { items = [], cancelledAt = null, currency = 'EUR', whole = true, others = 0 } = given;
  const facts: WidgetFacts = {
    merchant: { name: 'Hobnail', theme: {}, timeZone: 'Europe/Berlin' },
    order: {
      id: 'ord_1',
      number: '#1',
      placedAt: '2026-11-16T11:04:00+01:00',
      currency,
      timeZone: null,
      country: given.country ?? null,
      cancelledAt,
      items,
    },
    whole,
    others,
    parcels: given.parcels ?? [],
    returns: given.returns ?? [],
    problems: given.problems ?? [],
  };
  const shown = widgetView(facts, locale, given.nowMs ?? now);
  const plain = JSON.stringify(shown).replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
  return JSON.parse(plain) as WidgetView;
}

export const story = (given: Given, locale: Locale = 'en') => view(given, locale).order?.story;
