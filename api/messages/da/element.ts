import type { ElementWords, LookupWords } from '#contract/element-words';

export const element: ElementWords = {
  loading: 'Finder din pakke',
  tryAgain: 'Prøv igen',
  missing: ['Ikke til at finde endnu', 'En ny pakke dukker nogle gange først op om aftenen.'],
  failed: ['Intet svar lige nu', 'Din pakke rejser videre alligevel.'],
};

export const lookup: LookupWords = {
  title: 'Find min bestilling',
  headline: 'Hvor er din pakke?',
  detail:
    'To ting er nok: ordrenummeret og den e‑mailadresse eller det postnummer, du bestilte med.',
  orderNumber: 'Ordrenummer',
  orderNumberHint: 'Står i mailen med din ordrebekræftelse',
  orderNumberMissing: 'Ordrenummeret mangler. Det står i mailen med din ordrebekræftelse.',
  contact: 'E-mail eller postnummer',
  contactHint: 'Som du skrev det, da du bestilte',
  contactMissing: 'E‑mail eller postnummer mangler.',
  submit: 'Find min pakke',
  looking: 'Finder din pakke',
  found: 'Fundet. Her er din pakke.',
  link: 'Til din pakke',
  keep: 'En side kun for denne bestilling, til at gemme',
  another: 'Find en anden bestilling',
  nothing: {
    title: 'Intet fundet',
    detail:
      'De to passer ikke til nogen bestilling. Tjek dem begge i din ordrebekræftelse. Efter fem forsøg skal du vente et kvarter.',
  },
  paused: {
    title: 'En kort pause',
    headline: 'For mange forsøg herfra',
    detail: 'Ingen skal kunne gætte sig til en pakke. Du kan prøve igen {when}.',
  },
  unreached: {
    title: 'Intet svar',
    headline: 'Vi kan ikke slå den op lige nu',
    detail: 'Din pakke rejser videre alligevel. Prøv igen om et minut.',
  },
  noShop: {
    title: 'Intet fundet',
    headline: 'Der er ingen butik med det navn',
    detail: 'Åbn linket igen fra butikkens egen side eller mail.',
  },
};
