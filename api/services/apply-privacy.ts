import type { Provider } from '#contract/vocabulary';
import type { PrivacyNews } from '../carriers/adapter.ts';
import type { MerchantContext } from '../context.ts';
import { eraseCustomer } from './erase-customer.ts';
import { eraseShop } from './erase-shop.ts';
import { exportCustomer } from './export-customer.ts';

/** Acts on what a shop system asks about personal data, and keeps a row that says so. */
export async function applyPrivacy(
  ctx: MerchantContext,
  source: Provider,
  { request, customerExternalId, email, orderExternalIds }: PrivacyNews,
): Promise<void> {
  // A shop names the orders that may go: others have to be kept for a while, for disputes.
  const person = { customerExternalId, email, orderExternalIds, allOrders: false };
  switch (request) {
    case 'export':
      await exportCustomer(ctx, source, person);
      return;
    case 'erase_customer':
      await eraseCustomer(ctx, source, person);
      return;
    case 'erase_shop':
      await eraseShop(ctx, source);
  }
}
