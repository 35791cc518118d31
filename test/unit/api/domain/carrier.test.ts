import { describe, expect, test } from 'vitest';
import {
  carrierName,
  carrierOf,
  isKnownAddress,
  pageOf,
  readable,
  trackingKeyOf,
} from '../../../../api/domain/carrier.ts';
import { pages } from '../../../../api/domain/carrier-pages.ts';

describe('a carrier', () => {
  test('is known by its code, however a tracker spells it', () => {
    for (const code of ['dhl', 'DHL', 'DHLExpress', 'dhl_express', 'dhl-express'])
      expect(carrierName(code)).toBe('DHL');
    expect(carrierName('RoyalMail')).toBe('Royal Mail');
    expect(carrierName('my-fleet')).toBe('my-fleet');
    for (const code of ['constructor', '__proto__', '']) expect(carrierName(code)).toBe(code);
  });

  test('has a page of every number; what the merchant gave goes before', () => {
    const given = { code: 'bpost', name: null, trackingNumber: '32 1/4', url: null };
    expect(carrierOf(given)).toEqual({
      code: 'bpost',
      name: 'bpost',
      trackingNumber: '32 1/4',
      url: 'https://track.bpost.cloud/btr/web/#/search?itemCode=32%201%2F4',
    });
    const own = 'https://shop.example/parcel';
    expect(carrierOf({ ...given, name: 'Our van', url: own })).toMatchObject({
      name: 'Our van',
      url: own,
    });
    expect(carrierOf({ code: null, name: null, trackingNumber: null, url: null })).toBeNull();
    expect(pageOf('china-post', 'RB123456785CN')).toBeNull();
  });

  test.each(Object.entries(pages))('the page of %s is a safe address', (code, [name, page]) => {
    expect(name).toBeTruthy();
    if (page === null) return;
    expect(page.endsWith('#')).toBe(true);
    const address = pageOf(code, 'A&B #1')!;
    expect(address).not.toMatch(/[ ]|A&B/);
    expect(new URL(address).protocol).toBe('https:');
    expect(isKnownAddress(address)).toBe(true);
  });
});

describe('an address out of a payload', () => {
  test.each([
    'https://nolp.dhl.de/proof/1.pdf',
    'https://dhl.de',
    'https://signatures.dpd.co.uk/1?x=2',
    'https://track.aftership.com/1',
    'https://AUSPOST.com.au/x',
    'https://t.17track.net/en#nums=1',
  ])('%s is a carrier’s own', (url) => expect(isKnownAddress(url)).toBe(true));

  test.each([
    'http://www.dhl.de/proof',
    'https://dhl.de.evil.example/',
    'https://evildhl.de/',
    'https://co.uk/',
    'https://evil.co.uk/',
    'https://evil.com.au/',
    'https://dhl.de@evil.example/',
    'https://evil.example/https://dhl.de/',
    'https://dhl.de\\@evil.example/',
    'https://evil.example\\.dhl.de/',
    'https://dhl.de:8443/',
    'https:dhl.de/',
    '//dhl.de/',
    'javascript:alert(1)//dhl.de/',
    'data:text/html,https://dhl.de/',
    ' https://dhl.de/',
    'https://',
    '',
  ])('%s is not', (url) => expect(isKnownAddress(url)).toBe(false));
});

test('a number is the same in capitals and without separators', () => {
  expect(trackingKeyOf('jjd-000 3904')).toBe('JJD0003904');
  expect(readable('00340434161094042557')).toBe('0034 0434 1610 9404 2557');
  expect(readable('SHORT1')).toBe('SHORT1');
});
