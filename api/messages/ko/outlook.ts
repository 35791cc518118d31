import type { OutlookPatterns } from '../outlook-patterns.ts';

export const outlook: OutlookPatterns = {
  on: { today: '오늘', tomorrow: '내일', day: '{day}에' },
  by: { today: '오늘까지', tomorrow: '내일까지', day: '{day}까지' },
  bare: { today: '오늘', tomorrow: '내일', day: '{day}' },
  rest: {
    weekend: '주말에는 택배가 거의 움직이지 않아요',
    holiday: '공휴일에는 택배가 거의 움직이지 않아요',
    holidays: '연휴에는 택배가 거의 움직이지 않아요',
  },
  parcels: {
    route: '이 구간의 택배는 대부분',
    carrier: '저희가 {carrier} 편으로 보낸 택배는 대부분',
    usual: '택배는 대부분',
  },
  nextScan: {
    plain: '다음 기록은 보통 {on} 올라와요.',
    rest: '{rest}. 다음 기록은 보통 {on} 올라와요.',
  },
  firstScan: {
    none: '{carrier} 배송 조회에 아직 나오지 않아요. {usual}',
    past: '평소보다 조금 더 걸리고 있어요.',
    soon: '보통 하루 안에 나와요.',
    rest: '{rest}. 첫 기록은 보통 {on} 올라와요.',
    plain: '첫 기록은 보통 {on} 올라와요.',
  },
  movesAgain: '{parcels} {by} 다시 움직여요. 따로 하실 일은 없어요.',
  askBy: '{by} 움직임이 없으면 {shop}에 문의해 주세요.',
  stillMoving: '택배는 계속 오고 있어요.',
  sorry: '기다리게 해 드려 죄송해요.',
  arrives: {
    by: '{parcels} {by} 도착해요.',
    between: '{parcels} {from}에서 {to} 사이에 도착해요.',
  },
  customs: {
    other: '{since}부터 통관 중이에요. 보통 {days}일 정도 걸려요. 따로 하실 일은 없어요.',
  },
  numbers: [],
  atTheDoor: '대부분 {time}까지 도착해요.',
  comesAgain:
    '그대로 기다리셔도 돼요. 기사님이 보통 {on} 다시 방문해요. 다른 방법은 방문 안내문이나 택배사 페이지에서 확인해 주세요.',
  insideWindow: '약속한 시간 안에 도착했어요.',
  lostSince: '{day}부터 위치 확인 불가',
  lostIn: '{carrier}의 기록이 {place}에서 끊겼어요.',
  lostAct: '죄송해요. {shop}에 문의해 주세요. 쇼핑몰에서 처리해 드릴 거예요.',
  moved: '{from}에서 {to}로 변경',
  because: {
    carrier: '택배사 지연으로 {moved}',
    shop: '쇼핑몰 사정으로 {moved}',
    shopper: '받으실 분이 안 계셔서 {moved}',
    customs: '통관 지연으로 {moved}',
    weather: '날씨 때문에 {moved}',
    agreed: '협의한 대로 {moved}',
  },
  noRound: '{from}에는 {carrier} 배송이 없어서 {to}로 변경',
  lastScan: '최근 기록: {where}',
  moreStops: { other: '외 {count}곳' },
};
