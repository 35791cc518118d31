import type { ElementWords, LookupWords } from '#contract/element-words';

export const element: ElementWords = {
  loading: 'Cerchiamo il tuo pacco',
  tryAgain: 'Riprova',
  missing: ['Ancora nessun risultato', 'Un pacco nuovo a volte compare solo in serata.'],
  failed: ['Al momento nessuna risposta', 'Il tuo pacco continua comunque il viaggio.'],
};

export const lookup: LookupWords = {
  title: 'Trova il mio ordine',
  headline: 'Dov’è il tuo pacco?',
  detail: 'Bastano due dati: il numero d’ordine e l’e‑mail o il CAP con cui hai ordinato.',
  orderNumber: 'Numero d’ordine',
  orderNumberHint: 'Nell’e‑mail di conferma',
  orderNumberMissing: 'Manca il numero d’ordine. Lo trovi nell’e‑mail di conferma.',
  contact: 'E-mail o CAP',
  contactHint: 'Come indicato nell’ordine',
  contactMissing: 'Manca l’e‑mail o il CAP.',
  submit: 'Trova il mio pacco',
  looking: 'Cerchiamo il tuo pacco',
  found: 'Trovato. Ecco il tuo pacco.',
  link: 'Vai al tuo pacco',
  keep: 'La pagina di questo ordine, da conservare',
  another: 'Cerca un altro ordine',
  nothing: {
    title: 'Nessun risultato',
    detail:
      'Nulla corrisponde a questi due dati. Confrontali con l’e‑mail di conferma. Dopo cinque tentativi bisogna aspettare un quarto d’ora.',
  },
  paused: {
    title: 'Una breve pausa',
    headline: 'Da qui sono arrivati troppi tentativi',
    detail: 'Nessuno deve trovare un pacco tirando a indovinare. Puoi riprovare {when}.',
  },
  unreached: {
    title: 'Nessuna risposta',
    headline: 'Al momento non riusciamo a cercare',
    detail: 'Il tuo pacco continua comunque il viaggio. Riprova tra un minuto.',
  },
  noShop: {
    title: 'Nessun risultato',
    headline: 'Nessun negozio ha questo nome',
    detail: 'Apri di nuovo il link dal sito o dall’e‑mail del negozio.',
  },
};
