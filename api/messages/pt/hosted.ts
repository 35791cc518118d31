import type { HostedPatterns } from '../hosted-patterns.ts';

export const hosted: HostedPatterns = {
  neutralTitle: 'A sua encomenda de {shop}',
  neutralText: 'Onde está e quando chega.',
  shopLinks: 'Loja',
  footLinks: 'Mais da loja',
  order: 'Pedido {number}, {day}',
  sum: 'Total, sem a entrega',
  each: '{count} a {price} cada',
  times: '{count} unidades',
  questions: 'Dúvidas?',
  askShop: 'Pergunte a {shop}, basta o número do pedido.',
  write: 'Escrever para {shop}',
  call: 'Ligar',
  help: 'Ajuda',

  calendar: 'Adicionar ao calendário',
  eventTitle: 'Encomenda de {shop}',
  eventText: 'Onde está agora: {url}',
  noEvent: {
    stage: 'Nada para anotar',
    headline: 'Nenhuma entrega à vista',
    text: 'Ou já está em casa, ou ainda não há um dia marcado.',
    back: 'Ver a encomenda',
  },
  noParcel: {
    stage: 'Nada encontrado',
    headline: 'Este link não mostra nenhuma encomenda',
    text: 'Talvez esteja incompleto, ou quem o enviou já o desativou. Abra de novo a partir do e‑mail da loja, ou fale com a loja: com o número do pedido, podem enviar um novo.',
  },

  share: 'Enviar a outra pessoa',
  shareText:
    'Essa pessoa vê onde está esta encomenda. Não vê o que tem dentro, quanto custou nem quem comprou.',
  makeLink: 'Criar um link',
  shared: 'Um link para esta encomenda',
  sharedText:
    'Quem tiver o link vê onde está a encomenda. Pode desativar quando quiser; após 60 dias sem novidades, desativa-se sozinho.',
  link: 'Link',
  send: 'Enviar',
  copy: 'Copiar',
  copied: 'Copiado',
  stop: 'Desativar o link',

  gift: {
    title: 'Um presente',
    text: 'O que tem dentro é surpresa. {shop} guarda segredo.',
  },
  sharedView: {
    title: 'Para acompanhar',
    text: 'Alguém que comprou em {shop} mostra onde está esta encomenda.',
  },
  push: {
    turnOn: 'Avisar neste aparelho',
    text: 'Um aviso quando sair para entrega, quando chegar e quando algo mudar. Mais nada.',
    on: 'Avisos ativos neste aparelho',
    turnOff: 'Parar os avisos',
    blocked:
      'Este navegador não deixa mostrar avisos daqui. Pode permitir isso nas opções da página.',
    failed: 'Não funcionou. Tente de novo daqui a um minuto.',
  },
  report: {
    photosHint: 'Até {most}: JPEG, PNG ou WebP, no máximo {size} cada.',
    photoRefused: '{title}: grande demais, ou não é uma imagem desse tipo.',
    photosAgain: 'Escolha as fotos de novo, esta página não consegue guardá-las.',
  },
  madeBy: 'Rastreio por Porchlight, código aberto',
};
