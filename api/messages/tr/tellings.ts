import type { TellingPatterns } from '../catalogue.ts';

export const tellings: TellingPatterns = {
  pending: {
    title: 'Sipariş alındı',
    headline: 'Hazırlanıyor',
    detail: '{shop} siparişinizi aldı. Kargo firması teslim alınca ilk hareket görünür.',
  },
  noScan: {
    early: {
      title: 'Paketlendi, kargoyu bekliyor',
      headline: 'Kargoyu bekliyor',
      detail: '{carrier} sisteminde henüz görünmüyor. Yeni bir paketin görünmesi akşamı bulabilir.',
    },
    slow: {
      title: 'Paketlendi, kargoyu bekliyor',
      headline: 'Kargoyu bekliyor',
      detail:
        '{carrier} sisteminde henüz görünmüyor, bu her zamankinden uzun. İki gün içinde ilerlemezse {shop} ekibine yazın.',
    },
    unknown: {
      title: 'Henüz hareket yok',
      headline: '{carrier} bu numarayı henüz tanımıyor',
      detail: 'Beş gün her zamankinden uzun. Araştırmak {shop} ekibine düşüyor: onlara yazın.',
    },
    wrong: { title: 'Henüz hareket yok' },
  },
  labelCreated: {
    title: 'Paketlendi, kargoyu bekliyor',
    headline: 'Kargoyu bekliyor',
    detail: '{carrier} sisteminde henüz görünmüyor. Bu genellikle bir günden kısa sürer.',
  },
  inTransit: {
    title: 'Yolda',
    headline: 'Yolda',
    detail: '{last}. {more}',
    next: 'Sonraki hareket genellikle bir gün içinde görünür.',
  },
  late: {
    title: 'Söz verdiğimizden geç',
    headline: 'Hâlâ yolda',
    newDayUnknown: 'Yeni gün henüz belli değil',
    detail: '{last}. Paketiniz hâlâ yolda. Beklettiğimiz için üzgünüz.',
  },
  silent: {
    title: { one: 'Bir gündür haber yok', other: '{days} gündür haber yok' },
    headline: 'Hâlâ yolda',
    detail: {
      waiting: 'Paketlerin çoğu iki gün içinde yeniden ilerler; bir şey yapmanız gerekmiyor.',
      stalled:
        '{carrier} her zamankinden uzun süredir haber vermedi. {shop} ekibine yazın; onlar sorabilir.',
    },
  },
  customs: {
    title: 'Gümrükte',
    headline: 'Gümrükte',
    detail: 'Gümrüğe giriş: {since}. Genellikle iki gün sürer; bir şey yapmanız gerekmiyor.',
  },
  outForDelivery: {
    title: 'Dağıtıma çıktı',
    headline: 'Bugün',
    detail: 'Kurye aracına yüklendi: {since}.',
  },
  attempted: {
    title: { absent: 'Adreste kimse yoktu, {time}', tried: 'Teslimat denendi, {time}' },
    headline: 'Yeniden deneyecekler',
    detail:
      'Bir şey yapmanız gerekmiyor: kurye genellikle sonraki iş günü yeniden gelir. Diğer seçenekler kuryenin bıraktığı notta ya da kargo firmasının sitesinde yazar.',
  },
  readyForPickup: {
    title: 'Teslim almanızı bekliyor',
    headline: 'Teslim almanızı bekliyor',
    detail: {
      sentence: '{text}.',
      until: 'Teslim almak için son gün: {day}',
      over: 'Teslim almak için son gün geçti ({day}); hâlâ orada olup olmadığını sorun',
      bring: 'Fotoğraflı kimliğinizi yanınıza alın',
      aboutAWeek: 'Yaklaşık bir hafta bekletilir',
    },
  },
  delivered: {
    title: 'Teslim edildi: {when}',
    headline: {
      neighbour: 'Komşunuzda',
      collected: 'Artık sizde',
      safe_place: 'Güvenli bir yerde',
      signed: 'Teslim edildi, imzalı',
      home: 'Teslim edildi',
    },
    detail: {
      promisedNothing: 'Kargo firması ulaştığını bildiriyor.',
      late: {
        one: 'Söz verdiğimizden bir gün geç geldi. Beklettiğimiz için üzgünüz.',
        other: 'Söz verdiğimizden {days} gün geç geldi. Beklettiğimiz için üzgünüz.',
      },
      early: {
        one: 'Söz verdiğimizden bir gün erken geldi.',
        other: 'Söz verdiğimizden {days} gün erken geldi.',
      },
      onTime: 'Söz verdiğimiz gün geldi.',
    },
  },
  exception: {
    title: { action: 'Bir şey gerekiyor', held: 'Yolda takıldı' },
    headline: 'Yolda takıldı',
    detail: {
      action: 'Yoluna devam edebilmesi için {shop} ekibine yazın.',
      held: '{carrier} bununla ilgileniyor; bir şey yapmanız gerekmiyor. Beklettiğimiz için üzgünüz.',
    },
  },
  returning: {
    title: 'Geri dönüyor',
    headline: '{shop} mağazasına dönüyor',
    detail: '{why}. Yeniden gönderilmesi için {shop} ekibine yazın.',
    unknown: 'Teslim edilemedi',
  },
  returned: {
    title: 'Geri döndü',
    headline: '{shop} mağazasına döndü',
    detail: 'Bunu beklemiyorsanız {shop} ekibine yazın.',
  },
  cancelled: {
    title: 'İptal edildi',
    headline: { order: 'Bu sipariş iptal edildi', parcel: 'Bu paket iptal edildi' },
    detail: 'Yolda olan bir paket yok. Bunu beklemiyorsanız {shop} ekibine yazın.',
  },
  replaced: {
    title: { lost: 'Kayıp', damaged: 'Gelmiyor' },
    headline: 'Yerine bir başkası geliyor',
    detail:
      '{carrier} bu paketi getiremedi. Üzgünüz. Diğeri burada, paketlerinizin arasında; bir şey yapmanız gerekmiyor.',
  },
  lost: {
    title: 'Kayıp',
    headline: 'Paketiniz kayboldu',
    detail: '{carrier} izini kaybetti. Üzgünüz. {shop} ekibine yazın; çözmek onlara düşüyor.',
  },
  destroyed: {
    title: 'Gelmiyor',
    headline: 'Paketiniz kurtarılamadı',
    detail:
      '{carrier} imha etmek zorunda kaldı. Üzgünüz. {shop} ekibine yazın; çözmek onlara düşüyor.',
  },
  expired: {
    title: '30 gündür haber yok',
    headline: 'İz kayboldu',
    detail: '{carrier} artık haber vermiyor. Paket ulaşmadıysa {shop} ekibine yazın.',
  },
};
