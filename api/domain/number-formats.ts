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
  { carrier: 'dhl-germany', shape: /^00340\d{15}$/, check: weighted(3, 1), certain: true },
  { carrier: 'dhl-germany', shape: /^JJD\d{12,21}$/, certain: true },
  { carrier: 'postnl', shape: /^3S[A-Z]{4}\d{7,9}$/, certain: true },
  { carrier: 'bpost', shape: /^3232\d{20}$/, certain: true },
  { carrier: 'la-poste-colissimo', shape: /^\d[A-Z]\d{11}$/, certain: true },
  { carrier: 'swiss-post', shape: /^99\d{16}$/, certain: true },
  { carrier: 'poste-italiane', shape: /^\dUW[A-Z\d]{10}$/, certain: true },
  { carrier: 'cainiao', shape: /^(LP|CAINIAO)\d{14,}$/, certain: true },
  { carrier: 'usps', shape: /^9[1-5]\d{20}$/, check: weighted(3, 1), certain: true },
  { carrier: 'tnt', shape: /^G[DE]\d{9}WW$/, certain: true },
  { carrier: 'amazon', shape: /^TBA\d{12}$/, certain: true },
  { carrier: 'hermes-de', shape: /^H\d{19}$/, certain: true },
  { carrier: 'evri', shape: /^[A-Z]\d{2}[A-Z]{2}[A-Z\d]\d{10}$/, certain: true },
  { carrier: 'dpd', shape: /^\d{14}[A-Z\d]$/, check: mod37, certain: false },
  { carrier: 'dpd', shape: /^\d{14}$/, certain: false },
  { carrier: 'hermes-de', shape: /^\d{14}$/, certain: false },
  { carrier: 'gls', shape: /^(\d{11,12}|[A-Z]{2}[A-Z\d]{6})$/, certain: false },
  { carrier: 'dhl-germany', shape: /^\d{12}$/, check: weighted(4, 9), certain: false },
  { carrier: 'canada-post', shape: /^\d{16}$/, certain: false },
  { carrier: 'austrian-post', shape: /^10\d{20}$/, certain: false },
  { carrier: 'inpost-paczkomaty', shape: /^\d{24}$/, certain: false },
  { carrier: 'correos', shape: /^[A-Z]{2}[A-Z\d]{20}[A-Z]$/, certain: false },
];

/** Digits by turns times `first` and `second`; the last one makes the sum end in nought. */
function weighted(first: number, second: number) {
  return (key: string): boolean => {
    const digits = [...key].map(Number);
    const check = digits.pop();
    const sum = digits.reduce((all, digit, i) => all + digit * (i % 2 === 0 ? first : second), 0);
    return (10 - (sum % 10)) % 10 === check;
  };
}

/** ISO 7064, modulus 37, 36: the last character checks the others. */
function mod37(key: string): boolean {
  const values = [...key].map((character) => Number.parseInt(character, 36));
  const check = values.pop() ?? 0;
  const rest = values.reduce((all, value) => (((all + value) % 36 || 36) * 2) % 37, 36);
  return (rest + check) % 36 === 1;
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
