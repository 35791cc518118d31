import type { TellingPatterns } from '../catalogue.ts';

export const tellings: TellingPatterns = {
  pending: {
    title: 'Bestelling ontvangen',
    headline: 'Wordt ingepakt',
    detail: '{shop} heeft je bestelling. Het eerste nieuws komt als de vervoerder die heeft.',
  },
  noScan: {
    early: {
      title: 'Ingepakt, wacht op de vervoerder',
      headline: 'Wacht op de vervoerder',
      detail:
        '{carrier} heeft het nog niet gescand. Een nieuw pakket verschijnt soms pas ’s avonds.',
    },
    slow: {
      title: 'Ingepakt, wacht op de vervoerder',
      headline: 'Wacht op de vervoerder',
      detail:
        '{carrier} heeft het nog niet gescand, dat duurt langer dan anders. Beweegt er twee dagen niets, schrijf dan naar {shop}.',
    },
    unknown: {
      title: 'Nog niet gescand',
      headline: '{carrier} kent dit nummer nog niet',
      detail: 'Vijf dagen zijn langer dan gewoon. {shop} is aan zet: schrijf naar hen.',
    },
    wrong: { title: 'Nog niet gescand' },
  },
  labelCreated: {
    title: 'Ingepakt, wacht op de vervoerder',
    headline: 'Wacht op de vervoerder',
    detail: '{carrier} heeft het nog niet gescand. Dat duurt meestal minder dan een dag.',
  },
  inTransit: {
    title: 'Onderweg',
    headline: 'Onderweg',
    detail: '{last}. {more}',
    next: 'Het volgende nieuws komt meestal binnen een dag.',
  },
  late: {
    title: 'Later dan beloofd',
    headline: 'Nog onderweg',
    newDayUnknown: 'Nieuwe dag nog niet bekend',
    detail: '{last}. Je pakket gaat gewoon verder. Sorry voor het wachten.',
  },
  silent: {
    title: { one: 'Een dag geen nieuws', other: '{days} dagen geen nieuws' },
    headline: 'Nog onderweg',
    detail: {
      waiting:
        'De meeste pakketten komen binnen twee dagen weer in beweging; je hoeft niets te doen.',
      stalled:
        '{carrier} heeft het langer dan anders niet gescand. Schrijf naar {shop}; zij kunnen ernaar vragen.',
    },
  },
  customs: {
    title: 'Bij de douane',
    headline: 'Bij de douane',
    detail: 'Bij de douane sinds {since}. Twee dagen zijn gewoon; je hoeft niets te doen.',
  },
  outForDelivery: {
    title: 'Bij de bezorger',
    headline: 'Vandaag',
    detail: 'In de bezorgbus sinds {since}.',
  },
  attempted: {
    title: { absent: 'Er was niemand, {time}', tried: 'Geprobeerd, {time}' },
    headline: 'Ze proberen het opnieuw',
    detail:
      'Je kunt het daarbij laten: meestal komen ze de volgende werkdag terug. Wat er verder kan, staat op het kaartje of op de site van de vervoerder.',
  },
  readyForPickup: {
    title: 'Klaar om af te halen',
    headline: 'Klaar om af te halen',
    detail: {
      sentence: '{text}.',
      until: 'Het ligt klaar tot en met {day}',
      over: 'Het lag klaar tot en met {day}; vraag of het er nog is',
      bring: 'Neem een legitimatie mee',
      aboutAWeek: 'Het ligt ongeveer een week klaar',
    },
  },
  delivered: {
    title: 'Bezorgd {when}',
    headline: {
      neighbour: 'Bij de buren',
      collected: 'Je hebt het',
      safe_place: 'Op een veilige plek',
      signed: 'Thuis, met handtekening',
      home: 'Het is thuis',
    },
    detail: {
      promisedNothing: 'De vervoerder meldt dat het er is.',
      late: {
        one: 'Een dag later dan beloofd. Sorry voor het wachten.',
        other: '{days} dagen later dan beloofd. Sorry voor het wachten.',
      },
      early: {
        one: 'Een dag eerder dan beloofd.',
        other: '{days} dagen eerder dan beloofd.',
      },
      onTime: 'Op de beloofde dag.',
    },
  },
  exception: {
    title: { action: 'Er is iets nodig', held: 'Onderweg opgehouden' },
    headline: 'Onderweg opgehouden',
    detail: {
      action: 'Schrijf naar {shop}, zodat het verder kan.',
      held: '{carrier} werkt eraan; je hoeft niets te doen. Sorry voor het wachten.',
    },
  },
  returning: {
    title: 'Omgekeerd',
    headline: 'Op de terugweg naar {shop}',
    detail: '{why}. Schrijf naar {shop} om het opnieuw te laten sturen.',
    unknown: 'Het kon niet worden bezorgd',
  },
  returned: {
    title: 'Teruggestuurd',
    headline: 'Terug bij {shop}',
    detail: 'Had je dat niet verwacht, schrijf dan naar {shop}.',
  },
  cancelled: {
    title: 'Geannuleerd',
    headline: { order: 'Deze bestelling is geannuleerd', parcel: 'Dit pakket is geannuleerd' },
    detail: 'Er is niets onderweg. Had je dat niet verwacht, schrijf dan naar {shop}.',
  },
  replaced: {
    title: { lost: 'Vermist', damaged: 'Komt niet' },
    headline: 'Er komt een ander voor in de plaats',
    detail:
      '{carrier} kon dit niet brengen. Onze excuses. Het andere staat hier bij je pakketten; je hoeft niets te doen.',
  },
  lost: {
    title: 'Vermist',
    headline: 'Je pakket is zoek',
    detail:
      '{carrier} is het uit het oog verloren. Onze excuses. Schrijf naar {shop}; zij maken het in orde.',
  },
  destroyed: {
    title: 'Komt niet',
    headline: 'Je pakket heeft de reis niet overleefd',
    detail:
      '{carrier} moest het weggooien. Onze excuses. Schrijf naar {shop}; zij maken het in orde.',
  },
  expired: {
    title: '30 dagen geen nieuws',
    headline: 'Het spoor is dood',
    detail: '{carrier} meldt niets meer. Is het niet aangekomen, schrijf dan naar {shop}.',
  },
};
