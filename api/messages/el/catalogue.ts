import type { Catalogue } from '../catalogue.ts';
import { element, lookup } from './element.ts';
import { help } from './help.ts';
import { hosted } from './hosted.ts';
import { order, returns } from './order.ts';
import { outlook } from './outlook.ts';
import { reasons } from './reasons.ts';
import { said } from './said.ts';
import { tellings } from './tellings.ts';

/**
 * No sentence does without an article. A carrier has that of a company, `η ACS`, only where a
 * nominative or an accusative stands; a shop is `το κατάστημα {shop}`.
 */
export const el: Catalogue = {
  settings: {
    calendar: 'el-GR',
    hourDigits: 1,
    weekdayStop: true,
    shortMonths: 'alone',
    firstOfMonth: '1η',
    onWeekdays: [
      'την Κυριακή',
      'τη Δευτέρα',
      'την Τρίτη',
      'την Τετάρτη',
      'την Πέμπτη',
      'την Παρασκευή',
      'το Σάββατο',
    ],
    smallTitles: false,
    comma: ', ',
    gap: ' ',
    stop: '.',
  },

  today: 'Σήμερα',
  tomorrow: 'Αύριο',
  yesterday: 'Χθες',
  dayShort: '{weekday}\u00a0{day}',
  dayFar: { thisYear: '{day}\u00a0{month}', otherYear: '{day}\u00a0{month}\u00a0{year}' },
  todayOrTomorrow: 'Σήμερα ή αύριο',
  dayLong: {
    thisYear: '{weekday} {day}\u00a0{month}',
    otherYear: '{weekday} {day}\u00a0{month} {year}',
  },
  time: '{hour}:{minute}',
  timeRange: '{from}\u2060–\u2060{to}',
  dayRange: 'από {from} έως {to}',
  dayAndTime: '{day}, {time}',
  quantity: '{count}\u00a0×\u00a0{title}',
  updates: {
    none: 'Κανένα νέο ακόμα.',
    some: { one: '{count} ενημέρωση', other: '{count} ενημερώσεις' },
  },

  scan: {
    pending: 'Λάβαμε την παραγγελία',
    label_created: 'Συσκευάστηκε, με ετικέτα',
    picked_up: 'Έφυγε από το κατάστημα',
    in_transit: 'Στον δρόμο',
    customs: 'Στο τελωνείο',
    out_for_delivery: 'Βγήκε για παράδοση',
    delivery_attempted: 'Προσπάθεια παράδοσης',
    ready_for_pickup: 'Έτοιμο για παραλαβή',
    delivered: 'Παραδόθηκε',
    exception: 'Καθυστερεί',
    returning: 'Επιστρέφει',
    returned: 'Πίσω στο κατάστημα',
    cancelled: 'Ακυρώθηκε',
    lost: 'Αγνοείται',
    destroyed: 'Καταστράφηκε',
    expired: 'Κανένα νέο από τη μεταφορική',
  },
  steps: {
    ordered: 'Παραγγέλθηκε',
    packed: 'Συσκευάστηκε',
    onItsWay: 'Στον δρόμο',
    outForDelivery: 'Για παράδοση',
    home: 'Στο σπίτι',
    ready: 'Έτοιμο',
    attempted: 'Προσπάθεια {time}',
    turnedBack: 'Γύρισε πίσω',
    withShop: 'Στο κατάστημα',
    lastSeen: 'Τελευταίο ίχνος',
    search: 'Αναζήτηση',
    cancelled: 'Ακυρώθηκε',
  },
  words: {
    progress: 'Πορεία',
    done: 'Έγινε:',
    promised: 'Υπόσχεση:',
    contents: 'Στο δέμα',
    carrier: 'Μεταφορική',
    route: 'Διαδρομή',
    newsBy: 'Νέα έως',
    copy: 'Αντιγραφή αριθμού αποστολής',
    copied: 'Ο αριθμός αποστολής αντιγράφηκε',
    log: 'Όλα μέχρι τώρα',
    noNews: 'Κανένα νέο ακόμα. Ένα καινούργιο δέμα μπορεί να εμφανιστεί μόλις το βράδυ.',
    retry: 'Δοκιμάστε ξανά',
    stale:
      'Εικόνα στις {time}. Η παρακολούθηση δεν απαντά αυτή τη στιγμή, συνεχίζουμε να προσπαθούμε.',
  },

  onDay: 'στις {day}',
  promiseLabel: 'Υπόσχεση που δόθηκε {day}',
  promiseUnchanged: '{day}, χωρίς αλλαγή',
  promiseKept: '{day}, τηρήθηκε',
  promiseMoved: 'Άλλαξε από {from} σε {to}',

  carrierPage: 'Δείτε στην {carrier}',
  // Behind its article, in the cases that look alike.
  theCarrier: 'εταιρεία μεταφορών',
  proof: {
    with_neighbour: 'Αφέθηκε στη γειτονιά, {when}',
    collected: 'Παραλήφθηκε, {when}',
    safe_place: 'Αφέθηκε σε ασφαλές σημείο, {when}',
    signed: 'Παραδόθηκε με υπογραφή, {when}',
    told: 'Παραδόθηκε, {when}',
  },
  proofAction: 'Δείτε το αποδεικτικό παράδοσης',
  order,
  returns,
  reasons,
  act: 'Κάτι χρειάζεται ακόμα',
  standsIn: 'Στη θέση του δέματος που χάθηκε.',
  handedTo: 'Τώρα το έχει η {carrier}.',
  flagged: {
    redirected: 'Πηγαίνει στη νέα διεύθυνση, όπως ζητήθηκε.',
    rescheduled: 'Συμφωνήθηκε άλλη μέρα.',
    in_part: 'Τα υπόλοιπα έρχονται αργότερα.',
    damaged: 'Έπαθε ζημιά στον δρόμο. Γράψτε στο κατάστημα {shop}, θα το τακτοποιήσουν.',
  },
  page: {
    order: 'Η παραγγελία σας',
    proof: 'Παράδοση',
    carriers: 'Μεταφορικές',
    pickup: 'Σημείο παραλαβής',
    hours: 'Ώρες λειτουργίας',
  },
  help,
  said,
  outlook,
  hosted,
  element,
  lookup,
  ...tellings,
};
