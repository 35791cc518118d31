import { Hono, type Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { addToBasket, countOf, readBasket, setQuantity, writeBasket, type Line } from './basket.ts';
import { findChoice, findShelf, findThing } from './catalogue.ts';
import { checkOut, readShopper } from './checkout.ts';
import type { Ledger } from './ledger.ts';
import type { Placing } from './orders.ts';
import { missingPage, troublePage } from './pages/apology.ts';
import { basketPage } from './pages/basket.ts';
import { helpPage } from './pages/help.ts';
import { homePage } from './pages/home.ts';
import { journeysPage, readJourney, type Simulator } from './pages/journeys.ts';
import type { Surroundings } from './pages/layout.ts';
import { findOrderPage, orderPage } from './pages/order.ts';
import { productPage } from './pages/product.ts';
import { shelfPage } from './pages/shelf.ts';
import { statesPage } from './pages/states.ts';
import { thanksPage } from './pages/thanks.ts';
import type { Porchlight } from './porchlight.ts';
import type { Stage } from './stage.ts';
import { createThemeEditor } from './theme/editor.ts';

interface Options {
  origin: string;
  publishableKey: string;
  /** The shop's name in `/o/…`. */
  merchant: string;
  ledger: Ledger;
  porchlight: Porchlight;
  stage: Stage;
  simulator: Simulator;
  /** Sends the parcels of an order placed here on their way. */
  sendOff(placing: Placing): void;
  log(line: string): void;
}

const cookieName = 'hobnail_basket';

/** The shop: every page works without script. */
export function createShop(options: Options): Hono {
  const { origin, publishableKey, merchant, ledger, porchlight, stage, log } = options;
  const { simulator, sendOff } = options;
  const app = new Hono();
  const embed = (token: string) => ({ origin, publishableKey, token });
  const basketOf = (c: Context) => readBasket(getCookie(c, cookieName) ?? '');
  const around = (c: Context): Surroundings => ({ count: countOf(basketOf(c)), live: stage.live });
  const finding = (triedToken: boolean) => {
    const sample = stage.live && ledger.find(stage.live.token);
    return { origin, publishableKey, merchant, triedToken, sample };
  };
  const keep = (c: Context, lines: readonly Line[]) =>
    setCookie(c, cookieName, writeBasket(lines), {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      maxAge: 30 * 24 * 3600,
    });

  app.get('/', (c) => c.html(homePage(around(c))));
  app.get('/help', (c) => c.html(helpPage(around(c))));
  app.get('/things', (c) => c.html(shelfPage(around(c))));
  app.get('/things/:slug', (c) => {
    const shelf = findShelf(c.req.param('slug'));
    return shelf ? c.html(shelfPage(around(c), shelf)) : c.html(missingPage(around(c)), 404);
  });
  app.get('/products/:slug', (c) => {
    const thing = findThing(c.req.param('slug'));
    return thing
      ? c.html(productPage(around(c), thing, new Date()))
      : c.html(missingPage(around(c)), 404);
  });

  app.get('/basket', (c) => c.html(basketPage(around(c), { lines: basketOf(c), now: new Date() })));
  app.post('/basket', async (c) => {
    const form = await c.req.parseBody();
    const thing = findThing(String(form.thing));
    if (!thing) return c.html(missingPage(around(c)), 404);
    const quantity = Math.min(9, Math.max(1, Math.trunc(Number(form.quantity)) || 1));
    const choice = findChoice(thing, String(form.choice));
    keep(c, addToBasket(basketOf(c), { thing, choice, quantity }));
    return c.redirect('/basket', 303);
  });
  app.post('/basket/change', async (c) => {
    const form = await c.req.parseBody();
    const wanted = Math.trunc(Number(form.quantity)) || 0;
    const quantity = form.remove === undefined ? wanted : 0;
    keep(c, setQuantity(basketOf(c), { key: String(form.key), quantity }));
    return c.redirect('/basket', 303);
  });

  app.post('/checkout', async (c) => {
    const form = await c.req.parseBody();
    const lines = basketOf(c);
    const shopper = readShopper(form);
    if (lines.length === 0) return c.redirect('/basket', 303);
    if ('fault' in shopper) {
      const written = {
        email: String(form.email ?? ''),
        postcode: String(form.postcode ?? ''),
        fault: shopper.fault,
      };
      return c.html(basketPage(around(c), { lines, now: new Date(), written }), 422);
    }
    const { token, placing } = await checkOut(options, shopper, lines);
    sendOff(placing);
    keep(c, []);
    return c.redirect(`/thanks?porch=${token}`, 303);
  });

  app.get('/thanks', (c) => {
    const token = c.req.query('porch') ?? '';
    const order = ledger.find(token);
    return order
      ? c.html(thanksPage(around(c), order, embed(token), new Date()))
      : c.html(findOrderPage(around(c), finding(token !== '')), token === '' ? 200 : 404);
  });
  app.get('/order', async (c) => {
    const token = c.req.query('porch') ?? '';
    if (token === '') return c.html(findOrderPage(around(c), finding(false)));
    const order = ledger.find(token);
    return order || (await porchlight.knows(token))
      ? c.html(orderPage(around(c), order, embed(token)))
      : c.html(findOrderPage(around(c), finding(true)), 404);
  });
  app.get('/journeys', (c) =>
    c.html(
      journeysPage(around(c), simulator, readJourney(simulator, c.req.query()), {
        origin,
        publishableKey,
      }),
    ),
  );
  app.get('/states', (c) => {
    const { live, samples } = stage;
    const moving = live ? [{ key: 'live', caption: 'Moves while you look', ...live }] : [];
    return c.html(statesPage(around(c), [...moving, ...samples], { origin, publishableKey }));
  });

  app.route('/', createThemeEditor({ origin, publishableKey, porchlight, stage, around }));

  // The server's own addresses answer in their own way.
  const notOurs = /^\/(v1|in|t|o|static|healthz)(\/|$)/;
  app.get('*', (c, next) =>
    notOurs.test(c.req.path) ? next() : c.html(missingPage(around(c)), 404),
  );

  app.onError((error, c) => {
    log(`The shop stumbled over ${c.req.method} ${c.req.path}: ${error.message}`);
    return c.html(troublePage(around(c)), 503);
  });
  return app;
}
