import type { Catalogue } from '../catalogue.ts';

const carrierActs =
  '{carrier} sedang menanganinya; Anda tidak perlu melakukan apa-apa. Maaf sudah membuat Anda menunggu.';
const shopActs =
  'Sekarang giliran {shop} membereskannya. Hubungi mereka kalau lebih dari sehari belum beres.';
const shopResends =
  'Sekarang giliran {shop} mengirimnya dengan cara lain. Hubungi mereka untuk tahu caranya.';
const writeToShop = 'Hubungi {shop} supaya paket bisa jalan lagi.';
const shopMakesGood = 'Hubungi {shop}; sekarang giliran mereka membereskannya.';
const comesAgain = 'Kurir biasanya datang lagi pada hari kerja berikutnya.';
const afterPayment =
  'Paket jalan lagi setelah itu dibayar. Caranya ada di situs jasa kirim; kalau tidak ada, hubungi {shop}.';
const afterRoads =
  'Paket jalan lagi begitu jalanan bisa dilewati; Anda tidak perlu melakukan apa-apa.';

/** Why something is held up, and who acts. */
export const reasons: Catalogue['reasons'] = {
  carrier: { headline: '{carrier} sedang terlambat', detail: carrierActs },
  missorted: {
    headline: 'Paket salah arah',
    detail:
      '{carrier} mengarahkannya ke jalur yang benar; Anda tidak perlu melakukan apa-apa. Maaf sudah membuat Anda menunggu.',
  },
  transport: { headline: 'Tertahan dalam pengangkutan', detail: carrierActs },
  capacity: {
    headline: 'Paket lebih banyak dari biasanya',
    detail:
      '{carrier} mengerjakannya satu per satu; Anda tidak perlu melakukan apa-apa. Maaf sudah membuat Anda menunggu.',
  },
  damaged: { headline: 'Paket rusak', detail: shopMakesGood },
  lost: { headline: 'Paket sedang tidak ditemukan', detail: shopMakesGood },
  rejected: { headline: '{carrier} tidak menerimanya', detail: shopResends },
  held: {
    headline: 'Disimpan di gudang',
    detail:
      '{carrier} menyimpannya dengan aman dan mengabari kapan jalan lagi; Anda tidak perlu melakukan apa-apa.',
  },
  researched: {
    headline: '{carrier} sedang mencarinya',
    detail:
      'Kalau dalam dua hari belum ketemu, hubungi {shop}; setelah itu giliran mereka yang bertindak.',
  },
  not_found_by_carrier: {
    headline: '{carrier} belum mengenal nomor ini',
    detail: 'Paket baru kadang muncul menjelang malam. Kalau tetap begitu, hubungi {shop}.',
  },
  wrong_data: { headline: 'Dokumennya tidak cocok', detail: shopActs },
  not_ready: {
    headline: 'Paket belum siap',
    detail:
      '{shop} menyerahkannya pada penjemputan berikutnya; Anda tidak perlu melakukan apa-apa.',
  },
  packaging: { headline: 'Kemasannya tidak kuat', detail: shopActs },
  documents: { headline: 'Ada dokumen yang kurang', detail: shopActs },
  prohibited: { headline: 'Tidak boleh dikirim lewat cara ini', detail: shopResends },
  cancelled_by_shop: {
    headline: 'Dibatalkan oleh {shop}',
    detail: 'Tidak ada yang sedang dikirim. Kalau ini di luar dugaan Anda, hubungi {shop}.',
  },
  wrong_number: {
    headline: 'Nomor resinya tidak benar',
    detail:
      '{carrier} tidak mengenalnya; paket Anda bisa jadi tetap dalam perjalanan. Sekarang giliran {shop} memperbaikinya: hubungi mereka.',
  },
  addressee_absent: {
    headline: 'Tidak ada orang di tempat',
    detail:
      'Tunggu saja: kurir biasanya datang lagi pada hari kerja berikutnya. Pilihan lain ada di kartu yang ditinggalkan, atau di situs jasa kirim.',
  },
  addressee_moved: {
    headline: 'Alamatnya sudah berubah',
    detail: 'Kirim alamat baru ke {shop} supaya paket bisa jalan lagi.',
  },
  business_closed: {
    headline: 'Tempatnya sedang tutup',
    detail: `${comesAgain} Anda tidak perlu melakukan apa-apa.`,
  },
  refused: { headline: 'Paket ditolak', detail: writeToShop },
  wrong_address: {
    headline: 'Alamatnya tidak benar',
    detail: 'Kirim alamat yang benar ke {shop} supaya paket bisa jalan lagi.',
  },
  no_access: {
    headline: 'Kurir tidak bisa sampai ke pintu',
    detail: `${comesAgain} Cara masuknya bisa Anda tulis di situs jasa kirim.`,
  },
  no_safe_place: {
    headline: 'Tidak ada tempat aman untuk menaruhnya',
    detail: `${comesAgain} Usahakan ada orang, atau tentukan tempat di situs jasa kirim.`,
  },
  pickup_missed: { headline: 'Tidak diambil tepat waktu', detail: writeToShop },
  payment: { headline: 'Ada yang belum dibayar', detail: afterPayment },
  identity: {
    headline: 'Kartu identitas Anda diperlukan',
    detail: 'Siapkan saat kurir datang lagi, atau bawa ke loket.',
  },
  cancelled_by_shopper: {
    headline: 'Dibatalkan, sesuai permintaan Anda',
    detail: 'Tidak ada yang sedang dikirim. Kalau bukan Anda yang meminta, hubungi {shop}.',
  },
  customs: {
    headline: 'Tertahan di bea cukai',
    detail: 'Keputusan ada di bea cukai. Biasanya dua hari; Anda tidak perlu melakukan apa-apa.',
  },
  customs_documents: {
    headline: 'Bea cukai memerlukan dokumen',
    detail:
      'Sekarang giliran {shop} mengirimkannya. Hubungi mereka kalau lebih dari dua hari belum beres.',
  },
  customs_duty: { headline: 'Ada bea masuk yang harus dibayar', detail: afterPayment },
  customs_prohibited: { headline: 'Bea cukai tidak mengizinkannya masuk', detail: shopMakesGood },
  weather: { headline: 'Tertahan karena cuaca', detail: afterRoads },
  disaster: { headline: 'Tertahan karena keadaan darurat', detail: afterRoads },
  external: {
    headline: 'Perlu waktu lebih lama',
    detail:
      'Penyebabnya di luar kendali jasa kirim; Anda tidak perlu melakukan apa-apa. Maaf sudah membuat Anda menunggu.',
  },
  security: {
    headline: 'Paket sedang diperiksa',
    detail:
      'Ini demi keamanan semua orang. Setelah itu paket jalan lagi; Anda tidak perlu melakukan apa-apa.',
  },
  regulation: {
    headline: 'Tertahan karena suatu aturan',
    detail: '{carrier} sedang mengurusnya; Anda tidak perlu melakukan apa-apa.',
  },
};
