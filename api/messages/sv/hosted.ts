import type { HostedPatterns } from '../hosted-patterns.ts';

export const hosted: HostedPatterns = {
  neutralTitle: 'Ditt paket från {shop}',
  neutralText: 'Var det är och när det kommer.',
  shopLinks: 'Butiken',
  footLinks: 'Mer från butiken',
  order: 'Beställning {number}, {day}',
  sum: 'Totalt, utan frakt',
  each: '{count}\u00a0st à {price}',
  times: '{count}\u00a0st',
  questions: 'Frågor',
  askShop: 'Fråga {shop}, ordernumret är allt de behöver.',
  write: 'Skriv till {shop}',
  call: 'Ring',
  help: 'Hjälp',

  calendar: 'Lägg till i kalendern',
  eventTitle: 'Paket från {shop}',
  eventText: 'Var det är nu: {url}',
  noEvent: {
    stage: 'Inget att anteckna',
    headline: 'Ingen leverans är på gång',
    text: 'Antingen är det redan hemma, eller så är ingen dag bestämd än.',
    back: 'Till paketet',
  },
  noParcel: {
    stage: 'Ingen träff',
    headline: 'Länken visar inget paket',
    text: 'Kanske saknas en bit av den, eller så har den som delade den tagit tillbaka den. Öppna den igen från butikens mejl, eller skriv till butiken: med ditt ordernummer kan de skicka en ny.',
  },

  share: 'Skicka till någon annan',
  shareText:
    'De ser var paketet är. De ser inte vad som ligger i det, vad det kostade eller vem som beställde.',
  makeLink: 'Skapa en länk',
  shared: 'En länk till det här paketet',
  sharedText:
    'Den som har länken ser var paketet är, tills du tar tillbaka den eller det har gått 60 dagar utan nyheter.',
  link: 'Länk',
  send: 'Skicka',
  copy: 'Kopiera',
  copied: 'Kopierat',
  stop: 'Ta tillbaka',

  gift: {
    title: 'En present',
    text: 'Vad som ligger i är en överraskning. {shop} avslöjar inget.',
  },
  sharedView: {
    title: 'Delat med dig',
    text: 'Någon som har beställt hos {shop} låter dig se var paketet är.',
  },
  push: {
    turnOn: 'Meddela mig på den här enheten',
    text: 'En rad när det är ute för leverans, när det är hemma och när något ändras. Inget annat.',
    on: 'Den här enheten får besked',
    turnOff: 'Sluta meddela mig',
    blocked: 'Webbläsaren får inte visa nyheter härifrån. Tillåt det i inställningarna för sidan.',
    failed: 'Det gick inte. Försök igen om en minut.',
  },
  report: {
    photosHint: 'Högst {most}: JPEG, PNG eller WebP, högst {size} var.',
    photoRefused: '{title}: för stor, eller ingen sådan bild.',
    photosAgain: 'Välj bilderna igen, den här sidan kan inte behålla dem.',
  },
  madeBy: 'Spårning med Porchlight, öppen källkod',
};
