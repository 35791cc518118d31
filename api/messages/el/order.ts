import type { OrderPatterns, ReturnPatterns } from '../catalogue.ts';

const ordinal: OrderPatterns['ordinal'] = {
  words: [
    'πρώτο',
    'δεύτερο',
    'τρίτο',
    'τέταρτο',
    'πέμπτο',
    'έκτο',
    'έβδομο',
    'όγδοο',
    'ένατο',
    'δέκατο',
  ],
  more: { other: '{n}ο' },
};

export const order: OrderPatterns = {
  item: {
    all: '«{title}»',
    one: '1\u00a0×\u00a0«{title}»',
    several: '{count}\u00a0×\u00a0«{title}»',
  },
  things: { one: '{count} προϊόν', other: '{count} προϊόντα' },
  parcels: {
    one: 'Η παραγγελία σας έρχεται σε {all} δέμα',
    other: 'Η παραγγελία σας έρχεται σε {all} δέματα',
  },
  both: 'Και τα δύο δέματα έφτασαν',
  everyOne: { one: 'Το δέμα έφτασε', other: 'Και τα {all} δέματα έφτασαν' },
  some: { one: '{home} από {parcels} έφτασε', other: '{home} από {parcels} έφτασαν' },
  outOf: { one: 'το {all} δέμα', other: 'τα {all} δέματα' },
  missing: {
    lost: ', το {ordinal} χάθηκε',
    goingBack: ', το {ordinal} επιστρέφει στο κατάστημα',
    holds: { one: ', {items} είναι στο {place}', more: ', {items} είναι στο {place}' },
  },
  ordinal,
  place: ordinal,
  notShipped: {
    one: 'Δεν έχει σταλεί ακόμα: {items}.',
    more: 'Δεν έχουν σταλεί ακόμα: {items}.',
  },
  cancelled: { one: 'Ακυρώθηκε: {items}.', more: 'Ακυρώθηκαν: {items}.' },
  goingBack: { one: 'Επιστρέφει: {items}.', more: 'Επιστρέφουν: {items}.' },
  back: { one: 'Πίσω στο κατάστημα: {items}.', more: 'Πίσω στο κατάστημα: {items}.' },
  allCancelled: 'Αυτή η παραγγελία ακυρώθηκε.',
  places: {
    not_shipped: 'Δεν έχει σταλεί ακόμα',
    under_way: 'Στον δρόμο',
    home: 'Στο σπίτι',
    cancelled: 'Ακυρώθηκε',
    lost: 'Χάθηκε στον δρόμο',
    returning: 'Επιστρέφει',
    returned: 'Πίσω στο κατάστημα',
  },
  packing: 'Ετοιμάζεται',
  packed: 'Συσκευάστηκε',
  parcel: 'Δέμα\u00a0{n}',
};

export const returns: ReturnPatterns = {
  title: { items: 'Επιστροφή: {items}', none: 'Επιστροφή' },
  headline: {
    requested: 'Αναμένεται',
    approved: 'Αναμένεται',
    sent_back: 'Στον δρόμο της επιστροφής',
    received: 'Στο κατάστημα',
    refunded: 'Τα χρήματα επιστράφηκαν',
    refundedAmount: 'Επιστροφή χρημάτων: {amount}',
    rejected: 'Η επιστροφή δεν έγινε δεκτή',
    cancelled: 'Η επιστροφή ακυρώθηκε',
  },
  detail: {
    requested: 'Το κατάστημα {shop} το ξέρει. Συσκευάστε το και στείλτε το όταν σας πουν πώς.',
    approved:
      'Το κατάστημα {shop} συμφωνεί. Συσκευάστε το και παραδώστε το. Από εκεί και πέρα δεν χρειάζεται να κάνετε τίποτα.',
    sent_back: 'Δεν χρειάζεται να κάνετε τίποτα μέχρι να το λάβει το κατάστημα {shop}.',
    received: 'Το κατάστημα {shop} το ελέγχει και μετά σας επιστρέφει τα χρήματα.',
    exchanged: 'Το κατάστημα {shop} το έλαβε. Το άλλο έρχεται σε δικό του δέμα.',
    refunded: 'Στην τράπεζα φαίνεται σε δυο τρεις μέρες.',
    rejected: 'Αν δεν είναι σαφές το γιατί, γράψτε στο κατάστημα {shop}.',
    cancelled:
      'Δεν χρειάζεται να γυρίσει τίποτα πίσω. Αν δεν το περιμένατε, γράψτε στο κατάστημα {shop}.',
  },
  steps: {
    announced: 'Δηλώθηκε',
    sentBack: 'Στάλθηκε',
    withShop: 'Στο κατάστημα',
    refunded: 'Χρήματα πίσω',
  },
  arrived: 'Στο κατάστημα',
};
