import type { OrderPatterns, ReturnPatterns } from '../catalogue.ts';

export const order: OrderPatterns = {
  // In quotation marks, and only where a name stands as it is.
  item: {
    all: '”{title}”',
    one: '1\u00a0×\u00a0”{title}”',
    several: '{count}\u00a0×\u00a0”{title}”',
  },
  things: { one: '{count} tuote', other: '{count} tuotetta' },
  parcels: {
    one: 'Tilauksesi tulee {all} paketissa',
    other: 'Tilauksesi tulee {all} paketissa',
  },
  both: 'Molemmat paketit ovat perillä',
  everyOne: { one: 'Paketti on perillä', other: 'Kaikki {all} pakettia ovat perillä' },
  some: { one: '{parcels} {home} on perillä', other: '{parcels} {home} on perillä' },
  // “Out of three parcels”: behind a number always in the singular.
  outOf: { one: '{all} paketista', other: '{all} paketista' },
  missing: {
    lost: ', {ordinal} on kadonnut',
    goingBack: ', {ordinal} on matkalla takaisin kauppaan',
    holds: { one: ', {place} on {items}', more: ', {place} on {items}' },
  },
  ordinal: {
    words: [
      'ensimmäinen',
      'toinen',
      'kolmas',
      'neljäs',
      'viides',
      'kuudes',
      'seitsemäs',
      'kahdeksas',
      'yhdeksäs',
      'kymmenes',
    ],
    more: { other: '{n}.\u00a0paketti' },
  },
  place: {
    words: [
      'ensimmäisessä',
      'toisessa',
      'kolmannessa',
      'neljännessä',
      'viidennessä',
      'kuudennessa',
      'seitsemännessä',
      'kahdeksannessa',
      'yhdeksännessä',
      'kymmenennessä',
    ],
    more: { other: '{n}.\u00a0paketissa' },
  },
  notShipped: { one: 'Vielä lähettämättä: {items}.', more: 'Vielä lähettämättä: {items}.' },
  cancelled: { one: 'Peruttu: {items}.', more: 'Peruttu: {items}.' },
  goingBack: { one: 'Matkalla takaisin: {items}.', more: 'Matkalla takaisin: {items}.' },
  back: { one: 'Takaisin kaupassa: {items}.', more: 'Takaisin kaupassa: {items}.' },
  allCancelled: 'Tämä tilaus on peruttu.',
  places: {
    not_shipped: 'Vielä lähettämättä',
    under_way: 'Matkalla',
    home: 'Perillä',
    cancelled: 'Peruttu',
    lost: 'Kadonnut matkalla',
    returning: 'Matkalla takaisin',
    returned: 'Takaisin kaupassa',
  },
  packing: 'Pakataan',
  packed: 'Pakattu',
  parcel: 'Paketti\u00a0{n}',
};

export const returns: ReturnPatterns = {
  title: { items: 'Palautus: {items}', none: 'Palautus' },
  headline: {
    requested: 'Palautustasi odotetaan',
    approved: 'Palautustasi odotetaan',
    sent_back: 'Matkalla takaisin',
    received: 'Kaupassa',
    refunded: 'Rahat palautettu',
    refundedAmount: 'Palautettu {amount}',
    rejected: 'Palautusta ei hyväksytty',
    cancelled: 'Palautus on peruttu',
  },
  detail: {
    requested: '{shop} tietää asiasta. Pakkaa ja lähetä, kun olet saanut ohjeet.',
    approved:
      '{shop} on hyväksynyt palautuksen. Pakkaa ja vie se lähetettäväksi. Muuta sinun ei tarvitse tehdä.',
    sent_back: 'Sinun ei tarvitse tehdä mitään, ennen kuin {shop} on saanut sen.',
    received: '{shop} tarkistaa palautuksen ja maksaa sitten rahat takaisin.',
    exchanged: '{shop} on saanut sen. Vaihtotuote tulee omassa paketissaan.',
    refunded: 'Pankissa menee kaksi tai kolme päivää, ennen kuin se näkyy.',
    rejected: 'Jos syy jäi epäselväksi, ota yhteyttä kauppaan: {shop} auttaa.',
    cancelled:
      'Mitään ei tarvitse lähettää takaisin. Jos tämä tuli yllätyksenä, ota yhteyttä kauppaan: {shop} auttaa.',
  },
  steps: {
    announced: 'Ilmoitettu',
    sentBack: 'Lähetetty',
    withShop: 'Kaupassa',
    refunded: 'Rahat palautettu',
  },
  arrived: 'Kaupassa',
};
