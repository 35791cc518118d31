import type { TellingPatterns } from '../catalogue.ts';

export const tellings: TellingPatterns = {
  pending: {
    title: 'Bestilling modtaget',
    headline: 'Bliver pakket',
    detail: '{shop} har din bestilling. Den første scanning kommer, når fragtfirmaet har den.',
  },
  noScan: {
    early: {
      title: 'Pakket, venter på fragtfirmaet',
      headline: 'Venter på fragtfirmaet',
      detail:
        '{carrier} har ikke scannet den endnu. En ny pakke dukker nogle gange først op om aftenen.',
    },
    slow: {
      title: 'Pakket, venter på fragtfirmaet',
      headline: 'Venter på fragtfirmaet',
      detail:
        '{carrier} har ikke scannet den endnu, og det er længere end normalt. Sker der ikke noget i to dage, så skriv til {shop}.',
    },
    unknown: {
      title: 'Ikke scannet endnu',
      headline: '{carrier} kender ikke nummeret endnu',
      detail:
        'Fem dage er længere end normalt. Nu er det op til {shop} at se på det: Skriv til dem.',
    },
    wrong: { title: 'Ikke scannet endnu' },
  },
  labelCreated: {
    title: 'Pakket, venter på fragtfirmaet',
    headline: 'Venter på fragtfirmaet',
    detail: '{carrier} har ikke scannet den endnu. Der går som regel mindre end en dag.',
  },
  inTransit: {
    title: 'På vej',
    headline: 'På vej',
    detail: '{last}. {more}',
    next: 'Den næste scanning kommer som regel inden for et døgn.',
  },
  late: {
    title: 'Senere end lovet',
    headline: 'Stadig på vej',
    newDayUnknown: 'Ny dag kendes ikke endnu',
    detail: '{last}. Din pakke er stadig på vej. Vi beklager ventetiden.',
  },
  silent: {
    title: { one: 'Intet nyt i en dag', other: 'Intet nyt i {days} dage' },
    headline: 'Stadig på vej',
    detail: {
      waiting:
        'De fleste pakker er på farten igen inden for de næste to dage, så du behøver ikke gøre noget.',
      stalled:
        '{carrier} har ikke scannet den i længere tid end normalt. Skriv til {shop}, så kan de spørge efter den.',
    },
  },
  customs: {
    title: 'I tolden',
    headline: 'I tolden',
    detail:
      'Siden {since} har den ligget i tolden. To dage er normalt, så du behøver ikke gøre noget.',
  },
  outForDelivery: {
    title: 'Ude til levering',
    headline: 'I dag',
    detail: 'Siden {since} har den været med i varebilen.',
  },
  attempted: {
    title: { absent: 'Ingen hjemme, {time}', tried: 'Forsøgt leveret, {time}' },
    headline: 'De prøver igen',
    detail:
      'Du behøver ikke gøre noget: Chaufføren kommer som regel igen næste hverdag. Andre muligheder står på kortet eller på fragtfirmaets side.',
  },
  readyForPickup: {
    title: 'Klar til afhentning',
    headline: 'Klar til afhentning',
    detail: {
      sentence: '{text}.',
      until: 'Den ligger klar til og med {day}',
      over: 'Den lå klar til og med {day}, så spørg, om den stadig er der',
      bring: 'Husk billed-id',
      aboutAWeek: 'Den ligger klar i cirka en uge',
    },
  },
  delivered: {
    title: 'Leveret {when}',
    headline: {
      neighbour: 'Hos din nabo',
      collected: 'Du har den',
      safe_place: 'Stillet et sikkert sted',
      signed: 'Fremme, kvitteret for',
      home: 'Den er fremme',
    },
    detail: {
      promisedNothing: 'Fragtfirmaet melder, at den er kommet frem.',
      late: {
        one: 'En dag senere end lovet. Vi beklager ventetiden.',
        other: '{days} dage senere end lovet. Vi beklager ventetiden.',
      },
      early: {
        one: 'En dag tidligere end lovet.',
        other: '{days} dage tidligere end lovet.',
      },
      onTime: 'På den lovede dag.',
    },
  },
  exception: {
    title: { action: 'Noget skal ordnes', held: 'Forsinket undervejs' },
    headline: 'Forsinket undervejs',
    detail: {
      action: 'Skriv til {shop}, så den kan komme videre.',
      held: '{carrier} arbejder på det, så du behøver ikke gøre noget. Vi beklager ventetiden.',
    },
  },
  returning: {
    title: 'Vendt om',
    headline: 'På vej tilbage til {shop}',
    detail: '{why}. Skriv til {shop}, hvis den skal sendes igen.',
    unknown: 'Den kunne ikke leveres',
  },
  returned: {
    title: 'Sendt retur',
    headline: 'Tilbage hos {shop}',
    detail: 'Havde du ikke regnet med det, så skriv til {shop}.',
  },
  cancelled: {
    title: 'Annulleret',
    headline: { order: 'Denne bestilling er annulleret', parcel: 'Denne pakke er annulleret' },
    detail: 'Der er ikke noget på vej. Havde du ikke regnet med det, så skriv til {shop}.',
  },
  replaced: {
    title: { lost: 'Forsvundet', damaged: 'Kommer ikke' },
    headline: 'Der kommer en anden i stedet',
    detail:
      '{carrier} kunne ikke levere den her. Det er vi kede af. Den anden finder du her blandt dine pakker, så du behøver ikke gøre noget.',
  },
  lost: {
    title: 'Forsvundet',
    headline: 'Din pakke er blevet væk',
    detail: '{carrier} har mistet sporet. Det er vi kede af. Skriv til {shop}, så ordner de det.',
  },
  destroyed: {
    title: 'Kommer ikke',
    headline: 'Din pakke klarede ikke turen',
    detail: '{carrier} måtte kassere den. Det er vi kede af. Skriv til {shop}, så ordner de det.',
  },
  expired: {
    title: 'Intet nyt i 30 dage',
    headline: 'Sporet ender her',
    detail: '{carrier} melder ikke mere. Er den ikke kommet, så skriv til {shop}.',
  },
};
