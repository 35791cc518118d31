import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { schemes } from '#contract/signature-schemes';
import { providers, type InboxState, type Provider } from '#contract/vocabulary';
import type { WebhookReceipt } from '#contract/webhook';
import { homes } from '../helpers/homes.ts';
import { signatureHeaders } from '../helpers/sign.ts';
import { privateKey, webhookSource, type WebhookSource } from '../helpers/webhook-source.ts';

const everyHomeAndProvider = homes.flatMap((home) =>
  providers.map((provider) => ({ home, name: home.name, provider })),
);

/** Something that the provider might send one day, and what the inbox says of it. */
const unknownMessages: Record<Provider, [body: object, state: InboxState]> = {
  aftership: [{ event: 'carbon_report', event_id: 'e-1', msg: { tonnes: 1 } }, 'ignored'],
  easypost: [{ id: 'evt_1', object: 'Event', description: 'batch.created', result: {} }, 'ignored'],
  shippo: [{ event: 'batch_purchased', test: false, data: { object_id: 'b1' } }, 'ignored'],
  shipengine: [{ resource_type: 'API_BATCH', resource_url: '', data: { id: 1 } }, 'ignored'],
  '17track': [{ event: 'QUOTA_WARNING', data: { left: 10 } }, 'failed'],
  trackingmore: [{ code: 200, message: 'Success', data: { quota: 10 } }, 'failed'],
  karrio: [{ event: 'batch_completed', data: { id: 'b1' } }, 'ignored'],
  shopify: [{ id: 1, title: 'Enamel jug' }, 'ignored'],
  generic: [{ type: 'parcel.weighed', timestamp: '2026-11-21T08:12:00Z', data: {} }, 'ignored'],
};

/** Calls that were turned away are counted after they were answered. */
const within = { timeout: 10_000 };

