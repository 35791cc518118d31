import type { HelpWords } from '#contract/help-words';

/** Around help and a report. */
export const help: HelpWords = {
  title: 'Ada masalah?',
  question: 'Apa masalahnya?',
  back: 'Kembali',
  close: 'Tutup',
  step: 'Langkah {n} dari {all}',
  next: 'Sudah, lalu apa?',
  settled: 'Sudah beres',
  glad: 'Syukurlah. Ini tetap di sini kalau nanti diperlukan lagi.',
  report: 'Beri tahu {shop}',
  items: 'Yang mana?',
  neededBy: 'Diperlukan sebelum',
  note: 'Ceritakan dengan kata-kata Anda',
  notePlease: 'Satu kalimat cukup, supaya {shop} tahu apa yang harus dilakukan.',
  notePhotoPlease:
    'Satu kalimat atau satu foto cukup, supaya {shop} tahu apa yang harus dilakukan.',
  photos: 'Foto',
  photosHint: 'Paling banyak {most}. Foto diperkecil di sini, dan lokasi pengambilannya dihapus.',
  addPhoto: 'Tambah foto',
  photo: 'Foto {n}',
  removePhoto: 'Hapus foto {n}',
  photoRefused: 'Peramban ini tidak bisa membacanya sebagai gambar. JPEG atau PNG bisa.',
  send: 'Kirim ke {shop}',
  sending: 'Sedang dikirim',
  sent: 'Terkirim',
  notSent: ['Belum berhasil terkirim', 'Semua yang Anda tulis masih ada di sini.'],
  offline: ['Anda sedang tidak terhubung', 'Ini terkirim sendiri begitu Anda terhubung lagi.'],
  refused: ['Laporan belum bisa diterima di sini', 'Hubungi {shop} langsung, atau cek lagi nanti.'],
  sendAgain: 'Kirim lagi',
};
