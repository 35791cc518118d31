import type { HostedPatterns } from '../hosted-patterns.ts';

export const hosted: HostedPatterns = {
  neutralTitle: 'Il tuo pacco da {shop}',
  neutralText: 'Dov’è e quando arriva.',
  shopLinks: 'Negozio',
  footLinks: 'Altro dal negozio',
  order: 'Ordine {number}, {day}',
  sum: 'Totale senza spedizione',
  each: '{count} da {price}',
  times: '{count} pezzi',
  questions: 'Hai domande?',
  askShop: 'Chiedi a {shop}, basta il numero d’ordine.',
  write: 'Scrivi a {shop}',
  call: 'Chiama',
  help: 'Aiuto',

  calendar: 'Aggiungi al calendario',
  eventTitle: 'Pacco da {shop}',
  eventText: 'Dov’è adesso: {url}',
  noEvent: {
    stage: 'Niente da segnare',
    headline: 'Nessuna consegna in vista',
    text: 'O è già a casa, o il giorno non si sa ancora.',
    back: 'Vai al pacco',
  },
  noParcel: {
    stage: 'Nessun risultato',
    headline: 'Questo link non porta a nessun pacco',
    text: 'Forse è incompleto, o chi l’ha condiviso l’ha disattivato. Aprilo di nuovo dall’e‑mail del negozio, o scrivi al negozio: con il numero d’ordine possono mandartene uno nuovo.',
  },

  share: 'Manda a qualcun altro',
  shareText:
    'Chi riceve il link vede dov’è questo pacco. Non vede cosa contiene, quanto è costato né chi l’ha ordinato.',
  makeLink: 'Crea un link',
  shared: 'Un link a questo pacco',
  sharedText:
    'Chi ce l’ha vede dov’è il pacco, finché non lo disattivi o non passano 60 giorni senza novità.',
  link: 'Link',
  send: 'Invia',
  copy: 'Copia',
  copied: 'Copiato',
  stop: 'Disattiva il link',

  gift: {
    title: 'Un regalo',
    text: 'Cosa c’è dentro resta una sorpresa. {shop} mantiene il segreto.',
  },
  sharedView: {
    title: 'Condiviso con te',
    text: 'Qualcuno che ha ordinato da {shop} ti mostra dov’è questo pacco.',
  },
  push: {
    turnOn: 'Avvisami su questo dispositivo',
    text: 'Un avviso quando è in consegna, quando è a casa e quando cambia qualcosa. Nient’altro.',
    on: 'Gli avvisi arrivano su questo dispositivo',
    turnOff: 'Non avvisarmi più',
    blocked:
      'Questo browser non può mostrare avvisi da qui. Puoi consentirli nelle impostazioni della pagina.',
    failed: 'Non ha funzionato. Riprova tra un minuto.',
  },
  report: {
    photosHint: 'Fino a {most}: JPEG, PNG o WebP, al massimo {size} ciascuna.',
    photoRefused: '{title}: troppo grande, o non è un’immagine di questo tipo.',
    photosAgain: 'Scegli di nuovo le foto, questa pagina non può conservarle.',
  },
  madeBy: 'Tracciamento di Porchlight, open source',
};
