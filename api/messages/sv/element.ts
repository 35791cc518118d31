import type { ElementWords, LookupWords } from '#contract/element-words';

export const element: ElementWords = {
  loading: 'Letar upp ditt paket',
  tryAgain: 'Försök igen',
  missing: ['Hittar inget än', 'Ett nytt paket syns ibland först på kvällen.'],
  failed: ['Inget svar just nu', 'Ditt paket fortsätter sin resa ändå.'],
};

export const lookup: LookupWords = {
  title: 'Hitta min beställning',
  headline: 'Var är ditt paket?',
  detail: 'Två saker räcker: ordernumret och e‑postadressen eller postnumret som du beställde med.',
  orderNumber: 'Ordernummer',
  orderNumberHint: 'Står i mejlet med orderbekräftelsen',
  orderNumberMissing: 'Ordernumret saknas. Det står i mejlet med orderbekräftelsen.',
  contact: 'E-post eller postnummer',
  contactHint: 'Samma som när du beställde',
  contactMissing: 'E‑postadress eller postnummer saknas.',
  submit: 'Hitta mitt paket',
  looking: 'Letar upp ditt paket',
  found: 'Hittat. Här är ditt paket.',
  link: 'Till ditt paket',
  keep: 'En egen sida för den här beställningen, att spara',
  another: 'Sök en annan beställning',
  nothing: {
    title: 'Ingen träff',
    detail:
      'Vi hittar inget som stämmer med båda. Jämför dem med orderbekräftelsen. Efter fem försök behöver du vänta en kvart.',
  },
  paused: {
    title: 'En kort paus',
    headline: 'För många försök härifrån',
    detail: 'Ingen ska kunna gissa sig till ett paket. Du kan försöka igen {when}.',
  },
  unreached: {
    title: 'Inget svar',
    headline: 'Vi kan inte leta just nu',
    detail: 'Ditt paket fortsätter sin resa ändå. Försök igen om en minut.',
  },
  noShop: {
    title: 'Ingen träff',
    headline: 'Det finns ingen butik med det namnet',
    detail: 'Öppna länken igen från butikens sida eller mejl.',
  },
};
