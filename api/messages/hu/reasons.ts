import type { Catalogue } from '../catalogue.ts';

const carrierActs = '{carrier} dolgozik rajta; nincs teendőd. Sajnáljuk, hogy várnod kell.';
const shopActs = 'Most {shop} következik. Írj nekik, ha egy napnál tovább tart.';
const shopResends = 'Most {shop} következik: másképp küldik el. Írj nekik, és kérdezd meg, hogyan.';
const writeToShop = 'Hogy továbbmehessen, írj a boltnak: {shop}.';
const shopMakesGood = 'Írj a boltnak: {shop} dolga rendbe tenni.';
const comesAgain = 'Általában a következő munkanapon újra jönnek.';
const afterPayment =
  'Fizetés után megy tovább. Hogyan fizethetsz, a futárszolgálat oldalán találod; ha ott nem, írj a boltnak: {shop}.';
const afterRoads = 'Továbbmegy, amint járhatók az utak; nincs teendőd.';

/** Why something is held up, and who acts. */
export const reasons: Catalogue['reasons'] = {
  carrier: { headline: '{carrier} késésben van', detail: carrierActs },
  missorted: {
    headline: 'Rossz felé indult',
    detail: '{carrier} a jó irányba küldi; nincs teendőd. Sajnáljuk, hogy várnod kell.',
  },
  transport: { headline: 'Szállítás közben elakadt', detail: carrierActs },
  capacity: {
    headline: 'A szokásosnál több a csomag',
    detail: '{carrier} sorra veszi őket; nincs teendőd. Sajnáljuk, hogy várnod kell.',
  },
  damaged: { headline: 'Megsérült', detail: shopMakesGood },
  lost: { headline: 'Most senki nem találja', detail: shopMakesGood },
  rejected: { headline: '{carrier} nem vette át', detail: shopResends },
  held: {
    headline: 'Raktárban vár',
    detail: '{carrier} vigyáz rá, és szól, amikor továbbmegy; nincs teendőd.',
  },
  researched: {
    headline: '{carrier} keresi',
    detail: 'Ha két nap alatt nem kerül elő, írj a boltnak: onnantól {shop} következik.',
  },
  not_found_by_carrier: {
    headline: '{carrier} még nem ismeri ezt a számot',
    detail: 'Egy új csomag néha csak estére jelenik meg. Ha így marad, írj a boltnak: {shop}.',
  },
  wrong_data: { headline: 'Nem stimmelnek a papírjai', detail: shopActs },
  not_ready: {
    headline: 'Még nem volt kész',
    detail: '{shop} a következő begyűjtéskor átadja; nincs teendőd.',
  },
  packaging: { headline: 'Nem bírta a csomagolás', detail: shopActs },
  documents: { headline: 'Hiányzik egy papír', detail: shopActs },
  prohibited: { headline: 'Így nem utazhat', detail: shopResends },
  cancelled_by_shop: {
    headline: '{shop} lemondta',
    detail: 'Semmi nincs úton. Ha nem erre számítottál, írj a boltnak: {shop}.',
  },
  wrong_number: {
    headline: 'Nem jó a csomagszám',
    detail:
      '{carrier} nem ismeri, de a csomagod ettől még úton lehet. Most {shop} következik: írj nekik.',
  },
  addressee_absent: {
    headline: 'Senki nem volt otthon',
    detail:
      'Nincs teendőd: általában a következő munkanapon újra jönnek. Hogy mi más lehetséges, az értesítőn vagy a futárszolgálat oldalán olvashatod.',
  },
  addressee_moved: {
    headline: 'Megváltozott a cím',
    detail: 'Hogy továbbmehessen, írd meg az újat a boltnak: {shop}.',
  },
  business_closed: {
    headline: 'Zárva volt',
    detail: `${comesAgain} Nincs teendőd.`,
  },
  refused: { headline: 'Nem fogadták el', detail: writeToShop },
  wrong_address: {
    headline: 'Nem jó a cím',
    detail: 'Hogy továbbmehessen, írd meg a helyeset a boltnak: {shop}.',
  },
  no_access: {
    headline: 'A futár nem jutott el az ajtóig',
    detail: `${comesAgain} Hogy merre lehet bejutni, a futárszolgálat oldalán megadhatod.`,
  },
  no_safe_place: {
    headline: 'Nem volt hol biztonságban hagyni',
    detail: `${comesAgain} Legyél akkor otthon, vagy adj meg egy helyet a futárszolgálat oldalán.`,
  },
  pickup_missed: { headline: 'Nem vették át időben', detail: writeToShop },
  payment: { headline: 'Van egy nyitott fizetés', detail: afterPayment },
  identity: {
    headline: 'Látniuk kell az igazolványod',
    detail: 'Legyen nálad, amikor újra jönnek, vagy vidd magaddal az átvételi pontra.',
  },
  cancelled_by_shopper: {
    headline: 'Lemondva, ahogy kérted',
    detail: 'Semmi nincs úton. Ha nem te kérted, írj a boltnak: {shop}.',
  },
  customs: {
    headline: 'Feltartották a vámnál',
    detail: 'A vám dönt. Ez általában két nap; nincs teendőd.',
  },
  customs_documents: {
    headline: 'A vám vár egy papírra',
    detail: 'Most {shop} következik: be kell küldenie. Írj nekik, ha két napnál tovább tart.',
  },
  customs_duty: { headline: 'Vámot kell fizetni', detail: afterPayment },
  customs_prohibited: { headline: 'A vám nem engedi be', detail: shopMakesGood },
  weather: { headline: 'Az időjárás tartja fel', detail: afterRoads },
  disaster: { headline: 'Rendkívüli helyzet tartja fel', detail: afterRoads },
  external: {
    headline: 'Tovább tart',
    detail: 'Nem a futárszolgálaton múlik; nincs teendőd. Sajnáljuk, hogy várnod kell.',
  },
  security: {
    headline: 'Ellenőrzik',
    detail: 'Mindenki biztonságáért van. Utána továbbmegy; nincs teendőd.',
  },
  regulation: {
    headline: 'Egy előírás tartja fel',
    detail: '{carrier} intézi; nincs teendőd.',
  },
};
