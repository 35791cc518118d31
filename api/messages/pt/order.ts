import type { OrderPatterns, ReturnPatterns } from '../catalogue.ts';

const ordinal: OrderPatterns['ordinal'] = {
  words: [
    'primeira',
    'segunda',
    'terceira',
    'quarta',
    'quinta',
    'sexta',
    'sétima',
    'oitava',
    'nona',
    'décima',
  ],
  more: { other: '{n}.ª' },
};

export const order: OrderPatterns = {
  item: {
    all: '“{title}”',
    one: '1\u00a0×\u00a0“{title}”',
    several: '{count}\u00a0×\u00a0“{title}”',
  },
  things: { one: '{count} produto', other: '{count} produtos' },
  parcels: {
    one: 'O seu pedido chega em {all} encomenda',
    other: 'O seu pedido chega em {all} encomendas',
  },
  both: 'As duas encomendas chegaram',
  everyOne: { one: 'A encomenda chegou', other: 'As {all} encomendas chegaram' },
  some: { one: '{home} de {parcels} chegou', other: '{home} de {parcels} chegaram' },
  outOf: { one: '{all} encomenda', other: '{all} encomendas' },
  missing: {
    lost: ', a {ordinal} foi extraviada',
    goingBack: ', a {ordinal} volta para a loja',
    holds: { one: ', {items} vem na {place}', more: ', {items} vêm na {place}' },
  },
  ordinal,
  place: ordinal,
  notShipped: { one: 'À espera de envio: {items}.', more: 'À espera de envio: {items}.' },
  cancelled: { one: 'Cancelado: {items}.', more: 'Cancelado: {items}.' },
  goingBack: { one: 'A caminho da loja: {items}.', more: 'A caminho da loja: {items}.' },
  back: { one: 'De volta à loja: {items}.', more: 'De volta à loja: {items}.' },
  allCancelled: 'Este pedido foi cancelado.',
  places: {
    not_shipped: 'À espera de envio',
    under_way: 'A caminho',
    home: 'Em casa',
    cancelled: 'Cancelado',
    lost: 'Perdido no caminho',
    returning: 'A caminho da loja',
    returned: 'De volta à loja',
  },
  packing: 'Em preparação',
  packed: 'Embalada',
  parcel: 'Encomenda\u00a0{n}',
};

export const returns: ReturnPatterns = {
  title: { items: 'Devolução: {items}', none: 'Devolução' },
  headline: {
    requested: 'À espera da devolução',
    approved: 'À espera da devolução',
    sent_back: 'A caminho da loja',
    received: 'Na loja',
    refunded: 'Reembolso feito',
    refundedAmount: 'Reembolso de {amount}',
    rejected: 'Devolução recusada',
    cancelled: 'Devolução cancelada',
  },
  detail: {
    requested: '{shop} já sabe. Embale tudo e envie quando receber as instruções.',
    approved:
      '{shop} está de acordo. Embale tudo e entregue. Depois disso, não é preciso fazer nada.',
    sent_back: 'Não é preciso fazer nada até {shop} o receber.',
    received: '{shop} verifica tudo e depois devolve o dinheiro.',
    exchanged: '{shop} já o recebeu. O outro produto chega numa encomenda à parte.',
    refunded: 'O banco leva dois ou três dias para mostrar.',
    rejected: 'Se o motivo não for claro, fale com {shop}.',
    cancelled: 'Não é preciso devolver nada. Se não esperava isso, fale com {shop}.',
  },
  steps: {
    announced: 'Anunciada',
    sentBack: 'Enviada',
    withShop: 'Na loja',
    refunded: 'Reembolsada',
  },
  arrived: 'Na loja',
};
