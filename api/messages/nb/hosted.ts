import type { HostedPatterns } from '../hosted-patterns.ts';

export const hosted: HostedPatterns = {
  neutralTitle: 'Pakken din fra {shop}',
  neutralText: 'Hvor den er, og når den kommer.',
  shopLinks: 'Butikken',
  footLinks: 'Mer fra butikken',
  order: 'Bestilling {number}, {day}',
  sum: 'Til sammen, uten frakt',
  each: '{count} à {price}',
  times: '{count}\u00a0stk.',
  questions: 'Spørsmål',
  askShop: 'Spør {shop}. Ordrenummeret ditt er alt de trenger.',
  write: 'Skriv til {shop}',
  call: 'Ring',
  help: 'Hjelp',

  calendar: 'Legg i kalenderen',
  eventTitle: 'Pakke fra {shop}',
  eventText: 'Her er den nå: {url}',
  noEvent: {
    stage: 'Ingenting å notere',
    headline: 'Ingen levering i vente',
    text: 'Enten er den framme allerede, eller så er ingen dag bestemt ennå.',
    back: 'Til pakken',
  },
  noParcel: {
    stage: 'Ingen treff',
    headline: 'Lenken viser ingen pakke',
    text: 'Kanskje mangler det litt av den, eller så er den trukket tilbake av den som delte den. Åpne den på nytt fra butikkens e‑post, eller skriv til butikken: Med ordrenummeret ditt kan de sende deg en ny.',
  },

  share: 'Send til noen andre',
  shareText:
    'De ser hvor pakken er. De ser ikke hva som er i den, hva den kostet eller hvem som bestilte.',
  makeLink: 'Lag en lenke',
  shared: 'En lenke til denne pakken',
  sharedText:
    'Alle som har den, ser hvor pakken er, helt til du trekker den tilbake eller det har gått 60 dager uten nytt.',
  link: 'Lenke',
  send: 'Send den',
  copy: 'Kopier',
  copied: 'Kopiert',
  stop: 'Trekk tilbake',

  gift: {
    title: 'En gave',
    text: 'Hva som er i den, er en overraskelse. {shop} røper ingenting.',
  },
  sharedView: {
    title: 'Delt med deg',
    text: 'Noen som har bestilt hos {shop}, lar deg se hvor pakken er.',
  },
  push: {
    turnOn: 'Gi meg beskjed på denne enheten',
    text: 'En linje når den er ute til levering, når den er framme, og når noe endrer seg. Ikke noe annet.',
    on: 'Denne enheten får beskjed',
    turnOff: 'Ikke gi meg beskjed lenger',
    blocked: 'Nettleseren får ikke vise noe herfra. Gi den lov i innstillingene for siden.',
    failed: 'Det gikk ikke. Prøv igjen om et minutt.',
  },
  report: {
    photosHint: 'Opptil {most}: JPEG, PNG eller WebP, høyst {size} hver.',
    photoRefused: '{title}: for stort, eller ikke et slikt bilde.',
    photosAgain: 'Velg bildene på nytt, denne siden kan ikke ta vare på dem.',
  },
  madeBy: 'Sporing med Porchlight, åpen kildekode',
};
