import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import * as z from 'zod';
import { ErrorBody } from '#contract/error';
import { providers } from '#contract/vocabulary';
import type { AppEnv } from '../context.ts';
import { onInvalid } from '../middleware/invalid.ts';
import { pageHeaders } from '../middleware/page-headers.ts';
import { endpointPage, noProviderPage } from '../pages/endpoint-page.ts';

const page = { 'text/html': { schema: z.string() } };

const endpointPageRoute = createRoute({
  method: 'get',
  path: '/in/{provider}/{endpointId}',
  summary:
    'A page that says what a webhook’s address takes; never whether there is such an endpoint',
  middleware: [pageHeaders] as const,
  request: { params: z.object({ provider: z.string(), endpointId: z.string() }) },
  responses: {
    200: { description: 'The page', content: page },
    404: { description: 'There is no such provider', content: page },
    default: { description: 'Error', content: { 'application/json': { schema: ErrorBody } } },
  },
});

export const endpointPageRoutes = new OpenAPIHono<AppEnv>({ defaultHook: onInvalid }).openapi(
  endpointPageRoute,
  async (c) => {
    const { nonce } = c.var;
    const provider = providers.find((each) => each === c.req.valid('param').provider);
    return provider
      ? c.html(await endpointPage(provider, nonce), 200)
      : c.html(await noProviderPage(nonce), 404);
  },
);
