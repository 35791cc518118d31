import type { OutlookPatterns } from '../outlook-patterns.ts';

export const outlook: OutlookPatterns = {
  on: { today: 'hari ini', tomorrow: 'besok', day: 'pada hari {day}' },
  by: {
    today: 'paling lambat hari ini',
    tomorrow: 'paling lambat besok',
    day: 'paling lambat hari {day}',
  },
  bare: { today: 'hari ini', tomorrow: 'besok', day: '{day}' },
  rest: {
    weekend: 'Akhir pekan biasanya sepi pengiriman',
    holiday: 'Hari libur biasanya sepi pengiriman',
    holidays: 'Selama libur biasanya sepi pengiriman',
  },
  parcels: {
    route: 'Kebanyakan paket di rute ini',
    carrier: 'Kebanyakan paket kami lewat {carrier}',
    usual: 'Kebanyakan paket',
  },
  nextScan: {
    plain: 'Kabar berikutnya biasanya datang {on}.',
    rest: '{rest}; kabar berikutnya biasanya datang {on}.',
  },
  firstScan: {
    none: '{carrier} belum memindainya. {usual}',
    past: 'Ini sedikit lebih lama dari biasanya.',
    soon: 'Biasanya kurang dari sehari.',
    rest: '{rest}; kabar pertama biasanya datang {on}.',
    plain: 'Kabar pertama biasanya datang {on}.',
  },
  movesAgain: '{parcels} bergerak lagi {by}; Anda tidak perlu melakukan apa-apa.',
  askBy: 'Tunggu kabarnya {by}; kalau belum ada, hubungi {shop}.',
  stillMoving: 'Paket Anda masih berjalan.',
  sorry: 'Maaf sudah membuat Anda menunggu.',
  arrives: {
    by: '{parcels} tiba {by}.',
    between: '{parcels} tiba antara {from} dan {to}.',
  },
  customs: {
    other: 'Di bea cukai sejak {since}. Biasanya {days} hari; Anda tidak perlu melakukan apa-apa.',
  },
  numbers: ['dua', 'tiga', 'empat', 'lima', 'enam'],
  atTheDoor: 'Kebanyakan sudah sampai sebelum {time}.',
  comesAgain:
    'Tunggu saja: kurir biasanya datang lagi {on}. Pilihan lain ada di kartu yang ditinggalkan, atau di situs jasa kirim.',
  insideWindow: 'Dalam rentang waktu yang kami janjikan.',
  lostSince: 'Belum ditemukan sejak {day}',
  lostIn: '{carrier} kehilangan jejaknya di {place}.',
  lostAct: 'Kami minta maaf. Hubungi {shop}; sekarang giliran mereka membereskannya.',
  moved: 'Bergeser dari {from} ke {to}',
  because: {
    carrier: '{moved}, keterlambatan di jasa kirim',
    shop: '{moved}, keterlambatan di toko',
    shopper: '{moved}, tidak ada yang bisa menerima',
    customs: '{moved}, tertahan di bea cukai',
    weather: '{moved}, karena cuaca',
    agreed: '{moved}, sesuai kesepakatan',
  },
  noRound: 'Bergeser dari {from} ke {to}: {carrier} tidak mengantar pada hari {from}',
  lastScan: 'Kabar terakhir: {where}',
  moreStops: { other: '{count} persinggahan lagi' },
};
