import type { SaidPatterns } from '../said-patterns.ts';

export const said: SaidPatterns = {
  label: {
    not_received: 'Der står leveret, men den er her ikke',
    damaged: 'Noget er gået i stykker',
    wrong_item: 'Der lå noget andet i den',
    late: 'Den er forsinket, og jeg skal bruge den til en bestemt dag',
    wrong_address: 'Adressen er forkert',
    failed_attempt: 'Chaufføren fik ikke fat i mig',
    missed_pickup: 'Jeg kan ikke nå at hente den',
    customs_fee: 'Jeg skal betale et toldgebyr',
    other: 'Noget andet',
  },
  steps: {
    look_around:
      'Kig, hvor chauffører plejer at stille pakker: bag skraldespanden, i carporten, i skuret.',
    ask_household: 'Spørg dem, der var hjemme. Måske står den i entréen.',
    ask_neighbours: 'Spørg naboen og genboen. Chauffører mener det godt.',
    with_neighbour:
      '{carrier} siger, at en nabo har taget imod den. Spørg på begge sider og på den anden side af vejen.',
    look_at_proof: 'Se på leveringsbeviset: Måske kan du se, hvor den er stillet.',
    wait_until_tomorrow:
      'Vent til i morgen aften. Nogle chauffører scanner en pakke, før de kommer med den.',
    keep_packaging: 'Gem kassen og det, der lå omkring, til {shop} har svaret.',
    photo_of_damage: 'Det hjælper med et billede af skaden og et af kassen.',
    photo_of_item: 'Det hjælper med et billede af det, der kom, og af mærkaten.',
    find_card: 'Kig efter et kort fra chaufføren: Der står, hvad der sker nu.',
    comes_again:
      '{carrier} kommer som regel igen næste hverdag. Bare vent, eller vælg det, der passer dig bedre.',
    soon_changes_more:
      '{carrier} skal vide det hurtigt: Jo før, jo mere kan stadig ændres. Skriv så den rigtige adresse til {shop}.',
    say_needed_day:
      'Sig, hvilken dag du senest skal bruge den, så svarer {shop}, hvad der kan gøres.',
    collect_by: 'Den kan hentes til og med {until}.',
    ask_to_keep: '{carrier} kan måske beholde den et par dage mere. Spørg dem.',
    collecting_is_over:
      'Fristen for at hente den er udløbet, og den går tilbage til {shop}. Sig til dem, om den skal sendes igen.',
    pay_on_page: '{carrier} har sin egen side: Betal kun dér, aldrig via et link i en sms.',
    moves_once_paid: 'Når der er betalt, kommer en pakke som regel videre inden for to hverdage.',
    again_or_refund:
      'Du behøver ikke lede. {shop} kan sende den igen eller betale tilbage: sig, hvad du helst vil.',
  },
  reschedule: 'En anden dag eller et andet sted, hos {carrier}',
  contact: 'Skriv til {shop}',
  state: {
    reported: {
      headline: '{shop} har fået din besked',
      detail: 'Svaret kommer her. Indtil da behøver du ikke gøre noget.',
    },
    looking: {
      headline: '{shop} ser på det',
      detail: 'Det, de finder ud af, kommer til at stå her. Indtil da behøver du ikke gøre noget.',
    },
    answered: {
      headline: '{shop} har svaret',
      detail: 'Mangler der stadig noget, så skriv igen. Det bliver lagt til her.',
    },
    solved: {
      headline: 'Det er ordnet',
      detail: 'Passer det ikke, så skriv igen.',
    },
    closed: {
      headline: '{shop} har afsluttet sagen',
      detail: 'Er der stadig noget galt, så skriv igen.',
    },
  },
  gone: 'Den er ikke kommet frem',
  notHere: {
    title: '{carrier} siger: leveret {when}',
    headline: 'Ikke hos dig endnu',
    detail: 'Du siger, at den ikke er her.',
  },
  answerKept:
    'Det, {shop} skriver, læser kun den, der bestilte: det kan afsløre, hvad der er i den.',
  reported: 'Meldt {when}',
};
