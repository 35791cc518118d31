import type { TellingPatterns } from '../catalogue.ts';

export const tellings: TellingPatterns = {
  pending: {
    title: '已收到訂單',
    headline: '包裝中',
    detail: '{shop}收到您的訂單了。交給物流公司後，就會有第一筆物流紀錄。',
  },
  noScan: {
    early: {
      title: '已包裝，等待物流收件',
      headline: '等待物流收件',
      detail: '{carrier}還沒有這件包裹的紀錄。新寄出的包裹，有時要到晚上才查得到。',
    },
    slow: {
      title: '已包裝，等待物流收件',
      headline: '等待物流收件',
      detail: '{carrier}還沒有這件包裹的紀錄，比平常久了點。如果兩天內還沒有動靜，請聯絡{shop}。',
    },
    unknown: {
      title: '還沒有物流紀錄',
      headline: '{carrier}還查不到這個編號',
      detail: '已經五天了，比平常久。接下來由{shop}查詢，請聯絡店家。',
    },
    wrong: { title: '還沒有物流紀錄' },
  },
  labelCreated: {
    title: '已包裝，等待物流收件',
    headline: '等待物流收件',
    detail: '{carrier}還沒有這件包裹的紀錄。通常一天內就會有。',
  },
  inTransit: {
    title: '運送中',
    headline: '在路上',
    detail: '{last}。{more}',
    next: '下一筆物流紀錄通常一天內更新。',
  },
  late: {
    title: '比約定的晚',
    headline: '還在路上',
    newDayUnknown: '新的送達日期未定',
    detail: '{last}。您的包裹還在路上。讓您久等了，很抱歉。',
  },
  silent: {
    title: { other: '{days}天沒有更新' },
    headline: '還在路上',
    detail: {
      waiting: '包裹大多在兩天內會有新進度，您不用另外處理。',
      stalled: '{carrier}很久沒有更新了。請聯絡{shop}，店家可以幫您查詢。',
    },
  },
  customs: {
    title: '清關中',
    headline: '清關中',
    detail: '{since}起清關中，通常需要兩天，您不用另外處理。',
  },
  outForDelivery: {
    title: '配送中',
    headline: '今天',
    detail: '配送員已於{since}出發配送。',
  },
  attempted: {
    title: { absent: '{time} 配送時沒有人在', tried: '{time} 配送未成功' },
    headline: '會再來配送',
    detail:
      '您只要等候就好，配送員通常下一個工作日會再來。其他收件方式請看通知單，或到物流公司的網頁查看。',
  },
  readyForPickup: {
    title: '可取貨',
    headline: '可以取貨了',
    detail: {
      sentence: '{text}。',
      until: '保留到{day}',
      over: '只保留到{day}，請問問是否還在',
      bring: '取貨請帶有照片的證件',
      aboutAWeek: '大約保留一週',
    },
  },
  delivered: {
    title: '{when} 已送達',
    headline: {
      neighbour: '由鄰居代收了',
      collected: '您已取貨',
      safe_place: '已放在安全的地方',
      signed: '已送達並簽收',
      home: '包裹送到了',
    },
    detail: {
      promisedNothing: '物流公司顯示已送達。',
      late: { other: '比約定的晚了{days}天。讓您久等了，很抱歉。' },
      early: { other: '比約定的早了{days}天。' },
      onTime: '在約定的日子送達。',
    },
  },
  exception: {
    title: { action: '需要您處理', held: '途中受阻' },
    headline: '途中受阻',
    detail: {
      action: '請聯絡{shop}，包裹才能繼續配送。',
      held: '{carrier}正在處理，您只要等候就好。讓您久等了，很抱歉。',
    },
  },
  returning: {
    title: '退回途中',
    headline: '正在退回{shop}',
    detail: '{why}。如果要再寄一次，請聯絡{shop}。',
    unknown: '包裹沒能送達',
  },
  returned: {
    title: '已退回',
    headline: '已退回{shop}',
    detail: '如果您不知情，請聯絡{shop}。',
  },
  cancelled: {
    title: '已取消',
    headline: { order: '這筆訂單已取消', parcel: '這件包裹已取消' },
    detail: '目前沒有包裹在路上。如果您不知情，請聯絡{shop}。',
  },
  replaced: {
    title: { lost: '下落不明', damaged: '無法送達' },
    headline: '已另外補寄一件',
    detail: '{carrier}沒能送到這件包裹，很抱歉。補寄的包裹也在這個頁面上，您不用另外處理。',
  },
  lost: {
    title: '下落不明',
    headline: '您的包裹遺失了',
    detail: '{carrier}找不到這件包裹，很抱歉。請聯絡{shop}，由店家為您處理。',
  },
  destroyed: {
    title: '無法送達',
    headline: '您的包裹損毀了',
    detail: '{carrier}只好銷毀，很抱歉。請聯絡{shop}，由店家為您處理。',
  },
  expired: {
    title: '30天沒有更新',
    headline: '物流紀錄中斷了',
    detail: '{carrier}不再更新。如果還沒收到，請聯絡{shop}。',
  },
};
