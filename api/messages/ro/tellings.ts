import type { TellingPatterns } from '../catalogue.ts';

export const tellings: TellingPatterns = {
  pending: {
    title: 'Comandă primită',
    headline: 'În pregătire',
    detail: '{shop} are comanda ta. Prima veste vine când o preia curierul.',
  },
  noScan: {
    early: {
      title: 'Împachetat, așteaptă curierul',
      headline: 'Așteaptă curierul',
      detail: '{carrier} nu l-a scanat încă. Un colet nou apare uneori abia seara.',
    },
    slow: {
      title: 'Împachetat, așteaptă curierul',
      headline: 'Așteaptă curierul',
      detail:
        '{carrier} nu l-a scanat încă și durează mai mult ca de obicei. Dacă în două zile nu se mișcă nimic, scrie-le celor de la {shop}.',
    },
    unknown: {
      title: 'Nicio scanare încă',
      headline: '{carrier} nu cunoaște încă numărul acesta',
      detail:
        'Cinci zile înseamnă mai mult ca de obicei. E rândul celor de la {shop} să verifice: scrie-le.',
    },
    wrong: { title: 'Nicio scanare încă' },
  },
  labelCreated: {
    title: 'Împachetat, așteaptă curierul',
    headline: 'Așteaptă curierul',
    detail: '{carrier} nu l-a scanat încă. De obicei durează mai puțin de o zi.',
  },
  inTransit: {
    title: 'Pe drum',
    headline: 'Pe drum',
    detail: '{last}. {more}',
    next: 'Următoarea veste vine de obicei în mai puțin de o zi.',
  },
  late: {
    title: 'Mai târziu decât am promis',
    headline: 'Încă pe drum',
    newDayUnknown: 'Ziua nouă nu se știe încă',
    detail: '{last}. Coletul tău e în continuare pe drum. Ne pare rău pentru așteptare.',
  },
  silent: {
    title: {
      one: 'O zi fără vești',
      few: '{days} zile fără vești',
      other: '{days} de zile fără vești',
    },
    headline: 'Încă pe drum',
    detail: {
      waiting:
        'Cele mai multe colete pornesc din nou în următoarele două zile, nu ai nimic de făcut.',
      stalled:
        '{carrier} nu l-a mai scanat de mai mult timp ca de obicei. Scrie-le celor de la {shop}, pot întreba de el.',
    },
  },
  customs: {
    title: 'La vamă',
    headline: 'La vamă',
    detail: 'Ajuns la vamă: {since}. De obicei durează două zile, nu ai nimic de făcut.',
  },
  outForDelivery: {
    title: 'În livrare',
    headline: 'Azi',
    detail: 'Plecat în livrare: {since}.',
  },
  attempted: {
    title: { absent: 'Nu era nimeni, {time}', tried: 'Încercare de livrare, {time}' },
    headline: 'Urmează o nouă încercare',
    detail:
      'Poți lăsa așa: de obicei curierul revine în următoarea zi lucrătoare. Celelalte variante sunt pe aviz sau pe site-ul curierului.',
  },
  readyForPickup: {
    title: 'Gata de ridicat',
    headline: 'Gata de ridicat',
    detail: {
      sentence: '{text}.',
      until: 'Te așteaptă până {day}',
      over: 'Te-a așteptat până {day}, întreabă dacă mai e acolo',
      bring: 'Ia un act de identitate cu tine',
      aboutAWeek: 'Te așteaptă cam o săptămână',
    },
  },
  delivered: {
    title: 'Livrat {when}',
    headline: {
      neighbour: 'La vecinii tăi',
      collected: 'E la tine',
      safe_place: 'Într-un loc sigur',
      signed: 'Acasă, cu semnătură',
      home: 'A ajuns acasă',
    },
    detail: {
      promisedNothing: 'Curierul spune că a ajuns.',
      late: {
        one: 'Cu o zi mai târziu decât am promis. Ne pare rău pentru așteptare.',
        few: 'Cu {days} zile mai târziu decât am promis. Ne pare rău pentru așteptare.',
        other: 'Cu {days} de zile mai târziu decât am promis. Ne pare rău pentru așteptare.',
      },
      early: {
        one: 'Cu o zi mai devreme decât am promis.',
        few: 'Cu {days} zile mai devreme decât am promis.',
        other: 'Cu {days} de zile mai devreme decât am promis.',
      },
      onTime: 'În ziua promisă.',
    },
  },
  exception: {
    title: { action: 'Mai e nevoie de ceva', held: 'Reținut pe drum' },
    headline: 'Reținut pe drum',
    detail: {
      action: 'Scrie-le celor de la {shop}, ca să poată pleca mai departe.',
      held: '{carrier} se ocupă de asta, nu ai nimic de făcut. Ne pare rău pentru așteptare.',
    },
  },
  returning: {
    title: 'Întors din drum',
    headline: 'Se întoarce la {shop}',
    detail: '{why}. Scrie-le celor de la {shop} dacă îl vrei trimis din nou.',
    unknown: 'Nu a putut fi livrat',
  },
  returned: {
    title: 'Returnat',
    headline: 'Din nou la {shop}',
    detail: 'Dacă nu te așteptai la asta, scrie-le celor de la {shop}.',
  },
  cancelled: {
    title: 'Anulare',
    headline: { order: 'Comanda aceasta a fost anulată', parcel: 'Coletul acesta a fost anulat' },
    detail: 'Nu e nimic pe drum. Dacă nu te așteptai la asta, scrie-le celor de la {shop}.',
  },
  replaced: {
    title: { lost: 'Dispărut', damaged: 'Nu mai vine' },
    headline: 'Vine altul în loc',
    detail:
      '{carrier} nu l-a putut aduce pe acesta. Ne pare rău. Celălalt e aici, printre coletele tale, nu ai nimic de făcut.',
  },
  lost: {
    title: 'Dispărut',
    headline: 'Coletul tău s-a pierdut',
    detail: '{carrier} i-a pierdut urma. Ne pare rău. Scrie-le celor de la {shop}, ei rezolvă.',
  },
  destroyed: {
    title: 'Nu mai vine',
    headline: 'Coletul tău nu a rezistat drumului',
    detail:
      '{carrier} nu l-a mai putut salva. Ne pare rău. Scrie-le celor de la {shop}, ei rezolvă.',
  },
  expired: {
    title: 'Nicio veste de 30 de zile',
    headline: 'I s-a pierdut urma',
    detail: '{carrier} nu mai dă vești. Dacă nu a ajuns, scrie-le celor de la {shop}.',
  },
};
