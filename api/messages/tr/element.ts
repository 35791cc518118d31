import type { ElementWords, LookupWords } from '#contract/element-words';

export const element: ElementWords = {
  loading: 'Paketiniz aranıyor',
  tryAgain: 'Tekrar dene',
  missing: ['Henüz bulamadık', 'Yeni bir paketin görünmesi akşamı bulabilir.'],
  failed: ['Şu anda yanıt yok', 'Paketiniz yine de yoluna devam ediyor.'],
};

export const lookup: LookupWords = {
  title: 'Siparişimi bul',
  headline: 'Paketiniz nerede?',
  detail:
    'İki bilgi yeterli: sipariş numarası ve siparişte verdiğiniz e‑posta adresi ya da posta kodu.',
  orderNumber: 'Sipariş numarası',
  orderNumberHint: 'Siparişinizi onaylayan e‑postada yazar',
  orderNumberMissing: 'Sipariş numarası eksik. Siparişinizi onaylayan e‑postada yazar.',
  contact: 'E-posta ya da posta kodu',
  contactHint: 'Siparişte verdiğiniz gibi',
  contactMissing: 'E‑posta ya da posta kodu eksik.',
  submit: 'Paketimi bul',
  looking: 'Paketiniz aranıyor',
  found: 'Bulduk. İşte paketiniz.',
  link: 'Paketinize git',
  keep: 'Bu siparişin kendi sayfası, saklamak için',
  another: 'Başka bir sipariş ara',
  nothing: {
    title: 'Sonuç yok',
    detail:
      'Bu iki bilgiye uyan bir şey yok. İkisini de siparişinizi onaylayan e‑postayla karşılaştırın. Beş denemeden sonra çeyrek saat bekleyin.',
  },
  paused: {
    title: 'Kısa bir ara',
    headline: 'Buradan çok fazla deneme geldi',
    detail: 'Kimse tahminle paket bulamasın diye bekletiyoruz. {when} yeniden deneyebilirsiniz.',
  },
  unreached: {
    title: 'Yanıt yok',
    headline: 'Şu anda bakamıyoruz',
    detail: 'Paketiniz yine de yoluna devam ediyor. Bir dakika sonra yeniden deneyin.',
  },
  noShop: {
    title: 'Sonuç yok',
    headline: 'Bu adda bir mağaza yok',
    detail: 'Bağlantıyı mağazanın sitesinden ya da e‑postasından yeniden açın.',
  },
};
