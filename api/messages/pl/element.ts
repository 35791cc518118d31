import type { ElementWords, LookupWords } from '#contract/element-words';

export const element: ElementWords = {
  loading: 'Szukamy Twojej paczki',
  tryAgain: 'Spróbuj ponownie',
  missing: ['Jeszcze jej nie widać', 'Nowa paczka czasem pojawia się dopiero wieczorem.'],
  failed: ['Chwilowo brak odpowiedzi', 'Twoja paczka i tak jedzie dalej.'],
};

export const lookup: LookupWords = {
  title: 'Znajdź zamówienie',
  headline: 'Gdzie jest Twoja paczka?',
  detail: 'Wystarczą dwie rzeczy: numer zamówienia oraz e‑mail lub kod pocztowy z zamówienia.',
  orderNumber: 'Numer zamówienia',
  orderNumberHint: 'Jest w e‑mailu z potwierdzeniem zamówienia',
  orderNumberMissing: 'Brakuje numeru zamówienia. Jest w e‑mailu z potwierdzeniem zamówienia.',
  contact: 'E-mail lub kod pocztowy',
  contactHint: 'Tak jak w zamówieniu',
  contactMissing: 'Brakuje e‑maila lub kodu pocztowego.',
  submit: 'Znajdź paczkę',
  looking: 'Szukamy Twojej paczki',
  found: 'Znaleziona. Oto Twoja paczka.',
  link: 'Do Twojej paczki',
  keep: 'Osobna strona tego zamówienia, warto ją zapisać',
  another: 'Znajdź inne zamówienie',
  nothing: {
    title: 'Nic nie znaleziono',
    detail:
      'Do tych dwóch danych nic nie pasuje. Porównaj je z e‑mailem, który potwierdził zamówienie. Po pięciu próbach odczekaj kwadrans.',
  },
  paused: {
    title: 'Krótka przerwa',
    headline: 'Było stąd zbyt wiele prób',
    detail: 'Nikt nie powinien znaleźć cudzej paczki na chybił trafił. Spróbuj znów {when}.',
  },
  unreached: {
    title: 'Brak odpowiedzi',
    headline: 'Chwilowo nie możemy sprawdzić',
    detail: 'Twoja paczka i tak jedzie dalej. Spróbuj ponownie za minutę.',
  },
  noShop: {
    title: 'Nic nie znaleziono',
    headline: 'Nie ma tu sklepu o tej nazwie',
    detail: 'Otwórz link jeszcze raz ze strony sklepu albo z e‑maila.',
  },
};
