import type { Catalogue } from '../catalogue.ts';

const carrierActs = '{carrier}が対応しています。お手続きは不要です。お待たせして申し訳ありません。';
const shopActs = '{shop}が対応します。1日たっても進まないときは、{shop}までご連絡ください。';
const shopResends = '{shop}が別の方法でお送りします。詳しくは{shop}までお問い合わせください。';
const writeToShop = '配送を再開できるよう、{shop}までご連絡ください。';
const shopMakesGood = '{shop}までご連絡ください。ショップが対応します。';
const afterPayment =
  'お支払いが済むと、配送を再開します。お支払い方法は配送会社のページをご覧ください。見当たらないときは、{shop}までご連絡ください。';
const afterRoads = '道路が通れるようになり次第、配送を再開します。お手続きは不要です。';

/** Why something is held up, and who acts. */
export const reasons: Catalogue['reasons'] = {
  carrier: { headline: '{carrier}の配送が遅れています', detail: carrierActs },
  missorted: {
    headline: '別の経路に回ってしまいました',
    detail:
      '{carrier}が正しい経路に戻しています。お手続きは不要です。お待たせして申し訳ありません。',
  },
  transport: { headline: '輸送の途中で遅れています', detail: carrierActs },
  capacity: {
    headline: 'お荷物が混み合っています',
    detail: '{carrier}が順に運んでいます。お手続きは不要です。お待たせして申し訳ありません。',
  },
  damaged: { headline: 'お荷物が破損しました', detail: shopMakesGood },
  lost: { headline: '今のところ見つかっていません', detail: shopMakesGood },
  rejected: { headline: '{carrier}で引き受けられませんでした', detail: shopResends },
  held: {
    headline: '営業所で保管中です',
    detail:
      '{carrier}が安全に保管しています。再開の時期は配送会社が案内します。お手続きは不要です。',
  },
  researched: {
    headline: '{carrier}が調査しています',
    detail:
      '2日たっても見つからないときは、{shop}までご連絡ください。その後はショップが対応します。',
  },
  not_found_by_carrier: {
    headline: '{carrier}にまだ番号が登録されていません',
    detail:
      '新しいお荷物は、夕方まで表示されないことがあります。そのまま変わらないときは、{shop}までご連絡ください。',
  },
  wrong_data: { headline: '送り状などの情報に誤りがあります', detail: shopActs },
  not_ready: {
    headline: '発送の準備が間に合いませんでした',
    detail: '{shop}が次の集荷で引き渡します。お手続きは不要です。',
  },
  packaging: { headline: '梱包が破れてしまいました', detail: shopActs },
  documents: { headline: '書類が足りません', detail: shopActs },
  prohibited: { headline: 'この方法では運べません', detail: shopResends },
  cancelled_by_shop: {
    headline: '{shop}によるキャンセルです',
    detail: '発送はありません。お心当たりがない場合は、{shop}までご連絡ください。',
  },
  wrong_number: {
    headline: '追跡番号が正しくありません',
    detail:
      '{carrier}にこの番号はありませんが、お荷物は配送中かもしれません。番号は{shop}が訂正しますので、ご連絡ください。',
  },
  addressee_absent: {
    headline: 'ご不在でした',
    detail:
      'このままお待ちいただければ、通常は翌営業日に再び配達に伺います。再配達の日時や受け取り方法は、不在票か配送会社のページから指定できます。',
  },
  addressee_moved: {
    headline: 'ご住所が変わっています',
    detail: '配送を再開できるよう、{shop}に新しいご住所をお知らせください。',
  },
  business_closed: {
    headline: 'お届け先が休業中でした',
    detail: '通常は翌営業日に再び配達に伺います。お手続きは不要です。',
  },
  refused: { headline: '受け取りが辞退されました', detail: writeToShop },
  wrong_address: {
    headline: 'ご住所に誤りがあります',
    detail: '配送を再開できるよう、{shop}に正しいご住所をお知らせください。',
  },
  no_access: {
    headline: '玄関先まで伺えませんでした',
    detail:
      '通常は翌営業日に再び配達に伺います。建物への入り方は、配送会社のページからお知らせいただけます。',
  },
  no_safe_place: {
    headline: '置き配できる場所がありませんでした',
    detail:
      '通常は翌営業日に再び配達に伺います。その際にご在宅いただくか、配送会社のページで場所をご指定ください。',
  },
  pickup_missed: { headline: '受け取り期限が過ぎました', detail: writeToShop },
  payment: { headline: 'お支払いが済んでいません', detail: afterPayment },
  identity: {
    headline: '本人確認が必要です',
    detail: '次の配達の際に本人確認書類をご用意いただくか、窓口にお持ちください。',
  },
  cancelled_by_shopper: {
    headline: 'ご依頼によりキャンセルしました',
    detail: '発送はありません。お心当たりがない場合は、{shop}までご連絡ください。',
  },
  customs: {
    headline: '税関で止まっています',
    detail: '税関の判断を待っています。通常2日ほどかかります。お手続きは不要です。',
  },
  customs_documents: {
    headline: '通関に書類が必要です',
    detail: '{shop}が書類を提出します。2日たっても進まないときは、{shop}までご連絡ください。',
  },
  customs_duty: { headline: '関税のお支払いが必要です', detail: afterPayment },
  customs_prohibited: { headline: '税関で輸入が認められませんでした', detail: shopMakesGood },
  weather: { headline: '天候のため遅れています', detail: afterRoads },
  disaster: { headline: '災害などのため遅れています', detail: afterRoads },
  external: {
    headline: '時間がかかっています',
    detail: 'やむを得ない事情によるものです。お手続きは不要です。お待たせして申し訳ありません。',
  },
  security: {
    headline: '検査を受けています',
    detail: '安全のための検査です。終わり次第、配送を再開します。お手続きは不要です。',
  },
  regulation: {
    headline: '規制のため止まっています',
    detail: '{carrier}が確認しています。お手続きは不要です。',
  },
};
