import type { OrderInput } from '#contract/order';
import type { orders } from '../db/schema/orders.ts';
import type { Hashes } from './import/hashes.ts';

/** Columns that each telling of an order sets anew: what it does not say is no longer so. */
export const orderFacts = [
  'number',
  'placedAt',
  'placedMs',
  'currency',
  'locale',
  'customerId',
  'emailHmac',
  'postcodeHmac',
  'country',
  'region',
  'city',
  'timeZone',
  'cancelledAt',
] as const;

type OrderFacts = Pick<typeof orders.$inferSelect, (typeof orderFacts)[number]>;

export async function orderFactsOf(input: OrderInput, hashes: Hashes): Promise<OrderFacts> {
  const { customer } = input;
  return {
    number: input.number,
    placedAt: input.placedAt,
    placedMs: Date.parse(input.placedAt),
    currency: input.currency,
    locale: input.locale ?? null,
    customerId: customer?.externalId ?? null,
    emailHmac: await hashes.email(customer?.email),
    postcodeHmac: await hashes.postcode(customer?.postcode),
    country: customer?.country ?? null,
    region: customer?.region ?? null,
    city: customer?.city ?? null,
    timeZone: customer?.timeZone ?? null,
    cancelledAt: input.cancelledAt ?? null,
  };
}

/** Of a customer who is new. Whoever was not asked about marketing has not agreed to it. */
export const customerFactsOf = async (
  { email, marketingOptIn }: Pick<NonNullable<OrderInput['customer']>, 'email' | 'marketingOptIn'>,
  hashes: Hashes,
) => ({ emailHmac: await hashes.email(email), marketingOptIn: marketingOptIn ?? false });
