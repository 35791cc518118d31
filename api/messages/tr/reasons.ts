import type { Catalogue } from '../catalogue.ts';

const carrierActs =
  '{carrier} bununla ilgileniyor; bir şey yapmanız gerekmiyor. Beklettiğimiz için üzgünüz.';
const shopActs = 'Sıra {shop} ekibinde. Bir günden uzun sürerse onlara yazın.';
const shopResends =
  'Sıra {shop} ekibinde: başka bir yolla gönderecekler. Nasıl olacağını sormak için onlara yazın.';
const writeToShop = 'Yoluna devam edebilmesi için {shop} ekibine yazın.';
const shopMakesGood = '{shop} ekibine yazın; çözmek onlara düşüyor.';
const comesAgain = 'Kurye genellikle sonraki iş günü yeniden gelir.';
const afterPayment =
  'Ödeme yapılınca yoluna devam eder. Nasıl ödeneceği kargo firmasının sitesinde yazar; yazmıyorsa {shop} ekibine yazın.';
const afterRoads = 'Yollar açılınca yoluna devam eder; bir şey yapmanız gerekmiyor.';

/** Why something is held up, and who acts. */
export const reasons: Catalogue['reasons'] = {
  carrier: { headline: '{carrier} gecikiyor', detail: carrierActs },
  missorted: {
    headline: 'Yanlış yöne gitti',
    detail:
      '{carrier} doğru yöne gönderiyor; bir şey yapmanız gerekmiyor. Beklettiğimiz için üzgünüz.',
  },
  transport: { headline: 'Taşıma sırasında takıldı', detail: carrierActs },
  capacity: {
    headline: 'Her zamankinden çok paket var',
    detail:
      '{carrier} sırayla yetiştiriyor; bir şey yapmanız gerekmiyor. Beklettiğimiz için üzgünüz.',
  },
  damaged: { headline: 'Hasar gördü', detail: shopMakesGood },
  lost: { headline: 'Şu anda bulunamıyor', detail: shopMakesGood },
  rejected: { headline: '{carrier} kabul etmedi', detail: shopResends },
  held: {
    headline: 'Depoda bekliyor',
    detail:
      '{carrier} güvenle saklıyor, ne zaman yola çıkacağını bildirecek; bir şey yapmanız gerekmiyor.',
  },
  researched: {
    headline: '{carrier} arıyor',
    detail: 'İki gün içinde bulunmazsa {shop} ekibine yazın; o zaman sıra onlarda.',
  },
  not_found_by_carrier: {
    headline: '{carrier} bu numarayı henüz tanımıyor',
    detail: 'Yeni bir paketin görünmesi akşamı bulabilir. Böyle kalırsa {shop} ekibine yazın.',
  },
  wrong_data: { headline: 'Belgelerinde hata var', detail: shopActs },
  not_ready: {
    headline: 'Henüz hazır değildi',
    detail: '{shop} bir sonraki alımda teslim edecek; bir şey yapmanız gerekmiyor.',
  },
  packaging: { headline: 'Ambalajı dayanmadı', detail: shopActs },
  documents: { headline: 'Bir belge eksik', detail: shopActs },
  prohibited: { headline: 'Bu yolla gönderilemiyor', detail: shopResends },
  cancelled_by_shop: {
    headline: '{shop} iptal etti',
    detail: 'Yolda olan bir paket yok. Bunu beklemiyorsanız {shop} ekibine yazın.',
  },
  wrong_number: {
    headline: 'Takip numarası hatalı',
    detail:
      '{carrier} bu numarayı tanımıyor ama paketiniz yolda olabilir. Düzeltmek {shop} ekibine düşüyor: onlara yazın.',
  },
  addressee_absent: {
    headline: 'Adreste kimse yoktu',
    detail:
      'Bir şey yapmanız gerekmiyor: kurye genellikle sonraki iş günü yeniden gelir. Diğer seçenekler kuryenin bıraktığı notta ya da kargo firmasının sitesinde yazar.',
  },
  addressee_moved: {
    headline: 'Adres değişmiş',
    detail: 'Yoluna devam edebilmesi için yeni adresi {shop} ekibine yazın.',
  },
  business_closed: {
    headline: 'Kapalıydı',
    detail: `${comesAgain} Bir şey yapmanız gerekmiyor.`,
  },
  refused: { headline: 'Teslim alınmak istenmedi', detail: writeToShop },
  wrong_address: {
    headline: 'Adres hatalı',
    detail: 'Yoluna devam edebilmesi için doğru adresi {shop} ekibine yazın.',
  },
  no_access: {
    headline: 'Kapıya ulaşılamadı',
    detail: `${comesAgain} Nasıl girileceğini kargo firmasının sitesinde belirtebilirsiniz.`,
  },
  no_safe_place: {
    headline: 'Bırakacak güvenli bir yer yoktu',
    detail: `${comesAgain} O gün evde olun ya da kargo firmasının sitesinde bir yer belirtin.`,
  },
  pickup_missed: { headline: 'Zamanında teslim alınmadı', detail: writeToShop },
  payment: { headline: 'Bekleyen bir ödeme var', detail: afterPayment },
  identity: {
    headline: 'Kimliğinizi görmeleri gerekiyor',
    detail: 'Yeniden geldiklerinde yanınızda olsun ya da şubeye giderken götürün.',
  },
  cancelled_by_shopper: {
    headline: 'İsteğinizle iptal edildi',
    detail: 'Yolda olan bir paket yok. İsteyen siz değilseniz {shop} ekibine yazın.',
  },
  customs: {
    headline: 'Gümrükte bekliyor',
    detail: 'Karar gümrüğün. Genellikle iki gün sürer; bir şey yapmanız gerekmiyor.',
  },
  customs_documents: {
    headline: 'Gümrük bir belge istiyor',
    detail: 'Belgeyi göndermek {shop} ekibine düşüyor. İki günden uzun sürerse onlara yazın.',
  },
  customs_duty: { headline: 'Gümrük vergisi ödenmeli', detail: afterPayment },
  customs_prohibited: { headline: 'Gümrük girişine izin vermiyor', detail: shopMakesGood },
  weather: { headline: 'Hava koşulları geciktiriyor', detail: afterRoads },
  disaster: { headline: 'Acil bir durum geciktiriyor', detail: afterRoads },
  external: {
    headline: 'Daha uzun sürüyor',
    detail:
      'Nedeni kargo firmasının elinde değil; bir şey yapmanız gerekmiyor. Beklettiğimiz için üzgünüz.',
  },
  security: {
    headline: 'Kontrol ediliyor',
    detail: 'Herkesin güvenliği için. Sonra yoluna devam eder; bir şey yapmanız gerekmiyor.',
  },
  regulation: {
    headline: 'Bir kural geciktiriyor',
    detail: '{carrier} çözüyor; bir şey yapmanız gerekmiyor.',
  },
};
