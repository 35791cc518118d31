import type { OutlookPatterns } from '../outlook-patterns.ts';

export const outlook: OutlookPatterns = {
  on: { today: '今日', tomorrow: '明日', day: '{day}に' },
  by: { today: '今日中に', tomorrow: '明日までに', day: '{day}までに' },
  bare: { today: '今日', tomorrow: '明日', day: '{day}' },
  rest: {
    weekend: '週末はお荷物の動きが少なめです',
    holiday: '祝日はお荷物の動きが少なめです',
    holidays: '連休中はお荷物の動きが少なめです',
  },
  parcels: {
    route: 'この区間のお荷物の多く',
    carrier: '当店が{carrier}で送るお荷物の多く',
    usual: '多くのお荷物',
  },
  nextScan: {
    plain: '次の更新は、{on}入ることが多いです。',
    rest: '{rest}。次の更新は、{on}入ることが多いです。',
  },
  firstScan: {
    none: '{carrier}の追跡にはまだ載っていません。{usual}',
    past: 'いつもより少し時間がかかっています。',
    soon: '通常は1日以内に載ります。',
    rest: '{rest}。最初の記録は、{on}入ることが多いです。',
    plain: '最初の記録は、{on}入ることが多いです。',
  },
  movesAgain: '{parcels}は{by}また動き出します。お手続きは不要です。',
  askBy: '{by}動きがなければ、{shop}までご連絡ください。',
  stillMoving: 'お荷物は引き続き輸送中です。',
  sorry: 'お待たせして申し訳ありません。',
  arrives: {
    by: '{parcels}は{by}届きます。',
    between: '{parcels}は{from}から{to}の間に届きます。',
  },
  customs: {
    other: '{since}から通関手続き中です。通常{days}日ほどかかります。お手続きは不要です。',
  },
  numbers: [],
  atTheDoor: '多くは{time}までに届きます。',
  comesAgain:
    'このままお待ちいただければ、通常は{on}再び配達に伺います。再配達の日時や受け取り方法は、不在票か配送会社のページから指定できます。',
  insideWindow: '予定の時間帯にお届けしました。',
  lostSince: '{day}から所在不明',
  lostIn: '{carrier}の記録は、{place}で途切れています。',
  lostAct: '申し訳ありません。{shop}までご連絡ください。ショップが対応します。',
  moved: '{from}から{to}に変更',
  because: {
    carrier: '配送会社の遅れのため、{moved}',
    shop: 'ショップでの遅れのため、{moved}',
    shopper: 'お受け取りいただけなかったため、{moved}',
    customs: '通関の遅れのため、{moved}',
    weather: '天候のため、{moved}',
    agreed: 'ご相談のうえ、{moved}',
  },
  noRound: '{from}は{carrier}の配達がないため、{to}に変更',
  lastScan: '最新の更新：{where}',
  moreStops: { other: 'ほか{count}か所' },
};
