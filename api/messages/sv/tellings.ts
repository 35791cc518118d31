import type { TellingPatterns } from '../catalogue.ts';

export const tellings: TellingPatterns = {
  pending: {
    title: 'Beställning mottagen',
    headline: 'Packas',
    detail: '{shop} har din beställning. Första nyheten kommer när fraktbolaget har den.',
  },
  noScan: {
    early: {
      title: 'Packat, väntar på fraktbolaget',
      headline: 'Väntar på fraktbolaget',
      detail: '{carrier} har inte skannat det än. Ett nytt paket syns ibland först på kvällen.',
    },
    slow: {
      title: 'Packat, väntar på fraktbolaget',
      headline: 'Väntar på fraktbolaget',
      detail:
        '{carrier} har inte skannat det än, och det är längre än vanligt. Om inget rör sig på två dagar, skriv till {shop}.',
    },
    unknown: {
      title: 'Inte skannat än',
      headline: '{carrier} känner inte till numret än',
      detail: 'Fem dagar är längre än vanligt. Nu är det upp till {shop}: skriv till dem.',
    },
    wrong: { title: 'Inte skannat än' },
  },
  labelCreated: {
    title: 'Packat, väntar på fraktbolaget',
    headline: 'Väntar på fraktbolaget',
    detail: '{carrier} har inte skannat det än. Det tar oftast mindre än en dag.',
  },
  inTransit: {
    title: 'På väg',
    headline: 'På väg',
    detail: '{last}. {more}',
    next: 'Nästa nyhet kommer oftast inom ett dygn.',
  },
  late: {
    title: 'Senare än utlovat',
    headline: 'Fortfarande på väg',
    newDayUnknown: 'Ny dag inte känd än',
    detail: '{last}. Ditt paket är fortfarande på väg. Vi är ledsna för väntan.',
  },
  silent: {
    title: { one: 'Tyst i en dag', other: 'Tyst i {days} dagar' },
    headline: 'Fortfarande på väg',
    detail: {
      waiting: 'De flesta paket rör sig igen inom två dagar till, du behöver inte göra något.',
      stalled:
        '{carrier} har inte skannat det på längre än vanligt. Skriv till {shop}, som kan fråga efter det.',
    },
  },
  customs: {
    title: 'I tullen',
    headline: 'I tullen',
    detail: 'I tullen sedan {since}. Två dagar är vanligt, du behöver inte göra något.',
  },
  outForDelivery: {
    title: 'Ute för leverans',
    headline: 'I dag',
    detail: 'I budbilen sedan {since}.',
  },
  attempted: {
    title: { absent: 'Ingen var hemma, {time}', tried: 'Leveransförsök, {time}' },
    headline: 'De försöker igen',
    detail:
      'Du kan låta det vara så: oftast kommer de tillbaka nästa vardag. Vad mer som går att göra står på avin eller på fraktbolagets sida.',
  },
  readyForPickup: {
    title: 'Redo att hämtas',
    headline: 'Redo att hämtas',
    detail: {
      sentence: '{text}.',
      until: 'Det ligger kvar till {day}',
      over: 'Det låg kvar till {day}, fråga om det finns kvar',
      bring: 'Ta med legitimation',
      aboutAWeek: 'Det ligger kvar ungefär en vecka',
    },
  },
  delivered: {
    title: 'Levererat {when}',
    headline: {
      neighbour: 'Hos en granne',
      collected: 'Du har det',
      safe_place: 'På en säker plats',
      signed: 'Hemma, kvitterat',
      home: 'Det är hemma',
    },
    detail: {
      promisedNothing: 'Fraktbolaget säger att det är framme.',
      late: {
        one: 'En dag senare än utlovat. Vi är ledsna för väntan.',
        other: '{days} dagar senare än utlovat. Vi är ledsna för väntan.',
      },
      early: { one: 'En dag tidigare än utlovat.', other: '{days} dagar tidigare än utlovat.' },
      onTime: 'På den utlovade dagen.',
    },
  },
  exception: {
    title: { action: 'Något behövs', held: 'Fördröjt på vägen' },
    headline: 'Fördröjt på vägen',
    detail: {
      action: 'Skriv till {shop}, så att det kan gå vidare.',
      held: '{carrier} arbetar med det, du behöver inte göra något. Vi är ledsna för väntan.',
    },
  },
  returning: {
    title: 'Vände om',
    headline: 'På väg tillbaka till {shop}',
    detail: '{why}. Skriv till {shop} för att få det skickat igen.',
    unknown: 'Det gick inte att leverera',
  },
  returned: {
    title: 'Tillbakaskickat',
    headline: 'Tillbaka hos {shop}',
    detail: 'Om det var oväntat, skriv till {shop}.',
  },
  cancelled: {
    title: 'Avbeställt',
    headline: {
      order: 'Den här beställningen är avbeställd',
      parcel: 'Det här paketet är avbeställt',
    },
    detail: 'Inget är på väg. Om det var oväntat, skriv till {shop}.',
  },
  replaced: {
    title: { lost: 'Saknas', damaged: 'Kommer inte' },
    headline: 'Ett annat kommer i stället',
    detail:
      '{carrier} kunde inte leverera det här. Vi är ledsna. Det andra finns här bland dina paket, du behöver inte göra något.',
  },
  lost: {
    title: 'Saknas',
    headline: 'Ditt paket har kommit bort',
    detail: '{carrier} har tappat spåret. Vi är ledsna. Skriv till {shop}, så ordnar de det.',
  },
  destroyed: {
    title: 'Kommer inte',
    headline: 'Ditt paket klarade inte resan',
    detail:
      '{carrier} var tvungna att kassera det. Vi är ledsna. Skriv till {shop}, så ordnar de det.',
  },
  expired: {
    title: 'Inga nyheter på 30 dagar',
    headline: 'Spåret har kallnat',
    detail: '{carrier} rapporterar inte längre. Om det inte har kommit, skriv till {shop}.',
  },
};
