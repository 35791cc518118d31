import type { HostedPatterns } from '../hosted-patterns.ts';

export const hosted: HostedPatterns = {
  neutralTitle: 'Je pakket van {shop}',
  neutralText: 'Waar het is en wanneer het komt.',
  shopLinks: 'Winkel',
  footLinks: 'Meer van de winkel',
  order: 'Bestelling {number}, {day}',
  sum: 'Samen, zonder verzendkosten',
  each: '{count} à {price}',
  times: '{count}\u00a0stuks',
  questions: 'Vragen',
  askShop: 'Vraag het {shop}; meer dan je bestelnummer is niet nodig.',
  write: 'Schrijf naar {shop}',
  call: 'Bellen',
  help: 'Hulp',

  calendar: 'Zet in je agenda',
  eventTitle: 'Pakket van {shop}',
  eventText: 'Waar het nu is: {url}',
  noEvent: {
    stage: 'Niets om te noteren',
    headline: 'Er staat geen bezorging gepland',
    text: 'Het is al thuis, of er is nog geen dag bekend.',
    back: 'Naar het pakket',
  },
  noParcel: {
    stage: 'Niets gevonden',
    headline: 'Deze link toont geen pakket',
    text: 'Misschien ontbreekt er een stukje, of heeft wie hem deelde hem ingetrokken. Open hem nog eens uit de mail van de winkel, of schrijf naar de winkel: met je bestelnummer kunnen ze je een nieuwe sturen.',
  },

  share: 'Naar iemand anders sturen',
  shareText:
    'Die ziet waar dit pakket is, maar niet wat erin zit, wat het kostte of wie het heeft besteld.',
  makeLink: 'Link maken',
  shared: 'Een link naar dit pakket',
  sharedText:
    'Wie de link heeft, ziet waar het pakket is, tot je hem intrekt of er 60 dagen geen nieuws is geweest.',
  link: 'Link',
  send: 'Versturen',
  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  stop: 'Intrekken',

  gift: {
    title: 'Een cadeau',
    text: 'Wat erin zit, blijft een verrassing. {shop} verklapt niets.',
  },
  sharedView: {
    title: 'Met jou gedeeld',
    text: 'Iemand die bij {shop} heeft besteld, laat je zien waar dit pakket is.',
  },
  push: {
    turnOn: 'Houd me op dit apparaat op de hoogte',
    text: 'Een berichtje als het bij de bezorger is, als het er is en als er iets verandert. Verder niets.',
    on: 'Dit apparaat krijgt bericht',
    turnOff: 'Geen berichten meer',
    blocked:
      'Deze pagina mag in deze browser geen berichten tonen. Sta het toe in de instellingen van de pagina.',
    failed: 'Dat lukte niet. Probeer het over een minuut opnieuw.',
  },
  report: {
    photosHint: 'Tot {most}: JPEG, PNG of WebP, elk hoogstens {size}.',
    photoRefused: '{title}: te groot, of geen afbeelding van die soort.',
    photosAgain: 'Kies de foto’s opnieuw, deze pagina kan ze niet bewaren.',
  },
  madeBy: 'Tracking van Porchlight, open source',
};
