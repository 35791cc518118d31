import { inTurns, mod37, mod7, weighted } from './check-digits.ts';

/** Numbers of carriers whose formats are told by their beginnings, lengths and check digits. */

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
  { carrier: 'ups', shape: /^1Z[A-Z\d]{15}\d$/, check: inTurns(1, 2, 2), certain: true },
  { carrier: 'usps', shape: /^9[145]\d{20}$/, check: inTurns(3, 1), certain: true },
  // Behind the postcode of the address, as the bar code has it.
  { carrier: 'usps', shape: /^420\d{5}9[145]\d{20}$/, check: inTurns(3, 1, 8), certain: true },
  { carrier: 'ontrac', shape: /^[CD]\d{14}$/, check: onTrac, certain: true },
  { carrier: 'tnt', shape: /^G[DE]\d{9}WW$/, certain: true },
  { carrier: 'amazon', shape: /^TBA\d{12}$/, certain: true },
  { carrier: 'hermes-de', shape: /^H\d{19}$/, certain: true },
  { carrier: 'evri', shape: /^[A-Z]\d{2}[A-Z]{2}[A-Z\d]\d{10}$/, certain: true },
  // Others bring these to the post, which delivers them.
  { carrier: 'usps', shape: /^9[23]\d{20}$/, check: inTurns(3, 1), certain: false },
  { carrier: 'usps', shape: /^(03|23|7\d|81)\d{18}$/, check: certified, certain: false },
  { carrier: 'fedex', shape: /^\d{12}$/, check: weighted(3, 1, 7), certain: false },
  { carrier: 'fedex', shape: /^\d{15}$/, check: inTurns(1, 3), certain: false },
  { carrier: 'fedex', shape: /^96\d{20}$/, check: inTurns(1, 3, 7), certain: false },
  { carrier: 'dhl', shape: /^\d{10}$/, check: mod7, certain: false },
  { carrier: 'ups', shape: /^[AHJKTV]\d{10}$/, check: inTurns(1, 2, 1), certain: false },
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

/** The letter stands for a digit, unless that is there already. */
function onTrac(key: string): boolean {
  const digit = key.startsWith('C') ? '4' : '5';
  return inTurns(1, 2)((key[1] === digit ? '' : digit) + key.slice(1));
}

/** With or without the digits before it that only the bar code has. */
function certified(key: string): boolean {
  return inTurns(3, 1)(key) || inTurns(3, 1)(`91${key}`);
}

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
