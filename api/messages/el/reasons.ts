import type { Catalogue } from '../catalogue.ts';

const nothing = 'δεν χρειάζεται να κάνετε τίποτα.';
const sorry = 'Συγγνώμη για την αναμονή.';
const carrierActs = `Η {carrier} το φροντίζει, ${nothing} ${sorry}`;
const shopActs =
  'Τώρα είναι η σειρά του καταστήματος {shop}. Γράψτε τους αν πάρει πάνω από μία μέρα.';
const shopResends =
  'Τώρα είναι η σειρά του καταστήματος {shop}: το στέλνουν αλλιώς. Γράψτε τους για να μάθετε πώς.';
const writeToShop = 'Γράψτε στο κατάστημα {shop}, για να συνεχίσει τον δρόμο του.';
const shopMakesGood = 'Γράψτε στο κατάστημα {shop}, θα το τακτοποιήσουν.';
const comesAgain = 'Συνήθως ο διανομέας ξαναπερνά την επόμενη εργάσιμη.';
const afterPayment =
  'Συνεχίζει μόλις γίνει η πληρωμή. Το πώς θα το βρείτε στη σελίδα της μεταφορικής. Αν όχι, γράψτε στο κατάστημα {shop}.';
const afterRoads = `Συνεχίζει μόλις ανοίξουν οι δρόμοι, ${nothing}`;

