import type { HostedPatterns } from '../hosted-patterns.ts';

export const hosted: HostedPatterns = {
  neutralTitle: 'Paket Anda dari {shop}',
  neutralText: 'Di mana sekarang, dan kapan sampai.',
  shopLinks: 'Toko',
  footLinks: 'Lainnya dari toko',
  order: 'Pesanan {number}, {day}',
  sum: 'Jumlah, belum termasuk ongkir',
  each: '{count} × {price}',
  times: '{count} buah',
  questions: 'Pertanyaan',
  askShop: 'Tanyakan ke {shop}; cukup sebutkan nomor pesanan Anda.',
  write: 'Kirim pesan ke {shop}',
  call: 'Telepon',
  help: 'Bantuan',

  calendar: 'Tambahkan ke kalender',
  eventTitle: 'Paket dari {shop}',
  eventText: 'Posisi paket sekarang: {url}',
  noEvent: {
    stage: 'Tidak ada yang perlu dicatat',
    headline: 'Belum ada jadwal pengantaran',
    text: 'Mungkin paketnya sudah sampai, atau harinya belum ditentukan.',
    back: 'Ke paket',
  },
  noParcel: {
    stage: 'Tidak ketemu',
    headline: 'Tautan ini tidak menampilkan paket',
    text: 'Mungkin tautannya terpotong, atau sudah ditarik oleh yang membagikannya. Buka lagi dari email toko, atau hubungi toko: dengan nomor pesanan Anda mereka bisa mengirim yang baru.',
  },

  share: 'Kirim ke orang lain',
  shareText:
    'Mereka bisa melihat posisi paket ini. Isi, harga, dan siapa yang memesan tidak terlihat.',
  makeLink: 'Buat tautan',
  shared: 'Tautan ke paket ini',
  sharedText:
    'Siapa pun yang memegangnya bisa melihat posisi paket, sampai Anda menariknya atau 60 hari berlalu tanpa kabar baru.',
  link: 'Tautan',
  send: 'Kirim',
  copy: 'Salin',
  copied: 'Tersalin',
  stop: 'Tarik kembali',

  gift: {
    title: 'Sebuah kado',
    text: 'Isinya tetap kejutan. {shop} sudah diminta merahasiakannya.',
  },
  sharedView: {
    title: 'Dibagikan kepada Anda',
    text: 'Seseorang yang memesan di {shop} membagikan posisi paket ini kepada Anda.',
  },
  push: {
    turnOn: 'Kabari saya di perangkat ini',
    text: 'Kabar singkat saat paket diantar, saat sampai, dan saat ada yang berubah. Itu saja.',
    on: 'Perangkat ini akan dikabari',
    turnOff: 'Jangan kabari lagi',
    blocked:
      'Peramban ini tidak boleh menampilkan kabar dari sini. Izinkan di pengaturan situs ini.',
    failed: 'Belum berhasil. Coba lagi sebentar lagi.',
  },
  report: {
    photosHint: 'Paling banyak {most}: JPEG, PNG atau WebP, masing-masing paling besar {size}.',
    photoRefused: '{title}: terlalu besar, atau bukan gambar seperti itu.',
    photosAgain: 'Pilih fotonya lagi, halaman ini tidak bisa menyimpannya.',
  },
  madeBy: 'Pelacakan oleh Porchlight, sumber terbuka',
};
