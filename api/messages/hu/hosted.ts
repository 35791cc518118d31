import type { HostedPatterns } from '../hosted-patterns.ts';

export const hosted: HostedPatterns = {
  neutralTitle: 'Csomagod innen: {shop}',
  neutralText: 'Hol jár, és mikor ér oda.',
  shopLinks: 'Bolt',
  footLinks: 'Még több a bolttól',
  order: '{number} számú rendelés, {day}',
  sum: 'Összesen, szállítás nélkül',
  each: '{count}\u00a0×\u00a0{price}',
  times: '{count} darab',
  questions: 'Kérdésed van?',
  askShop: '{shop} válaszol, elég a rendelésszámod.',
  write: 'Írok a boltnak: {shop}',
  call: 'Hívás',
  help: 'Segítség',

  calendar: 'Naptárba teszem',
  eventTitle: 'Csomag innen: {shop}',
  eventText: 'Itt jár most: {url}',
  noEvent: {
    stage: 'Nincs mit feljegyezni',
    headline: 'Nem várható kézbesítés',
    text: 'Vagy már megérkezett, vagy még nem tudni, melyik nap jön.',
    back: 'A csomaghoz',
  },
  noParcel: {
    stage: 'Nincs találat',
    headline: 'Ezen a linken nincs csomag',
    text: 'Lehet, hogy a link nem teljes, vagy visszavonta, aki megosztotta. Nyisd meg újra a bolt e‑mailjéből, vagy írj a boltnak: a rendelésszámod alapján küldenek egy újat.',
  },

  share: 'Elküldöm valakinek',
  shareText:
    'Azt látja, hol jár ez a csomag. Azt nem, hogy mi van benne, mennyibe került, és ki rendelte.',
  makeLink: 'Link készítése',
  shared: 'Link ehhez a csomaghoz',
  sharedText:
    'Akinél megvan, látja, hol jár a csomag, amíg vissza nem vonod, vagy el nem telik 60 nap új hír nélkül.',
  link: 'Link',
  send: 'Elküldöm',
  copy: 'Másolás',
  copied: 'Kimásolva',
  stop: 'Visszavonom',

  gift: {
    title: 'Ajándék',
    text: 'Hogy mi van benne, meglepetés marad. {shop} nem árulja el.',
  },
  sharedView: {
    title: 'Megosztották veled',
    text: 'Valaki megmutatja neked, hol jár ez a csomag. A rendelés innen jön: {shop}.',
  },
  push: {
    turnOn: 'Szóljatok ezen az eszközön',
    text: 'Egy sor, amikor a futárnál van, amikor megérkezett, és amikor valami változik. Más nem.',
    on: 'Erre az eszközre jönnek a hírek',
    turnOff: 'Ne szóljatok többet',
    blocked:
      'Ez a böngésző innen nem jeleníthet meg értesítést. Az oldal beállításainál engedélyezheted.',
    failed: 'Ez most nem sikerült. Próbáld újra egy perc múlva.',
  },
  report: {
    photosHint: 'Legfeljebb {most}: JPEG, PNG vagy WebP, egyenként legfeljebb {size}.',
    photoRefused: '{title}: túl nagy, vagy nem ilyen kép.',
    photosAgain: 'Válaszd ki újra a fotókat, ez az oldal nem tudja megőrizni őket.',
  },
  madeBy: 'Nyomkövetés: Porchlight, nyílt forráskódú',
};
