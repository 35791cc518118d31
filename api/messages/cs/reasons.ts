import type { Catalogue } from '../catalogue.ts';

const carrierActs = '{carrier} to řeší; nemusíte nic dělat. Za čekání se omlouváme.';
const shopActs =
  'Na řadě je {shop}, musí to dát do pořádku. Pokud to potrvá déle než den, napište tam.';
const shopResends = 'Na řadě je {shop}: balík pošle jinak. Napište tam a zeptejte se jak.';
const writeToShop = 'Napište do obchodu {shop}, aby balík mohl jet dál.';
const shopMakesGood = 'Napište do obchodu {shop}, tam to dají do pořádku.';
const comesAgain = 'Kurýr obvykle přijede znovu další pracovní den.';
const afterPayment =
  'Po zaplacení pojede dál. Jak zaplatit, najdete na webu dopravce. Pokud ne, napište do obchodu {shop}.';
const afterRoads = 'Až budou silnice průjezdné, pojede dál; nemusíte nic dělat.';

/** Why something is held up, and who acts. */
export const reasons: Catalogue['reasons'] = {
  carrier: { headline: '{carrier} nestíhá', detail: carrierActs },
  missorted: {
    headline: 'Balík zabloudil',
    detail: '{carrier} ho posílá správným směrem; nemusíte nic dělat. Za čekání se omlouváme.',
  },
  transport: { headline: 'Zdržení na trase', detail: carrierActs },
  capacity: {
    headline: 'Balíků je víc než obvykle',
    detail: '{carrier} je postupně vyřizuje; nemusíte nic dělat. Za čekání se omlouváme.',
  },
  damaged: { headline: 'Balík je poškozený', detail: shopMakesGood },
  lost: { headline: 'Teď ho nikdo nemůže najít', detail: shopMakesGood },
  rejected: { headline: '{carrier} tento balík nepřijímá', detail: shopResends },
  held: {
    headline: 'Čeká na depu',
    detail: '{carrier} ho má v bezpečí a ozve se, až pojede dál; nemusíte nic dělat.',
  },
  researched: {
    headline: '{carrier} ho hledá',
    detail: 'Pokud se do dvou dnů nenajde, napište do obchodu {shop}. Potom je na řadě obchod.',
  },
  not_found_by_carrier: {
    headline: '{carrier} toto číslo zatím nezná',
    detail: 'Nový balík se někdy objeví až večer. Pokud se nic nezmění, napište do obchodu {shop}.',
  },
  wrong_data: { headline: 'Nesedí doklady', detail: shopActs },
  not_ready: {
    headline: 'Balík ještě nebyl připravený',
    detail: '{shop} ho předá při dalším svozu; nemusíte nic dělat.',
  },
  packaging: { headline: 'Obal nevydržel', detail: shopActs },
  documents: { headline: 'Chybí doklad', detail: shopActs },
  prohibited: { headline: 'Takhle se přepravovat nesmí', detail: shopResends },
  cancelled_by_shop: {
    headline: 'Zrušeno obchodem {shop}',
    detail: 'Nic není na cestě. Pokud vás to překvapuje, napište do obchodu {shop}.',
  },
  wrong_number: {
    headline: 'Číslo zásilky nesedí',
    detail:
      '{carrier} ho nezná, balík ale může být na cestě. Na řadě je {shop}, číslo musí opravit: napište tam.',
  },
  addressee_absent: {
    headline: 'Nikdo nebyl doma',
    detail: `Nemusíte nic dělat: kurýr obvykle přijede znovu další pracovní den. Další možnosti najdete na lístku od kurýra nebo na webu dopravce.`,
  },
  addressee_moved: {
    headline: 'Adresa se změnila',
    detail: 'Napište novou do obchodu {shop}, aby balík mohl jet dál.',
  },
  business_closed: {
    headline: 'Bylo zavřeno',
    detail: `${comesAgain} Nemusíte nic dělat.`,
  },
  refused: { headline: 'Převzetí bylo odmítnuto', detail: writeToShop },
  wrong_address: {
    headline: 'Adresa nesedí',
    detail: 'Napište správnou do obchodu {shop}, aby balík mohl jet dál.',
  },
  no_access: {
    headline: 'Kurýr se nedostal ke dveřím',
    detail: `${comesAgain} Na webu dopravce můžete napsat, jak se dostane dovnitř.`,
  },
  no_safe_place: {
    headline: 'Nebylo ho kde bezpečně nechat',
    detail: `${comesAgain} Buďte tou dobou doma, nebo na webu dopravce zadejte místo.`,
  },
  pickup_missed: { headline: 'Nevyzvednuto včas', detail: writeToShop },
  payment: { headline: 'Zbývá něco zaplatit', detail: afterPayment },
  identity: {
    headline: 'Je potřeba váš doklad totožnosti',
    detail: 'Mějte ho po ruce, až kurýr přijede znovu, nebo ho vezměte s sebou na pobočku.',
  },
  cancelled_by_shopper: {
    headline: 'Zrušeno na vaše přání',
    detail: 'Nic není na cestě. Pokud to nebylo vaše přání, napište do obchodu {shop}.',
  },
  customs: {
    headline: 'Zdržení na celnici',
    detail: 'Rozhoduje celnice. Obvykle to trvá dva dny; nemusíte nic dělat.',
  },
  customs_documents: {
    headline: 'Celnice čeká na doklad',
    detail: 'Na řadě je {shop}, musí ho poslat. Pokud to potrvá déle než dva dny, napište tam.',
  },
  customs_duty: { headline: 'Je potřeba zaplatit clo', detail: afterPayment },
  customs_prohibited: { headline: 'Celnice ho nepustila dál', detail: shopMakesGood },
  weather: { headline: 'Zdrželo ho počasí', detail: afterRoads },
  disaster: { headline: 'Zdržela ho mimořádná situace', detail: afterRoads },
  external: {
    headline: 'Potrvá to déle',
    detail: 'Dopravce za to nemůže; nemusíte nic dělat. Za čekání se omlouváme.',
  },
  security: {
    headline: 'Probíhá kontrola',
    detail: 'Je to pro bezpečnost všech. Potom pojede dál; nemusíte nic dělat.',
  },
  regulation: {
    headline: 'Zdržel ho předpis',
    detail: '{carrier} to vyřizuje; nemusíte nic dělat.',
  },
};
