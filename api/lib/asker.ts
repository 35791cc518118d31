/** Nobody's own: machines of one network, a proxy in front of us. */
const shared =
  /^(?:0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./;

/**
 * Who asks, as far as an address tells: all of an IPv4 address, the first 56 bits of an IPv6 one,
 * which is what a household is given. Null where it tells nothing of one household.
 */
export function askerOf(address: string): string | null {
  const plain = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
  if (!plain.includes(':')) return plain === '' || shared.test(plain) ? null : plain;
  const [head = '', tail] = plain.replace(/%.*$/, '').toLowerCase().split('::');
  const front = head ? head.split(':') : [];
  const back = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length);
  const groups = [...front, ...Array.from({ length: zeros }, () => '0'), ...back].map((group) =>
    Number.parseInt(group, 16),
  );
  const [a = 0, b = 0, c = 0, d = 0] = groups;
  // Loopback, unique local, link local.
  if (a === 0 || (a & 0xfe00) === 0xfc00 || (a & 0xffc0) === 0xfe80) return null;
  return [a, b, c, d & 0xff00].map((group) => group.toString(16)).join(':');
}
