import { BlockList, isIPv4 } from 'node:net';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLoopbackAddress, isPublicAddress } from '../../../../api/lib/public-address.ts';
import { webhookAddress } from '../../../../api/lib/webhook-address.ts';

const own = ['parcels.hobnail.example'];
const refused = (url: string) => 'fault' in webhookAddress(url, { own });

/** Each of them leads somewhere else than to a shop's own server on the Internet. */
const leadsAstray = [
  'http://shop.example/',
  'ftp://shop.example/',
  'ws://shop.example/',
  'wss://shop.example/',
  'file:///etc/passwd',
  'data:text/plain,x',
  'javascript:alert(1)',
  'gopher://shop.example/',
  '',
  ' ',
  '//shop.example/',
  '/hook',
  'shop.example',
  'https://',
  'https:///',
  'https://?x',
  'https://shop.example:80/',
  'https://shop.example:22/',
  'https://shop.example:8080/',
  'https://shop.example:444/',
  'https://shop.example:25/',
  'https://shop.example:65535/',
  'https://shop.example:0/',
  'https://shop.example:6379/',
  'https://shop.example:99999/',
  'https://user@shop.example/',
  'https://user:word@shop.example/',
  'https://:word@shop.example/',
  'https://shop.example@127.0.0.1/',
  'https://127.0.0.1@shop.example/',
  // IPv4, as it is and as nobody would write it.
  'https://127.0.0.1/',
  'https://127.1/',
  'https://127.0.1/',
  'https://2130706433/',
  'https://0x7f000001/',
  'https://0x7f.1/',
  'https://0x7f.0.0.0x1/',
  'https://017700000001/',
  'https://0177.0.0.1/',
  'https://0177.0.0.01/',
  'https://127.0.0.1./',
  'https://1.1.1.1/',
  'https://0/',
  'https://0.0.0.0/',
  'https://10.0.0.1/',
  'https://10.1/',
  'https://012.0.0.1/',
  'https://172.16.0.1/',
  'https://172.31.255.255/',
  'https://192.168.0.1/',
  'https://3232235521/',
  'https://169.254.169.254/',
  'https://0xa9fea9fe/',
  'https://2852039166/',
  'https://0xa9.254.0xa9fe/',
  'https://100.64.0.1/',
  'https://198.18.0.1/',
  'https://224.0.0.1/',
  'https://255.255.255.255/',
  'https://１２７.０.０.１/',
  'https://127。0。0。1/',
  'https://①②⑦.⓪.⓪.①/',
  'https://%31%32%37.0.0.1/',
  'https://8.8.8.8/',
  'https://134744072/',
  'https://0x08080808/',
  'https://010.8.8.8/',
  // IPv6
  'https://[::1]/',
  'https://[::]/',
  'https://[0:0:0:0:0:0:0:1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[::ffff:7f00:1]/',
  'https://[::127.0.0.1]/',
  'https://[fe80::1]/',
  'https://[fc00::1]/',
  'https://[fd00:ec2::254]/',
  'https://[64:ff9b::7f00:1]/',
  'https://[2002:7f00:1::]/',
  'https://[2001:db8::1]/',
  'https://[2606:4700:4700::1111]/',
  'https://[ff02::1]/',
  'https://[::1%25lo]/',
  'https://[::1]:8443/',
  'https://[0000::0001]/',
  'https://[::ffff:0:127.0.0.1]/',
  // Names that stay inside
  'https://localhost/',
  'https://LOCALHOST/',
  'https://localhost./',
  'https://a.localhost/',
  'https://loc%61lhost/',
  'https://ｌｏｃａｌｈｏｓｔ/',
  'https://localhost:8443/',
  'https://localhost.localdomain/',
  'https://printer.local/',
  'https://a.b.local./',
  'https://db.internal/',
  'https://metadata.google.internal/',
  'https://1.0.0.127.in-addr.arpa/',
  'https://home.arpa/',
  'https://router.lan/',
  'https://wiki.intranet/',
  'https://nas.home/',
  'https://ad.corp/',
  'https://x.private/',
  'https://shop/',
  'https://metadata/',
  'https://com/',
  'https://kubernetes/',
  'https://redis:8443/',
  'https://a.test/',
  'https://x.invalid/',
  'https://x.onion/',
  'https://shop.alt/',
  // This very installation
  'https://parcels.hobnail.example/',
  'https://PARCELS.hobnail.example/in/generic/x',
  'https://a.parcels.hobnail.example/',
  'https://parcels.hobnail.example./',
  'https://parcels.hobnail.example:8443/',
  // No host at all
  'https://a b.example/',
  'https://exa<mple.com/',
  'https://shop.example\u0000.evil/',
  'https://[::1/',
  'https://256.256.256.256/',
  'https://1.2.3.4.5/',
  'https://0x.0x.0/',
  'https://999999999999/',
  `https://shop.example/${'x'.repeat(2048)}`,
];

