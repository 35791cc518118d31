import type { Catalogue } from '../catalogue.ts';

const carrierActs = '{carrier} nad tym pracuje, nie musisz nic robić. Przepraszamy za czekanie.';
const shopActs = 'Teraz kolej na {shop}. Napisz, jeśli potrwa to dłużej niż dzień.';
const shopResends = 'Teraz kolej na {shop}: trzeba wysłać inaczej. Napisz i zapytaj jak.';
const writeToShop = 'Napisz do {shop}, żeby paczka mogła jechać dalej.';
const shopMakesGood = 'Napisz do {shop}, teraz kolej na sklep.';
const comesAgain = 'Kurier zwykle wraca w następny dzień roboczy.';
const afterPayment =
  'Po zapłacie paczka pojedzie dalej. Jak zapłacić, mówi strona przewoźnika. Jeśli nie, napisz do {shop}.';
const afterRoads = 'Pojedzie dalej, gdy drogi będą przejezdne, nie musisz nic robić.';

/** Why something is held up, and who acts. */
export const reasons: Catalogue['reasons'] = {
  carrier: { headline: '{carrier} ma opóźnienie', detail: carrierActs },
  missorted: {
    headline: 'Paczka skręciła nie tam, gdzie trzeba',
    detail:
      '{carrier} kieruje ją na właściwą drogę, nie musisz nic robić. Przepraszamy za czekanie.',
  },
  transport: { headline: 'Zatrzymana w trasie', detail: carrierActs },
  capacity: {
    headline: 'Więcej paczek niż zwykle',
    detail: '{carrier} nadrabia zaległości, nie musisz nic robić. Przepraszamy za czekanie.',
  },
  damaged: { headline: 'Paczka jest uszkodzona', detail: shopMakesGood },
  lost: { headline: 'Chwilowo nie można jej znaleźć', detail: shopMakesGood },
  rejected: { headline: '{carrier} nie przyjmuje tej paczki', detail: shopResends },
  held: {
    headline: 'W magazynie',
    detail: '{carrier} przechowuje ją bezpiecznie i da znać, kiedy ruszy. Nie musisz nic robić.',
  },
  researched: {
    headline: '{carrier} jej szuka',
    detail: 'Jeśli nie znajdzie się przez dwa dni, napisz do {shop}. Wtedy kolej na sklep.',
  },
  not_found_by_carrier: {
    headline: '{carrier} nie zna jeszcze tego numeru',
    detail:
      'Nowa paczka czasem pojawia się dopiero wieczorem. Jeśli nic się nie zmieni, napisz do {shop}.',
  },
  wrong_data: { headline: 'Dokumenty się nie zgadzają', detail: shopActs },
  not_ready: {
    headline: 'Paczka nie była jeszcze gotowa',
    detail: '{shop} przekaże ją przy następnym odbiorze, nie musisz nic robić.',
  },
  packaging: { headline: 'Opakowanie nie wytrzymało', detail: shopActs },
  documents: { headline: 'Brakuje dokumentu', detail: shopActs },
  prohibited: { headline: 'Nie może podróżować w ten sposób', detail: shopResends },
  cancelled_by_shop: {
    headline: 'Anulowano po stronie {shop}',
    detail: 'Nic nie jest w drodze. Jeśli to niespodzianka, napisz do {shop}.',
  },
  wrong_number: {
    headline: 'Numer przesyłki się nie zgadza',
    detail:
      '{carrier} go nie zna, ale paczka może być w drodze. Teraz kolej na {shop}: napisz tam.',
  },
  addressee_absent: {
    headline: 'Nikogo nie było',
    detail:
      'Możesz to tak zostawić: kurier zwykle wraca w następny dzień roboczy. Co jeszcze można zrobić, mówi awizo albo strona przewoźnika.',
  },
  addressee_moved: {
    headline: 'Adres się zmienił',
    detail: 'Napisz nowy do {shop}, żeby paczka mogła jechać dalej.',
  },
  business_closed: {
    headline: 'Było zamknięte',
    detail: `${comesAgain} Nie musisz nic robić.`,
  },
  refused: { headline: 'Odmówiono przyjęcia', detail: writeToShop },
  wrong_address: {
    headline: 'Adres się nie zgadza',
    detail: 'Napisz właściwy do {shop}, żeby paczka mogła jechać dalej.',
  },
  no_access: {
    headline: 'Nie dało się dojść do drzwi',
    detail: `${comesAgain} Jak wejść, można podać na stronie przewoźnika.`,
  },
  no_safe_place: {
    headline: 'Brak bezpiecznego miejsca',
    detail: `${comesAgain} Bądź wtedy na miejscu albo wskaż miejsce na stronie przewoźnika.`,
  },
  pickup_missed: { headline: 'Nie odebrano na czas', detail: writeToShop },
  payment: { headline: 'Jest coś do zapłaty', detail: afterPayment },
  identity: {
    headline: 'Potrzebny jest Twój dokument',
    detail: 'Miej go pod ręką przy następnej próbie albo weź ze sobą do placówki.',
  },
  cancelled_by_shopper: {
    headline: 'Anulowano na Twoją prośbę',
    detail: 'Nic nie jest w drodze. Jeśli to nie Ty, napisz do {shop}.',
  },
  customs: {
    headline: 'Zatrzymana przez cło',
    detail: 'Decyduje urząd celny. Dwa dni to norma, nie musisz nic robić.',
  },
  customs_documents: {
    headline: 'Urząd celny czeka na dokument',
    detail: 'Teraz kolej na {shop}. Napisz, jeśli potrwa to dłużej niż dwa dni.',
  },
  customs_duty: { headline: 'Jest cło do zapłaty', detail: afterPayment },
  customs_prohibited: { headline: 'Urząd celny jej nie przepuszcza', detail: shopMakesGood },
  weather: { headline: 'Pogoda ją zatrzymuje', detail: afterRoads },
  disaster: { headline: 'Sytuacja nadzwyczajna ją zatrzymuje', detail: afterRoads },
  external: {
    headline: 'To potrwa dłużej',
    detail:
      'Przyczyna nie leży po stronie przewoźnika, nie musisz nic robić. Przepraszamy za czekanie.',
  },
  security: {
    headline: 'Trwa kontrola',
    detail: 'To dla bezpieczeństwa wszystkich. Potem pojedzie dalej, nie musisz nic robić.',
  },
  regulation: {
    headline: 'Zatrzymuje ją przepis',
    detail: '{carrier} to wyjaśnia, nie musisz nic robić.',
  },
};