/** Why something is held up, and who acts. */
export const reasons: Catalogue['reasons'] = {
  carrier: { headline: 'Η {carrier} έχει καθυστέρηση', detail: carrierActs },
  missorted: {
    headline: 'Πήρε λάθος δρόμο',
    detail: `Η {carrier} το βάζει στον σωστό, ${nothing} ${sorry}`,
  },
  transport: { headline: 'Καθυστερεί στη διαδρομή', detail: carrierActs },
  capacity: {
    headline: 'Περισσότερα δέματα από ό,τι συνήθως',
    detail: `Η {carrier} τα παίρνει με τη σειρά, ${nothing} ${sorry}`,
  },
  damaged: { headline: 'Έπαθε ζημιά', detail: shopMakesGood },
  lost: { headline: 'Δεν το βρίσκει κανείς αυτή τη στιγμή', detail: shopMakesGood },
  rejected: { headline: 'Η {carrier} δεν το δέχτηκε', detail: shopResends },
  held: {
    headline: 'Φυλάσσεται σε αποθήκη',
    detail: 'Η {carrier} το φυλάει και θα πει πότε συνεχίζει. Δεν χρειάζεται να κάνετε τίποτα.',
  },
  researched: {
    headline: 'Η {carrier} το ψάχνει',
    detail: 'Αν δεν βρεθεί σε δύο μέρες, γράψτε στο κατάστημα {shop}, τότε είναι η σειρά τους.',
  },
  not_found_by_carrier: {
    headline: 'Η {carrier} δεν ξέρει ακόμα αυτόν τον αριθμό',
    detail:
      'Ένα καινούργιο δέμα μπορεί να εμφανιστεί μόλις το βράδυ. Αν μείνει έτσι, γράψτε στο κατάστημα {shop}.',
  },
  wrong_data: { headline: 'Τα χαρτιά του δεν είναι σωστά', detail: shopActs },
  not_ready: {
    headline: 'Δεν ήταν ακόμα έτοιμο',
    detail: `Το κατάστημα {shop} το παραδίδει στην επόμενη παραλαβή, ${nothing}`,
  },
  packaging: { headline: 'Η συσκευασία δεν άντεξε', detail: shopActs },
  documents: { headline: 'Λείπει ένα έγγραφο', detail: shopActs },
  prohibited: { headline: 'Δεν επιτρέπεται να ταξιδέψει έτσι', detail: shopResends },
  cancelled_by_shop: {
    headline: 'Το ακύρωσε το κατάστημα {shop}',
    detail: 'Δεν έρχεται τίποτα. Αν δεν το περιμένατε, γράψτε στο κατάστημα {shop}.',
  },
  wrong_number: {
    headline: 'Ο αριθμός αποστολής δεν είναι σωστός',
    detail:
      'Η {carrier} δεν τον ξέρει, αλλά το δέμα σας μπορεί να είναι στον δρόμο. Τώρα είναι η σειρά του καταστήματος {shop}: γράψτε τους.',
  },
  addressee_absent: {
    headline: 'Δεν ήταν κανείς εκεί',
    detail:
      'Μπορείτε να το αφήσετε έτσι: συνήθως ο διανομέας ξαναπερνά την επόμενη εργάσιμη. Οι άλλες επιλογές είναι στο ειδοποιητήριο ή στη σελίδα της μεταφορικής.',
  },
  addressee_moved: {
    headline: 'Η διεύθυνση άλλαξε',
    detail: 'Γράψτε τη νέα στο κατάστημα {shop}, για να συνεχίσει τον δρόμο του.',
  },
  business_closed: {
    headline: 'Ήταν κλειστά',
    detail: `${comesAgain} Δεν χρειάζεται να κάνετε τίποτα.`,
  },
  refused: { headline: 'Δεν έγινε δεκτό', detail: writeToShop },
  wrong_address: {
    headline: 'Η διεύθυνση δεν είναι σωστή',
    detail: 'Γράψτε τη σωστή στο κατάστημα {shop}, για να συνεχίσει τον δρόμο του.',
  },
  no_access: {
    headline: 'Δεν μπόρεσαν να φτάσουν στην πόρτα',
    detail: `${comesAgain} Στη σελίδα της μεταφορικής μπορείτε να πείτε πώς μπαίνει κανείς.`,
  },
  no_safe_place: {
    headline: 'Κανένα ασφαλές σημείο για να μείνει',
    detail: `${comesAgain} Να είστε τότε εκεί, ή ορίστε ένα σημείο στη σελίδα της μεταφορικής.`,
  },
  pickup_missed: { headline: 'Δεν παραλήφθηκε εγκαίρως', detail: writeToShop },
  payment: { headline: 'Εκκρεμεί μια πληρωμή', detail: afterPayment },
  identity: {
    headline: 'Θέλουν να δουν την ταυτότητά σας',
    detail: 'Να την έχετε πρόχειρη όταν ξανάρθουν, ή πάρτε την μαζί σας στο γκισέ.',
  },
  cancelled_by_shopper: {
    headline: 'Ακυρώθηκε, όπως ζητήσατε',
    detail: 'Δεν έρχεται τίποτα. Αν δεν το ζητήσατε εσείς, γράψτε στο κατάστημα {shop}.',
  },
  customs: {
    headline: 'Κρατείται στο τελωνείο',
    detail: `Αποφασίζει το τελωνείο. Συνήθως παίρνει δύο μέρες, ${nothing}`,
  },
  customs_documents: {
    headline: 'Το τελωνείο ζητά ένα έγγραφο',
    detail:
      'Είναι η σειρά του καταστήματος {shop} να το στείλει. Γράψτε τους αν πάρει πάνω από δύο μέρες.',
  },
  customs_duty: { headline: 'Υπάρχουν δασμοί για πληρωμή', detail: afterPayment },
  customs_prohibited: { headline: 'Το τελωνείο δεν το αφήνει να περάσει', detail: shopMakesGood },
  weather: { headline: 'Το καθυστερεί ο καιρός', detail: afterRoads },
  disaster: { headline: 'Το καθυστερεί μια έκτακτη ανάγκη', detail: afterRoads },
  external: {
    headline: 'Παίρνει περισσότερο',
    detail: `Δεν εξαρτάται από τη μεταφορική, ${nothing} ${sorry}`,
  },
  security: {
    headline: 'Γίνεται έλεγχος',
    detail: `Είναι για την ασφάλεια όλων. Μετά συνεχίζει, ${nothing}`,
  },
  regulation: {
    headline: 'Το καθυστερεί ένας κανονισμός',
    detail: `Η {carrier} το ξεκαθαρίζει, ${nothing}`,
  },
};
