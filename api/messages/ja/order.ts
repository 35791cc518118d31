import type { OrderPatterns, ReturnPatterns } from '../catalogue.ts';

const ordinal: OrderPatterns['ordinal'] = { words: [], more: { other: '{n}個目' } };

export const order: OrderPatterns = {
  item: { all: '「{title}」', one: '「{title}」1点', several: '「{title}」{count}点' },
  things: { other: '{count}種類の商品' },
  parcels: { other: 'ご注文は{all}個のお荷物に分けてお届けします' },
  both: 'お荷物は2個とも届いています',
  everyOne: { other: 'お荷物は{all}個すべて届いています' },
  some: { other: '{parcels}のうち{home}個が届いています' },
  outOf: { other: 'お荷物{all}個' },
  // Each begins a sentence of its own.
  missing: {
    lost: '。{ordinal}は輸送中に紛失しました',
    goingBack: '。{ordinal}はショップに返送されます',
    holds: {
      one: '。{items}は{place}のお荷物に入っています',
      more: '。{items}は{place}のお荷物に入っています',
    },
  },
  ordinal,
  place: ordinal,
  notShipped: {
    one: '{items}はまだ発送されていません。',
    more: '{items}はまだ発送されていません。',
  },
  cancelled: {
    one: '{items}はキャンセルになりました。',
    more: '{items}はキャンセルになりました。',
  },
  goingBack: { one: '{items}は返送中です。', more: '{items}は返送中です。' },
  back: { one: '{items}はショップに戻りました。', more: '{items}はショップに戻りました。' },
  allCancelled: 'このご注文はキャンセルになりました。',
  places: {
    not_shipped: '未発送',
    under_way: '輸送中',
    home: 'お届け済み',
    cancelled: 'キャンセル',
    lost: '輸送中に紛失',
    returning: '返送中',
    returned: 'ショップに返送済み',
  },
  packing: '梱包中',
  packed: '梱包済み',
  parcel: 'お荷物{n}',
};

export const returns: ReturnPatterns = {
  title: { items: '返品：{items}', none: '返品' },
  headline: {
    requested: '返品をお待ちしています',
    approved: '返品をお待ちしています',
    sent_back: '返送中',
    received: 'ショップに到着',
    refunded: '返金済み',
    refundedAmount: '{amount}を返金済み',
    rejected: '返品不可',
    cancelled: '返品の取り消し',
  },
  detail: {
    requested:
      '{shop}が返品のお申し出を受け付けました。返送方法のご案内があるまで、梱包してお待ちください。',
    approved:
      '{shop}が返品を承りました。梱包して配送会社にお渡しください。その後のお手続きは不要です。',
    sent_back: '{shop}に届くまで、お手続きは不要です。',
    received: '{shop}が商品を確認し、その後ご返金します。',
    exchanged: '{shop}に届きました。交換の商品は別のお荷物でお届けします。',
    refunded: '口座やカードへの反映には、2〜3日かかります。',
    rejected: '理由が分からない場合は、{shop}までお問い合わせください。',
    cancelled: '返送は不要です。お心当たりがない場合は、{shop}までご連絡ください。',
  },
  steps: {
    announced: 'お申し出',
    sentBack: '返送済み',
    withShop: 'ショップ到着',
    refunded: '返金済み',
  },
  arrived: 'ショップに到着',
};
