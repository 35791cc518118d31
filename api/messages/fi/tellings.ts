import type { TellingPatterns } from '../catalogue.ts';

export const tellings: TellingPatterns = {
  pending: {
    title: 'Tilaus vastaanotettu',
    headline: 'Pakataan',
    detail: '{shop} on saanut tilauksesi. Ensimmäinen merkintä tulee, kun se on kuljetusyhtiöllä.',
  },
  noScan: {
    early: {
      title: 'Pakattu, odottaa kuljetusta',
      headline: 'Odottaa kuljetusta',
      detail: '{carrier} ei ole vielä kirjannut sitä. Uusi paketti näkyy joskus vasta illalla.',
    },
    slow: {
      title: 'Pakattu, odottaa kuljetusta',
      headline: 'Odottaa kuljetusta',
      detail:
        '{carrier} ei ole vielä kirjannut sitä, ja siinä on mennyt tavallista kauemmin. Jos mitään ei tapahdu kahteen päivään, ota yhteyttä kauppaan: {shop} auttaa.',
    },
    unknown: {
      title: 'Ei vielä merkintöjä',
      headline: '{carrier} ei vielä tunne tätä tunnusta',
      detail:
        'Viisi päivää on tavallista kauemmin. Nyt on kaupan vuoro: ota yhteyttä, niin {shop} selvittää asian.',
    },
    wrong: { title: 'Ei vielä merkintöjä' },
  },
  labelCreated: {
    title: 'Pakattu, odottaa kuljetusta',
    headline: 'Odottaa kuljetusta',
    detail: '{carrier} ei ole vielä kirjannut sitä. Yleensä siinä menee alle vuorokausi.',
  },
  inTransit: {
    title: 'Matkalla',
    headline: 'Matkalla',
    detail: '{last}. {more}',
    next: 'Seuraava merkintä tulee yleensä vuorokauden kuluessa.',
  },
  late: {
    title: 'Luvattua myöhemmin',
    headline: 'Yhä matkalla',
    newDayUnknown: 'Uusi päivä ei ole vielä tiedossa',
    detail: '{last}. Pakettisi on yhä matkalla. Pahoittelemme odotusta.',
  },
  silent: {
    title: { one: 'Ei uutta tietoa päivään', other: 'Ei uutta tietoa {days} päivään' },
    headline: 'Yhä matkalla',
    detail: {
      waiting:
        'Useimmat paketit liikkuvat taas kahden päivän kuluessa, eikä sinun tarvitse tehdä mitään.',
      stalled:
        '{carrier} ei ole kirjannut sitä pitkään aikaan. Ota yhteyttä kauppaan: {shop} voi kysyä sen perään.',
    },
  },
  customs: {
    title: 'Tullissa',
    headline: 'Tullissa',
    detail:
      'Tullissa {since} alkaen. Yleensä siinä menee kaksi päivää, eikä sinun tarvitse tehdä mitään.',
  },
  outForDelivery: {
    title: 'Jakelussa',
    headline: 'Tänään',
    detail: 'Jakeluautossa {since} alkaen.',
  },
  attempted: {
    title: { absent: 'Ketään ei ollut paikalla, {time}', tried: 'Toimitusta yritetty, {time}' },
    headline: 'Kuljettaja yrittää uudelleen',
    detail:
      'Sinun ei tarvitse tehdä mitään: kuljettaja tulee yleensä uudelleen seuraavana arkipäivänä. Muut vaihtoehdot löydät ilmoituksesta tai kuljetusyhtiön sivuilta.',
  },
  readyForPickup: {
    title: 'Noudettavissa',
    headline: 'Noudettavissa',
    detail: {
      sentence: '{text}.',
      until: 'Viimeinen noutopäivä on {day}',
      over: 'Viimeinen noutopäivä oli {day}, joten kysy, onko se vielä siellä',
      bring: 'Ota henkilötodistus mukaan',
      aboutAWeek: 'Voit noutaa sen noin viikon ajan',
    },
  },
  delivered: {
    title: 'Toimitettu: {when}',
    headline: {
      neighbour: 'Naapurillasi',
      collected: 'Se on sinulla',
      safe_place: 'Turvallisessa paikassa',
      signed: 'Perillä, kuitattu',
      home: 'Se on perillä',
    },
    detail: {
      promisedNothing: 'Kuljetusyhtiön mukaan se on perillä.',
      late: {
        one: 'Päivän luvattua myöhemmin. Pahoittelemme odotusta.',
        other: '{days} päivää luvattua myöhemmin. Pahoittelemme odotusta.',
      },
      early: {
        one: 'Päivän luvattua aiemmin.',
        other: '{days} päivää luvattua aiemmin.',
      },
      onTime: 'Luvattuna päivänä.',
    },
  },
  exception: {
    title: { action: 'Jotain tarvitaan vielä', held: 'Viivästynyt matkalla' },
    headline: 'Viivästynyt matkalla',
    detail: {
      action: 'Ota yhteyttä kauppaan, jotta matka voi jatkua: {shop} auttaa.',
      held: '{carrier} hoitaa asiaa, eikä sinun tarvitse tehdä mitään. Pahoittelemme odotusta.',
    },
  },
  returning: {
    title: 'Kääntynyt takaisin',
    headline: 'Matkalla takaisin: {shop}',
    detail: '{why}. Jos haluat sen uudelleen, ota yhteyttä kauppaan: {shop} auttaa.',
    unknown: 'Sitä ei voitu toimittaa',
  },
  returned: {
    title: 'Palautunut',
    headline: 'Takaisin kaupassa: {shop}',
    detail: 'Jos tämä tuli yllätyksenä, ota yhteyttä kauppaan: {shop} auttaa.',
  },
  cancelled: {
    title: 'Peruttu',
    headline: { order: 'Tämä tilaus on peruttu', parcel: 'Tämä paketti on peruttu' },
    detail:
      'Mitään ei ole tulossa. Jos tämä tuli yllätyksenä, ota yhteyttä kauppaan: {shop} auttaa.',
  },
  replaced: {
    title: { lost: 'Kateissa', damaged: 'Ei tule' },
    headline: 'Tilalle tulee toinen',
    detail:
      '{carrier} ei voinut tuoda tätä. Olemme pahoillamme. Toinen on täällä pakettiesi joukossa, eikä sinun tarvitse tehdä mitään.',
  },
  lost: {
    title: 'Kateissa',
    headline: 'Pakettisi on kadonnut',
    detail:
      '{carrier} on hukannut sen. Olemme pahoillamme. Ota yhteyttä kauppaan: {shop} hoitaa asian kuntoon.',
  },
  destroyed: {
    title: 'Ei tule',
    headline: 'Pakettisi ei kestänyt matkaa',
    detail:
      '{carrier} joutui hävittämään sen. Olemme pahoillamme. Ota yhteyttä kauppaan: {shop} hoitaa asian kuntoon.',
  },
  expired: {
    title: 'Ei uutta tietoa 30 päivään',
    headline: 'Jäljet päättyvät tähän',
    detail:
      '{carrier} ei enää kerro mitään. Jos paketti ei ole tullut, ota yhteyttä kauppaan: {shop} auttaa.',
  },
};
