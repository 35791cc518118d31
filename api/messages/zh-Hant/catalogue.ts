import type { Catalogue } from '../catalogue.ts';
import { element, lookup } from './element.ts';
import { help } from './help.ts';
import { hosted } from './hosted.ts';
import { order, returns } from './order.ts';
import { outlook } from './outlook.ts';
import { reasons } from './reasons.ts';
import { said } from './said.ts';
import { tellings } from './tellings.ts';

export const zhHant: Catalogue = {
  settings: {
    calendar: 'zh-Hant-TW',
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
  dayShort: '{day}日({weekday})',
  dayFar: { thisYear: '{month}月{day}日', otherYear: '{year}年{month}月{day}日' },
  todayOrTomorrow: '今天或明天',
  dayLong: {
    thisYear: '{month}月{day}日({weekday})',
    otherYear: '{year}年{month}月{day}日({weekday})',
  },
  time: '{hour}:{minute}',
  timeRange: '{from}\u2060–\u2060{to}',
  dayRange: '{from}至{to}',
  dayAndTime: '{day} {time}',
  quantity: '{title}\u00a0×\u00a0{count}',
  updates: {
    none: '還沒有物流紀錄。',
    some: { other: '{count}筆物流紀錄' },
  },

  scan: {
    pending: '已收到訂單',
    label_created: '已包裝，託運單已列印',
    picked_up: '已向店家取件',
    in_transit: '運送中',
    customs: '清關中',
    out_for_delivery: '配送中',
    delivery_attempted: '配送未成功',
    ready_for_pickup: '可取貨',
    delivered: '已送達',
    exception: '途中受阻',
    returning: '退回途中',
    returned: '已退回店家',
    cancelled: '已取消',
    lost: '下落不明',
    destroyed: '已銷毀',
    expired: '物流公司沒有新消息',
  },
  steps: {
    ordered: '已下單',
    packed: '已包裝',
    onItsWay: '運送',
    outForDelivery: '配送',
    home: '送達',
    ready: '可取貨',
    attempted: '{time} 曾配送',
    turnedBack: '退回',
    withShop: '店家收到',
    lastSeen: '最後出現',
    search: '協尋',
    cancelled: '已取消',
  },
  words: {
    progress: '配送進度',
    done: '已完成：',
    promised: '原定送達：',
    contents: '包裹內容',
    carrier: '物流公司',
    route: '路線',
    newsBy: '預計更新',
    copy: '複製追蹤編號',
    copied: '已複製追蹤編號',
    log: '目前所有紀錄',
    noNews: '還沒有物流紀錄。新寄出的包裹，有時要到晚上才查得到。',
    retry: '再試一次',
    stale: '資料時間為{time}。目前連不上物流查詢，我們會繼續嘗試。',
  },

  onDay: '{day}',
  promiseLabel: '{day}告知的送達日期',
  promiseUnchanged: '{day}，沒有變動',
  promiseKept: '{day}，準時送達',
  promiseMoved: '由{from}改為{to}',

  carrierPage: '到{carrier}查看',
  theCarrier: '物流公司',
  proof: {
    with_neighbour: '{when} 由鄰居代收',
    collected: '{when} 已取貨',
    safe_place: '{when} 放在安全的地方',
    signed: '{when} 已簽收',
    told: '{when} 已交付',
  },
  proofAction: '查看簽收紀錄',
  order,
  returns,
  reasons,
  act: '需要您處理',
  standsIn: '這是補寄的包裹，取代遺失的那一件。',
  handedTo: '目前由{carrier}運送。',
  flagged: {
    redirected: '已依您的要求改送新地址。',
    rescheduled: '已約好新的配送日期。',
    in_part: '還有一部分會再送到。',
    damaged: '運送途中受損。請聯絡{shop}，由店家為您處理。',
  },
  page: {
    order: '您訂購的商品',
    proof: '送達',
    carriers: '物流公司',
    pickup: '取貨地點',
    hours: '營業時間',
  },
  help,
  said,
  outlook,
  hosted,
  element,
  lookup,
  ...tellings,
};
