import type { OrderPatterns, ReturnPatterns } from '../catalogue.ts';

const ordinal: OrderPatterns['ordinal'] = { words: [], more: { other: '第{n}件' } };

export const order: OrderPatterns = {
  item: { all: '「{title}」', one: '1件「{title}」', several: '{count}件「{title}」' },
  things: { other: '{count}種商品' },
  parcels: { other: '您的訂單分成{all}件包裹寄出' },
  both: '兩件包裹都送達了',
  everyOne: { other: '{all}件包裹全部送達了' },
  some: { other: '{parcels}中已送達{home}件' },
  outOf: { other: '{all}件包裹' },
  missing: {
    lost: '，{ordinal}遺失了',
    goingBack: '，{ordinal}正在退回店家',
    holds: { one: '，{items}在{place}包裹裡', more: '，{items}在{place}包裹裡' },
  },
  ordinal,
  place: ordinal,
  notShipped: { one: '{items}還沒出貨。', more: '{items}還沒出貨。' },
  cancelled: { one: '{items}已取消。', more: '{items}已取消。' },
  goingBack: { one: '{items}正在退回。', more: '{items}正在退回。' },
  back: { one: '{items}已退回店家。', more: '{items}已退回店家。' },
  allCancelled: '這筆訂單已取消。',
  places: {
    not_shipped: '尚未出貨',
    under_way: '運送中',
    home: '已送達',
    cancelled: '已取消',
    lost: '途中遺失',
    returning: '退回途中',
    returned: '已退回店家',
  },
  packing: '包裝中',
  packed: '已包裝',
  parcel: '包裹{n}',
};

export const returns: ReturnPatterns = {
  title: { items: '退貨：{items}', none: '退貨' },
  headline: {
    requested: '等您寄回',
    approved: '等您寄回',
    sent_back: '退回途中',
    received: '店家已收到',
    refunded: '已退款',
    refundedAmount: '已退款{amount}',
    rejected: '店家未同意退貨',
    cancelled: '退貨已取消',
  },
  detail: {
    requested: '{shop}已收到您的申請。請先包裝好，等店家告知寄回方式再寄出。',
    approved: '{shop}同意退貨了。請包裝好寄出，之後就不用另外處理。',
    sent_back: '在{shop}收到之前，您不用另外處理。',
    received: '{shop}確認商品後，就會退款給您。',
    exchanged: '{shop}已收到。更換的商品會另外寄出。',
    refunded: '銀行通常要兩三天才會顯示入帳。',
    rejected: '如果不清楚原因，請聯絡{shop}。',
    cancelled: '您不用寄回任何東西。如果這不是您的意思，請聯絡{shop}。',
  },
  steps: {
    announced: '已申請',
    sentBack: '已寄回',
    withShop: '店家收到',
    refunded: '已退款',
  },
  arrived: '店家已收到',
};
