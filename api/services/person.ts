import type { PrivacyInput } from '#contract/privacy';

/** Whom a request is about, and which of their orders. */
export type Person = {
  customerExternalId: string | null;
  email: string | null;
  orderExternalIds: string[];
  /** Whether all their orders are meant, or those named alone. */
  allOrders: boolean;
  /** Which of the merchant's shops asks; null: the merchant, for all of them. */
  shop: string | null;
};

export const personOf = ({
  email,
  customerExternalId,
  orderExternalIds,
}: PrivacyInput): Person => ({
  customerExternalId: customerExternalId ?? null,
  email: email ?? null,
  orderExternalIds: orderExternalIds ?? [],
  allOrders: orderExternalIds === undefined,
  shop: null,
});
