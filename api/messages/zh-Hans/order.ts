import type { OrderPatterns, ReturnPatterns } from '../catalogue.ts';

const ordinal: OrderPatterns['ordinal'] = { words: [], more: { other: '第{n}个' } };

export const order: OrderPatterns = {
  item: { all: '“{title}”', one: '1件“{title}”', several: '{count}件“{title}”' },
  things: { other: '{count}种商品' },
  parcels: { other: '您的订单分{all}个包裹寄出' },
  both: '两个包裹都已送达',
  everyOne: { other: '{all}个包裹全部送达' },
  some: { other: '{parcels}中已送达{home}个' },
  outOf: { other: '{all}个包裹' },
  missing: {
    lost: '，{ordinal}丢失了',
    goingBack: '，{ordinal}正在退回商家',
    holds: { one: '，{items}在{place}包裹里', more: '，{items}在{place}包裹里' },
  },
  ordinal,
  place: ordinal,
  notShipped: { one: '{items}还没有发货。', more: '{items}还没有发货。' },
  cancelled: { one: '{items}已取消。', more: '{items}已取消。' },
  goingBack: { one: '{items}正在退回。', more: '{items}正在退回。' },
  back: { one: '{items}已退回商家。', more: '{items}已退回商家。' },
  allCancelled: '这笔订单已取消。',
  places: {
    not_shipped: '尚未发货',
    under_way: '运输中',
    home: '已送达',
    cancelled: '已取消',
    lost: '途中丢失',
    returning: '退回途中',
    returned: '已退回商家',
  },
  packing: '正在打包',
  packed: '已打包',
  parcel: '包裹{n}',
};

export const returns: ReturnPatterns = {
  title: { items: '退货：{items}', none: '退货' },
  headline: {
    requested: '等待您寄回',
    approved: '等待您寄回',
    sent_back: '退回途中',
    received: '商家已收到',
    refunded: '已退款',
    refundedAmount: '已退款{amount}',
    rejected: '商家未同意退货',
    cancelled: '退货已取消',
  },
  detail: {
    requested: '{shop}已收到您的申请。请先打包，等商家告知怎么寄再寄出。',
    approved: '{shop}已同意退货。请打包寄出，之后就无需操作了。',
    sent_back: '在{shop}收到之前，您无需操作。',
    received: '{shop}检查后会给您退款。',
    exchanged: '{shop}已收到。换货会另寄一个包裹。',
    refunded: '银行通常要两三天才显示到账。',
    rejected: '如果不清楚原因，请联系{shop}。',
    cancelled: '您不用寄回任何东西。如果这不是您的意思，请联系{shop}。',
  },
  steps: {
    announced: '已申请',
    sentBack: '已寄回',
    withShop: '商家收到',
    refunded: '已退款',
  },
  arrived: '商家已收到',
};
