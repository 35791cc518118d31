import { Hono, type Context } from 'hono';
import { contactOf, LookupInput } from '#contract/lookup';
import type { AppEnv } from '../context.ts';
import { logUnavailable } from '../middleware/on-error.ts';
import { pageHeaders } from '../middleware/page-headers.ts';
import { smallForm } from '../middleware/small-form.ts';
import { noAnswerPage, noShopPage } from '../pages/apologies.ts';
import { lookupEnd, lookupPage, type LookupFault } from '../pages/lookup-page.ts';
import { pageLanguage } from '../pages/page-locale.ts';
import { trackingPage } from '../pages/tracking-page.ts';
import { findMerchant } from '../services/find-merchant.ts';
import { getTrackingPage } from '../services/get-page.ts';
import { lookupOrder } from '../services/lookup-order.ts';
import { lookOfShop } from '../services/themes.ts';

const statusOf = { incomplete: 422, miss: 404, later: 429 } as const;

/** `/o/:merchant`: find an order without its link. Nothing that is typed ever stands in an address. */
export const lookupPageRoutes = new Hono<AppEnv>()
  .onError(async (error, c) => {
    if (error.name !== 'DatabaseUnavailable') throw error;
    logUnavailable(c, error);
    c.header('retry-after', '60');
    return c.html(noAnswerPage(await spokenFor(c), c.var.nonce), 503);
  })
  .use('/o/:merchant', pageHeaders)
  .get('/o/:merchant', async (c) => {
    const slug = c.req.param('merchant');
    const shop = await findMerchant(c.var.deps, slug);
    const spoken = await spokenFor(c, shop);
    if (!shop) return c.html(noShopPage(spoken, c.var.nonce), 404);
    return c.html(lookupPage({ ...aroundForm(c, slug), ...dressed(c, shop), spoken }));
  })
  .post('/o/:merchant', async (c) => {
    const slug = c.req.param('merchant');
    const shop = await findMerchant(c.var.deps, slug);
    const spoken = await spokenFor(c, shop);
    if (!shop) return c.html(noShopPage(spoken, c.var.nonce), 404);

    const form = await smallForm(c.req.raw);
    const orderNumber = form.get('order-number')?.trim() ?? '';
    const contact = form.get('contact')?.trim() ?? '';
    const around = { ...aroundForm(c, slug), ...dressed(c, shop), spoken };
    const typed = { orderNumber, hasContact: contact !== '' };
    const again = (fault: LookupFault) =>
      c.html(lookupPage({ ...around, ...typed, fault }), statusOf[fault.kind]);
    if (orderNumber === '' || contact === '') return again({ kind: 'incomplete' });
    const input = LookupInput.safeParse({ merchant: slug, orderNumber, ...contactOf(contact) });
    if (!input.success) return again({ kind: 'miss' });

    c.set('merchantId', shop.id);
    const ctx = { ...c.var.deps, merchantId: shop.id };
    const found = await lookupOrder(ctx, input.data, c.var.addressOf());
    if (found.kind === 'miss') return again({ kind: 'miss' });
    if (found.kind === 'later') {
      c.header('retry-after', String(found.retryAfter));
      return again({ kind: 'later', minutes: Math.ceil(found.retryAfter / 60) });
    }
    const shown = await getTrackingPage(c.var.deps, found.token, spoken.locale);
    const end = lookupEnd(shown.messages.lookup, {
      token: found.token,
      action: around.action,
    });
    c.set('fontOrigins', shown.look.fontOrigins);
    return c.html(trackingPage({ ...shown, end }, '', c.var.nonce));
  });

const spokenFor = (c: Context<AppEnv>, shop: { locale: string; words: string } | null = null) =>
  pageLanguage(c.var.deps.languages, c.req.query('lang'), c.req.header('accept-language'), shop);

/** The shop, and its look; where its font files are, the page's policy has to allow. */
function dressed(c: Context<AppEnv>, shop: { name: string; theme: string }) {
  const look = lookOfShop(shop);
  c.set('fontOrigins', look.fontOrigins);
  return { shop: shop.name, look };
}

/** The form is sent to where it stands; a language that was asked for stays. */
function aroundForm(c: Context<AppEnv>, slug: string) {
  const lang = c.req.query('lang');
  const query = lang ? `?${new URLSearchParams({ lang })}` : '';
  return { nonce: c.var.nonce, action: `/o/${encodeURIComponent(slug)}${query}` };
}
