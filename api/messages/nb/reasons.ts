import type { Catalogue } from '../catalogue.ts';

const carrierActs =
  '{carrier} jobber med det, så du trenger ikke gjøre noe. Vi beklager ventetiden.';
const shopActs =
  'Nå er det opp til {shop} å få det i orden. Skriv til dem hvis det tar mer enn en dag.';
const shopResends =
  'Nå er det opp til {shop} å sende den på en annen måte. Skriv til dem og hør hvordan.';
const writeToShop = 'Skriv til {shop}, så den kan komme videre.';
const shopMakesGood = 'Skriv til {shop}, så ordner de opp.';
const comesAgain = 'Sjåføren kommer som regel igjen neste virkedag.';
const afterPayment =
  'Den går videre når det er betalt. På transportørens side står det hvordan. Hvis ikke, så skriv til {shop}.';
const afterRoads = 'Den går videre når veiene er åpne, så du trenger ikke gjøre noe.';

/** Why something is held up, and who acts. */
export const reasons: Catalogue['reasons'] = {
  carrier: { headline: '{carrier} ligger etter', detail: carrierActs },
  missorted: {
    headline: 'Den tok feil vei',
    detail:
      '{carrier} sender den rett vei igjen, så du trenger ikke gjøre noe. Vi beklager ventetiden.',
  },
  transport: { headline: 'Forsinket på veien', detail: carrierActs },
  capacity: {
    headline: 'Flere pakker enn vanlig',
    detail:
      '{carrier} jobber seg gjennom dem, så du trenger ikke gjøre noe. Vi beklager ventetiden.',
  },
  damaged: { headline: 'Den er blitt skadet', detail: shopMakesGood },
  lost: { headline: 'Ingen finner den akkurat nå', detail: shopMakesGood },
  rejected: { headline: '{carrier} tok den ikke med', detail: shopResends },
  held: {
    headline: 'Ligger på en terminal',
    detail: '{carrier} tar vare på den og sier fra når den går videre. Du trenger ikke gjøre noe.',
  },
  researched: {
    headline: '{carrier} leter etter den',
    detail: 'Har den ikke dukket opp om to dager, så skriv til {shop}. Da tar de over.',
  },
  not_found_by_carrier: {
    headline: '{carrier} kjenner ikke nummeret ennå',
    detail:
      'En ny pakke dukker noen ganger først opp om kvelden. Skjer det ikke noe, så skriv til {shop}.',
  },
  wrong_data: { headline: 'Papirene stemmer ikke', detail: shopActs },
  not_ready: {
    headline: 'Den var ikke klar ennå',
    detail: '{shop} sender den med ved neste henting, så du trenger ikke gjøre noe.',
  },
  packaging: { headline: 'Emballasjen holdt ikke', detail: shopActs },
  documents: { headline: 'Et dokument mangler', detail: shopActs },
  prohibited: { headline: 'Den kan ikke sendes slik', detail: shopResends },
  cancelled_by_shop: {
    headline: 'Kansellert av {shop}',
    detail: 'Ingenting er på vei. Kom det uventet, så skriv til {shop}.',
  },
  wrong_number: {
    headline: 'Sporingsnummeret er feil',
    detail:
      '{carrier} kjenner det ikke, men pakken din kan godt være på vei. Nå er det opp til {shop} å rette det: Skriv til dem.',
  },
  addressee_absent: {
    headline: 'Ingen var hjemme',
    detail:
      'Du trenger ikke gjøre noe: Sjåføren kommer som regel igjen neste virkedag. Andre muligheter står på lappen eller på transportørens side.',
  },
  addressee_moved: {
    headline: 'Adressen er endret',
    detail: 'Send den nye til {shop}, så den kan komme videre.',
  },
  business_closed: {
    headline: 'Det var stengt',
    detail: `${comesAgain} Du trenger ikke gjøre noe.`,
  },
  refused: { headline: 'Pakken ble ikke tatt imot', detail: writeToShop },
  wrong_address: {
    headline: 'Adressen stemmer ikke',
    detail: 'Send den riktige til {shop}, så den kan komme videre.',
  },
  no_access: {
    headline: 'De kom ikke fram til døra',
    detail: `${comesAgain} Hvordan man kommer inn, kan du skrive på transportørens side.`,
  },
  no_safe_place: {
    headline: 'Ikke noe trygt sted å sette den',
    detail: `${comesAgain} Vær hjemme da, eller velg et sted på transportørens side.`,
  },
  pickup_missed: { headline: 'Ikke hentet i tide', detail: writeToShop },
  payment: { headline: 'En betaling mangler', detail: afterPayment },
  identity: {
    headline: 'De må se legitimasjon',
    detail: 'Ha den klar når de kommer igjen, eller ta den med til hentestedet.',
  },
  cancelled_by_shopper: {
    headline: 'Kansellert, som du ba om',
    detail: 'Ingenting er på vei. Var det ikke deg, så skriv til {shop}.',
  },
  customs: {
    headline: 'Holdt igjen i tollen',
    detail: 'Det er tollen som bestemmer. To dager er vanlig, så du trenger ikke gjøre noe.',
  },
  customs_documents: {
    headline: 'Tollen mangler et dokument',
    detail: 'Nå er det opp til {shop} å sende det. Skriv til dem hvis det tar mer enn to dager.',
  },
  customs_duty: { headline: 'Det må betales toll', detail: afterPayment },
  customs_prohibited: { headline: 'Tollen slipper den ikke inn', detail: shopMakesGood },
  weather: { headline: 'Været forsinker den', detail: afterRoads },
  disaster: { headline: 'En nødssituasjon forsinker den', detail: afterRoads },
  external: {
    headline: 'Det tar lengre tid',
    detail:
      'Transportøren rår ikke over dette, og du trenger ikke gjøre noe. Vi beklager ventetiden.',
  },
  security: {
    headline: 'Den blir kontrollert',
    detail: 'Det er for alles sikkerhet. Etterpå går den videre, så du trenger ikke gjøre noe.',
  },
  regulation: {
    headline: 'En regel holder den igjen',
    detail: '{carrier} er i ferd med å avklare det, så du trenger ikke gjøre noe.',
  },
};
