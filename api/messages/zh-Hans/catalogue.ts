import type { Catalogue } from '../catalogue.ts';
import { element, lookup } from './element.ts';
import { help } from './help.ts';
import { hosted } from './hosted.ts';
import { order, returns } from './order.ts';
import { outlook } from './outlook.ts';
import { reasons } from './reasons.ts';
import { said } from './said.ts';
import { tellings } from './tellings.ts';

export const zhHans: Catalogue = {
  settings: {
    calendar: 'zh-Hans-CN',
    hourDigits: 1,
    weekdayStop: true,
    // In a date it is a number alone.
    shortMonths: 'in_date',
    smallTitles: false,
    comma: '，',
    gap: '',
    stop: '。',
  },

  today: '今天',
  tomorrow: '明天',
  yesterday: '昨天',
  dayShort: '{day}日{weekday}',
  dayFar: { thisYear: '{month}月{day}日', otherYear: '{year}年{month}月{day}日' },
  todayOrTomorrow: '今天或明天',
  dayLong: {
    thisYear: '{month}月{day}日{weekday}',
    otherYear: '{year}年{month}月{day}日{weekday}',
  },
  time: '{hour}:{minute}',
  timeRange: '{from}\u2060–\u2060{to}',
  dayRange: '{from}至{to}',
  dayAndTime: '{day} {time}',
  quantity: '{title}\u00a0×\u00a0{count}',
  updates: {
    none: '还没有物流信息。',
    some: { other: '{count}条物流信息' },
  },

  scan: {
    pending: '已收到订单',
    label_created: '已打包，面单已打印',
    picked_up: '快递已揽收',
    in_transit: '运输中',
    customs: '清关中',
    out_for_delivery: '派送中',
    delivery_attempted: '派送未成功',
    ready_for_pickup: '待取件',
    delivered: '已送达',
    exception: '途中受阻',
    returning: '退回途中',
    returned: '已退回商家',
    cancelled: '已取消',
    lost: '下落不明',
    destroyed: '已损毁',
    expired: '快递公司没有新消息',
  },
  steps: {
    ordered: '已下单',
    packed: '已打包',
    onItsWay: '运输',
    outForDelivery: '派送',
    home: '送达',
    ready: '待取件',
    attempted: '{time} 派送过',
    turnedBack: '退回',
    withShop: '商家收到',
    lastSeen: '最后出现',
    search: '查找',
    cancelled: '已取消',
  },
  words: {
    progress: '物流进度',
    done: '已完成：',
    promised: '原定送达：',
    contents: '包裹内容',
    carrier: '快递公司',
    route: '路线',
    newsBy: '预计更新',
    copy: '复制快递单号',
    copied: '快递单号已复制',
    log: '全部物流信息',
    noNews: '还没有物流信息。新包裹有时要到晚上才能查到。',
    retry: '重试',
    stale: '信息截至{time}。物流查询暂时连不上，我们会继续尝试。',
  },

  onDay: '{day}',
  promiseLabel: '{day}承诺的送达时间',
  promiseUnchanged: '{day}，没有变动',
  promiseKept: '{day}，如期送达',
  promiseMoved: '由{from}改到{to}',

  carrierPage: '去{carrier}查看',
  theCarrier: '快递公司',
  proof: {
    with_neighbour: '{when} 由邻居代收',
    collected: '{when} 已取件',
    safe_place: '{when} 放在安全的地方',
    signed: '{when} 已签收',
    told: '{when} 已交付',
  },
  proofAction: '查看签收凭证',
  order,
  returns,
  reasons,
  act: '需要您处理',
  standsIn: '这是补寄的包裹，代替丢失的那个。',
  handedTo: '现在由{carrier}运送。',
  flagged: {
    redirected: '已按您的要求送往新地址。',
    rescheduled: '已约定新的送达日期。',
    in_part: '还有一部分在路上。',
    damaged: '途中有损坏。请联系{shop}，由商家为您解决。',
  },
  page: {
    order: '您的订单',
    proof: '送达',
    carriers: '快递公司',
    pickup: '取件地点',
    hours: '营业时间',
  },
  help,
  said,
  outlook,
  hosted,
  element,
  lookup,
  ...tellings,
};