describe('webhookAddress', () => {
  test('has at least 120 ways to be led astray, each another', () => {
    expect(new Set(leadsAstray).size).toBe(leadsAstray.length);
    expect(leadsAstray.length).toBeGreaterThanOrEqual(120);
  });

  test.each(leadsAstray)('refuses %j', (url) => expect(refused(url)).toBe(true));

  test.each([
    ['https://shop.example/hooks', 'https://shop.example/hooks'],
    ['https://shop.example:443/hooks?a=b', 'https://shop.example/hooks?a=b'],
    ['https://shop.example:8443/', 'https://shop.example:8443/'],
    [' HTTPS://Hooks.Shop.Example/A ', 'https://hooks.shop.example/A'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
    ['https://shop.example./hooks#part', 'https://shop.example/hooks'],
    ['https://notparcels.hobnail.example/', 'https://notparcels.hobnail.example/'],
    ['https://localhost.example/', 'https://localhost.example/'],
    ['https://10.example/', 'https://10.example/'],
  ])('takes %j', (url, href) => {
    const address = webhookAddress(url, { own });
    expect('url' in address && address.url.href).toBe(href);
  });

  test.each([
    'http://127.0.0.1:9000/',
    'http://localhost:3000/x',
    'http://[::1]:1/',
    'https://127.1/',
  ])('takes %s for work on one machine, and only then', (url) => {
    expect('url' in webhookAddress(url, { allowLocal: true })).toBe(true);
    expect(refused(url)).toBe(true);
  });

  test.each([
    'http://10.0.0.1/',
    'http://shop.example/',
    'https://192.168.1.1/',
    'ftp://127.0.0.1/',
  ])('refuses %s even there', (url) =>
    expect('fault' in webhookAddress(url, { allowLocal: true })).toBe(true),
  );
});

/** The same list once more, kept by the platform. */
const list = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as [string, number][])
  list.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as [string, number][])
  list.addSubnet(net, prefix, 'ipv6');

describe('isPublicAddress', () => {
  test.each([
    '1.1.1.1',
    '8.8.8.8',
    '172.32.0.1',
    '100.128.0.1',
    '2606:4700::1',
    '2a00:1450:4001::1',
  ])('is true of %s', (address) => expect(isPublicAddress(address)).toBe(true));
  test.each([
    '::ffff:10.0.0.1',
    '::ffff:a00:1',
    'fe80::1%eth0',
    '',
    'shop.example',
    '1.2.3',
    '1.2.3.4.5',
    '1.2.3.256',
    ':::',
  ])('is false of %j', (address) => expect(isPublicAddress(address)).toBe(false));
  test('knows loopback in the clothes of IPv6', () => {
    const given = ['127.8.8.8', '::1', '::ffff:127.0.0.1', '10.0.0.1', '::2', '2606:4700::1'];
    expect(given.map(isLoopbackAddress)).toEqual([true, true, true, false, false, false]);
  });
  test('agrees with the platform about any address', () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (address) => {
        const isV4 = isIPv4(address);
        expect(isPublicAddress(address)).toBe(!list.check(address, isV4 ? 'ipv4' : 'ipv6'));
      }),
      { numRuns: 2_000 },
    );
  });
});
