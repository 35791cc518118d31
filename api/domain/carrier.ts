export type Carrier = {
  code: string;
  name: string;
  trackingNumber: string | null;
  url: string | null;
};

/** Name, and the page that shows one number (put in place of the last `#`). Codes as trackers spell them. */
const carriers: Record<string, readonly [name: string, page: string]> = {
  'australia-post': ['Australia Post', 'https://auspost.com.au/mypost/track/#/details/#'],
  'austrian-post': ['Österreichische Post', 'https://www.post.at/sv/sendungsdetails?snr=#'],
  bpost: ['bpost', 'https://track.bpost.cloud/btr/web/#/search?itemCode=#'],
  'canada-post': [
    'Canada Post',
    'https://www.canadapost-postescanada.ca/track-reperage/en#/search?searchFor=#',
  ],
  cainiao: ['Cainiao', 'https://global.cainiao.com/detail.htm?mailNoList=#'],
  correos: [
    'Correos',
    'https://www.correos.es/es/es/herramientas/localizador/envios/detalle?tracking-number=#',
  ],
  'deutsch-post': [
    'Deutsche Post',
    'https://www.deutschepost.de/de/s/sendungsverfolgung.html?piececode=#',
  ],
  dhl: ['DHL', 'https://www.dhl.com/global-en/home/tracking.html?tracking-id=#'],
  'dhl-germany': [
    'DHL',
    'https://www.dhl.de/de/privatkunden/dhl-sendungsverfolgung.html?piececode=#',
  ],
  dpd: ['DPD', 'https://tracking.dpd.de/status/en_US/parcel/#'],
  'dpd-uk': ['DPD', 'https://track.dpd.co.uk/search?reference=#'],
  evri: ['Evri', 'https://www.evri.com/track/parcel/#'],
  fedex: ['FedEx', 'https://www.fedex.com/fedextrack/?trknbr=#'],
  gls: ['GLS', 'https://gls-group.com/track/#'],
  'hermes-de': [
    'Hermes',
    'https://www.myhermes.de/empfangen/sendungsverfolgung/sendungsinformation#/#',
  ],
  'inpost-paczkomaty': ['InPost', 'https://inpost.pl/sledzenie-przesylek?number=#'],
  'la-poste-colissimo': ['Colissimo', 'https://www.laposte.fr/outils/suivre-vos-envois?code=#'],
  'poste-italiane': [
    'Poste Italiane',
    'https://www.poste.it/cerca/index.html#/risultati-spedizioni/#',
  ],
  postnl: ['PostNL', 'https://jouw.postnl.nl/track-and-trace/#'],
  'royal-mail': ['Royal Mail', 'https://www.royalmail.com/track-your-item#/tracking-results/#'],
  'swiss-post': ['Swiss Post', 'https://service.post.ch/ekp-web/ui/entry/search/#'],
  tnt: [
    'TNT',
    'https://www.tnt.com/express/en_gb/site/shipping-tools/tracking.html?searchType=con&cons=#',
  ],
  ups: ['UPS', 'https://www.ups.com/track?tracknum=#'],
  usps: ['USPS', 'https://tools.usps.com/go/TrackConfirmAction?tLabels=#'],
};

/** Who carries it. An address that the merchant gave goes before the one that we know. */
export function carrierOf(given: {
  code: string | null;
  name: string | null;
  trackingNumber: string | null;
  url: string | null;
}): Carrier | null {
  const { code, name, trackingNumber, url } = given;
  if (code === null && name === null && trackingNumber === null) return null;
  const known = carriers[code?.toLowerCase() ?? ''];
  return {
    code: code ?? '',
    name: name ?? known?.[0] ?? code ?? '',
    trackingNumber,
    url: url ?? (known && trackingNumber ? pageOf(known[1], trackingNumber) : null),
  };
}

const pageOf = (page: string, trackingNumber: string) =>
  page.slice(0, -1) + encodeURIComponent(trackingNumber);

/** `JJ D000 3904` and `jjd-000-3904` are one number: capitals and digits only. */
export function trackingKeyOf(trackingNumber: string): string {
  return trackingNumber.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** In groups of four that can be read out; short numbers stay whole. */
export function readable(trackingNumber: string): string {
  return /^[A-Z0-9]{12,}$/i.test(trackingNumber)
    ? trackingNumber.replace(/(.{4})(?=.)/g, '$1 ')
    : trackingNumber;
}
