import type { SaidPatterns } from '../said-patterns.ts';

export const said: SaidPatterns = {
  label: {
    not_received: 'Det står levererat, men det är inte här',
    damaged: 'Något är skadat',
    wrong_item: 'Det låg något annat i paketet',
    late: 'Det är sent, och jag behöver det till en viss dag',
    wrong_address: 'Adressen är fel',
    failed_attempt: 'Budet fick inte tag i mig',
    missed_pickup: 'Jag hinner inte hämta det i tid',
    customs_fee: 'Jag ska betala en tullavgift',
    other: 'Något annat',
  },
  steps: {
    look_around: 'Titta där bud brukar ställa paket: bakom soptunnorna, på trappan, vid elmätaren.',
    ask_household: 'Fråga den som var hemma, det kan ligga i hallen.',
    ask_neighbours: 'Fråga grannarna intill och mittemot. Buden menar väl.',
    with_neighbour:
      '{carrier} säger att en granne tog emot det. Fråga på båda sidor och tvärs över gatan.',
    look_at_proof: 'Titta på leveransbeviset: kanske syns det var det lämnades.',
    wait_until_tomorrow:
      'Vänta till i morgon kväll. En del bud skannar paketet innan de kommer med det.',
    keep_packaging: 'Spara kartongen och allt emballage tills {shop} har svarat.',
    photo_of_damage: 'En bild på skadan och en på kartongen hjälper.',
    photo_of_item: 'En bild på det som kom, med etiketten, hjälper.',
    find_card: 'Leta efter en avi från budet: där står vad som händer nu.',
    comes_again:
      '{carrier} kommer oftast tillbaka nästa vardag. Låt det vara så, eller välj det som passar dig bättre.',
    soon_changes_more:
      '{carrier} behöver få veta det snart: ju tidigare, desto mer går att ändra. Skriv sedan den rätta adressen till {shop}.',
    say_needed_day: 'Säg vilken dag du behöver det senast, så svarar {shop} vad som går att göra.',
    collect_by: 'Det går att hämta till och med {until}.',
    ask_to_keep: '{carrier} kan kanske behålla det några dagar till. Hör med dem.',
    collecting_is_over:
      'Tiden för att hämta är ute, och det går tillbaka till {shop}. Säg till dem om det ska skickas igen.',
    pay_on_page: '{carrier} har en egen sida: betala bara där, aldrig via en länk i ett sms.',
    moves_once_paid: 'När det är betalt går ett paket oftast vidare inom två vardagar.',
    again_or_refund:
      'Du behöver inte leta. {shop} kan skicka det igen eller betala tillbaka: säg vad du helst vill.',
  },
  reschedule: 'Annan dag eller plats, hos {carrier}',
  contact: 'Skriv till {shop}',
  state: {
    reported: {
      headline: '{shop} har din anmälan',
      detail: 'Svaret kommer här. Till dess behöver du inte göra något.',
    },
    looking: {
      headline: '{shop} tittar på det',
      detail: 'Det de kommer fram till står här. Till dess behöver du inte göra något.',
    },
    answered: {
      headline: '{shop} har svarat',
      detail: 'Om något fortfarande saknas, anmäl det igen, så läggs det till här.',
    },
    solved: {
      headline: 'Det är ordnat',
      detail: 'Om det inte stämmer, anmäl det igen.',
    },
    closed: {
      headline: '{shop} har avslutat ärendet',
      detail: 'Om något fortfarande är fel, anmäl det igen.',
    },
  },
  gone: 'Det har inte kommit fram',
  notHere: {
    title: '{carrier} säger: levererat {when}',
    headline: 'Inte hos dig än',
    detail: 'Du säger att det inte är här.',
  },
  answerKept:
    'Det {shop} skriver läser bara den som beställde: det kan avslöja vad som är i paketet.',
  reported: 'Anmält {when}',
};
