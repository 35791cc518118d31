import type { SaidPatterns } from '../said-patterns.ts';

export const said: SaidPatterns = {
  label: {
    not_received: 'Prý je doručeno, ale balík tu není',
    damaged: 'Něco je poškozené',
    wrong_item: 'Přišlo něco jiného',
    late: 'Má zpoždění a potřebuji ho do určitého dne',
    wrong_address: 'Adresa je špatně',
    failed_attempt: 'Kurýr mě nezastihl',
    missed_pickup: 'Nestihnu ho vyzvednout',
    customs_fee: 'Chtějí po mně clo',
    other: 'Něco jiného',
  },
  steps: {
    look_around:
      'Podívejte se, kde kurýři balíky nechávají: za popelnicemi, ve vchodu, u elektroměru.',
    ask_household: 'Zeptejte se, kdo byl doma; možná leží v předsíni.',
    ask_neighbours: 'Zeptejte se vedle i naproti; kurýři to myslí dobře.',
    with_neighbour: '{carrier} hlásí, že je u sousedů. Zeptejte se z obou stran i naproti.',
    look_at_proof: 'Podívejte se na doklad o doručení, možná ukáže, kde balík zůstal.',
    wait_until_tomorrow:
      'Počkejte do zítřejšího večera. Někteří kurýři balík načtou dřív, než ho přivezou.',
    keep_packaging: 'Krabici i výplň si nechte, dokud {shop} neodpoví.',
    photo_of_damage: 'Pomůže fotka poškození a fotka krabice.',
    photo_of_item: 'Pomůže fotka toho, co přišlo, i se štítkem.',
    find_card: 'Podívejte se po lístku od kurýra: píše se na něm, co bude dál.',
    comes_again:
      '{carrier} obvykle přijede znovu další pracovní den. Nemusíte nic dělat, nebo si vyberte, co vám vyhovuje víc.',
    soon_changes_more:
      '{carrier} toho může změnit tím víc, čím dřív to ví. Potom napište správnou adresu do obchodu {shop}.',
    say_needed_day: 'Napište, do kdy ho potřebujete; {shop} odpoví, co se dá udělat.',
    collect_by: 'Poslední den k vyzvednutí je {until}.',
    ask_to_keep: '{carrier} ho možná pár dní podrží: zeptejte se.',
    collecting_is_over:
      'Čas na vyzvednutí vypršel a balík se vrací do obchodu {shop}. Napište tam, jestli ho mají poslat znovu.',
    pay_on_page: '{carrier} má vlastní web: plaťte jen tam, nikdy přes odkaz v SMS.',
    moves_once_paid: 'Po zaplacení se balík obvykle pohne do dvou pracovních dnů.',
    again_or_refund:
      'Hledat nemusíte. {shop} ho může poslat znovu nebo vrátit peníze: napište, co je vám milejší.',
  },
  reschedule: 'Jiný den nebo místo: {carrier}',
  contact: 'Napsat do obchodu {shop}',
  state: {
    reported: {
      headline: '{shop} má vaše hlášení',
      detail: 'Odpověď se objeví tady. Do té doby nemusíte nic dělat.',
    },
    looking: {
      headline: '{shop} to zjišťuje',
      detail: 'Co se zjistí, najdete tady. Do té doby nemusíte nic dělat.',
    },
    answered: {
      headline: '{shop} má pro vás odpověď',
      detail: 'Pokud ještě něco chybí, nahlaste to znovu; připojí se to sem.',
    },
    solved: {
      headline: 'Vyřešeno',
      detail: 'Pokud není, nahlaste to znovu.',
    },
    closed: {
      headline: '{shop} to má uzavřené',
      detail: 'Pokud ještě něco není v pořádku, nahlaste to znovu.',
    },
  },
  gone: 'Balík nedorazil',
  notHere: {
    title: '{carrier} hlásí doručeno: {when}',
    headline: 'Ještě u vás není',
    detail: 'Podle vás tu balík není.',
  },
  answerKept: 'Co píše {shop}, vidí jen ten, kdo objednával: mohlo by to prozradit, co je uvnitř.',
  reported: 'Nahlášeno: {when}',
};
