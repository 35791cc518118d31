import type { TellingPatterns } from '../catalogue.ts';

export const tellings: TellingPatterns = {
  pending: {
    title: 'Zamówienie przyjęte',
    headline: 'Pakujemy',
    detail: '{shop} ma Twoje zamówienie. Pierwsza wiadomość przyjdzie, gdy odbierze je przewoźnik.',
  },
  noScan: {
    early: {
      title: 'Spakowana, czeka na przewoźnika',
      headline: 'Czeka na przewoźnika',
      detail: '{carrier} jeszcze jej nie widzi. Nowa paczka czasem pojawia się dopiero wieczorem.',
    },
    slow: {
      title: 'Spakowana, czeka na przewoźnika',
      headline: 'Czeka na przewoźnika',
      detail:
        '{carrier} jeszcze jej nie widzi, a to dłużej niż zwykle. Jeśli przez dwa dni nic się nie ruszy, napisz do {shop}.',
    },
    unknown: {
      title: 'Jeszcze bez skanu',
      headline: '{carrier} nie zna jeszcze tego numeru',
      detail: 'Pięć dni to dłużej niż zwykle. Teraz kolej na {shop}: napisz tam.',
    },
    wrong: { title: 'Jeszcze bez skanu' },
  },
  labelCreated: {
    title: 'Spakowana, czeka na przewoźnika',
    headline: 'Czeka na przewoźnika',
    detail: '{carrier} jeszcze jej nie widzi. Zwykle trwa to krócej niż dzień.',
  },
  inTransit: {
    title: 'W drodze',
    headline: 'W drodze',
    detail: '{last}. {more}',
    next: 'Następna wiadomość przychodzi zwykle w ciągu dnia.',
  },
  late: {
    title: 'Później, niż obiecano',
    headline: 'Wciąż w drodze',
    newDayUnknown: 'Nowy dzień jeszcze nieznany',
    detail: '{last}. Paczka wciąż jedzie. Przepraszamy za czekanie.',
  },
  silent: {
    title: {
      one: 'Od jednego dnia bez wiadomości',
      few: 'Od {days} dni bez wiadomości',
      many: 'Od {days} dni bez wiadomości',
      other: 'Od {days} dnia bez wiadomości',
    },
    headline: 'Wciąż w drodze',
    detail: {
      waiting: 'Większość paczek rusza znów w ciągu kolejnych dwóch dni, nie musisz nic robić.',
      stalled:
        '{carrier} nie widzi jej dłużej niż zwykle. Napisz do {shop}, stamtąd można o nią zapytać.',
    },
  },
  customs: {
    title: 'W urzędzie celnym',
    headline: 'W urzędzie celnym',
    detail: 'W urzędzie celnym od {since}. Dwa dni to norma, nie musisz nic robić.',
  },
  outForDelivery: {
    title: 'Kurier w trasie',
    headline: 'Dzisiaj',
    detail: 'W samochodzie kuriera od {since}.',
  },
  attempted: {
    title: { absent: 'Nikogo nie było, {time}', tried: 'Próba doręczenia, {time}' },
    headline: 'Będzie następna próba',
    detail:
      'Możesz to tak zostawić: kurier zwykle wraca w następny dzień roboczy. Co jeszcze można zrobić, mówi awizo albo strona przewoźnika.',
  },
  readyForPickup: {
    title: 'Czeka na odbiór',
    headline: 'Czeka na odbiór',
    detail: {
      sentence: '{text}.',
      until: 'Termin odbioru: {day}',
      over: 'Termin odbioru minął: {day}, zapytaj, czy jeszcze tam jest',
      bring: 'Weź dokument ze zdjęciem',
      aboutAWeek: 'Poczeka tam około tygodnia',
    },
  },
  delivered: {
    title: 'Doręczono {when}',
    headline: {
      neighbour: 'U sąsiadów',
      collected: 'Masz ją',
      safe_place: 'W bezpiecznym miejscu',
      signed: 'W domu, za podpisem',
      home: 'Jest w domu',
    },
    detail: {
      promisedNothing: 'Według przewoźnika paczka dotarła.',
      late: {
        one: 'Dzień później, niż obiecano. Przepraszamy za czekanie.',
        few: '{days} dni później, niż obiecano. Przepraszamy za czekanie.',
        many: '{days} dni później, niż obiecano. Przepraszamy za czekanie.',
        other: '{days} dnia później, niż obiecano. Przepraszamy za czekanie.',
      },
      early: {
        one: 'Dzień wcześniej, niż obiecano.',
        few: '{days} dni wcześniej, niż obiecano.',
        many: '{days} dni wcześniej, niż obiecano.',
        other: '{days} dnia wcześniej, niż obiecano.',
      },
      onTime: 'W obiecanym dniu.',
    },
  },
  exception: {
    title: { action: 'Czegoś jeszcze potrzeba', held: 'Zatrzymana po drodze' },
    headline: 'Zatrzymana po drodze',
    detail: {
      action: 'Napisz do {shop}, żeby paczka mogła jechać dalej.',
      held: '{carrier} nad tym pracuje, nie musisz nic robić. Przepraszamy za czekanie.',
    },
  },
  returning: {
    title: 'Zawróciła',
    headline: 'Wraca do {shop}',
    detail: '{why}. Napisz do {shop}, jeśli ma przyjechać jeszcze raz.',
    unknown: 'Nie udało się doręczyć',
  },
  returned: {
    title: 'Zwrócona',
    headline: 'Znów w {shop}',
    detail: 'Jeśli to niespodzianka, napisz do {shop}.',
  },
  cancelled: {
    title: 'Anulowano',
    headline: { order: 'To zamówienie anulowano', parcel: 'Tę paczkę anulowano' },
    detail: 'Nic nie jest w drodze. Jeśli to niespodzianka, napisz do {shop}.',
  },
  replaced: {
    title: { lost: 'Zaginęła', damaged: 'Nie przyjedzie' },
    headline: 'Zamiast niej jedzie inna',
    detail:
      '{carrier} tej nie dowiezie. Przepraszamy. Druga jest tu, wśród Twoich paczek. Nie musisz nic robić.',
  },
  lost: {
    title: 'Zaginęła',
    headline: 'Paczka zaginęła',
    detail: '{carrier} nie może jej znaleźć. Przepraszamy. Napisz do {shop}, teraz kolej na sklep.',
  },
  destroyed: {
    title: 'Nie przyjedzie',
    headline: 'Paczka nie przetrwała podróży',
    detail: '{carrier} nie ma czego dowieźć. Przepraszamy. Napisz do {shop}, teraz kolej na sklep.',
  },
  expired: {
    title: 'Od 30 dni bez wiadomości',
    headline: 'Ślad się urwał',
    detail: '{carrier} nie daje już znaku. Jeśli paczka nie dotarła, napisz do {shop}.',
  },
};
