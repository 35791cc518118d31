import type { TellingPatterns } from '../catalogue.ts';

export const tellings: TellingPatterns = {
  pending: {
    title: 'Ordine ricevuto',
    headline: 'In preparazione',
    detail: '{shop} ha il tuo ordine. Le prime notizie arrivano quando lo ritira il corriere.',
  },
  noScan: {
    early: {
      title: 'Imballato, in attesa del corriere',
      headline: 'In attesa del corriere',
      detail:
        '{carrier} non l’ha ancora registrato. Un pacco nuovo a volte compare solo in serata.',
    },
    slow: {
      title: 'Imballato, in attesa del corriere',
      headline: 'In attesa del corriere',
      detail:
        '{carrier} non l’ha ancora registrato, ed è più del solito. Se per due giorni non si muove nulla, scrivi a {shop}.',
    },
    unknown: {
      title: 'Ancora nessuna notizia',
      headline: '{carrier} non conosce ancora questo numero',
      detail: 'Cinque giorni sono più del solito. Tocca a {shop} verificare: scrivi a loro.',
    },
    wrong: { title: 'Ancora nessuna notizia' },
  },
  labelCreated: {
    title: 'Imballato, in attesa del corriere',
    headline: 'In attesa del corriere',
    detail: '{carrier} non l’ha ancora registrato. Di solito ci vuole meno di un giorno.',
  },
  inTransit: {
    title: 'In viaggio',
    headline: 'In viaggio',
    detail: '{last}. {more}',
    next: 'Le prossime notizie arrivano di solito entro un giorno.',
  },
  late: {
    title: 'Più tardi di quanto promesso',
    headline: 'Ancora in viaggio',
    newDayUnknown: 'Nuovo giorno non ancora noto',
    detail: '{last}. Il tuo pacco continua il viaggio. Ci dispiace per l’attesa.',
  },
  silent: {
    title: { one: 'Nessuna notizia da un giorno', other: 'Nessuna notizia da {days} giorni' },
    headline: 'Ancora in viaggio',
    detail: {
      waiting:
        'La maggior parte dei pacchi riparte nel giro di altri due giorni, non devi fare nulla.',
      stalled:
        '{carrier} non lo registra da più tempo del solito. Scrivi a {shop}, che può chiedere.',
    },
  },
  customs: {
    title: 'In dogana',
    headline: 'In dogana',
    detail: 'Arrivato in dogana: {since}. Due giorni sono normali, non devi fare nulla.',
  },
  outForDelivery: {
    title: 'In consegna',
    headline: 'Oggi',
    detail: 'Caricato sul furgone: {since}.',
  },
  attempted: {
    title: { absent: 'Non c’era nessuno, {time}', tried: 'Tentativo di consegna, {time}' },
    headline: 'Ci riproveranno',
    detail:
      'Puoi lasciare così: di solito ripassano il giorno lavorativo successivo. Cos’altro si può fare è sull’avviso o sul sito del corriere.',
  },
  readyForPickup: {
    title: 'Pronto per il ritiro',
    headline: 'Pronto per il ritiro',
    detail: {
      sentence: '{text}.',
      until: 'Lo tengono fino a {day}',
      over: 'Lo tenevano fino a {day}, chiedi se c’è ancora',
      bring: 'Porta un documento',
      aboutAWeek: 'Lo tengono circa una settimana',
    },
  },
  delivered: {
    title: 'Consegnato {when}',
    headline: {
      neighbour: 'Nel tuo vicinato',
      collected: 'Ce l’hai tu',
      safe_place: 'In un posto sicuro',
      signed: 'A casa, con firma',
      home: 'È arrivato a casa',
    },
    detail: {
      promisedNothing: 'Il corriere dice che è arrivato.',
      late: {
        one: 'Un giorno più tardi di quanto promesso. Ci dispiace per l’attesa.',
        other: '{days} giorni più tardi di quanto promesso. Ci dispiace per l’attesa.',
      },
      early: {
        one: 'Un giorno prima di quanto promesso.',
        other: '{days} giorni prima di quanto promesso.',
      },
      onTime: 'Nel giorno promesso.',
    },
  },
  exception: {
    title: { action: 'Manca qualcosa', held: 'Fermo lungo il viaggio' },
    headline: 'Fermo lungo il viaggio',
    detail: {
      action: 'Scrivi a {shop}, così può ripartire.',
      held: '{carrier} se ne sta occupando, non devi fare nulla. Ci dispiace per l’attesa.',
    },
  },
  returning: {
    title: 'Tornato indietro',
    headline: 'Sta tornando da {shop}',
    detail: '{why}. Scrivi a {shop} per una nuova spedizione.',
    unknown: 'Non è stato possibile consegnarlo',
  },
  returned: {
    title: 'Restituito',
    headline: 'Di nuovo da {shop}',
    detail: 'Se non te lo aspettavi, scrivi a {shop}.',
  },
  cancelled: {
    title: 'Annullato',
    headline: {
      order: 'Questo ordine è stato annullato',
      parcel: 'Questo pacco è stato annullato',
    },
    detail: 'Non c’è nulla in viaggio. Se non te lo aspettavi, scrivi a {shop}.',
  },
  replaced: {
    title: { lost: 'Smarrito', damaged: 'Non arriverà' },
    headline: 'Al suo posto ne arriva un altro',
    detail:
      '{carrier} non è riuscito a portare questo. Ci dispiace. L’altro è qui fra i tuoi pacchi, non devi fare nulla.',
  },
  lost: {
    title: 'Smarrito',
    headline: 'Il tuo pacco è andato perso',
    detail: '{carrier} ne ha perso le tracce. Ci dispiace. Scrivi a {shop}, che sistemerà tutto.',
  },
  destroyed: {
    title: 'Non arriverà',
    headline: 'Il tuo pacco non ha retto al viaggio',
    detail: '{carrier} ha dovuto smaltirlo. Ci dispiace. Scrivi a {shop}, che sistemerà tutto.',
  },
  expired: {
    title: 'Nessuna notizia da 30 giorni',
    headline: 'Si sono perse le tracce',
    detail: '{carrier} non dà più notizie. Se non è arrivato, scrivi a {shop}.',
  },
};
