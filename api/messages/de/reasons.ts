import type { Catalogue } from '../catalogue.ts';

const carrierActs = '{carrier} kümmert sich darum; Sie müssen nichts tun. Das tut uns leid.';
const shopActs =
  'Nun ist {shop} an der Reihe. Schreiben Sie dorthin, wenn es länger als einen Tag dauert.';
const shopResends = 'Nun ist {shop} an der Reihe und schickt es anders. Fragen Sie dort, wie.';
const writeToShop = 'Schreiben Sie {shop}, damit es weitergehen kann.';
const shopMakesGood = 'Schreiben Sie {shop}; nun ist man dort an der Reihe.';
const afterPayment =
  'Ist bezahlt, geht es weiter. Wie Sie zahlen, steht beim Versandunternehmen; wenn nicht, schreiben Sie {shop}.';
const afterRoads = 'Sobald die Straßen frei sind, geht es weiter; Sie müssen nichts tun.';

/** Why something is held up, and who acts. */
export const reasons: Catalogue['reasons'] = {
  carrier: {
    headline: '{carrier} ist im Rückstand',
    detail: 'Dort wird aufgeholt; Sie müssen nichts tun. Das tut uns leid.',
  },
  missorted: {
    headline: 'Es wurde falsch weitergeleitet',
    detail: '{carrier} bringt es auf den richtigen Weg; Sie müssen nichts tun. Das tut uns leid.',
  },
  transport: { headline: 'Auf der Strecke aufgehalten', detail: carrierActs },
  capacity: {
    headline: 'Mehr Pakete als sonst',
    detail: '{carrier} arbeitet sie ab; Sie müssen nichts tun. Das tut uns leid.',
  },
  damaged: { headline: 'Das Paket wurde beschädigt', detail: shopMakesGood },
  lost: { headline: 'Es ist gerade nicht zu finden', detail: shopMakesGood },
  rejected: { headline: '{carrier} hat es nicht angenommen', detail: shopResends },
  held: {
    headline: 'In einem Depot',
    detail: '{carrier} bewahrt es sicher auf und sagt, wann es weitergeht; Sie müssen nichts tun.',
  },
  researched: {
    headline: '{carrier} sucht danach',
    detail:
      'Wenn es in zwei Tagen nicht da ist, schreiben Sie {shop}; dann ist man dort an der Reihe.',
  },
  not_found_by_carrier: {
    headline: '{carrier} kennt diese Nummer noch nicht',
    detail:
      'Ein neues Paket erscheint manchmal erst am Abend. Bleibt es dabei, schreiben Sie {shop}.',
  },
  wrong_data: { headline: 'Die Papiere stimmen nicht', detail: shopActs },
  not_ready: {
    headline: 'Es war noch nicht so weit',
    detail: '{shop} übergibt es bei der nächsten Abholung; Sie müssen nichts tun.',
  },
  packaging: { headline: 'Die Verpackung hat nicht gehalten', detail: shopActs },
  documents: { headline: 'Ein Dokument fehlt', detail: shopActs },
  prohibited: { headline: 'So darf es nicht reisen', detail: shopResends },
  cancelled_by_shop: {
    headline: 'Von {shop} storniert',
    detail: 'Es ist nichts unterwegs. Wenn Sie das nicht erwartet haben, schreiben Sie {shop}.',
  },
  wrong_number: {
    headline: 'Die Sendungsnummer stimmt nicht',
    detail:
      '{carrier} kennt sie nicht; Ihr Paket kann trotzdem unterwegs sein. Nun ist {shop} an der Reihe: Schreiben Sie dorthin.',
  },
  addressee_absent: {
    headline: 'Niemand war da',
    detail:
      'Sie können es dabei belassen: Meist kommt der Bote am nächsten Werktag wieder. Was sonst möglich ist, steht auf der Karte oder beim Versandunternehmen.',
  },
  addressee_moved: {
    headline: 'Die Adresse hat sich geändert',
    detail: 'Schreiben Sie {shop} die neue, damit es weitergehen kann.',
  },
  business_closed: {
    headline: 'Es war geschlossen',
    detail: 'Meist kommt der Bote am nächsten Werktag wieder. Sie müssen nichts tun.',
  },
  refused: { headline: 'Die Annahme wurde verweigert', detail: writeToShop },
  wrong_address: {
    headline: 'Die Adresse stimmt nicht',
    detail: 'Schreiben Sie {shop} die richtige, damit es weitergehen kann.',
  },
  no_access: {
    headline: 'Der Bote kam nicht bis zur Tür',
    detail:
      'Meist kommt der Bote am nächsten Werktag wieder. Wie er hineinkommt, können Sie beim Versandunternehmen angeben.',
  },
  no_safe_place: {
    headline: 'Kein sicherer Ablageort',
    detail:
      'Meist kommt der Bote am nächsten Werktag wieder. Seien Sie dann da, oder nennen Sie dem Versandunternehmen einen Platz.',
  },
  pickup_missed: { headline: 'Nicht rechtzeitig abgeholt', detail: writeToShop },
  payment: { headline: 'Eine Zahlung ist offen', detail: afterPayment },
  identity: {
    headline: 'Ihr Ausweis wird gebraucht',
    detail: 'Halten Sie ihn beim nächsten Mal bereit, oder bringen Sie ihn zur Filiale mit.',
  },
  cancelled_by_shopper: {
    headline: 'Auf Ihren Wunsch storniert',
    detail: 'Es ist nichts unterwegs. Wenn Sie das nicht waren, schreiben Sie {shop}.',
  },
  customs: {
    headline: 'Vom Zoll aufgehalten',
    detail: 'Der Zoll entscheidet. Zwei Tage sind üblich; Sie müssen nichts tun.',
  },
  customs_documents: {
    headline: 'Dem Zoll fehlt ein Dokument',
    detail:
      'Nun ist {shop} an der Reihe. Schreiben Sie dorthin, wenn es länger als zwei Tage dauert.',
  },
  customs_duty: { headline: 'Es ist Zoll zu zahlen', detail: afterPayment },
  customs_prohibited: { headline: 'Der Zoll lässt es nicht ins Land', detail: shopMakesGood },
  weather: { headline: 'Das Wetter hält es auf', detail: afterRoads },
  disaster: { headline: 'Ein Notfall hält es auf', detail: afterRoads },
  external: {
    headline: 'Es dauert länger',
    detail:
      'Der Grund liegt nicht beim Versandunternehmen; Sie müssen nichts tun. Das tut uns leid.',
  },
  security: {
    headline: 'Es wird geprüft',
    detail: 'Das dient der Sicherheit aller. Danach geht es weiter; Sie müssen nichts tun.',
  },
  regulation: {
    headline: 'Eine Vorschrift hält es auf',
    detail: '{carrier} klärt das; Sie müssen nichts tun.',
  },
};
