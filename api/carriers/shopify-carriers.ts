import { plainText } from '../lib/plain-text.ts';

/** Companies whose code is their name, in lower case with hyphens. */
const plain = `amazon an-post australia-post bpost cainiao canada-post china-post correos dhl dpd
  dpd-uk evri fedex gls new-zealand-post ontrac poczta-polska poste-italiane posti postnl postnord
  royal-mail singapore-post swiss-post tnt ups usps`;

/** And those that merchants pick under another name than the code says. */
const others: Record<string, string> = {
  'amazon-logistics-uk': 'amazon',
  'amazon-logistics-us': 'amazon',
  'bpost-international': 'bpost',
  colissimo: 'la-poste-colissimo',
  correios: 'brazil-correios',
  ctt: 'portugal-ctt',
  'ctt-express': 'portugal-ctt',
  'deutsche-post': 'deutsch-post',
  'dhl-ecommerce': 'dhl',
  'dhl-express': 'dhl',
  'dpd-local': 'dpd-uk',
  // Shopify offers it to shops in Germany; the British one is Evri.
  hermes: 'hermes-de',
  inpost: 'inpost-paczkomaty',
  'japan-post': 'japan-post',
  'la-poste': 'la-poste-colissimo',
  'nz-post': 'new-zealand-post',
  'osterreichische-post': 'austrian-post',
  posten: 'posten-norge',
  'posten-norge': 'posten-norge',
  'post-nl': 'postnl',
  'postnl-domestic': 'postnl',
  'postnl-international': 'postnl',
  singpost: 'singapore-post',
};

const codes = new Map([
  ...plain.split(/\s+/).map((code) => [code, code] as const),
  ...Object.entries(others),
]);

/** The code where we know the company, else its name for people. */
export function carrierOf(company: unknown): { carrier?: string; carrierName?: string } {
  const name = plainText(company, 64);
  if (name === null) return {};
  const hyphened = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mn}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  const carrier = codes.get(hyphened.replace(/^-|-$/g, ''));
  return carrier ? { carrier } : { carrierName: name };
}
