import type { SaidPatterns } from '../said-patterns.ts';

export const said: SaidPatterns = {
  label: {
    not_received: 'Podobno doręczona, ale jej nie ma',
    damaged: 'Coś jest uszkodzone',
    wrong_item: 'W środku było coś innego',
    late: 'Spóźnia się, a potrzebuję jej na konkretny dzień',
    wrong_address: 'Adres jest błędny',
    failed_attempt: 'Kurier mnie nie zastał',
    missed_pickup: 'Nie zdążę jej odebrać',
    customs_fee: 'Mam zapłacić cło',
    other: 'Coś innego',
  },
  steps: {
    look_around:
      'Sprawdź tam, gdzie kurierzy zostawiają paczki: za śmietnikiem, przy wejściu, koło licznika.',
    ask_household: 'Zapytaj domowników, może leży w przedpokoju.',
    ask_neighbours: 'Zapytaj obok i naprzeciwko, kurierzy chcą dobrze.',
    with_neighbour:
      '{carrier} podaje, że odebrali ją sąsiedzi. Zapytaj po obu stronach i naprzeciwko.',
    look_at_proof: 'Zajrzyj do potwierdzenia doręczenia, może widać tam, gdzie została.',
    wait_until_tomorrow:
      'Poczekaj do jutra wieczorem. Niektórzy kurierzy skanują paczkę, zanim ją przywiozą.',
    keep_packaging: 'Zachowaj pudełko i wypełnienie, dopóki nie odpowie {shop}.',
    photo_of_damage: 'Pomoże zdjęcie uszkodzenia i zdjęcie pudełka.',
    photo_of_item: 'Pomoże zdjęcie tego, co przyszło, razem z etykietą.',
    find_card: 'Poszukaj awiza od kuriera: jest na nim, co dalej.',
    comes_again:
      '{carrier} zwykle wraca w następny dzień roboczy. Możesz to tak zostawić albo wybrać to, co wygodniejsze.',
    soon_changes_more:
      '{carrier} może zmienić tym więcej, im wcześniej się dowie. Potem podaj właściwy adres do {shop}.',
    say_needed_day: 'Napisz, na kiedy jej potrzebujesz, a {shop} odpowie, co da się zrobić.',
    collect_by: 'Ostatni dzień odbioru: {until}.',
    ask_to_keep: '{carrier} być może przetrzyma ją kilka dni dłużej: zapytaj.',
    collecting_is_over:
      'Czas na odbiór minął i paczka wraca do {shop}. Napisz tam, czy ma przyjechać jeszcze raz.',
    pay_on_page: '{carrier} ma własną stronę: płać tylko tam, nigdy przez link z SMS-a.',
    moves_once_paid: 'Po zapłacie paczka rusza zwykle w ciągu dwóch dni roboczych.',
    again_or_refund:
      'Nie trzeba szukać. {shop} może wysłać ją ponownie albo zwrócić pieniądze: napisz, co wolisz.',
  },
  reschedule: 'Inny dzień lub miejsce: {carrier}',
  contact: 'Napisz do {shop}',
  state: {
    reported: {
      headline: '{shop} ma Twoje zgłoszenie',
      detail: 'Odpowiedź pojawi się tutaj. Do tego czasu nie musisz nic robić.',
    },
    looking: {
      headline: '{shop} to sprawdza',
      detail: 'Wynik pojawi się tutaj. Do tego czasu nie musisz nic robić.',
    },
    answered: {
      headline: 'Jest odpowiedź: {shop}',
      detail: 'Jeśli czegoś jeszcze brakuje, zgłoś to ponownie, dołączy do tej sprawy.',
    },
    solved: {
      headline: 'Sprawa rozwiązana',
      detail: 'Jeśli nie, zgłoś to ponownie.',
    },
    closed: {
      headline: '{shop} zamyka zgłoszenie',
      detail: 'Jeśli coś wciąż jest nie tak, zgłoś to ponownie.',
    },
  },
  gone: 'Nie dotarła',
  notHere: {
    title: '{carrier} podaje: doręczono {when}',
    headline: 'Jeszcze jej nie masz',
    detail: 'Piszesz, że jej nie ma.',
  },
  answerKept:
    'To, co pisze {shop}, widzi tylko osoba, która zamówiła: mogłoby zdradzić, co jest w środku.',
  reported: 'Zgłoszono: {when}',
};
