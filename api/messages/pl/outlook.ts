import type { OutlookPatterns } from '../outlook-patterns.ts';

export const outlook: OutlookPatterns = {
  on: { today: 'dzisiaj', tomorrow: 'jutro', day: '{onDay}' },
  by: { today: 'najpóźniej dzisiaj', tomorrow: 'najpóźniej jutro', day: 'najpóźniej {onDay}' },
  bare: { today: 'dzisiaj', tomorrow: 'jutro', day: '{onDay}' },
  rest: {
    weekend: 'W weekend niewiele się dzieje',
    holiday: 'W święto niewiele się dzieje',
    holidays: 'W święta niewiele się dzieje',
  },
  parcels: {
    route: 'Większość paczek na tej trasie',
    carrier: 'Większość naszych paczek, które wiezie {carrier},',
    usual: 'Większość paczek',
  },
  nextScan: {
    plain: 'Następna wiadomość przychodzi zwykle {on}.',
    rest: '{rest}; następna wiadomość przychodzi zwykle {on}.',
  },
  firstScan: {
    none: '{carrier} jeszcze jej nie widzi. {usual}',
    past: 'To trwa trochę dłużej niż zwykle.',
    soon: 'Zwykle trwa to krócej niż dzień.',
    rest: '{rest}; pierwsza wiadomość przychodzi zwykle {on}.',
    plain: 'Pierwsza wiadomość przychodzi zwykle {on}.',
  },
  movesAgain: '{parcels} rusza dalej {by}, nie musisz nic robić.',
  askBy: 'Powinna ruszyć {by}. Jeśli nie ruszy, napisz do {shop}.',
  stillMoving: 'Twoja paczka wciąż jedzie.',
  sorry: 'Przepraszamy za czekanie.',
  arrives: {
    by: '{parcels} dociera {by}.',
    between: '{parcels} dociera najwcześniej {from}, najpóźniej {to}.',
  },
  customs: {
    one: 'W urzędzie celnym od {since}. Zwykle trwa to jeden dzień, nie musisz nic robić.',
    few: 'W urzędzie celnym od {since}. Zwykle trwa to {days} dni, nie musisz nic robić.',
    many: 'W urzędzie celnym od {since}. Zwykle trwa to {days} dni, nie musisz nic robić.',
    other: 'W urzędzie celnym od {since}. Zwykle trwa to {days} dnia, nie musisz nic robić.',
  },
  numbers: ['dwa', 'trzy', 'cztery', 'pięć', 'sześć'],
  atTheDoor: 'Większość paczek dociera do {time}.',
  comesAgain:
    'Możesz to tak zostawić: kurier zwykle wraca {on}. Co jeszcze można zrobić, mówi awizo albo strona przewoźnika.',
  insideWindow: 'W obiecanych godzinach.',
  lostSince: 'Ostatni ślad: {day}',
  lostIn: '{carrier} nie może jej znaleźć, ostatni ślad prowadzi tutaj: {place}.',
  lostAct: 'Przepraszamy. Napisz do {shop}, teraz kolej na sklep.',
  moved: 'Nowy termin: {to} (było: {from})',
  because: {
    carrier: '{moved} – opóźnienie przewoźnika',
    shop: '{moved} – opóźnienie w sklepie',
    shopper: '{moved} – nikt nie mógł jej odebrać',
    customs: '{moved} – zatrzymana przez cło',
    weather: '{moved} – z powodu pogody',
    agreed: '{moved} – zgodnie z ustaleniami',
  },
  noRound: 'Nowy termin: {to}. W pierwotnym ({from}) {carrier} nie doręcza',
  lastScan: 'Ostatnia wiadomość: {where}',
  moreStops: {
    one: 'Jeszcze jeden przystanek',
    few: 'Jeszcze {count} przystanki',
    many: 'Jeszcze {count} przystanków',
    other: 'Jeszcze {count} przystanku',
  },
};