describe.each(everyHomeAndProvider)(
  'POST /in/$provider in the $name home',
  ({ home, provider }) => {
    const { signs } = schemes[provider];
    const refusal = async (answer: Response) => {
      const { error } = (await answer.json()) as { error: { code: string } };
      return [answer.status, error.code];
    };
    const stageOf = async ({ shop }: WebhookSource, token: string) =>
      (await shop.view(token)).shipments[0]!.stage;

    test('what is rightly signed reaches the shopper, whatever the case of its headers', async () => {
      const source = await webhookSource(home, provider);
      const token = await source.register();
      const written = [...source.sign(source.body)].map(([name, value]) => [
        name.toUpperCase(),
        value,
      ]);
      expect(await source.postWritten(source.body, Object.fromEntries(written))).toBe(200);
      await home.settle();
      expect(await stageOf(source, token)).toBe('out_for_delivery');
      expect(await source.messages()).toMatchObject([
        { provider, state: 'done', error: null, rejected: [], unknownCodes: [], replayable: true },
      ]);
      expect(await source.endpoint()).toMatchObject({
        refusedCount: 0,
        refusedCode: null,
        lastMessage: { state: 'done' },
      });
    });

    test('what is not, or twice, is turned away, counted and not kept', async () => {
      const source = await webhookSource(home, provider);
      const { body, sign, post } = source;
      const bare = new Headers({ 'content-type': 'application/json' });
      expect(await refusal(await post(body, bare))).toEqual([401, 'invalid_signature']);
      const other = provider === 'shipengine' ? privateKey() : 'not-the-secret-of-this-endpoint';
      const foreign = sign(body, { secret: other });
      expect(await refusal(await post(body, foreign))).toEqual([401, 'invalid_signature']);
      const twice = sign(body);
      const header = signatureHeaders[provider];
      twice.append(header, twice.get(header)!);
      expect(await refusal(await post(body, twice))).toEqual([401, 'invalid_signature']);
      expect(await source.messages()).toEqual([]);
      await expect.poll(source.endpoint, within).toMatchObject({
        refusedCount: 3,
        refusedAt: expect.any(String),
        refusedCode: 'invalid_signature',
        lastMessage: null,
      });
    });

    test('the same facts in other bytes pass only where nothing of the body is signed', async () => {
      const { body, sign, post, messages } = await webhookSource(home, provider);
      const answer = await post(JSON.stringify(JSON.parse(body), null, 1), sign(body));
      expect(answer.status).toBe(signs === 'nothing' ? 200 : 401);
      expect(await messages()).toHaveLength(signs === 'nothing' ? 1 : 0);
    });

    test('a signed time that is long over or far ahead is told apart', async () => {
      const source = await webhookSource(home, provider);
      const { body, sign, post } = source;
      const timed = signs === 'body_and_time' || provider === 'trackingmore';
      for (const atMs of [Date.now() - 600_000, Date.now() + 600_000]) {
        const answer = await post(body, sign(body, { atMs, id: 'one' }));
        if (timed) expect(await refusal(answer)).toEqual([401, 'stale_signature']);
        else expect(answer.status).toBe(200);
      }
      expect(await source.messages()).toHaveLength(timed ? 0 : 1);
      await expect.poll(source.endpoint, within).toMatchObject({
        refusedCount: timed ? 2 : 0,
        refusedCode: timed ? 'stale_signature' : null,
      });
    });

    test('a hundred times at once it is one message and one scan', async () => {
      const source = await webhookSource(home, provider);
      const token = await source.register();
      const headers = source.sign(source.body);
      const answers = await Promise.all(
        Array.from({ length: 100 }, () => source.post(source.body, headers)),
      );
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
      const receipts = await Promise.all(
        answers.map((each) => each.json() as Promise<WebhookReceipt>),
      );
      expect(receipts.filter(({ duplicate }) => !duplicate)).toHaveLength(1);
      expect(new Set(receipts.map(({ id }) => id)).size).toBe(1);
      await home.settle();
      expect(await source.messages()).toHaveLength(1);
      expect((await source.shop.view(token)).shipments[0]!.checkpoints).toHaveLength(1);
    });

    test('signed rubbish is refused and kept, so that the merchant can see it', async () => {
      const { body, sign, post, messages, endpoint } = await webhookSource(home, provider);
      for (const rubbish of [
        body.slice(0, -20),
        '<?xml version="1.0"?><track>In the van</track>',
      ]) {
        const answer = await post(rubbish, sign(rubbish));
        expect(await refusal(answer)).toEqual([400, 'malformed_json']);
      }
      const failed = { state: 'failed', error: { code: 'malformed_json' }, replayable: true };
      expect(await messages()).toMatchObject([failed, failed]);
      await expect
        .poll(endpoint, within)
        .toMatchObject({ refusedCount: 2, refusedCode: 'malformed_json' });
    });

    test('2 MB, and what is compressed, is refused and not kept', async () => {
      const { body, sign, post, messages, endpoint } = await webhookSource(home, provider);
      const long = JSON.stringify({ ...JSON.parse(body), more: 'x'.repeat(2_000_000) });
      expect(await refusal(await post(long, sign(long)))).toEqual([413, 'body_too_large']);
      const zipped = new Uint8Array(gzipSync(body));
      const headers = sign(zipped);
      headers.set('content-encoding', 'gzip');
      expect(await refusal(await post(zipped, headers))).toEqual([415, 'unsupported_encoding']);
      expect(await messages()).toEqual([]);
      await expect.poll(endpoint, within).toMatchObject({
        refusedCount: 2,
        refusedCode: 'unsupported_encoding',
      });
    });

    test('an event that is new to us is kept, and says why nothing came of it', async () => {
      const { sign, post, messages } = await webhookSource(home, provider);
      const [message, state] = unknownMessages[provider];
      const body = JSON.stringify(message);
      expect((await post(body, sign(body, { topic: 'products/update' }))).status).toBe(200);
      await home.settle();
      expect(await messages()).toMatchObject([
        { state, error: { message: expect.any(String) }, replayable: true },
      ]);
    });

    test('news of an unknown parcel waits until it is known', async () => {
      const source = await webhookSource(home, provider);
      expect((await source.post(source.body, source.sign(source.body))).status).toBe(200);
      await home.settle();
      const [waiting] = await source.messages();
      expect(waiting).toMatchObject({ state: 'unmatched', subject: expect.any(String) });
      const token = await source.register();
      await home.settle();
      expect(await source.messages()).toMatchObject([{ id: waiting!.id, state: 'done' }]);
      expect(await stageOf(source, token)).toBe('out_for_delivery');
    });

    test('a deleted endpoint says so, and what came can still be applied', async () => {
      const source = await webhookSource(home, provider);
      const { body, sign, post, shop } = source;
      const token = await source.register();
      expect((await source.remove()).status).toBe(200);
      const headers = sign(body);
      expect(await refusal(await post(body, headers))).toEqual([410, 'endpoint_deleted']);
      expect(await refusal(await post(body, headers))).toEqual([410, 'endpoint_deleted']);
      const [kept, ...more] = await source.messages();
      expect(kept).toMatchObject({ state: 'refused', error: { code: 'endpoint_deleted' } });
      expect(more).toEqual([]);
      expect(await stageOf(source, token)).toBe('pending');
      expect((await shop.post(`/v1/inbox/${kept!.id}/replay`, undefined)).status).toBe(200);
      await home.settle();
      expect(await stageOf(source, token)).toBe('out_for_delivery');
      expect(await source.messages()).toMatchObject([{ id: kept!.id, state: 'done', error: null }]);
    });

    test('after a rotation both secrets count until the grace is over', async () => {
      const source = await webhookSource(home, provider);
      const { body, sign, post } = source;
      const given = provider === 'shipengine' ? { secret: privateKey() } : {};
      const rotated = (await (await source.rotate(given)).json()) as { secret: string };
      expect(rotated.secret).not.toBe(source.secret);
      expect((await post(body, sign(body, { id: 'old' }))).status).toBe(200);
      const renewed = { secret: rotated.secret, id: 'new' };
      expect((await post(body, sign(body, renewed))).status).toBe(200);
      await source.endGrace();
      const late = await post(body, sign(body, { id: 'late' }));
      expect(await refusal(late)).toEqual([401, 'invalid_signature']);
      expect((await post(body, sign(body, renewed))).status).toBe(200);
    });
  },
);
