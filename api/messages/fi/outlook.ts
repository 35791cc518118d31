import type { OutlookPatterns } from '../outlook-patterns.ts';

export const outlook: OutlookPatterns = {
  on: { today: 'tänään', tomorrow: 'huomenna', day: '{onDay}' },
  // Behind “viimeistään” in two sentences, behind “vielä” in the third.
  by: { today: 'tänä iltana', tomorrow: 'huomenna', day: '{onDay}' },
  bare: { today: 'tänään', tomorrow: 'huomenna', day: '{onDay}' },
  rest: {
    weekend: 'Viikonloppuna paketit liikkuvat vähän',
    holiday: 'Pyhäpäivänä paketit liikkuvat vähän',
    holidays: 'Pyhien aikaan paketit liikkuvat vähän',
  },
  parcels: {
    route: 'Useimmat tämän reitin paketit',
    carrier: 'Useimmat pakettimme, jotka {carrier} kuljettaa,',
    usual: 'Useimmat paketit',
  },
  nextScan: {
    plain: 'Seuraava merkintä tulee yleensä {on}.',
    rest: '{rest}, joten seuraava merkintä tulee yleensä {on}.',
  },
  firstScan: {
    none: '{carrier} ei ole vielä kirjannut sitä. {usual}',
    past: 'Siinä menee vähän tavallista kauemmin.',
    soon: 'Yleensä siinä menee alle vuorokausi.',
    rest: '{rest}, joten ensimmäinen merkintä tulee yleensä {on}.',
    plain: 'Ensimmäinen merkintä tulee yleensä {on}.',
  },
  movesAgain: '{parcels} liikkuvat taas viimeistään {by}, eikä sinun tarvitse tehdä mitään.',
  askBy: 'Jos paketti on paikallaan vielä {by}, ota yhteyttä kauppaan: {shop} auttaa.',
  stillMoving: 'Pakettisi on yhä matkalla.',
  sorry: 'Pahoittelemme odotusta.',
  arrives: {
    by: '{parcels} ovat perillä viimeistään {by}.',
    between: '{parcels} tulevat perille aikaisintaan {from} ja viimeistään {to}.',
  },
  customs: {
    one: 'Tullissa {since} alkaen. Yleensä siinä menee päivä, eikä sinun tarvitse tehdä mitään.',
    other:
      'Tullissa {since} alkaen. Yleensä siinä menee {days} päivää, eikä sinun tarvitse tehdä mitään.',
  },
  numbers: ['kaksi', 'kolme', 'neljä', 'viisi', 'kuusi'],
  atTheDoor: 'Useimmat ovat ovella viimeistään klo\u00a0{time}.',
  comesAgain:
    'Sinun ei tarvitse tehdä mitään: kuljettaja tulee yleensä uudelleen {on}. Muut vaihtoehdot löydät ilmoituksesta tai kuljetusyhtiön sivuilta.',
  insideWindow: 'Luvattuun aikaan.',
  lostSince: 'Kateissa, viimeisin tieto: {day}',
  lostIn: '{carrier} on hukannut sen. Viimeksi se nähtiin täällä: {place}.',
  lostAct: 'Olemme pahoillamme. Ota yhteyttä kauppaan: {shop} hoitaa asian kuntoon.',
  moved: 'Aiemmin {from}, nyt {to}',
  because: {
    carrier: '{moved}: kuljetus on myöhässä',
    shop: '{moved}: viivästys kaupassa',
    shopper: '{moved}: kukaan ei voinut ottaa sitä vastaan',
    customs: '{moved}: viivästys tullissa',
    weather: '{moved}: sää viivytti',
    agreed: '{moved}, kuten sovittiin',
  },
  noRound: 'Nyt {to}: {from} ei ole jakelupäivä ({carrier})',
  lastScan: 'Viimeisin merkintä: {where}',
  moreStops: { one: 'vielä yksi pysähdys', other: 'vielä {count} pysähdystä' },
};
