import type { OutlookPatterns } from '../outlook-patterns.ts';

export const outlook: OutlookPatterns = {
  on: { today: 'dnes', tomorrow: 'zítra', day: '{onDay}' },
  by: { today: 'nejpozději dnes', tomorrow: 'nejpozději zítra', day: 'nejpozději {onDay}' },
  bare: { today: 'dnes', tomorrow: 'zítra', day: '{onDay}' },
  rest: {
    weekend: 'Přes víkend se toho hýbe málo',
    holiday: 'Ve svátek se toho hýbe málo',
    holidays: 'Přes svátky se toho hýbe málo',
  },
  parcels: {
    route: 'Většina balíků na této trase',
    carrier: 'Většina našich balíků, které veze {carrier},',
    usual: 'Většina balíků',
  },
  nextScan: {
    plain: 'Další záznam obvykle přibude {on}.',
    rest: '{rest}; další záznam obvykle přibude {on}.',
  },
  firstScan: {
    none: '{carrier} balík zatím neeviduje. {usual}',
    past: 'Trvá to o něco déle než obvykle.',
    soon: 'Obvykle to trvá méně než den.',
    rest: '{rest}; první záznam obvykle přibude {on}.',
    plain: 'První záznam obvykle přibude {on}.',
  },
  movesAgain: '{parcels} se pohne dál {by}; nemusíte nic dělat.',
  askBy: 'Něco by se mělo pohnout {by}; pokud ne, napište do obchodu {shop}.',
  stillMoving: 'Váš balík je pořád na cestě.',
  sorry: 'Za čekání se omlouváme.',
  arrives: {
    by: '{parcels} dorazí {by}.',
    between: '{parcels} dorazí nejdříve {from}, nejpozději {to}.',
  },
  customs: {
    one: 'Od {since} na celnici. Obvykle to trvá jeden den; nemusíte nic dělat.',
    few: 'Od {since} na celnici. Obvykle to trvá {days} dny; nemusíte nic dělat.',
    other: 'Od {since} na celnici. Obvykle to trvá {days} dní; nemusíte nic dělat.',
  },
  numbers: ['dva', 'tři', 'čtyři', 'pět', 'šest'],
  atTheDoor: 'Většina balíků dorazí do {time}.',
  comesAgain:
    'Nemusíte nic dělat: kurýr obvykle přijede znovu {on}. Další možnosti najdete na lístku od kurýra nebo na webu dopravce.',
  insideWindow: 'Ve slíbeném čase.',
  lostSince: 'Poslední stopa: {day}',
  lostIn: '{carrier} ho nemůže najít, poslední stopa vede sem: {place}.',
  lostAct: 'Omlouváme se. Napište do obchodu {shop}, tam to dají do pořádku.',
  moved: 'Původně {from}, nově {to}',
  because: {
    carrier: '{moved} – zpoždění u dopravce',
    shop: '{moved} – zdržení v obchodě',
    shopper: '{moved} – nikdo ho nemohl převzít',
    customs: '{moved} – zdržení na celnici',
    weather: '{moved} – kvůli počasí',
    agreed: '{moved} – podle domluvy',
  },
  noRound: 'Původně {from}, nově {to} – v původní den {carrier} nerozváží',
  lastScan: 'Poslední záznam: {where}',
  moreStops: {
    one: 'Ještě jedna zastávka',
    few: 'Ještě {count} zastávky',
    other: 'Ještě {count} zastávek',
  },
};
