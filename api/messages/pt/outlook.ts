import type { OutlookPatterns } from '../outlook-patterns.ts';

export const outlook: OutlookPatterns = {
  on: { today: 'hoje', tomorrow: 'amanhã', day: '{onDay}' },
  by: { today: 'ainda hoje', tomorrow: 'até amanhã', day: 'até {day}' },
  bare: { today: 'hoje', tomorrow: 'amanhã', day: '{day}' },
  rest: {
    weekend: 'No fim de semana há pouco movimento',
    holiday: 'Nos feriados há pouco movimento',
    holidays: 'Com os feriados há pouco movimento',
  },
  parcels: {
    route: 'A maioria das encomendas neste trajeto',
    carrier: 'A maioria das nossas encomendas com {carrier}',
    usual: 'A maioria das encomendas',
  },
  nextScan: {
    plain: 'A próxima notícia costuma chegar {on}.',
    rest: '{rest}; a próxima notícia costuma chegar {on}.',
  },
  firstScan: {
    none: '{carrier} ainda não leu a etiqueta. {usual}',
    past: 'Demora um pouco mais do que o normal.',
    soon: 'Costuma demorar menos de um dia.',
    rest: '{rest}; a primeira notícia costuma chegar {on}.',
    plain: 'A primeira notícia costuma chegar {on}.',
  },
  movesAgain: '{parcels} segue viagem {by}, não é preciso fazer nada.',
  askBy: 'Se nada mudar {by}, fale com {shop}.',
  stillMoving: 'A sua encomenda continua a caminho.',
  sorry: 'Pedimos desculpa pela espera.',
  arrives: {
    by: '{parcels} chega {by}.',
    between: '{parcels} chega entre {from} e {to}.',
  },
  customs: {
    one: 'Chegou à alfândega: {since}. O normal é um dia, não é preciso fazer nada.',
    other: 'Chegou à alfândega: {since}. O normal são {days} dias, não é preciso fazer nada.',
  },
  numbers: ['dois', 'três', 'quatro', 'cinco', 'seis'],
  atTheDoor: 'A maioria chega à porta antes das {time}.',
  comesAgain:
    'Pode deixar assim: normalmente voltam {on}. As outras opções estão no aviso ou no site da transportadora.',
  insideWindow: 'Dentro do horário prometido.',
  lostSince: 'Extraviada desde {day}',
  lostIn: '{carrier} não sabe onde está. Última notícia: {place}.',
  lostAct: 'Pedimos desculpa. Fale com {shop}, que vai resolver.',
  moved: 'Mudou de {from} para {to}',
  because: {
    carrier: '{moved}, atraso da transportadora',
    shop: '{moved}, atraso na loja',
    shopper: '{moved}, ninguém pôde receber',
    customs: '{moved}, retida na alfândega',
    weather: '{moved}, por causa do mau tempo',
    agreed: '{moved}, como combinado',
  },
  noRound: 'Mudou para {to}: {from} não é dia de entregas para {carrier}',
  lastScan: 'Última notícia: {where}',
  moreStops: { one: 'Mais uma etapa', other: 'Mais {count} etapas' },
};
