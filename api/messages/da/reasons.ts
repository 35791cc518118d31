import type { Catalogue } from '../catalogue.ts';

const carrierActs =
  '{carrier} arbejder på det, så du behøver ikke gøre noget. Vi beklager ventetiden.';
const shopActs =
  'Nu er det op til {shop} at få det på plads. Skriv til dem, hvis det tager mere end en dag.';
const shopResends =
  'Nu er det op til {shop} at sende den på en anden måde. Skriv til dem, og hør hvordan.';
const writeToShop = 'Skriv til {shop}, så den kan komme videre.';
const shopMakesGood = 'Skriv til {shop}, så ordner de det.';
const comesAgain = 'Chaufføren kommer som regel igen næste hverdag.';
const afterPayment =
  'Den kommer videre, når der er betalt. På fragtfirmaets side står der hvordan. Hvis ikke, så skriv til {shop}.';
const afterRoads = 'Den kommer videre, når vejene er frie, så du behøver ikke gøre noget.';

/** Why something is held up, and who acts. */
export const reasons: Catalogue['reasons'] = {
  carrier: { headline: '{carrier} er bagud', detail: carrierActs },
  missorted: {
    headline: 'Den kørte forkert',
    detail:
      '{carrier} sender den den rigtige vej, så du behøver ikke gøre noget. Vi beklager ventetiden.',
  },
  transport: { headline: 'Forsinket på vejen', detail: carrierActs },
  capacity: {
    headline: 'Flere pakker end normalt',
    detail:
      '{carrier} er ved at indhente det, så du behøver ikke gøre noget. Vi beklager ventetiden.',
  },
  damaged: { headline: 'Den er blevet beskadiget', detail: shopMakesGood },
  lost: { headline: 'Ingen kan finde den lige nu', detail: shopMakesGood },
  rejected: { headline: '{carrier} tog den ikke med', detail: shopResends },
  held: {
    headline: 'Ligger på en terminal',
    detail:
      '{carrier} passer på den og siger til, når den kommer videre. Du behøver ikke gøre noget.',
  },
  researched: {
    headline: '{carrier} leder efter den',
    detail: 'Er den ikke dukket op om to dage, så skriv til {shop}. Så er det dem, der tager over.',
  },
  not_found_by_carrier: {
    headline: '{carrier} kender ikke nummeret endnu',
    detail:
      'En ny pakke dukker nogle gange først op om aftenen. Sker der ikke noget, så skriv til {shop}.',
  },
  wrong_data: { headline: 'Papirerne passer ikke', detail: shopActs },
  not_ready: {
    headline: 'Den var ikke klar endnu',
    detail: '{shop} sender den med ved næste afhentning, så du behøver ikke gøre noget.',
  },
  packaging: { headline: 'Emballagen holdt ikke', detail: shopActs },
  documents: { headline: 'Der mangler et dokument', detail: shopActs },
  prohibited: { headline: 'Sådan må den ikke sendes', detail: shopResends },
  cancelled_by_shop: {
    headline: 'Annulleret af {shop}',
    detail: 'Der er ikke noget på vej. Havde du ikke regnet med det, så skriv til {shop}.',
  },
  wrong_number: {
    headline: 'Pakkenummeret er forkert',
    detail:
      '{carrier} kender det ikke, men din pakke kan sagtens være på vej. Nu er det op til {shop} at rette det: Skriv til dem.',
  },
  addressee_absent: {
    headline: 'Ingen var hjemme',
    detail:
      'Du behøver ikke gøre noget: Chaufføren kommer som regel igen næste hverdag. Andre muligheder står på kortet eller på fragtfirmaets side.',
  },
  addressee_moved: {
    headline: 'Adressen er ændret',
    detail: 'Skriv den nye til {shop}, så den kan komme videre.',
  },
  business_closed: {
    headline: 'Der var lukket',
    detail: `${comesAgain} Du behøver ikke gøre noget.`,
  },
  refused: { headline: 'Pakken blev afvist', detail: writeToShop },
  wrong_address: {
    headline: 'Adressen er forkert',
    detail: 'Skriv den rigtige til {shop}, så den kan komme videre.',
  },
  no_access: {
    headline: 'De kunne ikke komme til døren',
    detail: `${comesAgain} Hvordan man kommer ind, kan du skrive på fragtfirmaets side.`,
  },
  no_safe_place: {
    headline: 'Intet sikkert sted at stille den',
    detail: `${comesAgain} Vær hjemme den dag, eller vælg et sted på fragtfirmaets side.`,
  },
  pickup_missed: { headline: 'Ikke hentet i tide', detail: writeToShop },
  payment: { headline: 'Der mangler en betaling', detail: afterPayment },
  identity: {
    headline: 'De skal se dit billed-id',
    detail: 'Hav det klar, når de kommer igen, eller tag det med i pakkeshoppen.',
  },
  cancelled_by_shopper: {
    headline: 'Annulleret, som du bad om',
    detail: 'Der er ikke noget på vej. Var det ikke dig, så skriv til {shop}.',
  },
  customs: {
    headline: 'Holdt tilbage i tolden',
    detail: 'Tolden bestemmer. To dage er normalt, så du behøver ikke gøre noget.',
  },
  customs_documents: {
    headline: 'Tolden mangler et dokument',
    detail: 'Nu er det op til {shop} at sende det. Skriv til dem, hvis det tager mere end to dage.',
  },
  customs_duty: { headline: 'Der skal betales told', detail: afterPayment },
  customs_prohibited: { headline: 'Tolden lukker den ikke ind', detail: shopMakesGood },
  weather: { headline: 'Vejret forsinker den', detail: afterRoads },
  disaster: { headline: 'En nødsituation forsinker den', detail: afterRoads },
  external: {
    headline: 'Det tager længere tid',
    detail:
      'Fragtfirmaet er ikke skyld i det, og du behøver ikke gøre noget. Vi beklager ventetiden.',
  },
  security: {
    headline: 'Den bliver kontrolleret',
    detail:
      'Det er for alles sikkerhed. Bagefter kommer den videre, så du behøver ikke gøre noget.',
  },
  regulation: {
    headline: 'En regel holder den tilbage',
    detail: '{carrier} er ved at få det på plads, så du behøver ikke gøre noget.',
  },
};
