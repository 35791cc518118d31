import type { PrivacyNews } from '../carriers/adapter.ts';
import type { MerchantContext } from '../context.ts';
import { eraseCustomer } from './erase-customer.ts';
import { eraseShop } from './erase-shop.ts';
import { exportCustomer } from './export-customer.ts';
import { shopName, type Sender } from './message-shop.ts';

/** Acts on what a shop system asks about personal data, and keeps a row that says so. */
export async function applyPrivacy(
  ctx: MerchantContext,
  from: Sender,
  news: PrivacyNews,
): Promise<void> {
  if (news.request === 'erase_shop') {
    return eraseShop(ctx, { source: from.source, shop: shopName(news.shop) });
  }
  const { customerExternalId, email, orderExternalIds } = news;
  // A shop names the orders that may go: others have to be kept for a while, for disputes.
  const person = {
    customerExternalId,
    email,
    orderExternalIds,
    allOrders: false,
    shop: from.shop,
  };
  if (news.request === 'export') await exportCustomer(ctx, from, person);
  else await eraseCustomer(ctx, from, person);
}
