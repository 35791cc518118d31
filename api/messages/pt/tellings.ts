import type { TellingPatterns } from '../catalogue.ts';

export const tellings: TellingPatterns = {
  pending: {
    title: 'Pedido recebido',
    headline: 'Em preparação',
    detail:
      '{shop} recebeu o seu pedido. A primeira notícia chega quando a encomenda sair da loja.',
  },
  noScan: {
    early: {
      title: 'Embalada, à espera da transportadora',
      headline: 'À espera da transportadora',
      detail: '{carrier} ainda não leu a etiqueta. Uma encomenda nova às vezes só aparece à noite.',
    },
    slow: {
      title: 'Embalada, à espera da transportadora',
      headline: 'À espera da transportadora',
      detail:
        '{carrier} ainda não leu a etiqueta, e já demora mais do que o normal. Se nada mudar em dois dias, fale com {shop}.',
    },
    unknown: {
      title: 'Ainda sem notícias',
      headline: '{carrier} ainda não conhece este código',
      detail: 'Cinco dias são mais do que o normal. Cabe a {shop} verificar: fale com a loja.',
    },
    wrong: { title: 'Ainda sem notícias' },
  },
  labelCreated: {
    title: 'Embalada, à espera da transportadora',
    headline: 'À espera da transportadora',
    detail: '{carrier} ainda não leu a etiqueta. Costuma demorar menos de um dia.',
  },
  inTransit: {
    title: 'A caminho',
    headline: 'A caminho',
    detail: '{last}. {more}',
    next: 'A próxima notícia costuma chegar em menos de um dia.',
  },
  late: {
    title: 'Mais tarde do que prometemos',
    headline: 'Ainda a caminho',
    newDayUnknown: 'Ainda sem novo dia',
    detail: '{last}. A sua encomenda continua a caminho. Pedimos desculpa pela espera.',
  },
  silent: {
    title: { one: 'Um dia sem notícias', other: '{days} dias sem notícias' },
    headline: 'Ainda a caminho',
    detail: {
      waiting:
        'A maioria das encomendas segue viagem nos dois dias seguintes, não é preciso fazer nada.',
      stalled:
        '{carrier} está sem dar notícias há mais tempo do que o normal. Fale com {shop}, que pode perguntar.',
    },
  },
  customs: {
    title: 'Na alfândega',
    headline: 'Na alfândega',
    detail: 'Chegou à alfândega: {since}. O normal são dois dias, não é preciso fazer nada.',
  },
  outForDelivery: {
    title: 'Saiu para entrega',
    headline: 'Hoje',
    detail: 'Saiu para entrega: {since}.',
  },
  attempted: {
    title: { absent: 'Não havia ninguém, {time}', tried: 'Tentativa de entrega, {time}' },
    headline: 'Vão tentar de novo',
    detail:
      'Pode deixar assim: normalmente voltam no dia útil seguinte. As outras opções estão no aviso ou no site da transportadora.',
  },
  readyForPickup: {
    title: 'Pode ir buscar',
    headline: 'À sua espera',
    detail: {
      sentence: '{text}.',
      until: 'Fica guardada até {day}',
      over: 'Ficava guardada até {day}, pergunte se ainda está lá',
      bring: 'Leve um documento com foto',
      aboutAWeek: 'Fica guardada cerca de uma semana',
    },
  },
  delivered: {
    title: 'Entregue {when}',
    headline: {
      neighbour: 'Na sua vizinhança',
      collected: 'Já está nas suas mãos',
      safe_place: 'Em lugar seguro',
      signed: 'Em casa, com assinatura',
      home: 'Já está em casa',
    },
    detail: {
      promisedNothing: 'A transportadora diz que chegou.',
      late: {
        one: 'Um dia mais tarde do que prometemos. Pedimos desculpa pela espera.',
        other: '{days} dias mais tarde do que prometemos. Pedimos desculpa pela espera.',
      },
      early: {
        one: 'Um dia mais cedo do que prometemos.',
        other: '{days} dias mais cedo do que prometemos.',
      },
      onTime: 'No dia prometido.',
    },
  },
  exception: {
    title: { action: 'Falta alguma coisa', held: 'Retida no caminho' },
    headline: 'Retida no caminho',
    detail: {
      action: 'Fale com {shop}, para que a encomenda siga viagem.',
      held: '{carrier} já trata disso, não é preciso fazer nada. Pedimos desculpa pela espera.',
    },
  },
  returning: {
    title: 'Deu meia-volta',
    headline: 'De volta para {shop}',
    detail: '{why}. Fale com {shop} para um novo envio.',
    unknown: 'Não foi possível entregar',
  },
  returned: {
    title: 'Devolvida',
    headline: 'Voltou para {shop}',
    detail: 'Se não esperava isso, fale com {shop}.',
  },
  cancelled: {
    title: 'Cancelamento',
    headline: { order: 'Este pedido foi cancelado', parcel: 'Esta encomenda foi cancelada' },
    detail: 'Não há nada a caminho. Se não esperava isso, fale com {shop}.',
  },
  replaced: {
    title: { lost: 'Extraviada', damaged: 'Não vai chegar' },
    headline: 'Vem outra no lugar desta',
    detail:
      '{carrier} não conseguiu trazer esta. Pedimos desculpa. A outra está aqui entre as suas encomendas, não é preciso fazer nada.',
  },
  lost: {
    title: 'Extraviada',
    headline: 'A sua encomenda foi extraviada',
    detail: '{carrier} não sabe onde está. Pedimos desculpa. Fale com {shop}, que vai resolver.',
  },
  destroyed: {
    title: 'Não vai chegar',
    headline: 'A sua encomenda não resistiu à viagem',
    detail:
      '{carrier} não conseguiu salvar nada. Pedimos desculpa. Fale com {shop}, que vai resolver.',
  },
  expired: {
    title: 'Sem notícias há 30 dias',
    headline: 'As notícias pararam',
    detail: '{carrier} deixou de dar notícias. Se ainda não chegou, fale com {shop}.',
  },
};
