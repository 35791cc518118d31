import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { Locale } from '#contract/vocabulary';
import { elementWordsOf } from '../../api/deploy/messages.ts';
import { simulationIn } from '../../api/journeys/journey-views.ts';
import { chromiumFlags, chromiumPath } from './browser.ts';
import { buildSite } from './site.ts';
import { readText, root } from './source.ts';

const { version } = JSON.parse(readText('package.json')) as { version: string };

/** What one test wants of the shop and of the server that its pages ask. */
export interface Scene {
  /** The page of the shop; `API` stands for the origin of the server, `VERSION` for its version. */
  html: string;
  /** Headers of that page. */
  headers?: Record<string, string>;
  /** Answers for a token; by default the fixture of that name, else 404. */
  answer?: (token: string, res: ServerResponse) => boolean | void;
  /** Files of the widget come only when this has resolved. */
  held?: Promise<unknown>;
  /** Answers for a file of words instead. */
  words?: (res: ServerResponse) => void;
  /** A file of the widget that does not come at all. */
  without?: string;
  /** Runs in the page before anything else does. */
  before?: () => void;
}

export interface Visit {
  readonly page: Page;
  /** What was asked of the server of Porchlight, in order: `GET /v1/widget?token=…`. */
  readonly asked: {
    readonly line: string;
    readonly status: number;
    readonly headers: IncomingMessage['headers'];
  }[];
  /** Errors that reached the page, and what was written to its console. */
  readonly trouble: string[];
}

/** A shop and a server of Porchlight on two origins, and a browser that visits the shop. */
export class Host {
  private readonly shop: Server;
  private readonly api: Server;
  private readonly browser: Browser;
  private scene: Scene = { html: '' };
  private asked: { line: string; status: number; headers: IncomingMessage['headers'] }[] = [];

  private constructor(shop: Server, api: Server, browser: Browser) {
    this.shop = shop;
    this.api = api;
    this.browser = browser;
  }

  static async start(): Promise<Host> {
    const files = await buildSite();
    const browser = await chromium.launch({
      executablePath: await chromiumPath(),
      args: chromiumFlags,
    });
    const host: Host = new Host(
      createServer((_, res) => host.serveShop(res)),
      createServer((req, res) => void host.serveApi(req, res, files)),
      browser,
    );
    for (const server of [host.shop, host.api])
      await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    return host;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    for (const server of [this.shop, this.api]) {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    }
  }

  get apiOrigin(): string {
    return originOf(this.api);
  }

  /** Opens the shop in a browser that has never seen it. Earlier visits end: they would go on asking. */
  async visit(scene: Scene, options: Parameters<Browser['newContext']>[0] = {}): Promise<Visit> {
    for (const earlier of this.browser.contexts()) await earlier.close();
    this.scene = scene;
    this.asked = [];
    const context = await this.browser.newContext(options);
    const page = await context.newPage();
    const trouble: string[] = [];
    page.on('pageerror', ({ message }) => trouble.push(message));
    page.on('console', (entry) => {
      // The browser itself writes down every answer that is an error.
      if (!entry.text().startsWith('Failed to load resource')) trouble.push(entry.text());
    });
    if (scene.before) await page.addInitScript(scene.before);
    const waitUntil = scene.held ? 'domcontentloaded' : 'load';
    await page.goto(`${originOf(this.shop)}/order`, { waitUntil });
    return { page, asked: this.asked, trouble };
  }

  private serveShop(res: ServerResponse): void {
    const fill = (text: string) =>
      text.replaceAll('API', this.apiOrigin).replaceAll('VERSION', version);
    for (const [name, value] of Object.entries(this.scene.headers ?? {}))
      res.setHeader(name, fill(value));
    res.setHeader('content-type', 'text/html; charset=utf-8').end(fill(this.scene.html));
  }

  private async serveApi(
    req: IncomingMessage,
    res: ServerResponse,
    files: Record<string, string>,
  ): Promise<void> {
    const { scene, asked } = this;
    const { pathname, searchParams } = new URL(req.url ?? '/', this.apiOrigin);
    res.on('close', () => {
      const line = `${req.method} ${req.url}`;
      asked.push({ line, status: res.statusCode, headers: req.headers });
    });
    res.setHeader('access-control-allow-origin', '*');
    const file = /^\/static\/(?:v1|\d+\.\d+\.\d+)\/([\w-]+\.js)$/.exec(pathname)?.[1];
    if (file !== undefined) {
      await scene.held;
      const code = file === scene.without ? undefined : files[file];
      res.setHeader('content-type', 'text/javascript; charset=utf-8');
      res.writeHead(code === undefined ? 404 : 200).end(code);
      return;
    }
    const words = /^\/static\/\d+\.\d+\.\d+\/words\/([\w-]+)\.json$/.exec(pathname)?.[1];
    if (words !== undefined) {
      if (scene.words) scene.words(res);
      else await answerWithWords(words, res);
      return;
    }
    const token = searchParams.get('token') ?? '';
    if (pathname === '/v1/lookup') answerLookup(await textOf(req), res);
    else if (pathname === '/v1/problems') await answerReport(res);
    else if (pathname !== '/v1/widget') res.writeHead(404).end();
    else if (scene.answer?.(token, res) !== true) answerWithFixture(token, req, res);
  }
}

function answerWithFixture(token: string, req: IncomingMessage, res: ServerResponse): void {
  res.setHeader('content-type', 'application/json; charset=utf-8');
  const body = viewText(token);
  if (body === null) {
    res.writeHead(404).end('{"error":{"code":"unknown_token","message":"","requestId":"r"}}');
    return;
  }
  const etag = `"${token}-${body.length}"`;
  res.setHeader('etag', etag).setHeader('cache-control', 'private, no-cache');
  if (req.headers['if-none-match'] === etag) res.writeHead(304).end();
  else res.end(body);
}

/** As the build writes them. */
async function answerWithWords(locale: string, res: ServerResponse): Promise<void> {
  // What is none is not found.
  const words = await elementWordsOf(locale as Locale);
  res.setHeader('content-type', 'application/json; charset=utf-8');
  res.writeHead(words === null ? 404 : 200).end(words);
}

/** Whoever gives the name of a fixture for a number is given it for a token. */
function answerLookup(body: string, res: ServerResponse): void {
  const { orderNumber } = JSON.parse(body) as { orderNumber: string };
  res.setHeader('content-type', 'application/json');
  if (viewText(orderNumber) === null) res.writeHead(404).end('{}');
  else res.end(JSON.stringify({ token: orderNumber }));
}

async function textOf(req: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of req.setEncoding('utf8')) text += String(chunk);
  return text;
}

/** Whatever is reported is taken. */
async function answerReport(res: ServerResponse): Promise<void> {
  const { other } = (await simulationIn('en')).receipts;
  res.setHeader('content-type', 'application/json; charset=utf-8');
  res.writeHead(201).end(JSON.stringify({ problem: other }));
}

/** The text of `test/fixtures/views/<name>.json`, or null. */
export function viewText(name: string): string | null {
  try {
    return readFileSync(`${root}/test/fixtures/views/${name}.json`, 'utf8');
  } catch {
    return null;
  }
}

function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
