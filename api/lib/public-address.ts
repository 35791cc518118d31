/** An address of the Internet as its number and how many bits it has; null where it is none. */
function numberOf(address: string): { value: bigint; bits: 32 | 128 } | null {
  const plain = address.split('%', 1)[0] ?? '';
  if (!plain.includes(':')) {
    const parts = plain.split('.');
    const isWritten = parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part));
    const bytes = parts.map(Number);
    if (!isWritten || bytes.some((byte) => byte > 255)) return null;
    return { value: bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n), bits: 32 };
  }
  // The parser of the platform writes every spelling out the same way, mapped IPv4 in hexadecimal.
  const host = URL.parse(`http://[${plain}]/`)?.hostname.slice(1, -1);
  if (!host) return null;
  const [head = '', tail] = host.split('::');
  const groups = (text: string) => (text ? text.split(':') : []);
  const before = groups(head);
  const after = groups(tail ?? '');
  const between = Array.from({ length: 8 - before.length - after.length }, () => '0');
  const value = [...before, ...between, ...after].reduce(
    (sum, group) => sum * 65_536n + BigInt(`0x${group}`),
    0n,
  );
  return { value, bits: 128 };
}

type Block = { first: bigint; size: number; bits: 32 | 128 };

function block(written: string): Block {
  const [address = '', size] = written.split('/');
  const { value, bits } = numberOf(address) ?? { value: 0n, bits: 32 };
  return { first: value, size: Number(size), bits };
}

/** Registered for something else than a machine that everybody can reach (IANA, RFC 6890). */
const special = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  // Below ::/96 stand loopback, the empty address and IPv4 as it was once written.
  '::/96',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
  '5f00::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
].map(block);
const mapped = block('::ffff:0:0/96');
const loopback = ['127.0.0.0/8', '::1/128'].map(block);

const holds = ({ first, size, bits }: Block, value: bigint, ofBits: number): boolean =>
  bits === ofBits && first >> BigInt(bits - size) === value >> BigInt(bits - size);

/** IPv4 in the clothes of IPv6 is judged as what it is. */
function judged(address: string): { value: bigint; bits: number } | null {
  const found = numberOf(address);
  return found && holds(mapped, found.value, found.bits)
    ? { value: found.value & 0xff_ff_ff_ffn, bits: 32 }
    : found;
}

/** True for an address of a machine that everybody can reach; false for anything else. */
export function isPublicAddress(address: string): boolean {
  const found = judged(address);
  return found !== null && !special.some((each) => holds(each, found.value, found.bits));
}

export function isLoopbackAddress(address: string): boolean {
  const found = judged(address);
  return found !== null && loopback.some((each) => holds(each, found.value, found.bits));
}
