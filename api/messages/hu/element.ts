import type { ElementWords, LookupWords } from '#contract/element-words';

export const element: ElementWords = {
  loading: 'Keressük a csomagodat',
  tryAgain: 'Próbáld újra',
  missing: ['Még nem találjuk', 'Egy új csomag néha csak estére jelenik meg.'],
  failed: ['Most nem jön válasz', 'A csomagod ettől még halad tovább.'],
};

export const lookup: LookupWords = {
  title: 'Hol a rendelésem?',
  headline: 'Keressük meg a csomagodat',
  detail:
    'Két adat elég: a rendelésszám, meg az e‑mail-cím vagy irányítószám, amit a rendelésnél megadtál.',
  orderNumber: 'Rendelésszám',
  orderNumberHint: 'A rendelést visszaigazoló e‑mailben találod',
  orderNumberMissing: 'Hiányzik a rendelésszám. A rendelést visszaigazoló e‑mailben találod.',
  contact: 'E-mail-cím vagy irányítószám',
  contactHint: 'Ahogy a rendelésnél megadtad',
  contactMissing: 'Hiányzik az e‑mail-cím vagy az irányítószám.',
  submit: 'Csomag keresése',
  looking: 'Keressük a csomagodat',
  found: 'Megvan. Itt a csomagod.',
  link: 'A csomagodhoz',
  keep: 'A rendelés saját oldala, érdemes elmenteni',
  another: 'Másik rendelés keresése',
  nothing: {
    title: 'Nincs találat',
    detail:
      'Ehhez a két adathoz nem tartozik semmi. Vesd össze őket a visszaigazoló e‑maillel. Öt próbálkozás után várj negyed órát.',
  },
  paused: {
    title: 'Rövid szünet',
    headline: 'Innen túl sok próbálkozás jött',
    detail: 'Ne lehessen találgatással csomagot találni. Újra próbálhatod {when}.',
  },
  unreached: {
    title: 'Nincs válasz',
    headline: 'Most nem tudjuk megnézni',
    detail: 'A csomagod ettől még halad tovább. Próbáld újra egy perc múlva.',
  },
  noShop: {
    title: 'Nincs találat',
    headline: 'Nincs ilyen nevű bolt',
    detail: 'Nyisd meg a linket újra a bolt oldaláról vagy e‑mailjéből.',
  },
};
