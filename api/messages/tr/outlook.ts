import type { OutlookPatterns } from '../outlook-patterns.ts';

export const outlook: OutlookPatterns = {
  on: { today: 'bugün', tomorrow: 'yarın', day: '{onDay}' },
  by: { today: 'en geç bugün', tomorrow: 'en geç yarın', day: 'en geç {onDay}' },
  bare: { today: 'bugün', tomorrow: 'yarın', day: '{onDay}' },
  rest: {
    weekend: 'Hafta sonu kargolar pek ilerlemez',
    holiday: 'Resmî tatilde kargolar pek ilerlemez',
    holidays: 'Tatil günlerinde kargolar pek ilerlemez',
  },
  parcels: {
    route: 'Bu güzergâhtaki paketlerin çoğu',
    carrier: '{carrier} ile gönderdiğimiz paketlerin çoğu',
    usual: 'Paketlerin çoğu',
  },
  nextScan: {
    plain: 'Sonraki hareket genellikle {on} görünür.',
    rest: '{rest}; sonraki hareket genellikle {on} görünür.',
  },
  firstScan: {
    none: '{carrier} sisteminde henüz görünmüyor. {usual}',
    past: 'Bu, her zamankinden biraz uzun sürüyor.',
    soon: 'Bu genellikle bir günden kısa sürer.',
    rest: '{rest}; ilk hareket genellikle {on} görünür.',
    plain: 'İlk hareket genellikle {on} görünür.',
  },
  movesAgain: '{parcels} {by} yeniden ilerler; bir şey yapmanız gerekmiyor.',
  askBy: 'Paketin {by} ilerlemesi gerekir; ilerlemezse {shop} ekibine yazın.',
  stillMoving: 'Paketiniz hâlâ yolda.',
  sorry: 'Beklettiğimiz için üzgünüz.',
  arrives: {
    by: '{parcels} {by} ulaşır.',
    between: '{parcels} en erken {from}, en geç {to} ulaşır.',
  },
  customs: {
    one: 'Gümrüğe giriş: {since}. Genellikle bir gün sürer; bir şey yapmanız gerekmiyor.',
    other: 'Gümrüğe giriş: {since}. Genellikle {days} gün sürer; bir şey yapmanız gerekmiyor.',
  },
  numbers: ['iki', 'üç', 'dört', 'beş', 'altı'],
  atTheDoor: 'Paketlerin çoğu saat {time} olmadan kapıda olur.',
  comesAgain:
    'Bir şey yapmanız gerekmiyor: kurye genellikle {on} yeniden gelir. Diğer seçenekler kuryenin bıraktığı notta ya da kargo firmasının sitesinde yazar.',
  insideWindow: 'Söz verdiğimiz saatler içinde geldi.',
  lostSince: '{day} gününden beri kayıp',
  lostIn: '{carrier} izini kaybetti, son görüldüğü yer: {place}.',
  lostAct: 'Üzgünüz. {shop} ekibine yazın; çözmek onlara düşüyor.',
  moved: '{from} yerine {to}',
  because: {
    carrier: '{moved}, kargo firmasındaki gecikme nedeniyle',
    shop: '{moved}, mağazadaki gecikme nedeniyle',
    shopper: '{moved}, teslim alacak kimse yoktu',
    customs: '{moved}, gümrükte bekletildiği için',
    weather: '{moved}, hava koşulları nedeniyle',
    agreed: '{moved}, kararlaştırıldığı gibi',
  },
  noRound: '{from} yerine {to}: {carrier} {from} günü dağıtım yapmıyor',
  lastScan: 'Son hareket: {where}',
  moreStops: { one: 'Bir durak daha', other: '{count} durak daha' },
};
