import type { ElementWords, LookupWords } from '#contract/element-words';

export const element: ElementWords = {
  loading: 'Mencari paket Anda',
  tryAgain: 'Coba lagi',
  missing: ['Belum ada yang cocok', 'Paket baru kadang muncul menjelang malam.'],
  failed: ['Sedang tidak ada jawaban', 'Paket Anda tetap berjalan.'],
};

export const lookup: LookupWords = {
  title: 'Cari pesanan saya',
  headline: 'Mari kita cari paket Anda',
  detail: 'Cukup dua hal: nomor pesanan, dan email atau kode pos yang dipakai saat memesan.',
  orderNumber: 'Nomor pesanan',
  orderNumberHint: 'Ada di email konfirmasi pesanan',
  orderNumberMissing: 'Nomor pesanan belum diisi. Nomornya ada di email konfirmasi pesanan.',
  contact: 'Email atau kode pos',
  contactHint: 'Sama seperti saat memesan',
  contactMissing: 'Email atau kode pos belum diisi.',
  submit: 'Cari paket saya',
  looking: 'Mencari paket Anda',
  found: 'Ketemu. Ini paket Anda.',
  link: 'Lihat paket Anda',
  keep: 'Halaman khusus pesanan ini, untuk disimpan',
  another: 'Cari pesanan lain',
  nothing: {
    title: 'Tidak ketemu',
    detail:
      'Tidak ada yang cocok dengan keduanya. Cocokkan lagi dengan email konfirmasi pesanan. Setelah lima kali mencoba, tunggu 15 menit.',
  },
  paused: {
    title: 'Jeda sebentar',
    headline: 'Terlalu banyak percobaan dari sini',
    detail:
      'Ini supaya paket tidak bisa ditemukan dengan menebak-nebak. Anda bisa mencoba lagi {when}.',
  },
  unreached: {
    title: 'Tidak ada jawaban',
    headline: 'Kami sedang tidak bisa mengecek',
    detail: 'Paket Anda tetap berjalan. Coba lagi sebentar lagi.',
  },
  noShop: {
    title: 'Tidak ketemu',
    headline: 'Tidak ada toko dengan nama ini',
    detail: 'Buka lagi tautannya dari halaman atau email toko.',
  },
};
