import type { SaidPatterns } from '../said-patterns.ts';

export const said: SaidPatterns = {
  label: {
    not_received: 'Det står levert, men den er ikke her',
    damaged: 'Noe er ødelagt',
    wrong_item: 'Det lå noe annet i den',
    late: 'Den er forsinket, og jeg trenger den til en bestemt dag',
    wrong_address: 'Adressen er feil',
    failed_attempt: 'Sjåføren fikk ikke tak i meg',
    missed_pickup: 'Jeg rekker ikke å hente den',
    customs_fee: 'Jeg må betale tollgebyr',
    other: 'Noe annet',
  },
  steps: {
    look_around:
      'Se der sjåfører pleier å sette pakker: bak søppeldunken, på trappa, ved strømskapet.',
    ask_household: 'Spør dem som var hjemme. Kanskje står den i gangen.',
    ask_neighbours: 'Spør naboen og de over gata. Sjåføren mente det godt.',
    with_neighbour: '{carrier} sier at en nabo tok imot den. Spør på begge sider og over gata.',
    look_at_proof: 'Se på leveringsbeviset: Kanskje viser det hvor den ble satt.',
    wait_until_tomorrow:
      'Vent til i morgen kveld. Noen sjåfører skanner pakken før de kommer med den.',
    keep_packaging: 'Ta vare på esken og det som lå rundt, til {shop} har svart.',
    photo_of_damage: 'Det hjelper med et bilde av skaden og ett av esken.',
    photo_of_item: 'Det hjelper med et bilde av det som kom, og av etiketten.',
    find_card: 'Se etter en lapp fra sjåføren: Der står det hva som skjer nå.',
    comes_again:
      '{carrier} kommer som regel igjen neste virkedag. Bare vent, eller velg noe som passer deg bedre.',
    soon_changes_more:
      '{carrier} bør få vite det fort: Jo før, jo mer kan fortsatt endres. Send så den riktige adressen til {shop}.',
    say_needed_day: 'Si hvilken dag du trenger den senest, så svarer {shop} hva som kan gjøres.',
    collect_by: 'Den kan hentes til og med {until}.',
    ask_to_keep: '{carrier} kan kanskje beholde den noen dager til. Spør dem.',
    collecting_is_over:
      'Hentefristen er ute, og den går tilbake til {shop}. Si ifra til dem om den skal sendes igjen.',
    pay_on_page: '{carrier} har sin egen side: Betal bare der, aldri via en lenke i en SMS.',
    moves_once_paid: 'Når det er betalt, går en pakke som regel videre innen to virkedager.',
    again_or_refund:
      'Du trenger ikke lete. {shop} kan sende den igjen eller betale tilbake: si hva du helst vil.',
  },
  reschedule: 'En annen dag eller et annet sted, hos {carrier}',
  contact: 'Skriv til {shop}',
  state: {
    reported: {
      headline: '{shop} har fått meldingen din',
      detail: 'Svaret kommer her. Fram til da trenger du ikke gjøre noe.',
    },
    looking: {
      headline: '{shop} ser på saken',
      detail: 'Det de finner ut, kommer her. Fram til da trenger du ikke gjøre noe.',
    },
    answered: {
      headline: '{shop} har svart',
      detail: 'Mangler det fortsatt noe, så meld det igjen. Det blir lagt til her.',
    },
    solved: {
      headline: 'Det er ordnet',
      detail: 'Stemmer ikke det, så meld det igjen.',
    },
    closed: {
      headline: '{shop} har avsluttet saken',
      detail: 'Er noe fortsatt galt, så meld det igjen.',
    },
  },
  gone: 'Den har ikke kommet fram',
  notHere: {
    title: '{carrier} sier: levert {when}',
    headline: 'Ikke hos deg ennå',
    detail: 'Du sier at den ikke er her.',
  },
  answerKept: 'Det {shop} skriver, leser bare den som bestilte: det kan røpe hva som er i den.',
  reported: 'Meldt {when}',
};
