import type { Catalogue } from '../catalogue.ts';

const carrierActs = '{carrier} werkt eraan; je hoeft niets te doen. Sorry voor het wachten.';
const shopActs = '{shop} is aan zet. Schrijf als het langer dan een dag duurt.';
const shopResends = '{shop} is aan zet en stuurt het op een andere manier. Schrijf en vraag hoe.';
const writeToShop = 'Schrijf naar {shop}, zodat het verder kan.';
const shopMakesGood = 'Schrijf naar {shop}; zij maken het in orde.';
const comesAgain = 'Meestal komen ze de volgende werkdag terug.';
const afterPayment =
  'Daarna gaat het verder. Op de site van de vervoerder staat hoe; zo niet, schrijf dan naar {shop}.';
const afterRoads = 'Het gaat verder als de wegen vrij zijn; je hoeft niets te doen.';

/** Why something is held up, and who acts. */
export const reasons: Catalogue['reasons'] = {
  carrier: { headline: '{carrier} loopt achter', detail: carrierActs },
  missorted: {
    headline: 'Het nam een verkeerde afslag',
    detail:
      '{carrier} stuurt het de goede kant op; je hoeft niets te doen. Sorry voor het wachten.',
  },
  transport: { headline: 'Opgehouden op de weg', detail: carrierActs },
  capacity: {
    headline: 'Meer pakketten dan anders',
    detail: '{carrier} werkt ze weg; je hoeft niets te doen. Sorry voor het wachten.',
  },
  damaged: { headline: 'Het is beschadigd', detail: shopMakesGood },
  lost: { headline: 'Het is even niet te vinden', detail: shopMakesGood },
  rejected: { headline: '{carrier} nam het niet aan', detail: shopResends },
  held: {
    headline: 'In een depot',
    detail: '{carrier} bewaart het veilig en zegt wanneer het verdergaat; je hoeft niets te doen.',
  },
  researched: {
    headline: '{carrier} is ernaar op zoek',
    detail: 'Is het er over twee dagen nog niet, schrijf dan naar {shop}; dan zijn zij aan zet.',
  },
  not_found_by_carrier: {
    headline: '{carrier} kent dit nummer nog niet',
    detail:
      'Een nieuw pakket verschijnt soms pas ’s avonds. Blijft het zo, schrijf dan naar {shop}.',
  },
  wrong_data: { headline: 'De papieren kloppen niet', detail: shopActs },
  not_ready: {
    headline: 'Het was nog niet klaar',
    detail: '{shop} geeft het de volgende keer mee; je hoeft niets te doen.',
  },
  packaging: { headline: 'De verpakking hield het niet', detail: shopActs },
  documents: { headline: 'Er ontbreekt een document', detail: shopActs },
  prohibited: { headline: 'Zo mag het niet reizen', detail: shopResends },
  cancelled_by_shop: {
    headline: 'Geannuleerd door {shop}',
    detail: 'Er is niets onderweg. Had je dat niet verwacht, schrijf dan naar {shop}.',
  },
  wrong_number: {
    headline: 'Het trackingnummer klopt niet',
    detail:
      '{carrier} kent het niet; je pakket kan best onderweg zijn. {shop} is aan zet: schrijf naar hen.',
  },
  addressee_absent: {
    headline: 'Er was niemand',
    detail:
      'Je kunt het daarbij laten: meestal komen ze de volgende werkdag terug. Wat er verder kan, staat op het kaartje of op de site van de vervoerder.',
  },
  addressee_moved: {
    headline: 'Het adres is veranderd',
    detail: 'Geef het nieuwe door aan {shop}, zodat het verder kan.',
  },
  business_closed: {
    headline: 'Het was gesloten',
    detail: `${comesAgain} Je hoeft niets te doen.`,
  },
  refused: { headline: 'Het is geweigerd', detail: writeToShop },
  wrong_address: {
    headline: 'Het adres klopt niet',
    detail: 'Geef het juiste door aan {shop}, zodat het verder kan.',
  },
  no_access: {
    headline: 'De deur was niet te bereiken',
    detail: `${comesAgain} Hoe je binnenkomt, kun je doorgeven op de site van de vervoerder.`,
  },
  no_safe_place: {
    headline: 'Geen veilige plek om het neer te leggen',
    detail: `${comesAgain} Zorg dat je er bent, of noem een plek op de site van de vervoerder.`,
  },
  pickup_missed: { headline: 'Niet op tijd afgehaald', detail: writeToShop },
  payment: { headline: 'Er staat een betaling open', detail: afterPayment },
  identity: {
    headline: 'Ze willen je legitimatie zien',
    detail: 'Houd die klaar als ze terugkomen, of neem die mee naar de balie.',
  },
  cancelled_by_shopper: {
    headline: 'Geannuleerd, zoals je vroeg',
    detail: 'Er is niets onderweg. Was jij dat niet, schrijf dan naar {shop}.',
  },
  customs: {
    headline: 'Opgehouden door de douane',
    detail: 'De douane beslist. Twee dagen zijn gewoon; je hoeft niets te doen.',
  },
  customs_documents: {
    headline: 'De douane mist een document',
    detail: '{shop} is aan zet. Schrijf als het langer dan twee dagen duurt.',
  },
  customs_duty: { headline: 'Er zijn invoerrechten te betalen', detail: afterPayment },
  customs_prohibited: { headline: 'De douane laat het niet binnen', detail: shopMakesGood },
  weather: { headline: 'Het weer houdt het op', detail: afterRoads },
  disaster: { headline: 'Een noodsituatie houdt het op', detail: afterRoads },
  external: {
    headline: 'Het duurt langer',
    detail: 'De vervoerder kan er niets aan doen; je hoeft niets te doen. Sorry voor het wachten.',
  },
  security: {
    headline: 'Het wordt gecontroleerd',
    detail: 'Dat is voor ieders veiligheid. Daarna gaat het verder; je hoeft niets te doen.',
  },
  regulation: {
    headline: 'Een regel houdt het op',
    detail: '{carrier} zoekt het uit; je hoeft niets te doen.',
  },
};
