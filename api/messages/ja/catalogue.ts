import type { Catalogue } from '../catalogue.ts';
import { element, lookup } from './element.ts';
import { help } from './help.ts';
import { hosted } from './hosted.ts';
import { order, returns } from './order.ts';
import { outlook } from './outlook.ts';
import { reasons } from './reasons.ts';
import { said } from './said.ts';
import { tellings } from './tellings.ts';

export const ja: Catalogue = {
  settings: {
    calendar: 'ja-JP',
    hourDigits: 1,
    weekdayStop: true,
    // In a date it is a number alone.
    shortMonths: 'in_date',
    smallTitles: false,
    comma: '、',
    gap: '',
    stop: '。',
  },

  today: '今日',
  tomorrow: '明日',
  yesterday: '昨日',
  dayShort: '{day}日({weekday})',
  dayFar: { thisYear: '{month}月{day}日', otherYear: '{year}年{month}月{day}日' },
  todayOrTomorrow: '今日か明日',
  dayLong: {
    thisYear: '{month}月{day}日({weekday})',
    otherYear: '{year}年{month}月{day}日({weekday})',
  },
  time: '{hour}:{minute}',
  timeRange: '{from}\u2060〜\u2060{to}',
  dayRange: '{from}〜{to}',
  dayAndTime: '{day} {time}',
  quantity: '{title}\u00a0×\u00a0{count}',
  updates: {
    none: 'まだ記録がありません。',
    some: { other: '更新{count}件' },
  },

  scan: {
    pending: 'ご注文受付',
    label_created: '梱包済み、送り状作成',
    picked_up: 'ショップから集荷',
    in_transit: '輸送中',
    customs: '通関手続き中',
    out_for_delivery: '配達中',
    delivery_attempted: '配達できず持ち戻り',
    ready_for_pickup: 'お受け取り可能',
    delivered: '配達完了',
    exception: '途中で停止',
    returning: '返送中',
    returned: 'ショップに返送済み',
    cancelled: 'キャンセル',
    lost: '所在不明',
    destroyed: '廃棄済み',
    expired: '配送会社からの更新なし',
  },
  steps: {
    ordered: 'ご注文',
    packed: '梱包済み',
    onItsWay: '輸送中',
    outForDelivery: '配達中',
    home: 'お届け',
    ready: 'お受け取り可能',
    attempted: '{time} 訪問',
    turnedBack: '返送',
    withShop: 'ショップ到着',
    lastSeen: '最後の記録',
    search: '調査',
    cancelled: 'キャンセル',
  },
  words: {
    progress: '配送状況',
    done: '完了：',
    promised: '当初のお届け予定：',
    contents: 'お荷物の中身',
    carrier: '配送会社',
    route: '経路',
    newsBy: '次の更新の目安',
    copy: '追跡番号をコピー',
    copied: '追跡番号をコピーしました',
    log: 'これまでの記録',
    noNews: 'まだ記録がありません。新しいお荷物は、夕方まで表示されないことがあります。',
    retry: 'もう一度試す',
    stale: '{time}時点の情報です。今は最新の状況を確認できないため、引き続き試しています。',
  },

  onDay: '{day}に',
  promiseLabel: '{day}ご案内したお届け予定',
  promiseUnchanged: '{day}、変更なし',
  promiseKept: '{day}、予定どおり',
  promiseMoved: '{from}から{to}に変更',

  carrierPage: '{carrier}のページで確認',
  theCarrier: '配送会社',
  proof: {
    with_neighbour: '{when} お隣の方にお預け',
    collected: '{when} お受け取り済み',
    safe_place: '{when} 置き配',
    signed: '{when} サインをいただいてお渡し',
    told: '{when} お渡し',
  },
  proofAction: '配達の記録を見る',
  order,
  returns,
  reasons,
  act: 'お手続きが必要です',
  standsIn: '紛失したお荷物の代わりです。',
  handedTo: '現在は{carrier}が運んでいます。',
  flagged: {
    redirected: 'ご依頼どおり、新しいお届け先に向かっています。',
    rescheduled: '新しいお届け日が決まりました。',
    in_part: '残りはこれから届きます。',
    damaged: '輸送中に破損しました。{shop}までご連絡ください。ショップが対応します。',
  },
  page: {
    order: 'ご注文の商品',
    proof: 'お届け',
    carriers: '配送会社',
    pickup: '受け取り場所',
    hours: '営業時間',
  },
  help,
  said,
  outlook,
  hosted,
  element,
  lookup,
  ...tellings,
};
