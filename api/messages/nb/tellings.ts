import type { TellingPatterns } from '../catalogue.ts';

export const tellings: TellingPatterns = {
  pending: {
    title: 'Bestilling mottatt',
    headline: 'Pakkes nå',
    detail: '{shop} har bestillingen din. Første skanning kommer når transportøren har den.',
  },
  noScan: {
    early: {
      title: 'Pakket, venter på transportøren',
      headline: 'Venter på transportøren',
      detail:
        '{carrier} har ikke skannet den ennå. En ny pakke dukker noen ganger først opp om kvelden.',
    },
    slow: {
      title: 'Pakket, venter på transportøren',
      headline: 'Venter på transportøren',
      detail:
        '{carrier} har ikke skannet den ennå, og det er lenger enn vanlig. Skjer det ikke noe på to dager, så skriv til {shop}.',
    },
    unknown: {
      title: 'Ikke skannet ennå',
      headline: '{carrier} kjenner ikke nummeret ennå',
      detail:
        'Fem dager er lenger enn vanlig. Nå er det opp til {shop} å se på det: Skriv til dem.',
    },
    wrong: { title: 'Ikke skannet ennå' },
  },
  labelCreated: {
    title: 'Pakket, venter på transportøren',
    headline: 'Venter på transportøren',
    detail: '{carrier} har ikke skannet den ennå. Det tar som regel mindre enn et døgn.',
  },
  inTransit: {
    title: 'På vei',
    headline: 'På vei',
    detail: '{last}. {more}',
    next: 'Neste skanning kommer som regel innen et døgn.',
  },
  late: {
    title: 'Senere enn lovet',
    headline: 'Fortsatt på vei',
    newDayUnknown: 'Ny dag er ikke kjent ennå',
    detail: '{last}. Pakken din er fortsatt på vei. Vi beklager ventetiden.',
  },
  silent: {
    title: { one: 'Ikke noe nytt på en dag', other: 'Ikke noe nytt på {days} dager' },
    headline: 'Fortsatt på vei',
    detail: {
      waiting:
        'De fleste pakkene er på farten igjen i løpet av de neste to dagene, så du trenger ikke gjøre noe.',
      stalled:
        '{carrier} har ikke skannet den på lenger enn vanlig. Skriv til {shop}, så kan de spørre etter den.',
    },
  },
  customs: {
    title: 'I tollen',
    headline: 'I tollen',
    detail:
      'Siden {since} har den ligget i tollen. To dager er vanlig, så du trenger ikke gjøre noe.',
  },
  outForDelivery: {
    title: 'Ute til levering',
    headline: 'I dag',
    detail: 'Siden {since} har den vært med i varebilen.',
  },
  attempted: {
    title: { absent: 'Ingen hjemme, {time}', tried: 'Forsøkt levert, {time}' },
    headline: 'De prøver igjen',
    detail:
      'Du trenger ikke gjøre noe: Sjåføren kommer som regel igjen neste virkedag. Andre muligheter står på lappen eller på transportørens side.',
  },
  readyForPickup: {
    title: 'Klar til henting',
    headline: 'Klar til henting',
    detail: {
      sentence: '{text}.',
      until: 'Den ligger klar til og med {day}',
      over: 'Den lå klar til og med {day}, så spør om den fortsatt er der',
      bring: 'Ta med legitimasjon',
      aboutAWeek: 'Den ligger klar i omtrent en uke',
    },
  },
  delivered: {
    title: 'Levert {when}',
    headline: {
      neighbour: 'Hos naboen din',
      collected: 'Du har den',
      safe_place: 'Satt på et trygt sted',
      signed: 'Framme, kvittert for',
      home: 'Den er framme',
    },
    detail: {
      promisedNothing: 'Transportøren melder at den er framme.',
      late: {
        one: 'En dag senere enn lovet. Vi beklager ventetiden.',
        other: '{days} dager senere enn lovet. Vi beklager ventetiden.',
      },
      early: {
        one: 'En dag tidligere enn lovet.',
        other: '{days} dager tidligere enn lovet.',
      },
      onTime: 'På dagen vi lovet.',
    },
  },
  exception: {
    title: { action: 'Noe må ordnes', held: 'Forsinket underveis' },
    headline: 'Forsinket underveis',
    detail: {
      action: 'Skriv til {shop}, så den kan komme videre.',
      held: '{carrier} jobber med det, så du trenger ikke gjøre noe. Vi beklager ventetiden.',
    },
  },
  returning: {
    title: 'Snudd',
    headline: 'På vei tilbake til {shop}',
    detail: '{why}. Skriv til {shop} hvis den skal sendes igjen.',
    unknown: 'Den kunne ikke leveres',
  },
  returned: {
    title: 'Sendt i retur',
    headline: 'Tilbake hos {shop}',
    detail: 'Kom det uventet, så skriv til {shop}.',
  },
  cancelled: {
    title: 'Kansellert',
    headline: {
      order: 'Denne bestillingen er kansellert',
      parcel: 'Denne pakken er kansellert',
    },
    detail: 'Ingenting er på vei. Kom det uventet, så skriv til {shop}.',
  },
  replaced: {
    title: { lost: 'Savnet', damaged: 'Kommer ikke' },
    headline: 'En annen kommer i stedet',
    detail:
      '{carrier} kunne ikke levere denne. Det er vi lei oss for. Den andre finner du her blant pakkene dine, så du trenger ikke gjøre noe.',
  },
  lost: {
    title: 'Savnet',
    headline: 'Pakken din har kommet bort',
    detail:
      '{carrier} har mistet sporet. Det er vi lei oss for. Skriv til {shop}, så ordner de opp.',
  },
  destroyed: {
    title: 'Kommer ikke',
    headline: 'Pakken din tålte ikke turen',
    detail: '{carrier} måtte kaste den. Det er vi lei oss for. Skriv til {shop}, så ordner de opp.',
  },
  expired: {
    title: 'Ikke noe nytt på 30 dager',
    headline: 'Sporet stopper her',
    detail: '{carrier} melder ikke mer. Har den ikke kommet, så skriv til {shop}.',
  },
};
