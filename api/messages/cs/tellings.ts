import type { TellingPatterns } from '../catalogue.ts';

export const tellings: TellingPatterns = {
  pending: {
    title: 'Objednávka přijata',
    headline: 'Balíme',
    detail: '{shop} má vaši objednávku. První záznam přibude, až balík převezme dopravce.',
  },
  noScan: {
    early: {
      title: 'Zabaleno, čeká na dopravce',
      headline: 'Čeká na dopravce',
      detail: '{carrier} balík zatím neeviduje. Nový balík se někdy objeví až večer.',
    },
    slow: {
      title: 'Zabaleno, čeká na dopravce',
      headline: 'Čeká na dopravce',
      detail:
        '{carrier} balík zatím neeviduje a trvá to déle než obvykle. Pokud se do dvou dnů nic nepohne, napište do obchodu {shop}.',
    },
    unknown: {
      title: 'Zatím žádný záznam',
      headline: '{carrier} toto číslo zatím nezná',
      detail: 'Pět dní je déle než obvykle. Na řadě je {shop}, musí to zjistit: napište tam.',
    },
    wrong: { title: 'Zatím žádný záznam' },
  },
  labelCreated: {
    title: 'Zabaleno, čeká na dopravce',
    headline: 'Čeká na dopravce',
    detail: '{carrier} balík zatím neeviduje. Obvykle to trvá méně než den.',
  },
  inTransit: {
    title: 'Na cestě',
    headline: 'Na cestě',
    detail: '{last}. {more}',
    next: 'Další záznam obvykle přibude do jednoho dne.',
  },
  late: {
    title: 'Později, než jsme slíbili',
    headline: 'Pořád na cestě',
    newDayUnknown: 'Nový den ještě neznáme',
    detail: '{last}. Váš balík je pořád na cestě. Za čekání se omlouváme.',
  },
  silent: {
    title: {
      one: 'Jeden den bez zpráv',
      few: '{days} dny bez zpráv',
      other: '{days} dní bez zpráv',
    },
    headline: 'Pořád na cestě',
    detail: {
      waiting: 'Většina balíků se do dvou dnů znovu pohne; nemusíte nic dělat.',
      stalled:
        '{carrier} o něm nemá zprávu déle než obvykle. Napište do obchodu {shop}, může se na něj zeptat.',
    },
  },
  customs: {
    title: 'Na celnici',
    headline: 'Na celnici',
    detail: 'Od {since} na celnici. Obvykle to trvá dva dny; nemusíte nic dělat.',
  },
  outForDelivery: {
    title: 'Na rozvozu',
    headline: 'Dnes',
    detail: 'Od {since} v autě u kurýra.',
  },
  attempted: {
    title: { absent: 'Nikdo nebyl doma, {time}', tried: 'Pokus o doručení, {time}' },
    headline: 'Kurýr přijede znovu',
    detail:
      'Nemusíte nic dělat: kurýr obvykle přijede znovu další pracovní den. Další možnosti najdete na lístku od kurýra nebo na webu dopravce.',
  },
  readyForPickup: {
    title: 'Připraveno k vyzvednutí',
    headline: 'Připraveno k vyzvednutí',
    detail: {
      sentence: '{text}.',
      until: 'Poslední den k vyzvednutí je {day}',
      over: 'Poslední den k vyzvednutí byl {day}; zeptejte se, jestli tam ještě je',
      bring: 'Vezměte si doklad s fotkou',
      aboutAWeek: 'Počká tam asi týden',
    },
  },
  delivered: {
    title: 'Doručeno: {when}',
    headline: {
      neighbour: 'U sousedů',
      collected: 'Už ho máte',
      safe_place: 'Na bezpečném místě',
      signed: 'Doma, proti podpisu',
      home: 'Je doma',
    },
    detail: {
      promisedNothing: 'Podle dopravce balík dorazil.',
      late: {
        one: 'O den později, než jsme slíbili. Za čekání se omlouváme.',
        few: 'O {days} dny později, než jsme slíbili. Za čekání se omlouváme.',
        other: 'O {days} dní později, než jsme slíbili. Za čekání se omlouváme.',
      },
      early: {
        one: 'O den dříve, než jsme slíbili.',
        few: 'O {days} dny dříve, než jsme slíbili.',
        other: 'O {days} dní dříve, než jsme slíbili.',
      },
      onTime: 'Ve slíbený den.',
    },
  },
  exception: {
    title: { action: 'Ještě je něco potřeba', held: 'Zdržení na cestě' },
    headline: 'Zdržení na cestě',
    detail: {
      action: 'Napište do obchodu {shop}, aby balík mohl jet dál.',
      held: '{carrier} to řeší; nemusíte nic dělat. Za čekání se omlouváme.',
    },
  },
  returning: {
    title: 'Vrací se',
    headline: 'Vrací se do obchodu {shop}',
    detail: '{why}. Pokud má přijet znovu, napište do obchodu {shop}.',
    unknown: 'Doručit se nepodařilo',
  },
  returned: {
    title: 'Vráceno',
    headline: 'Zpátky v obchodě {shop}',
    detail: 'Pokud vás to překvapuje, napište do obchodu {shop}.',
  },
  cancelled: {
    title: 'Zrušeno',
    headline: { order: 'Tato objednávka byla zrušena', parcel: 'Tento balík byl zrušen' },
    detail: 'Nic není na cestě. Pokud vás to překvapuje, napište do obchodu {shop}.',
  },
  replaced: {
    title: { lost: 'Ztraceno', damaged: 'Nedorazí' },
    headline: 'Místo něj přijede jiný',
    detail:
      '{carrier} tento balík nedoručí. Omlouváme se. Ten druhý najdete tady mezi svými balíky; nemusíte nic dělat.',
  },
  lost: {
    title: 'Ztraceno',
    headline: 'Váš balík se ztratil',
    detail:
      '{carrier} ho nemůže najít. Omlouváme se. Napište do obchodu {shop}, tam to dají do pořádku.',
  },
  destroyed: {
    title: 'Nedorazí',
    headline: 'Váš balík cestu nepřežil',
    detail:
      '{carrier} ho už nemá jak doručit. Omlouváme se. Napište do obchodu {shop}, tam to dají do pořádku.',
  },
  expired: {
    title: '30 dní bez zpráv',
    headline: 'Stopa vychladla',
    detail: '{carrier} už nic nehlásí. Pokud balík nedorazil, napište do obchodu {shop}.',
  },
};
