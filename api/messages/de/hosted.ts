import type { HostedPatterns } from '../hosted-patterns.ts';

export const hosted: HostedPatterns = {
  neutralTitle: 'Ihr Paket von {shop}',
  neutralText: 'Wo es ist und wann es kommt.',
  shopLinks: 'Shop',
  footLinks: 'Mehr vom Shop',
  order: 'Bestellung {number}, {day}',
  sum: 'Zusammen, ohne Versand',
  each: '{count} zu {price}',
  times: '{count} Stück',
  questions: 'Fragen',
  askShop: 'Fragen Sie {shop}; mehr als die Bestellnummer braucht es nicht.',
  write: 'An {shop} schreiben',
  call: 'Anrufen',
  help: 'Hilfe',

  calendar: 'In den Kalender',
  eventTitle: 'Paket von {shop}',
  eventText: 'Wo es gerade ist: {url}',
  noEvent: {
    stage: 'Nichts einzutragen',
    headline: 'Es steht keine Zustellung bevor',
    text: 'Entweder ist es schon zu Hause, oder es gibt noch keinen Tag.',
    back: 'Zum Paket',
  },
  noParcel: {
    stage: 'Nichts gefunden',
    headline: 'Dieser Link zeigt kein Paket',
    text: 'Vielleicht ist er unvollständig, oder er wurde zurückgenommen. Öffnen Sie ihn noch einmal aus der E-Mail des Shops, oder schreiben Sie dem Shop: Mit Ihrer Bestellnummer bekommen Sie dort einen neuen.',
  },

  share: 'Jemandem schicken',
  shareText:
    'Man sieht dann, wo dieses Paket ist. Nicht zu sehen sind Inhalt, Preise und wer bestellt hat.',
  makeLink: 'Link erstellen',
  shared: 'Ein Link zu diesem Paket',
  sharedText:
    'Wer ihn hat, sieht, wo das Paket ist, bis Sie ihn zurücknehmen oder 60 Tage lang nichts Neues kam.',
  link: 'Link',
  send: 'Verschicken',
  copy: 'Kopieren',
  copied: 'Kopiert',
  stop: 'Zurücknehmen',

  gift: {
    title: 'Ein Geschenk',
    text: 'Was darin ist, bleibt eine Überraschung. {shop} schweigt.',
  },
  sharedView: {
    title: 'Mit Ihnen geteilt',
    text: 'Jemand, der bei {shop} bestellt hat, zeigt Ihnen, wo dieses Paket ist.',
  },
  push: {
    turnOn: 'Auf diesem Gerät Bescheid geben',
    text: 'Eine Zeile, wenn es in Zustellung ist, wenn es da ist und wenn sich etwas ändert. Sonst nichts.',
    on: 'Dieses Gerät bekommt Bescheid',
    turnOff: 'Nicht mehr Bescheid geben',
    blocked:
      'Dieser Browser darf von hier nichts melden. In den Einstellungen der Seite lässt es sich erlauben.',
    failed: 'Das hat nicht geklappt. Versuchen Sie es in einer Minute noch einmal.',
  },
  report: {
    photosHint: 'Bis zu {most}: JPEG, PNG oder WebP, je höchstens {size}.',
    photoRefused: '{title}: zu groß oder kein solches Bild.',
    photosAgain: 'Wählen Sie die Fotos noch einmal aus, diese Seite kann sie nicht behalten.',
  },
  madeBy: 'Sendungsverfolgung von Porchlight, Open Source',
};
