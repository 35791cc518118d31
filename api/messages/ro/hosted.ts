import type { HostedPatterns } from '../hosted-patterns.ts';

export const hosted: HostedPatterns = {
  neutralTitle: 'Coletul tău de la {shop}',
  neutralText: 'Unde e și când ajunge.',
  shopLinks: 'Magazin',
  footLinks: 'Mai multe de la magazin',
  order: 'Comanda {number}, {day}',
  sum: 'Total, fără livrare',
  each: '{count} × {price}',
  times: '{count} buc.',
  questions: 'Ai întrebări?',
  askShop: 'Întreabă la {shop}, ajunge numărul comenzii.',
  write: 'Scrie la {shop}',
  call: 'Sună',
  help: 'Ajutor',

  calendar: 'Adaugă în calendar',
  eventTitle: 'Colet de la {shop}',
  eventText: 'Unde e acum: {url}',
  noEvent: {
    stage: 'Nimic de notat',
    headline: 'Nu urmează nicio livrare',
    text: 'Ori e deja acasă, ori încă nu se știe ziua.',
    back: 'Vezi coletul',
  },
  noParcel: {
    stage: 'Nu am găsit nimic',
    headline: 'Linkul acesta nu duce la niciun colet',
    text: 'Poate nu e întreg sau l-a dezactivat cine l-a trimis. Deschide-l încă o dată din e‑mailul magazinului sau scrie-le celor de acolo: cu numărul comenzii îți pot trimite altul.',
  },

  share: 'Trimite altcuiva',
  shareText:
    'Se vede unde e coletul acesta. Nu se vede ce e în el, cât a costat sau cine l-a comandat.',
  makeLink: 'Creează un link',
  shared: 'Un link către coletul acesta',
  sharedText:
    'Cine îl are vede unde e coletul, până îl dezactivezi sau trec 60 de zile fără noutăți.',
  link: 'Link',
  send: 'Trimite',
  copy: 'Copiază',
  copied: 'Copiat',
  stop: 'Dezactivează linkul',

  gift: {
    title: 'Un cadou',
    text: 'Ce e înăuntru rămâne o surpriză. {shop} păstrează secretul.',
  },
  sharedView: {
    title: 'Trimis și ție',
    text: 'Cineva care a comandat de la {shop} îți arată unde e coletul acesta.',
  },
  push: {
    turnOn: 'Anunță-mă pe dispozitivul acesta',
    text: 'Un mesaj scurt când pleacă în livrare, când ajunge acasă și când se schimbă ceva. Nimic altceva.',
    on: 'Te anunțăm pe dispozitivul acesta',
    turnOff: 'Nu mă mai anunța',
    blocked:
      'Browserul acesta nu are voie să arate notificări de aici. Le poți permite în setările paginii.',
    failed: 'Nu a mers. Încearcă din nou peste un minut.',
  },
  report: {
    photosHint: 'Cel mult {most}: JPEG, PNG sau WebP, fiecare de cel mult {size}.',
    photoRefused: '{title}: prea mare, sau nu e o astfel de imagine.',
    photosAgain: 'Alege pozele din nou, pagina aceasta nu le poate păstra.',
  },
  madeBy: 'Urmărire prin Porchlight, cu sursă deschisă',
};
