import { expect, test } from 'vitest';
import { createApp } from '../../api/app.ts';
import { homes } from '../helpers/homes.ts';

type Document = {
  openapi: string;
  paths: Record<string, Record<string, { summary?: string; responses: Record<string, unknown> }>>;
};

const routes = createApp({
  dependencies: () => {
    throw new Error('Only its routes are looked at.');
  },
  addressOf: () => '',
}).routes.filter(({ path, method }) => /^\/(v1|in)\//.test(path) && method !== 'ALL');

test.each(homes)('the $name home describes every route that it has', async (home) => {
  const answer = await home.fetch('/openapi.json');
  expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  const document = (await answer.json()) as Document;
  expect(document.openapi).toBe('3.1.0');
  const described = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const existing = routes.map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
  expect([...new Set(existing)].sort()).toEqual(described.sort());
  expect(described.length).toBeGreaterThanOrEqual(5);
});

test('each description says what it does and what comes back', async () => {
  const [home] = homes;
  const { paths } = (await (await home!.fetch('/openapi.json')).json()) as Document;
  for (const methods of Object.values(paths)) {
    for (const operation of Object.values(methods)) {
      expect(operation.summary).toBeTruthy();
      expect(Object.keys(operation.responses)).toContain('200');
      expect(Object.keys(operation.responses)).toContain('default');
    }
  }
});
