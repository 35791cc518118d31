import type { Reasons } from './messages.ts';

const carrierActs = ({ carrier }: { carrier: string }) =>
  `${carrier} kümmert sich darum; Sie müssen nichts tun. Das tut uns leid.`;
const shopActs = ({ shop }: { shop: string }) =>
  `Nun ist ${shop} an der Reihe. Schreiben Sie dorthin, wenn es länger als einen Tag dauert.`;
const writeToShop = ({ shop }: { shop: string }) =>
  `Schreiben Sie ${shop}, damit es weitergehen kann.`;
const shopMakesGood = ({ shop }: { shop: string }) =>
  `Schreiben Sie ${shop}; nun ist man dort an der Reihe.`;
const comesAgain = 'Meist kommt der Bote am nächsten Werktag wieder.';

/** Why something is held up, and who acts. */
export const reasons: Reasons = {
  carrier: [({ carrier }) => `${carrier} ist im Rückstand`, carrierActs],
  missorted: [
    () => 'Es wurde falsch weitergeleitet',
    ({ carrier }) =>
      `${carrier} bringt es auf den richtigen Weg; Sie müssen nichts tun. Das tut uns leid.`,
  ],
  transport: [() => 'Auf der Strecke aufgehalten', carrierActs],
  capacity: [
    () => 'Mehr Pakete als sonst',
    ({ carrier }) => `${carrier} arbeitet sie ab; Sie müssen nichts tun. Das tut uns leid.`,
  ],
  damaged: [() => 'Das Paket wurde beschädigt', shopMakesGood],
  lost: [() => 'Es ist gerade nicht zu finden', shopMakesGood],
  rejected: [
    ({ carrier }) => `${carrier} hat es nicht angenommen`,
    ({ shop }) => `Nun ist ${shop} an der Reihe und schickt es anders. Fragen Sie dort, wie.`,
  ],
  held: [
    () => 'In einem Depot',
    ({ carrier }) =>
      `${carrier} bewahrt es sicher auf und sagt, wann es weitergeht; Sie müssen nichts tun.`,
  ],
  researched: [
    ({ carrier }) => `${carrier} sucht danach`,
    ({ shop }) =>
      `Wenn es in zwei Tagen nicht da ist, schreiben Sie ${shop}; dann ist man dort an der Reihe.`,
  ],
  not_found_by_carrier: [
    ({ carrier }) => `${carrier} kennt diese Nummer noch nicht`,
    ({ shop }) =>
      `Ein neues Paket erscheint manchmal erst am Abend. Bleibt es dabei, schreiben Sie ${shop}.`,
  ],
  wrong_data: [() => 'Die Papiere stimmen nicht', shopActs],
  not_ready: [
    () => 'Es war noch nicht so weit',
    ({ shop }) => `${shop} übergibt es bei der nächsten Abholung; Sie müssen nichts tun.`,
  ],
  packaging: [() => 'Die Verpackung hat nicht gehalten', shopActs],
  documents: [() => 'Ein Dokument fehlt', shopActs],
  prohibited: [
    () => 'So darf es nicht reisen',
    ({ shop }) => `Nun ist ${shop} an der Reihe und schickt es anders. Fragen Sie dort, wie.`,
  ],
  cancelled_by_shop: [
    ({ shop }) => `Von ${shop} storniert`,
    ({ shop }) =>
      `Es ist nichts unterwegs. Wenn Sie das nicht erwartet haben, schreiben Sie ${shop}.`,
  ],
  wrong_number: [
    () => 'Die Sendungsnummer stimmt nicht',
    ({ carrier, shop }) =>
      `${carrier} kennt sie nicht; Ihr Paket kann trotzdem unterwegs sein. Nun ist ${shop} an der Reihe: Schreiben Sie dorthin.`,
  ],
  addressee_absent: [
    () => 'Niemand war da',
    () =>
      'Sie können es dabei belassen: Meist kommt der Bote am nächsten Werktag wieder. Was sonst möglich ist, steht auf der Karte oder beim Versandunternehmen.',
  ],
  addressee_moved: [
    () => 'Die Adresse hat sich geändert',
    ({ shop }) => `Schreiben Sie ${shop} die neue, damit es weitergehen kann.`,
  ],
  business_closed: [() => 'Es war geschlossen', () => `${comesAgain} Sie müssen nichts tun.`],
  refused: [() => 'Die Annahme wurde verweigert', writeToShop],
  wrong_address: [
    () => 'Die Adresse stimmt nicht',
    ({ shop }) => `Schreiben Sie ${shop} die richtige, damit es weitergehen kann.`,
  ],
  no_access: [
    () => 'Der Bote kam nicht bis zur Tür',
    () => `${comesAgain} Wie er hineinkommt, können Sie beim Versandunternehmen angeben.`,
  ],
  no_safe_place: [
    () => 'Kein sicherer Platz dafür',
    () => `${comesAgain} Seien Sie dann da, oder nennen Sie dem Versandunternehmen einen Platz.`,
  ],
  pickup_missed: [() => 'Nicht rechtzeitig abgeholt', writeToShop],
  payment: [
    () => 'Eine Zahlung ist offen',
    ({ shop }) =>
      `Danach geht es weiter. Wie, steht beim Versandunternehmen; wenn nicht, schreiben Sie ${shop}.`,
  ],
  identity: [
    () => 'Ihr Ausweis wird gebraucht',
    () => 'Halten Sie ihn beim nächsten Mal bereit, oder bringen Sie ihn zur Filiale mit.',
  ],
  cancelled_by_shopper: [
    () => 'Auf Ihren Wunsch storniert',
    ({ shop }) => `Es ist nichts unterwegs. Wenn Sie das nicht waren, schreiben Sie ${shop}.`,
  ],
  customs: [
    () => 'Vom Zoll aufgehalten',
    () => 'Der Zoll entscheidet. Zwei Tage sind üblich; Sie müssen nichts tun.',
  ],
  customs_documents: [
    () => 'Dem Zoll fehlt ein Dokument',
    ({ shop }) =>
      `Nun ist ${shop} an der Reihe. Schreiben Sie dorthin, wenn es länger als zwei Tage dauert.`,
  ],
  customs_duty: [
    () => 'Zoll ist zu zahlen',
    ({ shop }) =>
      `Danach geht es weiter. Wie, steht beim Versandunternehmen; wenn nicht, schreiben Sie ${shop}.`,
  ],
  customs_prohibited: [() => 'Der Zoll lässt es nicht einreisen', shopMakesGood],
  weather: [
    () => 'Das Wetter hält es auf',
    () => 'Sobald die Straßen frei sind, geht es weiter; Sie müssen nichts tun.',
  ],
  disaster: [
    () => 'Ein Notfall hält es auf',
    () => 'Sobald die Straßen frei sind, geht es weiter; Sie müssen nichts tun.',
  ],
  external: [
    () => 'Es dauert länger',
    () => 'Der Grund liegt nicht beim Versandunternehmen; Sie müssen nichts tun. Das tut uns leid.',
  ],
  security: [
    () => 'Es wird geprüft',
    () => 'Das dient der Sicherheit aller. Danach geht es weiter; Sie müssen nichts tun.',
  ],
  regulation: [
    () => 'Eine Vorschrift hält es auf',
    ({ carrier }) => `${carrier} klärt das; Sie müssen nichts tun.`,
  ],
};
