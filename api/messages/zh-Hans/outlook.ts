import type { OutlookPatterns } from '../outlook-patterns.ts';

export const outlook: OutlookPatterns = {
  on: { today: '今天', tomorrow: '明天', day: '{day}' },
  by: { today: '今天', tomorrow: '明天', day: '{day}' },
  bare: { today: '今天', tomorrow: '明天', day: '{day}' },
  rest: {
    weekend: '周末物流较慢',
    holiday: '节假日物流较慢',
    holidays: '放假期间物流较慢',
  },
  parcels: {
    route: '这条线路上的包裹大多',
    carrier: '我们交给{carrier}的包裹大多',
    usual: '包裹大多',
  },
  nextScan: {
    plain: '下一条物流信息一般{on}更新。',
    rest: '{rest}，下一条物流信息一般{on}更新。',
  },
  firstScan: {
    none: '{carrier}还没有物流信息。{usual}',
    past: '比平常稍慢一些。',
    soon: '一般一天之内就有。',
    rest: '{rest}，第一条物流信息一般{on}更新。',
    plain: '第一条物流信息一般{on}更新。',
  },
  movesAgain: '{parcels}最晚{by}会有新进展，您无需操作。',
  askBy: '如果{by}还没有动静，请联系{shop}。',
  stillMoving: '您的包裹还在路上。',
  sorry: '让您久等了，很抱歉。',
  arrives: {
    by: '{parcels}最晚{by}就能送到。',
    between: '{parcels}在{from}到{to}之间送达。',
  },
  customs: { other: '{since}起清关中，一般需要{days}天，您无需操作。' },
  numbers: [],
  atTheDoor: '大多在{time}前送到。',
  comesAgain:
    '您无需操作：快递员一般{on}会再来派送。其他收件方式请看通知单，或到快递公司的网页查看。',
  insideWindow: '在承诺的时间段内送达。',
  lostSince: '{day}起下落不明',
  lostIn: '{carrier}的记录到{place}后就中断了。',
  lostAct: '很抱歉。请联系{shop}，由商家为您解决。',
  moved: '由{from}改到{to}',
  because: {
    carrier: '{moved}，快递延误',
    shop: '{moved}，商家延误',
    shopper: '{moved}，当时无人签收',
    customs: '{moved}，清关延误',
    weather: '{moved}，受天气影响',
    agreed: '{moved}，按约定改期',
  },
  noRound: '{from}{carrier}不派送，改到{to}',
  lastScan: '最新物流信息：{where}',
  moreStops: { other: '另外{count}站' },
};
