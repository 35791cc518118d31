import type { HostedPatterns } from '../hosted-patterns.ts';

export const hosted: HostedPatterns = {
  neutralTitle: 'Twoja paczka z {shop}',
  neutralText: 'Gdzie jest i kiedy przyjedzie.',
  shopLinks: 'Sklep',
  footLinks: 'Więcej od sklepu',
  order: 'Zamówienie {number}, {day}',
  sum: 'Razem, bez dostawy',
  each: '{count}\u00a0×\u00a0{price}',
  times: '{count} szt.',
  questions: 'Pytania',
  askShop: 'Zapytaj w {shop}, wystarczy numer zamówienia.',
  write: 'Napisz do {shop}',
  call: 'Zadzwoń',
  help: 'Pomoc',

  calendar: 'Dodaj do kalendarza',
  eventTitle: 'Paczka z {shop}',
  eventText: 'Gdzie jest teraz: {url}',
  noEvent: {
    stage: 'Nie ma czego zapisać',
    headline: 'Nie szykuje się żadna dostawa',
    text: 'Albo paczka jest już w domu, albo nie ma jeszcze dnia doręczenia.',
    back: 'Do paczki',
  },
  noParcel: {
    stage: 'Nic nie znaleziono',
    headline: 'Pod tym linkiem nie ma paczki',
    text: 'Być może link jest niepełny albo już go cofnięto. Otwórz go jeszcze raz z e‑maila od sklepu albo napisz do sklepu: podaj numer zamówienia, a przyślą nowy.',
  },

  share: 'Wyślij komuś',
  shareText:
    'Widać wtedy, gdzie jest ta paczka. Nie widać, co w niej jest, ile kosztowało i kto zamawiał.',
  makeLink: 'Utwórz link',
  shared: 'Link do tej paczki',
  sharedText:
    'Kto go ma, widzi, gdzie jest paczka, dopóki go nie cofniesz lub nie minie 60 dni bez nowych wiadomości.',
  link: 'Link',
  send: 'Wyślij',
  copy: 'Kopiuj',
  copied: 'Skopiowano',
  stop: 'Cofnij link',

  gift: {
    title: 'Prezent',
    text: 'Co jest w środku, pozostanie niespodzianką. {shop} nic nie zdradzi.',
  },
  sharedView: {
    title: 'Ktoś Ci to udostępnia',
    text: 'Ktoś, kto ma zamówienie w {shop}, pokazuje Ci, gdzie jest ta paczka.',
  },
  push: {
    turnOn: 'Powiadamiaj na tym urządzeniu',
    text: 'Krótka wiadomość, gdy paczka jest u kuriera, gdy jest w domu i gdy coś się zmieni. Nic więcej.',
    on: 'Wiadomości przyjdą na to urządzenie',
    turnOff: 'Nie powiadamiaj więcej',
    blocked:
      'Ta przeglądarka nie może stąd pokazywać powiadomień. Zezwól na nie w ustawieniach strony.',
    failed: 'Nie udało się. Spróbuj ponownie za minutę.',
  },
  report: {
    photosHint: 'Najwyżej {most}: JPEG, PNG lub WebP, każde do {size}.',
    photoRefused: '{title}: za duże albo nie jest takim obrazem.',
    photosAgain: 'Wybierz zdjęcia jeszcze raz, ta strona nie może ich przechować.',
  },
  madeBy: 'Śledzenie: Porchlight, otwarte oprogramowanie',
};
