import type { ElementWords, LookupWords } from '#contract/element-words';

export const element: ElementWords = {
  loading: 'Leter opp pakken din',
  tryAgain: 'Prøv igjen',
  missing: ['Ikke å finne ennå', 'En ny pakke dukker noen ganger først opp om kvelden.'],
  failed: ['Ikke noe svar akkurat nå', 'Pakken din reiser videre likevel.'],
};

export const lookup: LookupWords = {
  title: 'Finn bestillingen min',
  headline: 'Hvor er pakken din?',
  detail: 'To ting er nok: ordrenummeret og e‑postadressen eller postnummeret du bestilte med.',
  orderNumber: 'Ordrenummer',
  orderNumberHint: 'Står i ordrebekreftelsen du fikk på e‑post',
  orderNumberMissing: 'Ordrenummeret mangler. Det står i ordrebekreftelsen du fikk på e‑post.',
  contact: 'E-post eller postnummer',
  contactHint: 'Slik du skrev det da du bestilte',
  contactMissing: 'E‑postadresse eller postnummer mangler.',
  submit: 'Finn pakken min',
  looking: 'Leter opp pakken din',
  found: 'Funnet. Her er pakken din.',
  link: 'Til pakken din',
  keep: 'En egen side for denne bestillingen, til å ta vare på',
  another: 'Finn en annen bestilling',
  nothing: {
    title: 'Ingen treff',
    detail:
      'Vi finner ingen bestilling som passer til begge. Sjekk dem mot ordrebekreftelsen. Etter fem forsøk må du vente et kvarter.',
  },
  paused: {
    title: 'En liten pause',
    headline: 'For mange forsøk herfra',
    detail: 'Ingen skal kunne gjette seg til en pakke. Du kan prøve igjen {when}.',
  },
  unreached: {
    title: 'Ikke noe svar',
    headline: 'Vi får ikke søkt akkurat nå',
    detail: 'Pakken din reiser videre likevel. Prøv igjen om et minutt.',
  },
  noShop: {
    title: 'Ingen treff',
    headline: 'Det finnes ingen butikk med det navnet',
    detail: 'Åpne lenken på nytt fra butikkens egen side eller e‑post.',
  },
};
