import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { WidgetView } from '#contract/tracking';
import { installation } from '../helpers/porchlight-process.ts';

type DemoFile = {
  url: string;
  merchant: string;
  publishableKey: string;
  secretKey: string;
  webhooks: { aftership: { url: string; secret: string } };
  tokens: Record<string, string>;
  links: Record<string, { tracking: string }>;
};

describe('npm start', () => {
  const porchlight = installation();
  afterAll(() => porchlight.remove());
  const file = join(porchlight.data, 'demo.json');
  const demo = () => JSON.parse(readFileSync(file, 'utf8')) as DemoFile;
  const ready = /demo\.json/;

  test('opens a shop on an empty folder, survives a restart, and starts afresh on reset', async () => {
    const first = await porchlight.start(ready);
    const before = demo();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(before).toMatchObject({ url: first.origin, merchant: 'demo' });
    for (const path of ['/states', '/journeys', '/theme'])
      expect(first.printed).toContain(first.origin + path);
    // For the eyes of this user alone, the database too.
    for (const name of readdirSync(porchlight.data))
      expect([name, statSync(join(porchlight.data, name)).mode & 0o077]).toEqual([name, 0]);

    for (const path of ['/', '/states', '/basket', '/static/v1/porchlight.js']) {
      const answer = await fetch(first.origin + path);
      expect([path, answer.status]).toEqual([path, 200]);
    }
    for (const [scenario, token] of Object.entries(before.tokens)) {
      const answer = await fetch(`${first.origin}/v1/widget?token=${token}`);
      expect([scenario, answer.status]).toEqual([scenario, 200]);
      WidgetView.parse(await answer.json());
      expect((await fetch(before.links[scenario]!.tracking)).status).toBe(200);
    }
    await first.stop();

    const second = await porchlight.start(ready);
    const after = demo();
    expect(after.secretKey).toBe(before.secretKey);
    expect(after.webhooks.aftership.secret).toBe(before.webhooks.aftership.secret);
    expect(new URL(after.webhooks.aftership.url).pathname).toBe(
      new URL(before.webhooks.aftership.url).pathname,
    );
    expect(after.tokens['delivered']).toBe(before.tokens['delivered']);
    const kept = await fetch(`${second.origin}/v1/widget?token=${before.tokens['delivered']}`);
    expect(kept.status).toBe(200);
    await second.stop();

    const { code } = await porchlight.run('api/node.ts', '--reset');
    expect(code).toBe(0);
    expect(existsSync(porchlight.data)).toBe(false);
    const third = await porchlight.start(ready);
    expect(statSync(porchlight.data).mode & 0o777).toBe(0o700);
    expect(demo().secretKey).not.toBe(before.secretKey);
    const gone = await fetch(`${third.origin}/v1/widget?token=${before.tokens['delivered']}`);
    expect(gone.status).toBe(404);
    await third.stop();
  }, 300_000);
});

describe('settings', () => {
  test.each<[string, Record<string, string>, string]>([
    ['a port that is none', { PORT: 'eighty' }, 'PORT must be a port number'],
    ['a short secret', { PORCHLIGHT_SECRET: 'short' }, 'PORCHLIGHT_SECRET is too short'],
    ['no secret in production', { NODE_ENV: 'production' }, 'PORCHLIGHT_SECRET is missing'],
    ['no address', { PORCHLIGHT_ORIGIN: 'parcels' }, 'PORCHLIGHT_ORIGIN must be an address'],
  ])('%s is named in one line, and the process stops', async (_name, environment, line) => {
    const porchlight = installation(environment);
    const { code, printed } = await porchlight.run('api/node.ts');
    porchlight.remove();
    expect(code).toBe(1);
    expect(printed.trim().split('\n')).toHaveLength(1);
    expect(printed).toContain(line);
  });
});
