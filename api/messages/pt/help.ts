import type { HelpWords } from '#contract/help-words';

/** Around help and a report. */
export const help: HelpWords = {
  title: 'Algo não está bem?',
  question: 'O que aconteceu?',
  back: 'Voltar',
  close: 'Fechar',
  step: 'Passo {n} de {all}',
  next: 'Feito, e agora?',
  settled: 'Ficou resolvido',
  glad: 'Ótimo. Isto continua aqui, se voltar a ser preciso.',
  report: 'Avisar {shop}',
  items: 'Qual destes produtos?',
  neededBy: 'Necessário até',
  note: 'Com as suas palavras',
  notePlease: 'Basta uma frase, para {shop} saber o que fazer.',
  photos: 'Fotos',
  photosHint: 'Até {most}. São reduzidas aqui, e o lugar onde foram tiradas fica de fora.',
  addPhoto: 'Adicionar uma foto',
  photo: 'Foto {n}',
  removePhoto: 'Remover a foto {n}',
  photoRefused: 'Este navegador não consegue ler isto como imagem. Um JPEG ou PNG serve.',
  send: 'Enviar para {shop}',
  sending: 'Envio em curso',
  sent: 'Enviado',
  notSent: ['Não foi possível enviar', 'Tudo o que escreveu continua aqui.'],
  offline: ['Está sem internet', 'O envio segue sozinho assim que ela voltar.'],
  refused: [
    'Neste momento não é possível enviar por aqui',
    'Fale com {shop}, ou volte mais tarde.',
  ],
  sendAgain: 'Enviar de novo',
};
