import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { Hono } from 'hono';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const require = createRequire(import.meta.url);
const besley = (weight: number) =>
  require.resolve(`@fontsource/besley/files/besley-latin-${weight}-normal.woff2`);

const fonts: Record<string, () => string> = {
  'besley-500.woff2': () => besley(500),
  'besley-600.woff2': () => besley(600),
  'besley-800.woff2': () => besley(800),
  'hanken-grotesk.woff2': () =>
    require.resolve('@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2'),
};

/** Where a file of the shop lies on the disk; undefined for what is not meant to be served. */
function locate(folder: string, name: string): string | undefined {
  if (!/^[a-z0-9-]+\.(svg|css|js|woff2)$/.test(name)) return undefined;
  if (folder === 'fonts') return fonts[name]?.();
  return ['art', 'style', 'script'].includes(folder)
    ? join(import.meta.dirname, folder, name)
    : undefined;
}

/** Pictures, styles, fonts and the one script of the shop, below `/shop/`. */
export function createAssets(): Hono {
  const app = new Hono();
  app.get('/shop/:folder/:name', (c, next) => {
    const { folder, name } = c.req.param();
    const bytes = read(locate(folder, name));
    if (!bytes) return next();
    const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 20)}"`;
    c.header('etag', etag);
    // The hosted page may be opened by another name of this machine.
    if (folder === 'fonts') c.header('access-control-allow-origin', '*');
    c.header(
      'cache-control',
      folder === 'fonts' ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    if (c.req.header('if-none-match') === etag) return c.body(null, 304);
    return c.body(bytes, 200, { 'content-type': types[extname(name)] ?? 'text/plain' });
  });
  return app;
}

function read(path: string | undefined): Uint8Array<ArrayBuffer> | undefined {
  try {
    return path === undefined ? undefined : new Uint8Array(readFileSync(path));
  } catch {
    return undefined;
  }
}
