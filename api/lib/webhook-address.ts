import { isLoopbackAddress } from './public-address.ts';

const longest = 2048;
const ports = new Set(['', '443', '8443']);
/** Names that lead into somebody's own network, or nowhere. */
const inward = /(^|\.)(localhost|localdomain|local|internal|intranet|lan|home|corp|private|arpa)$/;
const nowhere = /(^|\.)(test|invalid|onion|alt)$/;

export type AddressFault = { fault: string };

const thisMachine =
  'leads to this machine: name a host that everybody can reach, or, while developing, start Porchlight with PORCHLIGHT_ALLOW_LOCAL_WEBHOOKS=1';

/**
 * An address that may be told news, as it is written in full. What comes out of the WHATWG parser is
 * judged, so an IP address is one in whatever spelling it came.
 * @param own hosts of this installation: it does not post to itself
 * @param allowLocal loopback over http or https, on any port, for work on one machine
 */
export function webhookAddress(
  text: string,
  { own = [], allowLocal = false }: { own?: readonly string[]; allowLocal?: boolean } = {},
): { url: URL } | AddressFault {
  const url = text.length > longest ? null : URL.parse(text.trim());
  if (!url) return { fault: 'is not an address' };
  if (url.username || url.password) return { fault: 'must not hold a name or password' };
  const host = url.hostname.toLowerCase().replace(/\.+$/, '');
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  if (allowLocal && isWeb && isLoopbackHost(host)) return { url };
  if (isLoopbackHost(host)) return { fault: thisMachine };
  if (url.protocol !== 'https:') return { fault: 'must begin with https://' };
  if (!ports.has(url.port)) return { fault: 'must use port 443 or 8443' };
  if (host.startsWith('[') || /^[\d.]+$/.test(host)) {
    return { fault: 'must name a host, not an IP address' };
  }
  if (!host.includes('.') || inward.test(host) || nowhere.test(host)) {
    return { fault: 'must name a host that everybody can reach' };
  }
  if (own.some((each) => host === each || host.endsWith(`.${each}`))) {
    return { fault: 'must not lead back to Porchlight' };
  }
  url.hostname = host;
  url.hash = '';
  return { url };
}

const isLoopbackHost = (host: string): boolean =>
  host === 'localhost' || isLoopbackAddress(host.replace(/^\[|\]$/g, ''));
