/**
 * Name, and the page that shows one number (put in place of the last `#`), as far as there is one
 * that takes the number in its address. Codes as trackers spell them.
 */
export const pages: Record<string, readonly [name: string, page: string | null]> = {
  amazon: ['Amazon', 'https://track.amazon.com/tracking/#'],
  'an-post': ['An Post', 'https://www.anpost.com/Post-Parcels/Track/History?item=#'],
  'australia-post': ['Australia Post', 'https://auspost.com.au/mypost/track/#/details/#'],
  'austrian-post': ['Österreichische Post', 'https://www.post.at/sv/sendungsdetails?snr=#'],
  bpost: ['bpost', 'https://track.bpost.cloud/btr/web/#/search?itemCode=#'],
  'brazil-correios': ['Correios', null],
  cainiao: ['Cainiao', 'https://global.cainiao.com/detail.htm?mailNoList=#'],
  'canada-post': [
    'Canada Post',
    'https://www.canadapost-postescanada.ca/track-reperage/en#/search?searchFor=#',
  ],
  'china-post': ['China Post', null],
  correos: [
    'Correos',
    'https://www.correos.es/es/es/herramientas/localizador/envios/detalle?tracking-number=#',
  ],
  'czech-post': [
    'Česká pošta',
    'https://www.postaonline.cz/trackandtrace/-/zasilka/cislo?parcelNumbers=#',
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
  'hong-kong-post': ['Hongkong Post', null],
  'india-post': ['India Post', null],
  'inpost-paczkomaty': ['InPost', 'https://inpost.pl/sledzenie-przesylek?number=#'],
  'japan-post': [
    'Japan Post',
    'https://trackings.post.japanpost.jp/services/srv/search/direct?locale=en&reqCodeNo1=#',
  ],
  'korea-post': ['Korea Post', null],
  'la-poste-colissimo': ['Colissimo', 'https://www.laposte.fr/outils/suivre-vos-envois?code=#'],
  'new-zealand-post': ['NZ Post', 'https://www.nzpost.co.nz/tools/tracking?trackid=#'],
  ontrac: ['OnTrac', 'https://www.ontrac.com/tracking/?number=#'],
  'poczta-polska': ['Poczta Polska', 'https://emonitoring.poczta-polska.pl/?numer=#'],
  'portugal-ctt': ['CTT', null],
  'poste-italiane': [
    'Poste Italiane',
    'https://www.poste.it/cerca/index.html#/risultati-spedizioni/#',
  ],
  'posten-norge': ['Posten', 'https://sporing.posten.no/sporing/#'],
  posti: ['Posti', null],
  postnl: ['PostNL', 'https://jouw.postnl.nl/track-and-trace/#'],
  postnord: ['PostNord', 'https://tracking.postnord.com/en/tracking?id=#'],
  'royal-mail': ['Royal Mail', 'https://www.royalmail.com/track-your-item#/tracking-results/#'],
  'singapore-post': ['SingPost', null],
  'swiss-post': ['Swiss Post', 'https://service.post.ch/ekp-web/ui/entry/search/#'],
  tnt: [
    'TNT',
    'https://www.tnt.com/express/en_gb/site/shipping-tools/tracking.html?searchType=con&cons=#',
  ],
  ups: ['UPS', 'https://www.ups.com/track?tracknum=#'],
  usps: ['USPS', 'https://tools.usps.com/go/TrackConfirmAction?tLabels=#'],
};

/** Other spellings of a code, without what stands between the words. */
export const spellings: Record<string, string> = {
  colissimo: 'la-poste-colissimo',
  deutschepost: 'deutsch-post',
  dhlde: 'dhl-germany',
  dhlexpress: 'dhl',
  dhlparcelde: 'dhl-germany',
  hermes: 'hermes-de',
  inpost: 'inpost-paczkomaty',
  laposte: 'la-poste-colissimo',
  myhermes: 'evri',
  stampscom: 'usps',
  upsmailinnovations: 'ups',
};
