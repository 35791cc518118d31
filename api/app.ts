import { OpenAPIHono } from '@hono/zod-openapi';
import { Hono, type Context as HonoContext } from 'hono';
import { cors } from 'hono/cors';
import type { AppEnv, Dependencies } from './context.ts';
import { ApiError } from './errors.ts';
import { onError } from './middleware/on-error.ts';
import { requestLog } from './middleware/request-log.ts';
import { carrierRoutes } from './routes/carriers.ts';
import { correctionRoutes } from './routes/corrections.ts';
import { endpointPageRoutes } from './routes/endpoint-page.ts';
import { endpointRoutes } from './routes/endpoints.ts';
import { importRoutes } from './routes/import.ts';
import { inboxRoutes } from './routes/inbox.ts';
import { lookupPageRoutes } from './routes/lookup-page.ts';
import { lookupRoutes } from './routes/lookup.ts';
import { metricRoutes } from './routes/metrics.ts';
import { orderRoutes } from './routes/orders.ts';
import { pageRoutes } from './routes/pages.ts';
import { problemRoutes } from './routes/problems.ts';
import { privacyRoutes } from './routes/privacy.ts';
import { pushRoutes, pushWorkerRoutes } from './routes/push.ts';
import { returnRoutes } from './routes/returns.ts';
import { shipmentRoutes } from './routes/shipments.ts';
import { webhookDeliveryRoutes } from './routes/webhook-deliveries.ts';
import { webhookEndpointRoutes } from './routes/webhook-endpoints.ts';
import { themeRoutes } from './routes/theme.ts';
import { webhookRoutes } from './routes/webhooks.ts';
import { widgetRoutes } from './routes/widget.ts';
import { wordRoutes } from './routes/words.ts';

export type Home = {
  /** Made for each request: a Worker may not share a connection between two. */
  dependencies(c: HonoContext<AppEnv>): Dependencies;
  /** Who is asking, as far as the platform knows: only to count wrong guesses. */
  addressOf(request: Request, env: unknown): string;
};

/** Every address of the API, and what describes them. */
export function createApi() {
  const api = new OpenAPIHono<AppEnv>();
  api.route('/', orderRoutes);
  api.route('/', shipmentRoutes);
  api.route('/', webhookRoutes);
  api.route('/', widgetRoutes);
  api.route('/', endpointRoutes);
  api.route('/', webhookEndpointRoutes);
  api.route('/', webhookDeliveryRoutes);
  api.route('/', endpointPageRoutes);
  api.route('/', inboxRoutes);
  api.route('/', importRoutes);
  api.route('/', privacyRoutes);
  api.route('/', returnRoutes);
  api.route('/', problemRoutes);
  api.route('/', pushRoutes);
  api.route('/', correctionRoutes);
  api.route('/', carrierRoutes);
  api.route('/', metricRoutes);
  api.route('/', lookupRoutes);
  api.route('/', themeRoutes);
  api.route('/', wordRoutes);
  api.openAPIRegistry.registerComponent('securitySchemes', 'secretKey', {
    type: 'http',
    scheme: 'bearer',
    description: 'porch_sk_…, from your server only',
  });
  api.use('/openapi.json', cors());
  api.doc31('/openapi.json', { openapi: '3.1.0', info: { title: 'Porchlight', version: '1' } });
  api.get('/healthz', (c) => c.json({ ok: true }));
  // Before the pages: its address looks like that of one.
  api.route('/', pushWorkerRoutes);
  api.route('/', pageRoutes);
  api.route('/', lookupPageRoutes);
  api.on(['GET', 'HEAD'], '/static/*', (c) => c.var.deps.assets(c.req.raw));
  api.all('/v1/*', nothingHere(api)).all('/in/*', nothingHere(api));
  return api;
}

/**
 * The whole API out of explicit dependencies: the same in every home and in every test.
 * @param pages further pages, for addresses that the API does not use
 */
export function createApp(home: Home, pages?: Hono) {
  const api = createApi();
  const answerTo = onError((request, env) => home.addressOf(request, env));
  const app = new Hono<AppEnv>()
    .onError(answerTo)
    .use(async function dependencies(c, next) {
      c.set('deps', home.dependencies(c));
      c.set('addressOf', () => home.addressOf(c.req.raw, c.env));
      await next();
    })
    .use(requestLog)
    .route('/', api);
  if (pages) app.route('/', pages);
  // Not thrown: the further pages have an error page of their own that would catch it.
  return app.notFound((c) =>
    answerTo(new ApiError('unknown_route', 'There is nothing at this address.'), c),
  );
}

/** Tells a wrong method from a wrong address. */
function nothingHere(api: OpenAPIHono<AppEnv>) {
  return (c: HonoContext<AppEnv>): never => {
    const { path } = c.req;
    const methods = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE'].filter((method) =>
      api.routes.some((route) => route.method === method && matches(route.path, path)),
    );
    if (methods.length === 0)
      throw new ApiError('unknown_route', 'There is nothing at this address.');
    c.header('allow', methods.join(', '));
    throw new ApiError('method_not_allowed', `Use ${methods.join(' or ')} here.`);
  };
}

function matches(pattern: string, path: string): boolean {
  const parts = pattern.split('/');
  const given = path.split('/');
  return (
    !pattern.includes('*') &&
    parts.length === given.length &&
    parts.every((part, i) => part.startsWith(':') || part === given[i])
  );
}
