import type { OrderPatterns, ReturnPatterns } from '../catalogue.ts';

export const order: OrderPatterns = {
  item: {
    all: '«{title}»',
    one: '1\u00a0×\u00a0«{title}»',
    several: '{count}\u00a0×\u00a0«{title}»',
  },
  things: { one: '{count} articolo', other: '{count} articoli' },
  parcels: {
    one: 'Il tuo ordine arriva in {all} pacco',
    other: 'Il tuo ordine arriva in {all} pacchi',
  },
  both: 'Tutti e due i pacchi sono arrivati',
  everyOne: { one: 'Il pacco è arrivato', other: 'Tutti i {all} pacchi sono arrivati' },
  some: {
    one: '{home} pacco su {parcels} è arrivato',
    other: '{home} pacchi su {parcels} sono arrivati',
  },
  outOf: { one: '{all}', other: '{all}' },
  missing: {
    lost: ', {ordinal} è andato perso',
    goingBack: ', {ordinal} sta tornando al negozio',
    holds: { one: ', {items} è {place}', more: ', {items} sono {place}' },
  },
  // With their article, which depends on the word behind it.
  ordinal: {
    words: [
      'il primo',
      'il secondo',
      'il terzo',
      'il quarto',
      'il quinto',
      'il sesto',
      'il settimo',
      'l’ottavo',
      'il nono',
      'il decimo',
    ],
    more: { many: 'l’{n}º', other: 'il {n}º' },
  },
  place: {
    words: [
      'nel primo',
      'nel secondo',
      'nel terzo',
      'nel quarto',
      'nel quinto',
      'nel sesto',
      'nel settimo',
      'nell’ottavo',
      'nel nono',
      'nel decimo',
    ],
    more: { many: 'nell’{n}º', other: 'nel {n}º' },
  },
  notShipped: {
    one: 'In attesa di spedizione: {items}.',
    more: 'In attesa di spedizione: {items}.',
  },
  cancelled: { one: 'Annullato: {items}.', more: 'Annullati: {items}.' },
  goingBack: { one: 'Sulla via del ritorno: {items}.', more: 'Sulla via del ritorno: {items}.' },
  back: { one: 'Di nuovo al negozio: {items}.', more: 'Di nuovo al negozio: {items}.' },
  allCancelled: 'Questo ordine è stato annullato.',
  places: {
    not_shipped: 'Non ancora spedito',
    under_way: 'In viaggio',
    home: 'A casa',
    cancelled: 'Annullato',
    lost: 'Perso in viaggio',
    returning: 'Sulla via del ritorno',
    returned: 'Di nuovo al negozio',
  },
  packing: 'In preparazione',
  packed: 'Imballato',
  parcel: 'Pacco\u00a0{n}',
};

export const returns: ReturnPatterns = {
  title: { items: 'Reso: {items}', none: 'Reso' },
  headline: {
    requested: 'Il reso è atteso',
    approved: 'Il reso è atteso',
    sent_back: 'Sulla via del ritorno',
    received: 'Al negozio',
    refunded: 'Rimborsato',
    refundedAmount: 'Rimborso di {amount}',
    rejected: 'Reso non accettato',
    cancelled: 'Reso annullato',
  },
  detail: {
    requested: '{shop} lo sa già. Prepara il pacco e spediscilo quando ti diranno come.',
    approved:
      '{shop} è d’accordo. Prepara il pacco e consegnalo. Da lì in poi non devi fare nulla.',
    sent_back: 'Non devi fare nulla finché {shop} non lo riceve.',
    received: '{shop} lo controlla e poi ti rimborsa.',
    exchanged: '{shop} ce l’ha. L’altro arriva in un pacco a parte.',
    refunded: 'La banca ci mette due o tre giorni a mostrarlo.',
    rejected: 'Se il motivo non ti è chiaro, scrivi a {shop}.',
    cancelled: 'Non c’è nulla da rendere. Se non te lo aspettavi, scrivi a {shop}.',
  },
  steps: {
    announced: 'Annunciato',
    sentBack: 'Rispedito',
    withShop: 'Al negozio',
    refunded: 'Rimborsato',
  },
  arrived: 'Al negozio',
};
