import type { Catalogue } from '../catalogue.ts';

const carrierActs = '{carrier} se ne sta occupando, non devi fare nulla. Ci dispiace per l’attesa.';
const shopActs = 'Tocca a {shop} sistemare la cosa. Scrivi se ci vuole più di un giorno.';
const shopResends = 'Tocca a {shop} spedirlo in un altro modo. Scrivi per sapere come.';
const writeToShop = 'Scrivi a {shop}, così può ripartire.';
const shopMakesGood = 'Scrivi a {shop}, che sistemerà tutto.';
const comesAgain = 'Di solito ripassano il giorno lavorativo successivo.';
const afterPayment =
  'Riparte appena è pagato. Come fare è spiegato sul sito del corriere. Se non lo trovi, scrivi a {shop}.';
const afterRoads = 'Riparte quando le strade sono libere, non devi fare nulla.';

/** Why something is held up, and who acts. */
export const reasons: Catalogue['reasons'] = {
  carrier: { headline: '{carrier} è in ritardo', detail: carrierActs },
  missorted: {
    headline: 'Ha preso la strada sbagliata',
    detail: '{carrier} lo rimette su quella giusta, non devi fare nulla. Ci dispiace per l’attesa.',
  },
  transport: { headline: 'Fermo lungo la strada', detail: carrierActs },
  capacity: {
    headline: 'Più pacchi del solito',
    detail: '{carrier} li sta smaltendo, non devi fare nulla. Ci dispiace per l’attesa.',
  },
  damaged: { headline: 'Si è danneggiato', detail: shopMakesGood },
  lost: { headline: 'Al momento non si trova', detail: shopMakesGood },
  rejected: { headline: '{carrier} non l’ha accettato', detail: shopResends },
  held: {
    headline: 'Custodito in un deposito',
    detail: '{carrier} lo tiene al sicuro e dirà quando riparte. Non devi fare nulla.',
  },
  researched: {
    headline: '{carrier} lo sta cercando',
    detail: 'Se fra due giorni non è saltato fuori, scrivi a {shop}: poi tocca a loro.',
  },
  not_found_by_carrier: {
    headline: '{carrier} non conosce ancora questo numero',
    detail: 'Un pacco nuovo a volte compare solo in serata. Se non cambia nulla, scrivi a {shop}.',
  },
  wrong_data: { headline: 'I documenti non tornano', detail: shopActs },
  not_ready: {
    headline: 'Non era ancora pronto',
    detail: '{shop} lo affida al corriere al prossimo ritiro, non devi fare nulla.',
  },
  packaging: { headline: 'L’imballaggio non ha retto', detail: shopActs },
  documents: { headline: 'Manca un documento', detail: shopActs },
  prohibited: { headline: 'Non può viaggiare così', detail: shopResends },
  cancelled_by_shop: {
    headline: 'Annullato da {shop}',
    detail: 'Non c’è nulla in viaggio. Se non te lo aspettavi, scrivi a {shop}.',
  },
  wrong_number: {
    headline: 'Il numero di tracciamento non è giusto',
    detail:
      '{carrier} non lo conosce, ma il tuo pacco potrebbe essere comunque in viaggio. Tocca a {shop} correggerlo: scrivi a loro.',
  },
  addressee_absent: {
    headline: 'Non c’era nessuno',
    detail:
      'Puoi lasciare così: di solito ripassano il giorno lavorativo successivo. Cos’altro si può fare è sull’avviso o sul sito del corriere.',
  },
  addressee_moved: {
    headline: 'L’indirizzo è cambiato',
    detail: 'Scrivi quello nuovo a {shop}, così può ripartire.',
  },
  business_closed: {
    headline: 'Era chiuso',
    detail: `${comesAgain} Non devi fare nulla.`,
  },
  refused: { headline: 'Il pacco è stato rifiutato', detail: writeToShop },
  wrong_address: {
    headline: 'L’indirizzo non è giusto',
    detail: 'Scrivi quello giusto a {shop}, così può ripartire.',
  },
  no_access: {
    headline: 'Non sono riusciti ad arrivare alla porta',
    detail: `${comesAgain} Come entrare puoi dirlo sul sito del corriere.`,
  },
  no_safe_place: {
    headline: 'Nessun posto sicuro dove lasciarlo',
    detail: `${comesAgain} Cerca di esserci, o indica un posto sul sito del corriere.`,
  },
  pickup_missed: { headline: 'Non ritirato in tempo', detail: writeToShop },
  payment: { headline: 'C’è un pagamento in sospeso', detail: afterPayment },
  identity: {
    headline: 'Serve il tuo documento',
    detail: 'Tienilo a portata di mano quando ripassano, o portalo allo sportello.',
  },
  cancelled_by_shopper: {
    headline: 'Annullato, come hai chiesto',
    detail: 'Non c’è nulla in viaggio. Se non l’hai chiesto tu, scrivi a {shop}.',
  },
  customs: {
    headline: 'Fermo in dogana',
    detail: 'Decide la dogana. Due giorni sono normali, non devi fare nulla.',
  },
  customs_documents: {
    headline: 'La dogana aspetta un documento',
    detail: 'Tocca a {shop} mandarlo. Scrivi se ci vogliono più di due giorni.',
  },
  customs_duty: { headline: 'Ci sono dazi da pagare', detail: afterPayment },
  customs_prohibited: { headline: 'La dogana non lo lascia entrare', detail: shopMakesGood },
  weather: { headline: 'Il maltempo lo trattiene', detail: afterRoads },
  disaster: { headline: 'Un’emergenza lo trattiene', detail: afterRoads },
  external: {
    headline: 'Ci vuole più tempo',
    detail: 'La causa non dipende dal corriere, non devi fare nulla. Ci dispiace per l’attesa.',
  },
  security: {
    headline: 'È in corso un controllo',
    detail: 'Serve alla sicurezza di tutti. Poi riparte, non devi fare nulla.',
  },
  regulation: {
    headline: 'Una norma lo trattiene',
    detail: '{carrier} sta chiarendo, non devi fare nulla.',
  },
};
