import { inTurns, mod37 } from './check-digits.ts';

/** Numbers of carriers whose formats nobody publishes as data, told by beginning, length and check digit. */

export type Format = {
  carrier: string;
  /** Of a number in capitals without separators. */
  shape: RegExp;
  check?: (key: string) => boolean;
  /** Nobody else's numbers look like that. */
  certain: boolean;
};

/** The likelier one stands first. */
export const formats: readonly Format[] = [
  // A shipping unit (GS1) under the prefix of Deutsche Post.
  { carrier: 'dhl-germany', shape: /^00340\d{15}$/, check: inTurns(3, 1), certain: true },
  { carrier: 'dhl-germany', shape: /^JJD\d{12,21}$/, certain: true },
  { carrier: 'postnl', shape: /^3S[A-Z]{4}\d{7,9}$/, certain: true },
  { carrier: 'bpost', shape: /^3232\d{20}$/, certain: true },
  { carrier: 'la-poste-colissimo', shape: /^\d[A-Z]\d{11}$/, certain: true },
  { carrier: 'swiss-post', shape: /^99\d{16}$/, certain: true },
  { carrier: 'poste-italiane', shape: /^\dUW[A-Z\d]{10}$/, certain: true },
  { carrier: 'cainiao', shape: /^(LP|CAINIAO)\d{14,}$/, certain: true },
  { carrier: 'tnt', shape: /^G[DE]\d{9}WW$/, certain: true },
  { carrier: 'hermes-de', shape: /^H\d{19}$/, certain: true },
  { carrier: 'evri', shape: /^[A-Z]\d{2}[A-Z]{2}[A-Z\d]\d{10}$/, certain: true },
  { carrier: 'dpd', shape: /^\d{14}[A-Z\d]$/, check: mod37, certain: false },
  { carrier: 'dpd', shape: /^\d{14}$/, certain: false },
  { carrier: 'hermes-de', shape: /^\d{14}$/, certain: false },
  { carrier: 'gls', shape: /^(\d{11,12}|[A-Z]{2}[A-Z\d]{6})$/, certain: false },
  { carrier: 'dhl-germany', shape: /^\d{12}$/, check: inTurns(4, 9), certain: false },
  { carrier: 'canada-post', shape: /^\d{16}$/, certain: false },
  { carrier: 'austrian-post', shape: /^10\d{20}$/, certain: false },
  { carrier: 'inpost-paczkomaty', shape: /^\d{24}$/, certain: false },
  { carrier: 'correos', shape: /^[A-Z]{2}[A-Z\d]{20}[A-Z]$/, certain: false },
];

/** The last two letters of a number of the postal union, and who carries it there. */
const posts: Record<string, string> = {
  AT: 'austrian-post',
  AU: 'australia-post',
  BE: 'bpost',
  BR: 'brazil-correios',
  CA: 'canada-post',
  CH: 'swiss-post',
  CN: 'china-post',
  CZ: 'czech-post',
  DE: 'deutsch-post',
  DK: 'postnord',
  ES: 'correos',
  FI: 'posti',
  FR: 'la-poste-colissimo',
  GB: 'royal-mail',
  HK: 'hong-kong-post',
  IE: 'an-post',
  IN: 'india-post',
  IT: 'poste-italiane',
  JP: 'japan-post',
  KR: 'korea-post',
  NL: 'postnl',
  NO: 'posten-norge',
  NZ: 'new-zealand-post',
  PL: 'poczta-polska',
  PT: 'portugal-ctt',
  SE: 'postnord',
  SG: 'singapore-post',
  US: 'usps',
};

const posting = new Set(Object.values(posts));
/** Whether a carrier is a national post. */
export const isPost = (carrier: string): boolean => posting.has(carrier);

/** The national post that made a number of the postal union; null for others and other countries. */
export function postOf(key: string): string | null {
  const [, kind, country = ''] = /^([A-Z])[A-Z]\d{9}([A-Z]{2})$/.exec(key) ?? [];
  // Parcels go with DHL there, letters with the post.
  if (country === 'DE' && kind === 'C') return 'dhl-germany';
  return posts[country] ?? null;
}
