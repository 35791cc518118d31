import type { SaidPatterns } from '../said-patterns.ts';

export const said: SaidPatterns = {
  label: {
    not_received: 'Tertulis sudah sampai, tetapi tidak ada di sini',
    damaged: 'Ada yang rusak',
    wrong_item: 'Isinya barang lain',
    late: 'Paketnya terlambat, dan saya perlu sebelum hari tertentu',
    wrong_address: 'Alamatnya salah',
    failed_attempt: 'Kurir tidak bertemu saya',
    missed_pickup: 'Saya tidak sempat mengambilnya tepat waktu',
    customs_fee: 'Saya diminta membayar biaya bea cukai',
    other: 'Hal lain',
  },
  steps: {
    look_around:
      'Cek tempat kurir biasa menaruh paket: di teras, di balik pagar, di dekat meteran, di pos satpam.',
    ask_household: 'Tanyakan ke orang rumah; mungkin paketnya sudah ada di dalam.',
    ask_neighbours: 'Tanyakan ke tetangga sebelah dan depan; kurir sering menitipkannya.',
    with_neighbour:
      '{carrier} bilang tetangga yang menerimanya. Tanyakan ke kiri, kanan, dan seberang jalan.',
    look_at_proof: 'Lihat bukti pengantaran: mungkin terlihat di mana paket ditaruh.',
    wait_until_tomorrow:
      'Tunggu sampai besok malam. Ada kurir yang memindai paket sebelum mengantarnya.',
    keep_packaging: 'Simpan kardus dan bahan pelindungnya sampai {shop} menjawab.',
    photo_of_damage: 'Foto kerusakannya dan foto kardusnya akan membantu.',
    photo_of_item: 'Foto barang yang datang, beserta labelnya, akan membantu.',
    find_card: 'Cari kartu dari kurir: di situ tertulis langkah selanjutnya.',
    comes_again:
      '{carrier} biasanya datang lagi pada hari kerja berikutnya. Tunggu saja, atau pilih yang lebih cocok untuk Anda.',
    soon_changes_more:
      'Makin cepat {carrier} tahu, makin banyak yang masih bisa diubah. Setelah itu beri tahu {shop} alamat yang benar.',
    say_needed_day:
      'Sebutkan sebelum hari apa Anda perlu; {shop} menjawab apa yang bisa dilakukan.',
    collect_by: 'Paket bisa diambil sampai {until}.',
    ask_to_keep: 'Tanyakan ke {carrier} apakah bisa disimpan beberapa hari lagi.',
    collecting_is_over:
      'Waktu pengambilannya sudah lewat, dan paket kembali ke {shop}. Beri tahu mereka apakah perlu dikirim lagi.',
    pay_on_page: 'Bayar hanya di situs {carrier} sendiri, jangan lewat tautan di SMS atau pesan.',
    moves_once_paid: 'Setelah dibayar, paket biasanya jalan lagi dalam dua hari kerja.',
    again_or_refund:
      'Anda tidak perlu mencarinya. {shop} bisa mengirim ulang atau mengembalikan uang: tuliskan mana yang Anda inginkan.',
  },
  reschedule: 'Hari atau tempat lain, di {carrier}',
  contact: 'Kirim pesan ke {shop}',
  state: {
    reported: {
      headline: '{shop} sudah menerima laporan Anda',
      detail: 'Jawabannya muncul di sini. Sampai saat itu Anda tidak perlu melakukan apa-apa.',
    },
    looking: {
      headline: '{shop} sedang memeriksanya',
      detail: 'Hasilnya muncul di sini. Sampai saat itu Anda tidak perlu melakukan apa-apa.',
    },
    answered: {
      headline: '{shop} sudah menjawab',
      detail: 'Kalau masih ada yang kurang, laporkan lagi; nanti ditambahkan di sini.',
    },
    solved: {
      headline: 'Sudah beres',
      detail: 'Kalau ternyata belum, laporkan lagi.',
    },
    closed: {
      headline: '{shop} sudah menutup laporan ini',
      detail: 'Kalau masih ada masalah, laporkan lagi.',
    },
  },
  gone: 'Paketnya tidak sampai',
  notHere: {
    title: '{carrier} mencatat: tiba {when}',
    headline: 'Belum ada pada Anda',
    detail: 'Anda melaporkan bahwa paketnya tidak ada.',
  },
  answerKept: 'Tulisan {shop} hanya dibaca oleh pemesan, karena bisa membocorkan isinya.',
  reported: 'Dilaporkan {when}',
};
