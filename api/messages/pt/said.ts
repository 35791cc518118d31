import type { SaidPatterns } from '../said-patterns.ts';

export const said: SaidPatterns = {
  label: {
    not_received: 'Consta como entregue, mas não está aqui',
    damaged: 'Alguma coisa está danificada',
    wrong_item: 'Veio outra coisa dentro',
    late: 'Está atrasada, e preciso dela até um certo dia',
    wrong_address: 'O endereço não está certo',
    failed_attempt: 'Tentaram entregar, mas não me encontraram',
    missed_pickup: 'Não consigo ir buscar a tempo',
    customs_fee: 'Pedem uma taxa da alfândega',
    other: 'Outra coisa',
  },
  steps: {
    look_around:
      'Veja onde costumam deixar encomendas: atrás do portão, junto à entrada, na garagem.',
    ask_household: 'Pergunte a quem estava em casa, talvez já esteja lá dentro.',
    ask_neighbours: 'Pergunte ao lado e em frente, quem entrega faz por bem.',
    with_neighbour: '{carrier} diz que ficou na vizinhança. Pergunte dos dois lados e em frente.',
    look_at_proof: 'Veja a prova de entrega: pode mostrar onde foi deixada.',
    wait_until_tomorrow: 'Espere até amanhã à noite. Às vezes o código é lido antes da entrega.',
    keep_packaging: 'Guarde a caixa e o que vinha dentro até {shop} responder.',
    photo_of_damage: 'Uma foto do dano e outra da caixa ajudam.',
    photo_of_item: 'Uma foto do que veio, com a etiqueta, ajuda.',
    find_card: 'Procure um aviso de entrega: diz o que acontece a seguir.',
    comes_again:
      '{carrier} costuma voltar no dia útil seguinte. Pode deixar assim, ou escolher o que for melhor.',
    soon_changes_more:
      '{carrier} ainda pode mudar muita coisa, se souber cedo. Depois, diga o endereço certo a {shop}.',
    say_needed_day: 'Diga até que dia precisa dela, {shop} responde o que é possível.',
    collect_by: 'Pode ir buscar até {until}.',
    ask_to_keep: '{carrier} talvez possa guardar mais alguns dias, pergunte.',
    collecting_is_over:
      'O prazo para ir buscar acabou, e a encomenda volta para {shop}. Diga à loja se quer um novo envio.',
    pay_on_page: '{carrier} tem um site próprio: pague só lá, nunca por um link recebido por SMS.',
    moves_once_paid: 'Depois do pagamento, a encomenda costuma seguir viagem em dois dias úteis.',
    again_or_refund:
      'Não é preciso procurar. {shop} pode enviar de novo ou devolver o dinheiro: diga o que prefere.',
  },
  reschedule: 'Outro dia ou lugar, em {carrier}',
  contact: 'Escrever para {shop}',
  state: {
    reported: {
      headline: '{shop} recebeu o seu aviso',
      detail: 'A resposta aparece aqui. Até lá, não é preciso fazer nada.',
    },
    looking: {
      headline: '{shop} procura saber o que houve',
      detail: 'O que descobrir aparece aqui. Até lá, não é preciso fazer nada.',
    },
    answered: {
      headline: '{shop} respondeu',
      detail: 'Se ainda faltar alguma coisa, avise de novo, fica tudo aqui junto.',
    },
    solved: {
      headline: 'Resolvido',
      detail: 'Se ainda não estiver, avise de novo.',
    },
    closed: {
      headline: '{shop} encerrou o caso',
      detail: 'Se alguma coisa ainda não estiver bem, avise de novo.',
    },
  },
  gone: 'Não chegou',
  notHere: {
    title: '{carrier} diz: entregue {when}',
    headline: 'Ainda não chegou',
    detail: 'Segundo o seu aviso, não está aqui.',
  },
  answerKept: 'Só quem fez o pedido lê o que {shop} escreve: poderia revelar o que há dentro.',
  reported: 'Aviso enviado: {when}',
};
