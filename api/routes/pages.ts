import { Hono, type Context } from 'hono';
import type { AppEnv } from '../context.ts';
import { ApiError } from '../errors.ts';
import { boundedBody } from '../middleware/json-body.ts';
import { logUnavailable } from '../middleware/on-error.ts';
import { pageHeaders } from '../middleware/page-headers.ts';
import { noAnswerPage, noEventPage, noParcelPage } from '../pages/apologies.ts';
import { pageLanguage } from '../pages/page-locale.ts';
import { trackingPage } from '../pages/tracking-page.ts';
import { reportPageRoutes } from './report-pages.ts';
import { getDeliveryCalendar, getTrackingPage } from '../services/get-page.ts';
import { shareParcel, stopSharing } from '../services/share-parcel.ts';

type C = Context<AppEnv>;

/** The language that was asked for goes on to what the page links to. */
const queryOf = (c: C): string => {
  const locale = c.req.query('locale');
  return locale ? `?${new URLSearchParams({ locale })}` : '';
};

const parcelOf = async (c: C): Promise<string> =>
  new URLSearchParams(new TextDecoder().decode(await boundedBody(c.req.raw, 4096))).get('parcel') ??
  '';

const tokenOf = (c: C): string => c.req.param('token') ?? '';

const backToPage = (c: C) => c.redirect(`/t/${tokenOf(c)}${queryOf(c)}#share`, 303);

/** `/t/:token`, the page behind the tracking link, and what its forms and links do. */
export const pageRoutes = new Hono<AppEnv>()
  .onError(async (error, c) => {
    const isMiss = error instanceof ApiError && /^(unknown_token|not_found)$/.test(error.code);
    const isAway = error.name === 'DatabaseUnavailable';
    if (!isMiss && !isAway) throw error;
    const spoken = await pageLanguage(
      c.var.deps.languages,
      c.req.query('locale'),
      c.req.header('accept-language'),
    );
    if (isMiss) return c.html(noParcelPage(spoken, c.var.nonce), 404);
    logUnavailable(c, error);
    c.header('retry-after', '60');
    return c.html(noAnswerPage(spoken, c.var.nonce), 503);
  })
  .on('GET', ['/t', '/t/', '/t/:token'], pageHeaders, async (c) => {
    const shown = await getTrackingPage(c.var.deps, tokenOf(c), c.req.query('locale'));
    c.set('fontOrigins', shown.look.fontOrigins);
    return c.html(trackingPage(shown, queryOf(c), c.var.nonce));
  })
  .get('/t/:token/delivery.ics', pageHeaders, async (c) => {
    const token = c.req.param('token');
    const { file, look, spoken } = await getDeliveryCalendar(
      c.var.deps,
      token,
      c.req.query('locale'),
    );
    if (file === null) {
      c.set('fontOrigins', look.fontOrigins);
      const back = `/t/${token}${queryOf(c)}`;
      const around = { look: look.css, back, nonce: c.var.nonce };
      return c.html(noEventPage(spoken, around), 404);
    }
    // Shown, not saved: a phone offers at once to write it into its calendar.
    return c.body(file, 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="delivery.ics"',
    });
  })
  .post('/t/:token/share', pageHeaders, async (c) => {
    await shareParcel(c.var.deps, c.req.param('token'), await parcelOf(c));
    return backToPage(c);
  })
  .post('/t/:token/share/stop', pageHeaders, async (c) => {
    await stopSharing(c.var.deps, c.req.param('token'), await parcelOf(c));
    return backToPage(c);
  })
  .route('/', reportPageRoutes);
