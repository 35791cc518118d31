import type { OrderPatterns, ReturnPatterns } from '../catalogue.ts';

const ordinal: OrderPatterns['ordinal'] = {
  words: [
    'pertama',
    'kedua',
    'ketiga',
    'keempat',
    'kelima',
    'keenam',
    'ketujuh',
    'kedelapan',
    'kesembilan',
    'kesepuluh',
  ],
  more: { other: 'ke-{n}' },
};

export const order: OrderPatterns = {
  item: { all: '{title}', one: 'satu {title}', several: '{count}\u00a0×\u00a0{title}' },
  things: { other: '{count} barang' },
  parcels: { other: 'Pesanan Anda dikirim dalam {all} paket' },
  both: 'Kedua paket sudah sampai',
  everyOne: { other: '{all} paket sudah sampai semua' },
  some: { other: '{home} dari {parcels} sudah sampai' },
  outOf: { other: '{all} paket' },
  missing: {
    lost: ', paket {ordinal} hilang',
    goingBack: ', paket {ordinal} kembali ke toko',
    holds: {
      one: ', {items} ada di paket {place}',
      more: ', {items} ada di paket {place}',
    },
  },
  ordinal,
  place: ordinal,
  notShipped: { one: '{items} belum dikirim.', more: '{items} belum dikirim.' },
  cancelled: { one: '{items} dibatalkan.', more: '{items} dibatalkan.' },
  goingBack: {
    one: '{items} dalam perjalanan kembali.',
    more: '{items} dalam perjalanan kembali.',
  },
  back: { one: '{items} sudah kembali di toko.', more: '{items} sudah kembali di toko.' },
  allCancelled: 'Pesanan ini dibatalkan.',
  places: {
    not_shipped: 'Belum dikirim',
    under_way: 'Dalam perjalanan',
    home: 'Sudah sampai',
    cancelled: 'Dibatalkan',
    lost: 'Hilang di jalan',
    returning: 'Dalam perjalanan kembali',
    returned: 'Kembali di toko',
  },
  packing: 'Sedang dikemas',
  packed: 'Sudah dikemas',
  parcel: 'Paket\u00a0{n}',
};

export const returns: ReturnPatterns = {
  title: { items: 'Pengembalian {items}', none: 'Pengembalian' },
  headline: {
    requested: 'Menunggu barangnya',
    approved: 'Menunggu barangnya',
    sent_back: 'Dalam perjalanan kembali',
    received: 'Sudah di toko',
    refunded: 'Uang dikembalikan',
    refundedAmount: '{amount} dikembalikan',
    rejected: 'Pengembalian tidak diterima',
    cancelled: 'Batal dikembalikan',
  },
  detail: {
    requested: '{shop} sudah tahu. Kemas barangnya, lalu kirim setelah ada petunjuk dari mereka.',
    approved:
      '{shop} sudah setuju. Kemas dan serahkan barangnya; setelah itu Anda tidak perlu melakukan apa-apa.',
    sent_back: 'Anda tidak perlu melakukan apa-apa sampai barangnya tiba di {shop}.',
    received: '{shop} memeriksanya dulu, lalu mengembalikan uang Anda.',
    exchanged: '{shop} sudah menerimanya. Penggantinya datang dalam paket tersendiri.',
    refunded: 'Di bank biasanya perlu dua atau tiga hari sampai terlihat.',
    rejected: 'Kalau alasannya kurang jelas, hubungi {shop}.',
    cancelled: 'Tidak ada yang perlu dikembalikan. Kalau ini di luar dugaan Anda, hubungi {shop}.',
  },
  steps: {
    announced: 'Diajukan',
    sentBack: 'Dikirim kembali',
    withShop: 'Di toko',
    refunded: 'Uang kembali',
  },
  arrived: 'Di toko',
};
