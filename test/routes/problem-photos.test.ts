import { describe, expect, test } from 'vitest';
import { ProblemReceipt } from '#contract/problem';
import { placesOf } from '../helpers/canaries.ts';
import { homes } from '../helpers/homes.ts';
import {
  extendedWebp,
  jpeg,
  jpegOf,
  png,
  tellingJpeg,
  tellingPng,
  tellingWebp,
  webp,
} from '../helpers/photos.ts';
import { base64, errorOf, shopWith } from '../helpers/problem-shop.ts';

describe.each(homes)('photos of a problem in the $name home', (home) => {
  test('keeps photos for the shop alone, as what they are', async () => {
    const { reported, shop } = await shopWith(home);
    const photos = [base64(jpeg), `data:image/gif;base64,${base64(webp)}`, base64(png)];
    const { id, photos: count } = await reported({ kind: 'damaged', photos });
    expect(count).toBe(3);
    const at = `/v1/problems/${id}/photos`;
    for (const [n, type, bytes] of [
      [1, 'image/jpeg', jpeg],
      [2, 'image/webp', webp],
      [3, 'image/png', png],
    ] as const) {
      const photo = await shop.get(`${at}/${n}`);
      expect(photo.headers.get('content-type')).toBe(type);
      expect(photo.headers.get('content-security-policy')).toContain('sandbox');
      expect(photo.headers.get('x-content-type-options')).toBe('nosniff');
      expect(Buffer.from(await photo.arrayBuffer()).equals(bytes)).toBe(true);
    }
    expect((await shop.get(`${at}/4`)).status).toBe(404);
    expect((await home.fetch(`${at}/1`)).status).toBe(401);
    const other = await shopWith(home);
    expect((await other.shop.get(`${at}/1`)).status).toBe(404);
    expect((await other.shop.get(`/v1/problems/${id}`)).status).toBe(404);
    expect((await other.patch(id, { state: 'closed' })).status).toBe(404);
  });

  test('keeps of a photo what it shows, and not where or by whom it was taken', async () => {
    const { reported, shop, report } = await shopWith(home);
    const place = 'Canonbury-Lane-7';
    const sent = [tellingJpeg(place, 6), tellingPng(place), tellingWebp(place)];
    for (const photo of sent) expect(photo.toString('latin1')).toContain(place);
    const { id } = await reported({ kind: 'damaged', photos: sent.map(base64) });
    const stored = await Promise.all(
      [1, 2, 3].map(async (n) =>
        Buffer.from(await (await shop.get(`/v1/problems/${id}/photos/${n}`)).arrayBuffer()),
      ),
    );
    // Which way up a picture is belongs to it: else it would lie on its side.
    const turned = Buffer.from(
      'ffe100224578696600004d4d002a00000008000101120003000000010006000000000000',
      'hex',
    );
    const upright = Buffer.concat([jpeg.subarray(0, 2), turned, jpeg.subarray(2)]);
    expect(stored.map((photo) => photo.toString('hex'))).toEqual(
      [upright, png, extendedWebp].map((photo) => photo.toString('hex')),
    );
    expect(await placesOf(home.client, [place])).toEqual([]);
    // The very picture from elsewhere is no second one.
    const again = await report({ kind: 'damaged', photos: [base64(tellingPng('Elsewhere'))] });
    expect(ProblemReceipt.parse(await again.json()).problem.photos).toBe(3);
    const broken = [jpeg, png, webp].map((photo) => base64(photo.subarray(0, -9)));
    expect(await errorOf(await report({ kind: 'damaged', photos: broken }))).toMatchObject({
      code: 'invalid_body',
      paths: ['photos.0', 'photos.1', 'photos.2'],
    });
  });

  test('takes photos of 200 KB each, and names those that are none', async () => {
    const { report } = await shopWith(home);
    const large = (bytes: number) => base64(jpegOf(bytes));
    const three = [0, 1, 2].map((i) => large(200_000 - i));
    const taken = await report({ kind: 'damaged', photos: three });
    expect([taken.status, ProblemReceipt.parse(await taken.json()).problem.photos]).toEqual([
      201, 3,
    ]);
    const svg = base64(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'));
    const bad = await report({ kind: 'damaged', photos: [large(200_001), svg, '???'] });
    expect(await errorOf(bad)).toMatchObject({
      status: 400,
      code: 'invalid_body',
      paths: ['photos.0', 'photos.1', 'photos.2'],
    });
    const tooMany = await report({ photos: Array.from({ length: 4 }, () => base64(png)) });
    expect(await errorOf(tooMany)).toMatchObject({ code: 'invalid_body', paths: ['photos'] });
    const huge = await report({ note: 'x', photos: ['A'.repeat(1_100_000)] });
    expect(await errorOf(huge)).toMatchObject({ status: 413, code: 'body_too_large' });
  });
});
