import { describe, expect, test } from 'vitest';
import { homes } from '../helpers/homes.ts';
import { webhookSource } from '../helpers/webhook-source.ts';

const carriersOwn = 'https://nolp.dhl.de/proof/1.pdf';
const anybodys = 'https://evil.example/proof.pdf';

type Tracker = { status: string; delivery_image_url: string; events: { status: string }[] };

describe.each(homes)('a proof of delivery in the $name home', (home) => {
  /** What a source tells of a delivery, with a picture at this address. */
  async function deliveredWith(url: string) {
    const source = await webhookSource(home, 'karrio');
    const token = await source.register();
    const message = JSON.parse(source.body) as { data: Tracker };
    message.data.status = 'delivered';
    message.data.delivery_image_url = url;
    for (const event of message.data.events) event.status = 'delivered';
    const body = JSON.stringify(message);
    expect((await source.post(body, source.sign(body))).status).toBe(200);
    await home.settle();
    const [parcel] = (await source.shop.view(token)).shipments;
    expect(parcel!.stage).toBe('delivered');
    return parcel!;
  }

  test('out of a payload is shown where it is a carrier’s', async () => {
    const { proof, actions } = await deliveredWith(carriersOwn);
    expect(proof).toMatchObject({ url: carriersOwn });
    expect(actions).toContainEqual(expect.objectContaining({ kind: 'proof', url: carriersOwn }));
  });

  test('out of a payload is not shown where it may lead anywhere', async () => {
    for (const url of [anybodys, 'https://dhl.de.evil.example/1', 'http://nolp.dhl.de/1']) {
      const parcel = await deliveredWith(url);
      expect(JSON.stringify(parcel)).not.toContain('evil.example');
      expect(parcel.actions.map(({ kind }) => kind)).not.toContain('proof');
    }
  });

  test('of the merchant’s own is shown wherever it is', async () => {
    const source = await webhookSource(home, 'generic');
    const token = await source.register();
    const scan = { at: '2026-11-21T09:12:00Z', stage: 'delivered', proofUrl: anybodys };
    await source.shop.post('/v1/shipments/p1/checkpoints', { checkpoints: [scan] });
    expect((await source.shop.view(token)).shipments[0]!.proof).toMatchObject({ url: anybodys });
  });
});
