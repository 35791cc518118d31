import type { PageMessages } from './page.ts';

export const dePage: PageMessages = {
  neutralTitle: (shop) => `Ihr Paket von ${shop}`,
  neutralText: 'Wo es ist und wann es kommt.',
  shopLinks: 'Shop',
  footLinks: 'Mehr vom Shop',
  order: (number, day) => `Bestellung ${number}, ${day}`,
  sum: 'Zusammen, ohne Versand',
  each: (count, price) => `${count} zu ${price}`,
  times: (count) => `${count} Stück`,
  questions: 'Fragen',
  askShop: (shop) => `Fragen Sie ${shop}; mehr als die Bestellnummer braucht es nicht.`,
  write: (shop) => `An ${shop} schreiben`,
  call: 'Anrufen',
  help: 'Hilfe',

  calendar: 'In den Kalender',
  eventTitle: (shop) => `Paket von ${shop}`,
  eventText: (url) => `Wo es gerade ist: ${url}`,
  noEvent: {
    stage: 'Nichts einzutragen',
    headline: 'Es steht keine Zustellung bevor',
    text: 'Entweder ist es schon zu Hause, oder es gibt noch keinen Tag.',
    back: 'Zum Paket',
  },

  share: 'Jemandem schicken',
  shareText:
    'Man sieht dann, wo dieses Paket ist. Nicht zu sehen sind Inhalt, Preise und wer bestellt hat.',
  makeLink: 'Link erstellen',
  shared: 'Ein Link zu diesem Paket',
  sharedText: 'Wer ihn hat, sieht, wo das Paket ist, bis Sie ihn zurücknehmen.',
  link: 'Link',
  send: 'Verschicken',
  copy: 'Kopieren',
  copied: 'Kopiert',
  stop: 'Zurücknehmen',

  gift: {
    title: 'Ein Geschenk',
    text: (shop) => `Was darin ist, bleibt eine Überraschung. ${shop} schweigt.`,
  },
  sharedView: {
    title: 'Mit Ihnen geteilt',
    text: (shop) => `Jemand, der bei ${shop} bestellt hat, zeigt Ihnen, wo dieses Paket ist.`,
  },
  madeBy: 'Sendungsverfolgung von Porchlight, Open Source',
};
