import type { HelpWords } from '#contract/help-words';

/** Around help and a report. */
export const help: HelpWords = {
  title: 'Bir sorun mu var?',
  question: 'Sorun ne?',
  back: 'Geri',
  close: 'Kapat',
  step: 'Adım {n}/{all}',
  next: 'Yaptım, sırada ne var?',
  settled: 'Sorun çözüldü',
  glad: 'Güzel. Yeniden gerekirse burada duruyor.',
  report: '{shop} ekibine bildir',
  items: 'Hangisi?',
  neededBy: 'Şu güne kadar gerekli',
  note: 'Kendi sözlerinizle',
  notePlease: 'Bir cümle yeter, {shop} ne yapacağını bilsin.',
  photos: 'Fotoğraflar',
  photosHint: 'En fazla {most}. Burada küçültülür, çekildikleri yer bilgisi silinir.',
  addPhoto: 'Fotoğraf ekle',
  photo: '{n}. fotoğraf',
  removePhoto: '{n}. fotoğrafı kaldır',
  photoRefused: 'Bu tarayıcı bunu resim olarak açamıyor. JPEG ya da PNG olur.',
  send: '{shop} ekibine gönder',
  sending: 'Gönderiliyor',
  sent: 'Gönderildi',
  notSent: ['Gönderilemedi', 'Yazdıklarınızın hepsi burada duruyor.'],
  offline: ['İnternet bağlantısı yok', 'Bağlantı gelince kendiliğinden gönderilir.'],
  refused: [
    'Bu şu anda buradan bildirilemiyor',
    '{shop} ekibine yazın ya da daha sonra yeniden bakın.',
  ],
  sendAgain: 'Yeniden gönder',
};
