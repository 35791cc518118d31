import type { SaidPatterns } from '../said-patterns.ts';

export const said: SaidPatterns = {
  label: {
    not_received: 'Er staat bezorgd, maar het is er niet',
    damaged: 'Er is iets beschadigd',
    wrong_item: 'Er zat iets anders in',
    late: 'Het is laat, en ik heb het vóór een bepaalde dag nodig',
    wrong_address: 'Het adres klopt niet',
    failed_attempt: 'De bezorger kon me niet bereiken',
    missed_pickup: 'Ik kan het niet op tijd afhalen',
    customs_fee: 'Ik moet douanekosten betalen',
    other: 'Iets anders',
  },
  steps: {
    look_around:
      'Kijk waar bezorgers iets neerleggen: achter de vuilnisbakken, in het portiek, bij de meterkast.',
    ask_household: 'Vraag het aan wie er thuis was; misschien ligt het in de gang.',
    ask_neighbours: 'Vraag het hiernaast en aan de overkant; bezorgers bedoelen het goed.',
    with_neighbour:
      '{carrier} meldt dat de buren het hebben aangenomen. Vraag het aan beide kanten en aan de overkant.',
    look_at_proof: 'Bekijk het bezorgbewijs: misschien zie je waar het is neergelegd.',
    wait_until_tomorrow:
      'Wacht tot morgenavond. Sommige bezorgers scannen een pakket al voordat ze het brengen.',
    keep_packaging: 'Bewaar de doos en wat eromheen zat tot {shop} heeft geantwoord.',
    photo_of_damage: 'Een foto van de schade en een van de doos helpen.',
    photo_of_item: 'Een foto van wat er kwam, met het label, helpt.',
    find_card: 'Zoek een kaartje van de bezorger: daarop staat wat er nu gebeurt.',
    comes_again:
      '{carrier} komt meestal de volgende werkdag terug. Laat het daarbij, of kies wat je beter uitkomt.',
    soon_changes_more:
      '{carrier} moet het snel weten: hoe eerder, hoe meer er nog te veranderen is. Geef daarna het juiste adres door aan {shop}.',
    say_needed_day: 'Zeg wanneer je het uiterlijk nodig hebt; {shop} antwoordt wat er mogelijk is.',
    collect_by: 'Het ligt klaar tot en met {until}.',
    ask_to_keep: '{carrier} kan het misschien een paar dagen langer bewaren. Vraag ernaar.',
    collecting_is_over:
      'De tijd om het af te halen is voorbij, en het gaat terug naar {shop}. Laat daar weten of het nog eens moet komen.',
    pay_on_page:
      '{carrier} heeft een eigen site: betaal alleen daar, nooit via een link in een sms.',
    moves_once_paid: 'Na de betaling gaat een pakket meestal binnen twee werkdagen verder.',
    again_or_refund:
      'Zoeken hoeft niet. {shop} kan het opnieuw sturen of terugbetalen: zeg wat je liever hebt.',
  },
  reschedule: 'Andere dag of plek, bij {carrier}',
  contact: 'Schrijf naar {shop}',
  state: {
    reported: {
      headline: '{shop} heeft je melding',
      detail: 'Het antwoord komt hier. Tot dan hoef je niets te doen.',
    },
    looking: {
      headline: '{shop} zoekt het uit',
      detail: 'Wat ze vinden, komt hier te staan. Tot dan hoef je niets te doen.',
    },
    answered: {
      headline: '{shop} heeft geantwoord',
      detail: 'Ontbreekt er nog iets, meld het dan opnieuw; het wordt hieraan toegevoegd.',
    },
    solved: {
      headline: 'In orde gemaakt',
      detail: 'Klopt dat niet, meld het dan opnieuw.',
    },
    closed: {
      headline: '{shop} heeft dit afgesloten',
      detail: 'Klopt er nog iets niet, meld het dan opnieuw.',
    },
  },
  gone: 'Het is niet aangekomen',
  notHere: {
    title: '{carrier} zegt: bezorgd {when}',
    headline: 'Nog niet bij jou',
    detail: 'Je zegt dat het er niet is.',
  },
  answerKept: 'Wat {shop} schrijft, leest alleen wie het bestelde: het kan verraden wat erin zit.',
  reported: 'Gemeld {when}',
};
