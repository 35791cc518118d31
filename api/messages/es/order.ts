import type { OrderPatterns, ReturnPatterns } from '../catalogue.ts';

const ordinal: OrderPatterns['ordinal'] = {
  words: [
    'primero',
    'segundo',
    'tercero',
    'cuarto',
    'quinto',
    'sexto',
    'séptimo',
    'octavo',
    'noveno',
    'décimo',
  ],
  more: { other: '{n}.º' },
};

export const order: OrderPatterns = {
  item: {
    all: '«{title}»',
    one: '1\u00a0×\u00a0«{title}»',
    several: '{count}\u00a0×\u00a0«{title}»',
  },
  things: { one: '{count} artículo', other: '{count} artículos' },
  parcels: {
    one: 'Tu pedido llega en {all} paquete',
    other: 'Tu pedido llega en {all} paquetes',
  },
  both: 'Los dos paquetes han llegado',
  everyOne: { one: 'El paquete ha llegado', other: 'Los {all} paquetes han llegado' },
  some: {
    one: '{home} de {parcels} ha llegado',
    other: '{home} de {parcels} han llegado',
  },
  outOf: { one: '{all} paquete', other: '{all} paquetes' },
  missing: {
    lost: ', el {ordinal} se perdió',
    goingBack: ', el {ordinal} vuelve a la tienda',
    holds: { one: ', {items} va en el {place}', more: ', {items} van en el {place}' },
  },
  ordinal,
  place: ordinal,
  notShipped: {
    one: 'Pendiente de envío: {items}.',
    more: 'Pendiente de envío: {items}.',
  },
  cancelled: { one: 'Cancelado: {items}.', more: 'Cancelado: {items}.' },
  goingBack: { one: 'Camino de vuelta: {items}.', more: 'Camino de vuelta: {items}.' },
  back: { one: 'De vuelta en la tienda: {items}.', more: 'De vuelta en la tienda: {items}.' },
  allCancelled: 'Este pedido se canceló.',
  places: {
    not_shipped: 'Todavía sin enviar',
    under_way: 'En camino',
    home: 'En casa',
    cancelled: 'Cancelado',
    lost: 'Perdido por el camino',
    returning: 'Camino de vuelta',
    returned: 'De vuelta en la tienda',
  },
  packing: 'En preparación',
  packed: 'Empaquetado',
  parcel: 'Paquete\u00a0{n}',
};

export const returns: ReturnPatterns = {
  title: { items: 'Devolución: {items}', none: 'Devolución' },
  headline: {
    requested: 'A la espera de tu devolución',
    approved: 'A la espera de tu devolución',
    sent_back: 'Camino de vuelta',
    received: 'En la tienda',
    refunded: 'Reembolsado',
    refundedAmount: '{amount} reembolsados',
    rejected: 'Devolución no aceptada',
    cancelled: 'Devolución anulada',
  },
  detail: {
    requested: '{shop} ya lo sabe. Empaquétalo y envíalo cuando te digan cómo.',
    approved:
      '{shop} está de acuerdo. Empaquétalo y entrégalo. A partir de ahí no tienes que hacer nada.',
    sent_back: 'No tienes que hacer nada hasta que {shop} lo reciba.',
    received: '{shop} lo revisa y después te devuelve el dinero.',
    exchanged: '{shop} ya lo tiene. El otro llega en su propio paquete.',
    refunded: 'Los bancos tardan dos o tres días en mostrarlo.',
    rejected: 'Si no entiendes el motivo, escribe a {shop}.',
    cancelled: 'No hay nada que devolver. Si no lo esperabas, escribe a {shop}.',
  },
  steps: {
    announced: 'Anunciado',
    sentBack: 'Devuelto',
    withShop: 'En la tienda',
    refunded: 'Reembolsado',
  },
  arrived: 'En la tienda',
};
