import type { HostedPatterns } from '../hosted-patterns.ts';

export const hosted: HostedPatterns = {
  neutralTitle: 'Din pakke fra {shop}',
  neutralText: 'Hvor den er, og hvornår den kommer.',
  shopLinks: 'Butikken',
  footLinks: 'Mere fra butikken',
  order: 'Bestilling {number}, {day}',
  sum: 'I alt, uden fragt',
  each: '{count} a {price}',
  times: '{count}\u00a0stk.',
  questions: 'Spørgsmål',
  askShop: 'Spørg {shop}. Dit ordrenummer er alt, hvad de skal bruge.',
  write: 'Skriv til {shop}',
  call: 'Ring',
  help: 'Hjælp',

  calendar: 'Føj til kalenderen',
  eventTitle: 'Pakke fra {shop}',
  eventText: 'Her er den nu: {url}',
  noEvent: {
    stage: 'Intet at notere',
    headline: 'Der er ingen levering på vej',
    text: 'Enten er den allerede fremme, eller også er der ikke sat en dag på endnu.',
    back: 'Til pakken',
  },
  noParcel: {
    stage: 'Intet fundet',
    headline: 'Linket viser ingen pakke',
    text: 'Måske mangler der noget af det, eller også er det taget tilbage af den, der delte det. Åbn det igen fra butikkens mail, eller skriv til butikken: Med dit ordrenummer kan de sende dig et nyt.',
  },

  share: 'Send til en anden',
  shareText:
    'De kan se, hvor pakken er. De kan ikke se, hvad der er i den, hvad den kostede, eller hvem der bestilte.',
  makeLink: 'Lav et link',
  shared: 'Et link til denne pakke',
  sharedText:
    'Alle, der har det, kan se, hvor pakken er, indtil du tager det tilbage, eller der er gået 60 dage uden nyt.',
  link: 'Link',
  send: 'Send det',
  copy: 'Kopiér',
  copied: 'Kopieret',
  stop: 'Tag det tilbage',

  gift: {
    title: 'En gave',
    text: 'Hvad der er i den, er en overraskelse. {shop} siger ikke noget.',
  },
  sharedView: {
    title: 'Delt med dig',
    text: 'En, der har bestilt hos {shop}, lader dig se, hvor pakken er.',
  },
  push: {
    turnOn: 'Giv mig besked på denne enhed',
    text: 'En linje, når den er ude til levering, når den er fremme, og når noget ændrer sig. Intet andet.',
    on: 'Denne enhed får besked',
    turnOff: 'Stop med at give mig besked',
    blocked: 'Browseren må ikke vise nyt herfra. Giv den lov i indstillingerne for siden.',
    failed: 'Det virkede ikke. Prøv igen om et minut.',
  },
  report: {
    photosHint: 'Op til {most}: JPEG, PNG eller WebP, højst {size} hver.',
    photoRefused: '{title}: for stort, eller ikke sådan et billede.',
    photosAgain: 'Vælg billederne igen, denne side kan ikke gemme dem.',
  },
  madeBy: 'Sporing med Porchlight, open source',
};
