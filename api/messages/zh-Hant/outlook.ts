import type { OutlookPatterns } from '../outlook-patterns.ts';

export const outlook: OutlookPatterns = {
  on: { today: '今天', tomorrow: '明天', day: '{day}' },
  by: { today: '今天', tomorrow: '明天', day: '{day}' },
  bare: { today: '今天', tomorrow: '明天', day: '{day}' },
  rest: {
    weekend: '週末物流比較慢',
    holiday: '假日物流比較慢',
    holidays: '連續假期物流比較慢',
  },
  parcels: {
    route: '這條路線的包裹大多',
    carrier: '我們交給{carrier}的包裹大多',
    usual: '包裹大多',
  },
  nextScan: {
    plain: '下一筆物流紀錄通常{on}更新。',
    rest: '{rest}，下一筆物流紀錄通常{on}更新。',
  },
  firstScan: {
    none: '{carrier}還沒有這件包裹的紀錄。{usual}',
    past: '比平常慢了一點。',
    soon: '通常一天內就會有。',
    rest: '{rest}，第一筆物流紀錄通常{on}更新。',
    plain: '第一筆物流紀錄通常{on}更新。',
  },
  movesAgain: '{parcels}最晚{by}會有新進度，您不用另外處理。',
  askBy: '如果{by}還沒有動靜，請聯絡{shop}。',
  stillMoving: '您的包裹還在路上。',
  sorry: '讓您久等了，很抱歉。',
  arrives: {
    by: '{parcels}最晚{by}就會送到。',
    between: '{parcels}在{from}到{to}之間送達。',
  },
  customs: { other: '{since}起清關中，通常需要{days}天，您不用另外處理。' },
  numbers: [],
  atTheDoor: '大多在{time}前送到。',
  comesAgain:
    '您只要等候就好，配送員通常{on}會再來。其他收件方式請看通知單，或到物流公司的網頁查看。',
  insideWindow: '在約定的時段內送達。',
  lostSince: '{day}起下落不明',
  lostIn: '{carrier}的紀錄到{place}後就中斷了。',
  lostAct: '很抱歉。請聯絡{shop}，由店家為您處理。',
  moved: '由{from}改為{to}',
  because: {
    carrier: '{moved}，物流延誤',
    shop: '{moved}，店家延誤',
    shopper: '{moved}，當時無人收件',
    customs: '{moved}，清關延誤',
    weather: '{moved}，受天候影響',
    agreed: '{moved}，已事先約定',
  },
  noRound: '{from}{carrier}不配送，改為{to}',
  lastScan: '最新物流紀錄：{where}',
  moreStops: { other: '另外{count}站' },
};
