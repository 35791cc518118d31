import type { HostedPatterns } from '../hosted-patterns.ts';

export const hosted: HostedPatterns = {
  neutralTitle: '{shop} paketiniz',
  neutralText: 'Nerede ve ne zaman geliyor.',
  shopLinks: 'Mağaza',
  footLinks: 'Mağazadan daha fazlası',
  order: '{number} numaralı sipariş, {day}',
  sum: 'Toplam, kargo hariç',
  each: '{count}\u00a0×\u00a0{price}',
  times: '{count} adet',
  questions: 'Sorularınız',
  askShop: '{shop} ekibine sorun; sipariş numaranız yeterli.',
  write: '{shop} ekibine yazın',
  call: 'Arayın',
  help: 'Yardım',

  calendar: 'Takvime ekle',
  eventTitle: '{shop} paketi',
  eventText: 'Şu anda nerede: {url}',
  noEvent: {
    stage: 'Not edilecek bir şey yok',
    headline: 'Beklenen teslimat yok',
    text: 'Ya çoktan teslim edildi ya da günü henüz belli değil.',
    back: 'Pakete dön',
  },
  noParcel: {
    stage: 'Sonuç yok',
    headline: 'Bu bağlantıda paket yok',
    text: 'Bağlantı eksik kalmış ya da paylaşan kişi geri almış olabilir. Mağazanın e‑postasından yeniden açın ya da mağazaya yazın: sipariş numaranızla size yenisini gönderirler.',
  },

  share: 'Birine gönder',
  shareText:
    'Bu paketin nerede olduğunu görür. İçinde ne olduğunu, fiyatını ve kimin sipariş verdiğini görmez.',
  makeLink: 'Bağlantı oluştur',
  shared: 'Bu paketin bağlantısı',
  sharedText:
    'Bağlantı kimdeyse, siz geri alana ya da 60 gün haber gelmeyene kadar paketin nerede olduğunu görür.',
  link: 'Bağlantı',
  send: 'Gönder',
  copy: 'Kopyala',
  copied: 'Kopyalandı',
  stop: 'Geri al',

  gift: {
    title: 'Bir hediye',
    text: 'İçinde ne olduğu sürpriz kalıyor. {shop} sır saklıyor.',
  },
  sharedView: {
    title: 'Sizinle paylaşıldı',
    text: '{shop} mağazasından sipariş veren biri, bu paketin nerede olduğunu size gösteriyor.',
  },
  push: {
    turnOn: 'Bu cihazda haber ver',
    text: 'Dağıtıma çıkınca, teslim edilince ve bir şey değişince kısa bir haber. Başka bir şey yok.',
    on: 'Haberler bu cihaza gelecek',
    turnOff: 'Artık haber verme',
    blocked:
      'Bu tarayıcının buradan bildirim göstermesine izin yok. Sayfanın ayarlarından izin verin.',
    failed: 'Olmadı. Bir dakika sonra yeniden deneyin.',
  },
  report: {
    photosHint: 'En fazla {most}: JPEG, PNG veya WebP, her biri en çok {size}.',
    photoRefused: '{title}: çok büyük ya da böyle bir görsel değil.',
    photosAgain: 'Fotoğrafları yeniden seçin, bu sayfa onları saklayamıyor.',
  },
  madeBy: 'Takip: Porchlight, açık kaynak',
};
