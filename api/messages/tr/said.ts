import type { SaidPatterns } from '../said-patterns.ts';

export const said: SaidPatterns = {
  label: {
    not_received: 'Teslim edildi yazıyor ama bende değil',
    damaged: 'Bir şey hasarlı',
    wrong_item: 'İçinden başka bir şey çıktı',
    late: 'Gecikti, belli bir güne kadar gerekiyor',
    wrong_address: 'Adres yanlış',
    failed_attempt: 'Kurye bana ulaşamadı',
    missed_pickup: 'Zamanında teslim alamıyorum',
    customs_fee: 'Gümrük ücreti isteniyor',
    other: 'Başka bir şey',
  },
  steps: {
    look_around:
      'Kuryelerin bıraktığı yerlere bakın: çöp kutularının arkası, apartman girişi, sayacın yanı.',
    ask_household: 'Evdekilere sorun; belki antrede duruyordur.',
    ask_neighbours: 'Yan ve karşı komşulara sorun; kuryeler iyi niyetle bırakır.',
    with_neighbour:
      '{carrier} bir komşunun aldığını söylüyor. İki yandaki ve karşıdaki komşulara sorun.',
    look_at_proof: 'Teslimat belgesine bakın: nereye bırakıldığı belki görünür.',
    wait_until_tomorrow:
      'Yarın akşama kadar bekleyin. Bazı kuryeler paketi getirmeden önce teslim edildi olarak işaretler.',
    keep_packaging: '{shop} yanıt verene kadar kutuyu ve içindeki dolguyu saklayın.',
    photo_of_damage: 'Hasarın ve kutunun birer fotoğrafı işe yarar.',
    photo_of_item: 'Gelen ürünün, etiketiyle birlikte bir fotoğrafı işe yarar.',
    find_card: 'Kuryenin bıraktığı bir not var mı bakın: sonrasında ne olacağı orada yazar.',
    comes_again:
      '{carrier} genellikle sonraki iş günü yeniden gelir. Olduğu gibi bırakın ya da size daha uygun olanı seçin.',
    soon_changes_more:
      '{carrier} ne kadar erken öğrenirse o kadar çok şey değiştirilebilir. Sonra doğru adresi {shop} ekibine yazın.',
    say_needed_day: 'Hangi güne kadar gerektiğini yazın; {shop} neler yapılabileceğini söyler.',
    collect_by: 'Teslim almak için son gün: {until}.',
    ask_to_keep: '{carrier} birkaç gün daha saklayabilir; sormakta fayda var.',
    collecting_is_over:
      'Teslim alma süresi doldu, paket {shop} mağazasına dönüyor. Yeniden gönderilsin mi, onlara yazın.',
    pay_on_page:
      '{carrier} ücreti yalnızca kendi sitesinde alır; SMS ile gelen bir bağlantıdan asla ödeme yapmayın.',
    moves_once_paid: 'Ödemeden sonra paket genellikle iki iş günü içinde ilerler.',
    again_or_refund:
      'Aramanıza gerek yok. {shop} yeniden gönderebilir ya da parasını iade edebilir: hangisini istediğinizi yazın.',
  },
  reschedule: 'Başka gün ya da yer: {carrier}',
  contact: '{shop} ekibine yazın',
  state: {
    reported: {
      headline: 'Bildiriminiz {shop} ekibinde',
      detail: 'Yanıt buraya gelir. O zamana kadar bir şey yapmanız gerekmiyor.',
    },
    looking: {
      headline: '{shop} araştırıyor',
      detail: 'Ne buldukları burada yazar. O zamana kadar bir şey yapmanız gerekmiyor.',
    },
    answered: {
      headline: '{shop} yanıt verdi',
      detail: 'Hâlâ eksik bir şey varsa yeniden bildirin; buna eklenir.',
    },
    solved: {
      headline: 'Çözüldü',
      detail: 'Çözülmediyse yeniden bildirin.',
    },
    closed: {
      headline: '{shop} bunu kapattı',
      detail: 'Hâlâ bir sorun varsa yeniden bildirin.',
    },
  },
  gone: 'Hiç gelmedi',
  notHere: {
    title: '{carrier}: teslim edildi, {when}',
    headline: 'Henüz sizde değil',
    detail: 'Burada olmadığını bildirdiniz.',
  },
  answerKept: '{shop} ne yazarsa yalnızca siparişi veren okur: içinde ne olduğu anlaşılabilir.',
  reported: 'Bildirildi: {when}',
};
