import type { Catalogue } from '../catalogue.ts';

const carrierActs =
  '{carrier} arbetar med det, du behöver inte göra något. Vi är ledsna för väntan.';
const shopActs = 'Nu är det upp till {shop}. Skriv till dem om det tar mer än en dag.';
const shopResends =
  'Nu är det upp till {shop} att skicka det på ett annat sätt. Skriv till dem och fråga hur.';
const writeToShop = 'Skriv till {shop}, så att det kan gå vidare.';
const shopMakesGood = 'Skriv till {shop}, så ordnar de det.';
const comesAgain = 'Oftast kommer de tillbaka nästa vardag.';
const afterPayment =
  'Det går vidare när det är betalt. På fraktbolagets sida står hur. Om inte, skriv till {shop}.';
const afterRoads = 'Det går vidare när vägarna är fria, du behöver inte göra något.';

/** Why something is held up, and who acts. */
export const reasons: Catalogue['reasons'] = {
  carrier: { headline: '{carrier} ligger efter', detail: carrierActs },
  missorted: {
    headline: 'Det tog fel väg',
    detail: '{carrier} skickar det rätt igen, du behöver inte göra något. Vi är ledsna för väntan.',
  },
  transport: { headline: 'Fördröjt under transporten', detail: carrierActs },
  capacity: {
    headline: 'Fler paket än vanligt',
    detail: '{carrier} betar av dem, du behöver inte göra något. Vi är ledsna för väntan.',
  },
  damaged: { headline: 'Det har skadats', detail: shopMakesGood },
  lost: { headline: 'Det går inte att hitta just nu', detail: shopMakesGood },
  rejected: { headline: '{carrier} tog inte emot det', detail: shopResends },
  held: {
    headline: 'Ligger på en terminal',
    detail:
      '{carrier} förvarar det tryggt och säger till när det går vidare. Du behöver inte göra något.',
  },
  researched: {
    headline: '{carrier} letar efter det',
    detail: 'Om det inte har dykt upp om två dagar, skriv till {shop}. Då är det deras tur.',
  },
  not_found_by_carrier: {
    headline: '{carrier} känner inte till numret än',
    detail: 'Ett nytt paket syns ibland först på kvällen. Om det inte ändras, skriv till {shop}.',
  },
  wrong_data: { headline: 'Papperen stämmer inte', detail: shopActs },
  not_ready: {
    headline: 'Det var inte klart än',
    detail: '{shop} lämnar det vid nästa hämtning, du behöver inte göra något.',
  },
  packaging: { headline: 'Förpackningen höll inte', detail: shopActs },
  documents: { headline: 'Ett dokument saknas', detail: shopActs },
  prohibited: { headline: 'Det får inte skickas så här', detail: shopResends },
  cancelled_by_shop: {
    headline: 'Avbeställt av {shop}',
    detail: 'Inget är på väg. Om det var oväntat, skriv till {shop}.',
  },
  wrong_number: {
    headline: 'Spårningsnumret stämmer inte',
    detail:
      '{carrier} känner inte till det, men ditt paket kan mycket väl vara på väg. Nu är det upp till {shop}: skriv till dem.',
  },
  addressee_absent: {
    headline: 'Ingen var hemma',
    detail:
      'Du kan låta det vara så: oftast kommer de tillbaka nästa vardag. Vad mer som går att göra står på avin eller på fraktbolagets sida.',
  },
  addressee_moved: {
    headline: 'Adressen har ändrats',
    detail: 'Skriv den nya till {shop}, så att det kan gå vidare.',
  },
  business_closed: {
    headline: 'Det var stängt',
    detail: `${comesAgain} Du behöver inte göra något.`,
  },
  refused: { headline: 'Paketet togs inte emot', detail: writeToShop },
  wrong_address: {
    headline: 'Adressen stämmer inte',
    detail: 'Skriv den rätta till {shop}, så att det kan gå vidare.',
  },
  no_access: {
    headline: 'De kom inte fram till dörren',
    detail: `${comesAgain} Hur man kommer in kan du ange på fraktbolagets sida.`,
  },
  no_safe_place: {
    headline: 'Ingen säker plats att lämna det på',
    detail: `${comesAgain} Var hemma då, eller ange en plats på fraktbolagets sida.`,
  },
  pickup_missed: { headline: 'Inte hämtat i tid', detail: writeToShop },
  payment: { headline: 'Något är obetalt', detail: afterPayment },
  identity: {
    headline: 'De behöver se din legitimation',
    detail: 'Ha den till hands när de kommer igen, eller ta med den till disken.',
  },
  cancelled_by_shopper: {
    headline: 'Avbeställt, som du önskade',
    detail: 'Inget är på väg. Om det inte var du, skriv till {shop}.',
  },
  customs: {
    headline: 'Kvar i tullen',
    detail: 'Tullen bestämmer. Två dagar är vanligt, du behöver inte göra något.',
  },
  customs_documents: {
    headline: 'Tullen saknar ett dokument',
    detail: 'Nu är det upp till {shop}. Skriv till dem om det tar mer än två dagar.',
  },
  customs_duty: { headline: 'Tull ska betalas', detail: afterPayment },
  customs_prohibited: { headline: 'Tullen släpper inte in det', detail: shopMakesGood },
  weather: { headline: 'Vädret håller upp det', detail: afterRoads },
  disaster: { headline: 'Ett nödläge håller upp det', detail: afterRoads },
  external: {
    headline: 'Det tar längre tid',
    detail:
      'Orsaken ligger utanför fraktbolaget, du behöver inte göra något. Vi är ledsna för väntan.',
  },
  security: {
    headline: 'Det kontrolleras',
    detail: 'Det är för allas säkerhet. Sedan går det vidare, du behöver inte göra något.',
  },
  regulation: {
    headline: 'En regel håller upp det',
    detail: '{carrier} reder ut det, du behöver inte göra något.',
  },
};
