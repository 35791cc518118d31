import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { Hono } from 'hono';
import type * as z from 'zod';
import { ErrorBody } from '#contract/error';
import { PushInput, PushKey, PushReceipt, PushStopInput, PushStopped } from '#contract/push';
import type { AppEnv } from '../context.ts';
import { anyOrigin, openToAll, openToPosts } from '../middleware/any-origin.ts';
import { invalid } from '../middleware/invalid.ts';
import { shopperBody } from '../middleware/shopper-body.ts';
import { subscribeDevice, unsubscribeDevice } from '../services/subscribe-device.ts';

const paths = {
  key: '/v1/push/key',
  subscriptions: '/v1/push/subscriptions',
  stop: '/v1/push/subscriptions/stop',
};
const jsonOf = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
});
const error = { default: jsonOf('Error', ErrorBody) };
/** As `text/plain` a page of another origin need not ask before. */
const bodyOf = <Schema extends z.ZodType>(schema: Schema) => ({
  body: {
    required: true,
    content: { 'application/json': { schema }, 'text/plain': { schema } },
  },
});

const keyRoute = createRoute({
  method: 'get',
  path: paths.key,
  summary: 'The key that a browser subscribes with',
  responses: { 200: jsonOf('The applicationServerKey', PushKey), ...error },
});
const subscribeRoute = createRoute({
  method: 'post',
  path: paths.subscriptions,
  summary: 'A device that is told what happens; the token is the authority',
  request: bodyOf(PushInput),
  responses: {
    200: jsonOf('It is told already', PushReceipt),
    201: jsonOf('From now on it is told', PushReceipt),
    ...error,
  },
});
const stopRoute = createRoute({
  method: 'post',
  path: paths.stop,
  summary: 'A device that is told nothing more; the token is the authority',
  request: bodyOf(PushStopInput),
  responses: { 200: jsonOf('It is told nothing', PushStopped), ...error },
});

export const pushRoutes = new OpenAPIHono<AppEnv>();
for (const route of [keyRoute, subscribeRoute, stopRoute]) {
  pushRoutes.openAPIRegistry.registerPath(route);
}

// Two content types, one schema: the described bodies are read without the router's validator.
pushRoutes
  .use(paths.key, anyOrigin)
  .get(paths.key, async (c) => {
    const { publicKey } = await c.var.deps.secrets.vapidKey();
    return c.json({ publicKey }, 200, { ...openToAll, 'cache-control': 'public, max-age=3600' });
  })
  .use(paths.subscriptions, openToPosts)
  .post(paths.subscriptions, shopperBody, async (c) => {
    const input = PushInput.safeParse(c.var.body);
    if (!input.success) throw invalid(input.error.issues, 'json');
    const { created, receipt } = await subscribeDevice(c.var.deps, input.data);
    return c.json(receipt, created ? 201 : 200, { ...openToAll, 'cache-control': 'no-store' });
  })
  .use(paths.stop, openToPosts)
  .post(paths.stop, shopperBody, async (c) => {
    const input = PushStopInput.safeParse(c.var.body);
    if (!input.success) throw invalid(input.error.issues, 'json');
    const stopped = await unsubscribeDevice(c.var.deps, input.data);
    return c.json(stopped, 200, { ...openToAll, 'cache-control': 'no-store' });
  });

/**
 * `/t/push.js`: what the browser runs while no page is open. Its place is what it may serve, so it is
 * not asked for where it lies.
 */
export const pushWorkerRoutes = new Hono<AppEnv>().get('/t/push.js', async (c) => {
  const file = new Request(new URL('/static/v1/push-worker.js', c.req.url));
  const { status, body } = await c.var.deps.assets(file);
  return new Response(body, {
    status,
    headers: {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'no-cache',
      'content-security-policy': "default-src 'none'; connect-src 'self'",
    },
  });
});
