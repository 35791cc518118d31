import type { Catalogue } from '../catalogue.ts';

const carrierActs =
  '{carrier} se ocupă de asta, nu ai nimic de făcut. Ne pare rău pentru așteptare.';
const shopActs = 'E rândul celor de la {shop} să rezolve. Scrie-le dacă durează mai mult de o zi.';
const shopResends = 'E rândul celor de la {shop}: îl trimit pe altă cale. Scrie-le ca să afli cum.';
const writeToShop = 'Scrie-le celor de la {shop}, ca să poată pleca mai departe.';
const shopMakesGood = 'Scrie-le celor de la {shop}, ei rezolvă.';
const comesAgain = 'De obicei curierul revine în următoarea zi lucrătoare.';
const afterPayment =
  'Pleacă mai departe după plată. Pe site-ul curierului scrie cum se plătește. Dacă nu, scrie-le celor de la {shop}.';
const afterRoads = 'Pleacă mai departe când drumurile sunt libere, nu ai nimic de făcut.';

/** Why something is held up, and who acts. */
export const reasons: Catalogue['reasons'] = {
  carrier: { headline: '{carrier} are întârzieri', detail: carrierActs },
  missorted: {
    headline: 'A luat-o pe un drum greșit',
    detail: '{carrier} îl pune pe drumul bun, nu ai nimic de făcut. Ne pare rău pentru așteptare.',
  },
  transport: { headline: 'Reținut pe traseu', detail: carrierActs },
  capacity: {
    headline: 'Mai multe colete ca de obicei',
    detail: '{carrier} le ia pe rând, nu ai nimic de făcut. Ne pare rău pentru așteptare.',
  },
  damaged: { headline: 'S-a deteriorat', detail: shopMakesGood },
  lost: { headline: 'Acum nu e de găsit', detail: shopMakesGood },
  rejected: { headline: '{carrier} nu l-a preluat', detail: shopResends },
  held: {
    headline: 'Păstrat într-un depozit',
    detail:
      '{carrier} îl ține în siguranță și anunță când pleacă mai departe. Nu ai nimic de făcut.',
  },
  researched: {
    headline: '{carrier} îl caută',
    detail: 'Dacă nu apare în două zile, scrie-le celor de la {shop}, apoi e rândul lor.',
  },
  not_found_by_carrier: {
    headline: '{carrier} nu cunoaște încă numărul acesta',
    detail: 'Un colet nou apare uneori abia seara. Dacă rămâne așa, scrie-le celor de la {shop}.',
  },
  wrong_data: { headline: 'Actele lui nu sunt în regulă', detail: shopActs },
  not_ready: {
    headline: 'Nu era încă gata',
    detail: '{shop} îl predă la următoarea preluare, nu ai nimic de făcut.',
  },
  packaging: { headline: 'Ambalajul nu a rezistat', detail: shopActs },
  documents: { headline: 'Lipsește un document', detail: shopActs },
  prohibited: { headline: 'Nu poate călători așa', detail: shopResends },
  cancelled_by_shop: {
    headline: 'Anulat de {shop}',
    detail: 'Nu e nimic pe drum. Dacă nu te așteptai la asta, scrie-le celor de la {shop}.',
  },
  wrong_number: {
    headline: 'Numărul AWB nu e corect',
    detail:
      '{carrier} nu îl cunoaște, dar coletul poate fi totuși pe drum. E rândul celor de la {shop} să îl corecteze: scrie-le.',
  },
  addressee_absent: {
    headline: 'Nu era nimeni',
    detail:
      'Poți lăsa așa: de obicei curierul revine în următoarea zi lucrătoare. Celelalte variante sunt pe aviz sau pe site-ul curierului.',
  },
  addressee_moved: {
    headline: 'Adresa s-a schimbat',
    detail: 'Scrie-le adresa nouă celor de la {shop}, ca să poată pleca mai departe.',
  },
  business_closed: {
    headline: 'Era închis',
    detail: `${comesAgain} Nu ai nimic de făcut.`,
  },
  refused: { headline: 'A fost refuzat', detail: writeToShop },
  wrong_address: {
    headline: 'Adresa nu e corectă',
    detail: 'Scrie-le adresa corectă celor de la {shop}, ca să poată pleca mai departe.',
  },
  no_access: {
    headline: 'Nu au putut ajunge la ușă',
    detail: `${comesAgain} Pe site-ul curierului poți spune cum se intră.`,
  },
  no_safe_place: {
    headline: 'Niciun loc sigur unde să fie lăsat',
    detail: `${comesAgain} Încearcă să fii acolo sau alege un loc pe site-ul curierului.`,
  },
  pickup_missed: { headline: 'Nu a fost ridicat la timp', detail: writeToShop },
  payment: { headline: 'Mai e ceva de plătit', detail: afterPayment },
  identity: {
    headline: 'E nevoie de actul tău de identitate',
    detail: 'Ține-l la îndemână când revine curierul sau ia-l cu tine la ghișeu.',
  },
  cancelled_by_shopper: {
    headline: 'Anulat la cererea ta',
    detail: 'Nu e nimic pe drum. Dacă nu tu ai cerut asta, scrie-le celor de la {shop}.',
  },
  customs: {
    headline: 'Reținut la vamă',
    detail: 'Vama hotărăște. De obicei durează două zile, nu ai nimic de făcut.',
  },
  customs_documents: {
    headline: 'Vama are nevoie de un document',
    detail:
      'E rândul celor de la {shop} să îl trimită. Scrie-le dacă durează mai mult de două zile.',
  },
  customs_duty: { headline: 'Sunt taxe vamale de plătit', detail: afterPayment },
  customs_prohibited: { headline: 'Vama nu îl lasă să intre', detail: shopMakesGood },
  weather: { headline: 'Vremea îl ține pe loc', detail: afterRoads },
  disaster: { headline: 'O situație de urgență îl ține pe loc', detail: afterRoads },
  external: {
    headline: 'Durează mai mult',
    detail: 'Cauza nu ține de curier, nu ai nimic de făcut. Ne pare rău pentru așteptare.',
  },
  security: {
    headline: 'E la verificare',
    detail: 'E pentru siguranța tuturor. Apoi pleacă mai departe, nu ai nimic de făcut.',
  },
  regulation: {
    headline: 'O regulă îl ține pe loc',
    detail: '{carrier} lămurește lucrurile, nu ai nimic de făcut.',
  },
};
