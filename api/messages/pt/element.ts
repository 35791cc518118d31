import type { ElementWords, LookupWords } from '#contract/element-words';

export const element: ElementWords = {
  loading: 'À procura da sua encomenda',
  tryAgain: 'Tentar de novo',
  missing: ['Ainda sem resultado', 'Uma encomenda nova às vezes só aparece à noite.'],
  failed: ['Sem resposta neste momento', 'A sua encomenda segue viagem mesmo assim.'],
};

export const lookup: LookupWords = {
  title: 'Encontrar o meu pedido',
  headline: 'Onde está a sua encomenda?',
  detail: 'Bastam dois dados: o número do pedido e o e‑mail ou o código postal usado na compra.',
  orderNumber: 'Número do pedido',
  orderNumberHint: 'No e‑mail de confirmação',
  orderNumberMissing: 'Falta o número do pedido. Está no e‑mail de confirmação.',
  contact: 'E-mail ou código postal',
  contactHint: 'Como foi dado na compra',
  contactMissing: 'Falta o e‑mail ou o código postal.',
  submit: 'Encontrar a encomenda',
  looking: 'À procura da sua encomenda',
  found: 'Encontrada. Aqui está a sua encomenda.',
  link: 'Ver a sua encomenda',
  keep: 'A página deste pedido, para guardar',
  another: 'Procurar outro pedido',
  nothing: {
    title: 'Nada encontrado',
    detail:
      'Nada corresponde a estes dois dados. Compare os dois com o e‑mail de confirmação. Depois de cinco tentativas, é preciso esperar um quarto de hora.',
  },
  paused: {
    title: 'Uma breve pausa',
    headline: 'Vieram muitas tentativas daqui',
    detail: 'Ninguém deve encontrar uma encomenda por palpite. Pode tentar de novo {when}.',
  },
  unreached: {
    title: 'Sem resposta',
    headline: 'Neste momento não é possível procurar',
    detail: 'A sua encomenda segue viagem mesmo assim. Tente de novo daqui a um minuto.',
  },
  noShop: {
    title: 'Nada encontrado',
    headline: 'Nenhuma loja tem este nome',
    detail: 'Abra o link de novo a partir do site ou do e‑mail da loja.',
  },
};
