import type { TellingPatterns } from '../catalogue.ts';

export const tellings: TellingPatterns = {
  pending: {
    title: '已收到订单',
    headline: '正在打包',
    detail: '{shop}已收到您的订单。快递公司揽收后，就会有第一条物流信息。',
  },
  noScan: {
    early: {
      title: '已打包，等待揽收',
      headline: '等待揽收',
      detail: '{carrier}还没有物流信息。新包裹有时要到晚上才能查到。',
    },
    slow: {
      title: '已打包，等待揽收',
      headline: '等待揽收',
      detail: '{carrier}还没有物流信息，比平常要久。如果两天内还没有动静，请联系{shop}。',
    },
    unknown: {
      title: '还没有物流信息',
      headline: '{carrier}还查不到这个单号',
      detail: '已经五天了，比平常要久。接下来由{shop}核实，请联系商家。',
    },
    wrong: { title: '还没有物流信息' },
  },
  labelCreated: {
    title: '已打包，等待揽收',
    headline: '等待揽收',
    detail: '{carrier}还没有物流信息。一般一天之内就有。',
  },
  inTransit: {
    title: '运输中',
    headline: '在路上',
    detail: '{last}。{more}',
    next: '下一条物流信息一般一天之内更新。',
  },
  late: {
    title: '比承诺的晚',
    headline: '还在路上',
    newDayUnknown: '新的送达日期待定',
    detail: '{last}。您的包裹还在路上。让您久等了，很抱歉。',
  },
  silent: {
    title: { other: '{days}天没有更新' },
    headline: '还在路上',
    detail: {
      waiting: '包裹大多在两天内会有新进展，您无需操作。',
      stalled: '{carrier}很久没有更新了。请联系{shop}，由商家帮您查询。',
    },
  },
  customs: {
    title: '清关中',
    headline: '清关中',
    detail: '{since}起清关中，一般需要两天，您无需操作。',
  },
  outForDelivery: {
    title: '派送中',
    headline: '今天',
    detail: '快递员已于{since}出发派送。',
  },
  attempted: {
    title: { absent: '{time} 派送时没人在', tried: '{time} 派送未成功' },
    headline: '会再次派送',
    detail:
      '您无需操作：快递员一般下一个工作日会再来派送。其他收件方式请看通知单，或到快递公司的网页查看。',
  },
  readyForPickup: {
    title: '待取件',
    headline: '可以取件了',
    detail: {
      sentence: '{text}。',
      until: '保管到{day}',
      over: '只保管到{day}，请问问是否还在',
      bring: '请带上有照片的证件',
      aboutAWeek: '大约保管一周',
    },
  },
  delivered: {
    title: '{when} 已送达',
    headline: {
      neighbour: '已由邻居代收',
      collected: '您已取件',
      safe_place: '已放在安全的地方',
      signed: '已送达，已签收',
      home: '包裹已送到',
    },
    detail: {
      promisedNothing: '快递公司显示已送达。',
      late: { other: '比承诺的晚了{days}天。让您久等了，很抱歉。' },
      early: { other: '比承诺的早了{days}天。' },
      onTime: '在承诺的日子送达。',
    },
  },
  exception: {
    title: { action: '需要您处理', held: '途中受阻' },
    headline: '途中受阻',
    detail: {
      action: '请联系{shop}，好让包裹继续派送。',
      held: '{carrier}正在处理，您无需操作。让您久等了，很抱歉。',
    },
  },
  returning: {
    title: '退回途中',
    headline: '正在退回{shop}',
    detail: '{why}。如果需要再寄一次，请联系{shop}。',
    unknown: '包裹没能送达',
  },
  returned: {
    title: '已退回',
    headline: '已退回{shop}',
    detail: '如果您并不知情，请联系{shop}。',
  },
  cancelled: {
    title: '已取消',
    headline: { order: '这笔订单已取消', parcel: '这个包裹已取消' },
    detail: '没有包裹在路上。如果您并不知情，请联系{shop}。',
  },
  replaced: {
    title: { lost: '下落不明', damaged: '无法送达' },
    headline: '已另外补寄一个包裹',
    detail: '{carrier}没能送到这个包裹，很抱歉。补寄的包裹也在这个页面上，您无需操作。',
  },
  lost: {
    title: '下落不明',
    headline: '您的包裹丢失了',
    detail: '{carrier}找不到这个包裹，很抱歉。请联系{shop}，由商家为您解决。',
  },
  destroyed: {
    title: '无法送达',
    headline: '您的包裹已损毁',
    detail: '{carrier}只好将它销毁，很抱歉。请联系{shop}，由商家为您解决。',
  },
  expired: {
    title: '30天没有更新',
    headline: '物流信息中断了',
    detail: '{carrier}不再更新。如果还没有收到，请联系{shop}。',
  },
};
