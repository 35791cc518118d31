import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openReadme } from '../helpers/readme.ts';

/** The server of a shop, which is not Porchlight's. */
export type Shop = {
  /** Puts a page with one element on it at `path` and answers with its address. */
  putPage(path: string, page: { head?: string; body: string }): string;
  putScript(path: string, code: string): void;
  close(): void;
};

export async function openShop(): Promise<Shop> {
  const files = new Map<string, { type: string; content: string }>();
  const server = createServer(({ url = '' }, response) => {
    const { type, content } = files.get(url) ?? { type: 'text/plain', content: '' };
    response.writeHead(files.has(url) ? 200 : 404, { 'content-type': `${type}; charset=utf-8` });
    response.end(content);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    putPage(path, page) {
      files.set(path, { type: 'text/html', content: html(page) });
      return `http://127.0.0.1:${port}${path}`;
    },
    putScript: (path, content) => files.set(path, { type: 'text/javascript', content }),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const html = ({ head = '', body }: { head?: string; body: string }) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="data:," />
    <title>Your order</title>
    ${head}
  </head>
  <body>
    ${body}
  </body>
</html>`;

/** The element with the link that the documentation shows, and with its data if that is given. */
export function elementHtml(tag: string, origin: string, token: string, data?: unknown): string {
  const json = data && JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<${tag} token="${token}">
    ${json ? `<script type="application/json">${json}</script>` : ''}
    <a href="${origin}/t/${token}">Where is my order?</a>
  </${tag}>`;
}

/** The style that the widget's README gives to keep the place of the element. */
export function documentedStyle(): string {
  const styles = openReadme('widget/README.md').blocks.flatMap(({ language, code }) =>
    language === 'css'
      ? [code]
      : [...code.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css = '']) => css),
  );
  const style = styles.find((css) => css.includes('porch-tracking') && css.includes('min-height'));
  if (!style) throw new Error('widget/README.md shows no style that keeps the place.');
  return `<style>${style}</style>`;
}
