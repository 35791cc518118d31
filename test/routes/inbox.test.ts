import { describe, expect, test } from 'vitest';
import { InboxDetail, InboxMessage, InboxPage } from '#contract/inbox';
import type { Provider } from '#contract/vocabulary';
import { homes } from '../helpers/homes.ts';
import { trackingMessage } from '../helpers/messages/tracking-message.ts';
import { shopServer, trackingUpdate } from '../helpers/shop-server.ts';
import { signed } from '../helpers/sign.ts';

const told = { at: '2026-11-21T08:12:00Z', text: 'In the van', city: 'Leipzig' };

describe.each(homes)('/v1/inbox in the $name home', (home) => {
  const open = async () => {
    const shop = shopServer(home, await home.createMerchant());
    const endpoints = new Map<Provider, { url: string; secret: string }>();
    const page = async (query = '') => {
      const answer = await shop.get(`/v1/inbox${query}`);
      expect(answer.status).toBe(200);
      return InboxPage.parse(await answer.json());
    };
    return {
      shop,
      page,
      /** Every message, read page by page. */
      async all(query: string): Promise<InboxMessage[]> {
        const messages: InboxMessage[] = [];
        for (let next: string | null = ''; next !== null;) {
          const got: InboxPage = await page(`?limit=2${query}${next ? `&cursor=${next}` : ''}`);
          messages.push(...got.messages);
          next = got.next;
        }
        return messages;
      },
      async deliver(provider: Exclude<Provider, 'shopify'>, body: string): Promise<string> {
        let endpoint = endpoints.get(provider);
        if (!endpoint) {
          const opened = await shop.post('/v1/inbound-endpoints', { provider });
          endpoint = (await opened.json()) as { url: string; secret: string };
          endpoints.set(provider, endpoint);
        }
        const headers = signed(provider, endpoint.secret, body);
        const path = new URL(endpoint.url).pathname;
        const answer = await home.fetch(path, { method: 'POST', body, headers });
        return ((await answer.json()) as { id?: string }).id ?? '';
      },
      replay: (id: string, headers?: HeadersInit) =>
        shop.post(`/v1/inbox/${id}/replay`, undefined, headers),
    };
  };
  const message = (source: Exclude<Provider, 'shopify'>, trackingNumber: string) =>
    trackingMessage(source, { ...told, trackingNumber });

  test('lists newest first, filtered and page by page', async () => {
    const { shop, deliver, all, page } = await open();
    await shop.order('1');
    const first = await deliver('aftership', message('aftership', 'TRACK1A'));
    const second = await deliver('easypost', message('easypost', 'NOBODYS1'));
    const third = await deliver('easypost', message('easypost', 'TRACK1A'));
    const fourth = await deliver('karrio', '{"event":"batch_completed","data":{}}');
    const fifth = await deliver('aftership', message('aftership', 'NOBODYS2'));
    await deliver('aftership', 'no json');
    await home.settle();

    const ids = (messages: InboxMessage[]) => messages.map(({ id }) => id);
    const everything = await all('');
    expect(everything).toHaveLength(6);
    expect(everything[0]).toMatchObject({ state: 'failed', bytes: 7, attempts: 0 });
    expect(ids(everything).slice(1)).toEqual([fifth, fourth, third, second, first]);
    expect(ids(everything)).toEqual(ids((await page()).messages));
    expect(ids(await all('&provider=easypost'))).toEqual([third, second]);
    expect(ids(await all('&state=unmatched'))).toEqual([fifth, second]);
    expect(ids(await all('&state=done'))).toEqual([third, first]);
    expect(ids(await all('&state=unmatched&provider=aftership'))).toEqual([fifth]);
    expect(ids(await all('&state=due'))).toEqual([]);
    expect((await page('?limit=6')).next).toBeNull();
  });

  test('shows a message with its body as it came, and what was wrong with it', async () => {
    const { shop, deliver } = await open();
    await shop.order('2');
    const body = trackingUpdate('TRACK2A', [
      { at: '2026-11-21T09:12:00+01:00', tag: 'OutForDelivery', message: 'Grüße — 早' },
      { at: 'yesterday', tag: 'InTransit' },
      { at: '2026-11-20T09:12:00+01:00', tag: 'Teleported', subtag: 'Teleported_001' },
    ]);
    const id = await deliver('aftership', body);
    await home.settle();
    const detail = InboxDetail.parse(await (await shop.get(`/v1/inbox/${id}`)).json());
    expect(detail).toMatchObject({
      id,
      provider: 'aftership',
      state: 'done',
      attempts: 1,
      body,
      bytes: Buffer.byteLength(body),
      error: null,
      rejected: [{ line: 1, code: 'invalid_time' }],
      unknownCodes: ['Teleported_001'],
      replayable: true,
    });
    expect(Date.now() - Date.parse(detail.receivedAt)).toBeLessThan(60_000);
  });

  test('keeps the headers that say what a message is, and no signature', async () => {
    const { shop, deliver } = await open();
    const id = await deliver('generic', message('generic', 'TRACK3A'));
    const detail = InboxDetail.parse(await (await shop.get(`/v1/inbox/${id}`)).json());
    expect(Object.keys(detail.headers)).toEqual(['webhook-id']);
    const karrio = await deliver('karrio', message('karrio', 'TRACK3A'));
    const other = InboxDetail.parse(await (await shop.get(`/v1/inbox/${karrio}`)).json());
    expect(other.headers).toEqual({});
  });

  test('replays what is over, which changes nothing that is there already', async () => {
    const { shop, deliver, page, replay } = await open();
    const { token } = await shop.order('4');
    const id = await deliver('shippo', message('shippo', 'TRACK4A'));
    await home.settle();
    const before = await shop.view(token);
    expect(before.shipments[0]!.stage).toBe('out_for_delivery');

    const answer = await replay(id);
    expect(answer.status).toBe(200);
    expect(InboxMessage.parse(await answer.json())).toMatchObject({ id, attempts: 0 });
    await home.settle();
    expect((await page()).messages).toMatchObject([{ id, state: 'done', attempts: 1 }]);
    expect(await shop.view(token)).toEqual(before);

    const ignored = await deliver('shippo', '{"event":"batch_created","data":{}}');
    await home.settle();
    expect((await replay(ignored)).status).toBe(200);
  });

  test('replays nothing that is due anyway', async () => {
    const { shop, deliver, replay } = await open();
    const id = await deliver('easypost', message('easypost', 'NOBODYS5'));
    await home.settle();
    // Due, and not before tomorrow: as after a failure of ours.
    await home.client.execute({
      sql: "UPDATE inbox SET state = 'due', next_at = ? WHERE id = ?",
      args: [BigInt(Date.now() + 86_400_000), id],
    });
    const answer = await replay(id);
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({ error: { code: 'not_replayable' } });
    const { state, replayable } = InboxDetail.parse(
      await (await shop.get(`/v1/inbox/${id}`)).json(),
    );
    expect([state, replayable]).toEqual(['due', false]);
  });

  test('a replay that is sent again under its key is one replay', async () => {
    const { deliver, replay, page } = await open();
    const id = await deliver('karrio', '{"event":"batch_completed","data":{}}');
    await home.settle();
    const key = { 'idempotency-key': 'replay-1' };
    const first = await replay(id, key);
    await home.settle();
    const again = await replay(id, key);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    expect(await again.json()).toEqual(await first.json());
    expect((await page()).messages).toMatchObject([{ id, state: 'ignored' }]);
  });

  test("knows nothing of another merchant's, and needs a secret key", async () => {
    const { deliver } = await open();
    const id = await deliver('easypost', message('easypost', 'NOBODYS6'));
    const stranger = await open();
    expect((await stranger.page()).messages).toEqual([]);
    for (const answer of [await stranger.shop.get(`/v1/inbox/${id}`), await stranger.replay(id)]) {
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({ error: { code: 'not_found' } });
    }
    for (const path of ['/v1/inbox', `/v1/inbox/${id}`]) {
      expect((await home.fetch(path)).status).toBe(401);
    }
    expect((await home.fetch(`/v1/inbox/${id}/replay`, { method: 'POST' })).status).toBe(401);
  });

  test.each(['?state=lost', '?provider=afterboat', '?limit=0', '?limit=101', '?cursor=%00'])(
    'refuses %s',
    async (query) => {
      const { shop } = await open();
      const answer = await shop.get(`/v1/inbox${query}`);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ error: { code: 'invalid_query' } });
    },
  );
});
