import type { SaidPatterns } from '../said-patterns.ts';

export const said: SaidPatterns = {
  label: {
    not_received: 'Risulta consegnato, ma qui non c’è',
    damaged: 'Qualcosa è danneggiato',
    wrong_item: 'Dentro c’era qualcos’altro',
    late: 'È in ritardo, e mi serve entro un certo giorno',
    wrong_address: 'L’indirizzo non è giusto',
    failed_attempt: 'Il corriere è passato a vuoto',
    missed_pickup: 'Non riesco a ritirarlo in tempo',
    customs_fee: 'Mi chiedono spese di dogana',
    other: 'Qualcos’altro',
  },
  steps: {
    look_around:
      'Guarda dove i corrieri lasciano i pacchi: dietro i bidoni, nell’androne, vicino al contatore.',
    ask_household: 'Chiedi a chi era in casa, magari è nell’ingresso.',
    ask_neighbours: 'Chiedi ai vicini accanto e di fronte, i corrieri lo fanno a fin di bene.',
    with_neighbour:
      '{carrier} dice di averlo lasciato nel vicinato. Chiedi da entrambi i lati e di fronte.',
    look_at_proof: 'Guarda la prova di consegna: forse mostra dove l’hanno lasciato.',
    wait_until_tomorrow:
      'Aspetta fino a domani sera. Alcuni corrieri registrano un pacco prima di portarlo.',
    keep_packaging: 'Conserva la scatola e l’imbottitura finché {shop} non ha risposto.',
    photo_of_damage: 'Una foto del danno e una della scatola aiutano.',
    photo_of_item: 'Una foto di ciò che è arrivato, con l’etichetta, aiuta.',
    find_card: 'Cerca l’avviso del corriere: dice cosa succede adesso.',
    comes_again:
      '{carrier} di solito ripassa il giorno lavorativo successivo. Puoi lasciare così, o scegliere quello che ti va meglio.',
    soon_changes_more:
      '{carrier} può ancora cambiare molto, se lo sa presto. Poi scrivi l’indirizzo giusto a {shop}.',
    say_needed_day: 'Di’ entro quale giorno ti serve, {shop} ti risponde cosa si può fare.',
    collect_by: 'Si può ritirare fino a {until}.',
    ask_to_keep: '{carrier} forse può tenerlo qualche giorno in più, chiedi.',
    collecting_is_over:
      'Il tempo per ritirarlo è finito, e torna da {shop}. Scrivi se vuoi che lo rispediscano.',
    pay_on_page:
      '{carrier} ha il proprio sito: paga solo lì, mai da un link che arriva con un SMS.',
    moves_once_paid: 'Una volta pagato, un pacco di solito riparte entro due giorni lavorativi.',
    again_or_refund:
      'Non serve cercarlo. {shop} può rispedirlo o rimborsarlo: scrivi che cosa preferisci.',
  },
  reschedule: 'Un altro giorno o luogo, su {carrier}',
  contact: 'Scrivi a {shop}',
  state: {
    reported: {
      headline: '{shop} ha la tua segnalazione',
      detail: 'La risposta arriva qui. Fino ad allora non devi fare nulla.',
    },
    looking: {
      headline: '{shop} sta verificando',
      detail: 'Cosa scoprono lo trovi qui. Fino ad allora non devi fare nulla.',
    },
    answered: {
      headline: '{shop} ha risposto',
      detail: 'Se manca ancora qualcosa, segnalalo di nuovo: si aggiunge qui.',
    },
    solved: {
      headline: 'Sistemato',
      detail: 'Se non è così, segnalalo di nuovo.',
    },
    closed: {
      headline: '{shop} ha chiuso la segnalazione',
      detail: 'Se qualcosa ancora non va, segnalalo di nuovo.',
    },
  },
  gone: 'Non è arrivato',
  notHere: {
    title: '{carrier} dice: consegnato {when}',
    headline: 'Non ancora da te',
    detail: 'Dici che qui non c’è.',
  },
  answerKept:
    'Quello che scrive {shop} lo legge solo chi ha ordinato: potrebbe svelare cosa c’è dentro.',
  reported: 'Segnalato {when}',
};
