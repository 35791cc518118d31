import type { ElementWords, LookupWords } from '#contract/element-words';

export const element: ElementWords = {
  loading: 'Hledáme váš balík',
  tryAgain: 'Zkusit znovu',
  missing: ['Zatím jsme nic nenašli', 'Nový balík se někdy objeví až večer.'],
  failed: ['Teď nepřichází odpověď', 'Váš balík přesto cestuje dál.'],
};

export const lookup: LookupWords = {
  title: 'Najít objednávku',
  headline: 'Kde je váš balík?',
  detail: 'Stačí dva údaje: číslo objednávky a e‑mail nebo PSČ, které jsou v objednávce.',
  orderNumber: 'Číslo objednávky',
  orderNumberHint: 'Najdete ho v e‑mailu s potvrzením objednávky',
  orderNumberMissing: 'Chybí číslo objednávky. Najdete ho v e‑mailu s potvrzením objednávky.',
  contact: 'E-mail nebo PSČ',
  contactHint: 'Stejně jako v objednávce',
  contactMissing: 'Chybí e‑mail nebo PSČ.',
  submit: 'Najít balík',
  looking: 'Hledáme váš balík',
  found: 'Máme ho. Tady je váš balík.',
  link: 'K vašemu balíku',
  keep: 'Stránka této objednávky, kterou se vyplatí uložit',
  another: 'Najít jinou objednávku',
  nothing: {
    title: 'Nic jsme nenašli',
    detail:
      'K těmto dvěma údajům nic nesedí. Porovnejte je s e‑mailem, který potvrdil objednávku. Po pěti pokusech chvíli počkejte, stačí čtvrt hodiny.',
  },
  paused: {
    title: 'Krátká pauza',
    headline: 'Odsud přišlo příliš mnoho pokusů',
    detail: 'Nikdo nemá najít cizí balík hádáním. Znovu to můžete zkusit {when}.',
  },
  unreached: {
    title: 'Bez odpovědi',
    headline: 'Teď se nemůžeme podívat',
    detail: 'Váš balík přesto cestuje dál. Zkuste to za minutu znovu.',
  },
  noShop: {
    title: 'Nic jsme nenašli',
    headline: 'Obchod s tímto názvem tu není',
    detail: 'Otevřete odkaz ještě jednou z webu nebo z e‑mailu obchodu.',
  },
};
