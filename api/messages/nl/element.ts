import type { ElementWords, LookupWords } from '#contract/element-words';

export const element: ElementWords = {
  loading: 'Je pakket wordt opgezocht',
  tryAgain: 'Opnieuw proberen',
  missing: ['Nog niets gevonden', 'Een nieuw pakket verschijnt soms pas ’s avonds.'],
  failed: ['Even geen antwoord', 'Je pakket reist gewoon verder.'],
};

export const lookup: LookupWords = {
  title: 'Mijn bestelling vinden',
  headline: 'Waar is je pakket?',
  detail:
    'Twee dingen zijn genoeg: het bestelnummer en het e‑mailadres of de postcode van je bestelling.',
  orderNumber: 'Bestelnummer',
  orderNumberHint: 'Staat in de bevestigingsmail',
  orderNumberMissing: 'Het bestelnummer ontbreekt. Het staat in de bevestigingsmail.',
  contact: 'E-mailadres of postcode',
  contactHint: 'Zoals je het bij de bestelling opgaf',
  contactMissing: 'Het e‑mailadres of de postcode ontbreekt.',
  submit: 'Vind mijn pakket',
  looking: 'Je pakket wordt opgezocht',
  found: 'Gevonden. Hier is je pakket.',
  link: 'Naar je pakket',
  keep: 'Een eigen pagina voor deze bestelling, om te bewaren',
  another: 'Een andere bestelling zoeken',
  nothing: {
    title: 'Niets gevonden',
    detail:
      'Bij deze twee vinden we niets. Vergelijk ze allebei met de bevestigingsmail. Na vijf pogingen moet je een kwartier wachten.',
  },
  paused: {
    title: 'Even pauze',
    headline: 'Te veel pogingen vanaf hier',
    detail: 'Niemand mag een pakket vinden door te gokken. Je kunt het {when} weer proberen.',
  },
  unreached: {
    title: 'Geen antwoord',
    headline: 'We kunnen nu even niet zoeken',
    detail: 'Je pakket reist gewoon verder. Probeer het over een minuut opnieuw.',
  },
  noShop: {
    title: 'Niets gevonden',
    headline: 'Er is geen winkel met deze naam',
    detail: 'Open de link nog eens vanaf de site of uit de mail van de winkel.',
  },
};
