import type { TellingPatterns } from '../catalogue.ts';

export const tellings: TellingPatterns = {
  pending: {
    title: 'Pesanan diterima',
    headline: 'Sedang dikemas',
    detail:
      '{shop} sudah menerima pesanan Anda. Kabar pertama muncul setelah jasa kirim mengambilnya.',
  },
  noScan: {
    early: {
      title: 'Sudah dikemas, menunggu jasa kirim',
      headline: 'Menunggu jasa kirim',
      detail: '{carrier} belum memindainya. Paket baru kadang muncul menjelang malam.',
    },
    slow: {
      title: 'Sudah dikemas, menunggu jasa kirim',
      headline: 'Menunggu jasa kirim',
      detail:
        '{carrier} belum memindainya, lebih lama dari biasanya. Kalau dua hari lagi belum ada pergerakan, hubungi {shop}.',
    },
    unknown: {
      title: 'Belum ada kabar',
      headline: '{carrier} belum mengenal nomor ini',
      detail:
        'Lima hari lebih lama dari biasanya. Sekarang giliran {shop} memeriksanya: hubungi mereka.',
    },
    wrong: { title: 'Belum ada kabar' },
  },
  labelCreated: {
    title: 'Sudah dikemas, menunggu jasa kirim',
    headline: 'Menunggu jasa kirim',
    detail: '{carrier} belum memindainya. Biasanya kurang dari sehari.',
  },
  inTransit: {
    title: 'Dalam perjalanan',
    headline: 'Dalam perjalanan',
    detail: '{last}. {more}',
    next: 'Kabar berikutnya biasanya datang dalam sehari.',
  },
  late: {
    title: 'Lebih lambat dari janji kami',
    headline: 'Masih di jalan',
    newDayUnknown: 'Hari barunya belum diketahui',
    detail: '{last}. Paket Anda masih berjalan. Maaf sudah membuat Anda menunggu.',
  },
  silent: {
    title: { other: '{days} hari tanpa kabar' },
    headline: 'Masih di jalan',
    detail: {
      waiting:
        'Kebanyakan paket bergerak lagi dalam dua hari berikutnya; Anda tidak perlu melakukan apa-apa.',
      stalled:
        '{carrier} belum memindainya lagi, lebih lama dari biasanya. Hubungi {shop}; mereka bisa menanyakannya.',
    },
  },
  customs: {
    title: 'Di bea cukai',
    headline: 'Di bea cukai',
    detail: 'Di bea cukai sejak {since}. Biasanya dua hari; Anda tidak perlu melakukan apa-apa.',
  },
  outForDelivery: {
    title: 'Sedang diantar',
    headline: 'Hari ini',
    detail: 'Dibawa kurir sejak {since}.',
  },
  attempted: {
    title: { absent: 'Tidak ada orang, {time}', tried: 'Dicoba diantar, {time}' },
    headline: 'Akan dicoba lagi',
    detail:
      'Tunggu saja: kurir biasanya datang lagi pada hari kerja berikutnya. Pilihan lain ada di kartu yang ditinggalkan, atau di situs jasa kirim.',
  },
  readyForPickup: {
    title: 'Siap diambil',
    headline: 'Siap diambil',
    detail: {
      sentence: '{text}.',
      until: 'Disimpan sampai {day}',
      over: 'Disimpan sampai {day}; tanyakan apakah masih ada',
      bring: 'Bawa kartu identitas berfoto',
      aboutAWeek: 'Disimpan sekitar seminggu',
    },
  },
  delivered: {
    title: 'Tiba {when}',
    headline: {
      neighbour: 'Ada di tetangga Anda',
      collected: 'Sudah Anda ambil',
      safe_place: 'Ditaruh di tempat aman',
      signed: 'Sampai, dengan tanda tangan',
      home: 'Sudah sampai',
    },
    detail: {
      promisedNothing: 'Menurut jasa kirim, paketnya sudah sampai.',
      late: { other: '{days} hari lebih lambat dari janji. Maaf sudah membuat Anda menunggu.' },
      early: { other: '{days} hari lebih cepat dari janji.' },
      onTime: 'Pada hari yang kami janjikan.',
    },
  },
  exception: {
    title: { action: 'Ada yang perlu dilakukan', held: 'Tertahan di jalan' },
    headline: 'Tertahan di jalan',
    detail: {
      action: 'Hubungi {shop} supaya paket bisa jalan lagi.',
      held: '{carrier} sedang menanganinya; Anda tidak perlu melakukan apa-apa. Maaf sudah membuat Anda menunggu.',
    },
  },
  returning: {
    title: 'Berbalik',
    headline: 'Dalam perjalanan kembali ke {shop}',
    detail: '{why}. Hubungi {shop} kalau ingin dikirim lagi.',
    unknown: 'Paket tidak bisa diantar',
  },
  returned: {
    title: 'Dikembalikan',
    headline: 'Kembali di {shop}',
    detail: 'Kalau ini di luar dugaan Anda, hubungi {shop}.',
  },
  cancelled: {
    title: 'Dibatalkan',
    headline: { order: 'Pesanan ini dibatalkan', parcel: 'Paket ini dibatalkan' },
    detail: 'Tidak ada yang sedang dikirim. Kalau ini di luar dugaan Anda, hubungi {shop}.',
  },
  replaced: {
    title: { lost: 'Belum ditemukan', damaged: 'Tidak jadi datang' },
    headline: 'Penggantinya akan datang',
    detail:
      '{carrier} tidak bisa mengantar yang ini. Kami minta maaf. Penggantinya ada di antara paket Anda di sini; Anda tidak perlu melakukan apa-apa.',
  },
  lost: {
    title: 'Belum ditemukan',
    headline: 'Paket Anda hilang',
    detail:
      '{carrier} kehilangan jejaknya. Kami minta maaf. Hubungi {shop}; sekarang giliran mereka membereskannya.',
  },
  destroyed: {
    title: 'Tidak jadi datang',
    headline: 'Paket Anda tidak bisa diselamatkan',
    detail:
      '{carrier} terpaksa memusnahkannya. Kami minta maaf. Hubungi {shop}; sekarang giliran mereka membereskannya.',
  },
  expired: {
    title: '30 hari tanpa kabar',
    headline: 'Jejaknya terputus',
    detail: '{carrier} tidak mengabari lagi. Kalau paket belum sampai, hubungi {shop}.',
  },
};
