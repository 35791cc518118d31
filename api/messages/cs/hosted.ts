import type { HostedPatterns } from '../hosted-patterns.ts';

export const hosted: HostedPatterns = {
  neutralTitle: 'Váš balík z obchodu {shop}',
  neutralText: 'Kde je a kdy dorazí.',
  shopLinks: 'Obchod',
  footLinks: 'Více z obchodu',
  order: 'Objednávka {number}, {day}',
  sum: 'Celkem bez dopravy',
  each: '{count}\u00a0×\u00a0{price}',
  times: '{count} ks',
  questions: 'Dotazy',
  askShop: 'Zeptejte se v obchodě {shop}, stačí číslo objednávky.',
  write: 'Napsat do obchodu {shop}',
  call: 'Zavolat',
  help: 'Pomoc',

  calendar: 'Přidat do kalendáře',
  eventTitle: 'Balík z obchodu {shop}',
  eventText: 'Kde je právě teď: {url}',
  noEvent: {
    stage: 'Není co zapsat',
    headline: 'Žádné doručení se nechystá',
    text: 'Buď už je balík doma, nebo ještě není známý den.',
    back: 'K balíku',
  },
  noParcel: {
    stage: 'Nic jsme nenašli',
    headline: 'Tento odkaz žádný balík neukazuje',
    text: 'Možná není celý, nebo ho někdo zrušil. Otevřete ho ještě jednou z e‑mailu obchodu, nebo do obchodu napište: podle čísla objednávky vám pošlou nový.',
  },

  share: 'Poslat někomu dalšímu',
  shareText: 'Uvidí, kde tento balík je. Neuvidí, co je v něm, kolik to stálo ani kdo objednával.',
  makeLink: 'Vytvořit odkaz',
  shared: 'Odkaz na tento balík',
  sharedText:
    'Kdo ho má, vidí, kde balík je, dokud odkaz nezrušíte nebo neuplyne 60 dní bez novinek.',
  link: 'Odkaz',
  send: 'Poslat',
  copy: 'Kopírovat',
  copied: 'Zkopírováno',
  stop: 'Zrušit odkaz',

  gift: {
    title: 'Dárek',
    text: 'Co je uvnitř, zůstane překvapením. {shop} nic neprozradí.',
  },
  sharedView: {
    title: 'Sdíleno s vámi',
    text: 'Někdo, kdo nakoupil v obchodě {shop}, vám ukazuje, kde tento balík je.',
  },
  push: {
    turnOn: 'Dávat vědět na tomto zařízení',
    text: 'Krátká zpráva, když je balík na rozvozu, když je doma a když se něco změní. Nic jiného.',
    on: 'Zprávy přijdou na toto zařízení',
    turnOff: 'Už nedávat vědět',
    blocked: 'Tento prohlížeč odsud nesmí zobrazovat zprávy. Povolte je v nastavení stránky.',
    failed: 'To se nepovedlo. Zkuste to za minutu znovu.',
  },
  report: {
    photosHint: 'Nejvýš {most}: JPEG, PNG nebo WebP, každá do {size}.',
    photoRefused: '{title}: příliš velká, nebo to není takový obrázek.',
    photosAgain: 'Vyberte fotky znovu, tato stránka si je nemůže nechat.',
  },
  madeBy: 'Sledování: Porchlight, otevřený software',
};
