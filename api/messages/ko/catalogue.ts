import type { Catalogue } from '../catalogue.ts';
import { element, lookup } from './element.ts';
import { help } from './help.ts';
import { hosted } from './hosted.ts';
import { order, returns } from './order.ts';
import { outlook } from './outlook.ts';
import { reasons } from './reasons.ts';
import { said } from './said.ts';
import { tellings } from './tellings.ts';

// Behind a name stand only particles that do not change with its last sound: 에, 에서, 의, 까지.
export const ko: Catalogue = {
  settings: {
    calendar: 'ko-KR',
    hourDigits: 1,
    weekdayStop: true,
    shortMonths: 'in_date',
    smallTitles: false,
    comma: ', ',
    gap: ' ',
    stop: '.',
  },

  today: '오늘',
  tomorrow: '내일',
  yesterday: '어제',
  dayShort: '{day}일({weekday})',
  dayFar: { thisYear: '{month}\u00a0{day}일', otherYear: '{year}년\u00a0{month}\u00a0{day}일' },
  todayOrTomorrow: '오늘이나 내일',
  dayLong: {
    thisYear: '{month}\u00a0{day}일({weekday})',
    otherYear: '{year}년 {month}\u00a0{day}일({weekday})',
  },
  time: '{hour}:{minute}',
  timeRange: '{from}\u2060~\u2060{to}',
  dayRange: '{from} ~ {to}',
  dayAndTime: '{day} {time}',
  quantity: '{title}\u00a0×\u00a0{count}',
  updates: {
    none: '아직 배송 기록이 없어요.',
    some: { other: '배송 기록 {count}건' },
  },

  scan: {
    pending: '주문 접수',
    label_created: '포장 완료, 운송장 등록',
    picked_up: '택배사에서 수거',
    in_transit: '이동 중',
    customs: '통관 중',
    out_for_delivery: '배송 출발',
    delivery_attempted: '배송하지 못함',
    ready_for_pickup: '수령 가능',
    delivered: '배송 완료',
    exception: '배송 지연',
    returning: '반송 중',
    returned: '반송 완료',
    cancelled: '취소됨',
    lost: '위치 확인 불가',
    destroyed: '폐기됨',
    expired: '택배사 소식 없음',
  },
  steps: {
    ordered: '주문',
    packed: '포장 완료',
    onItsWay: '이동 중',
    outForDelivery: '배송 출발',
    home: '도착',
    ready: '수령 가능',
    attempted: '{time} 방문',
    turnedBack: '반송',
    withShop: '쇼핑몰 도착',
    lastSeen: '마지막 확인',
    search: '찾는 중',
    cancelled: '취소됨',
  },
  words: {
    progress: '진행 상황',
    done: '완료:',
    promised: '처음 예정일:',
    contents: '택배 내용물',
    carrier: '택배사',
    route: '경로',
    newsBy: '다음 소식 예상',
    copy: '운송장 번호 복사',
    copied: '운송장 번호를 복사했어요',
    log: '지금까지의 기록',
    noNews: '아직 배송 기록이 없어요. 새로 보낸 택배는 저녁이 되어야 나오기도 해요.',
    retry: '다시 시도',
    stale: '{time} 기준이에요. 지금은 배송 조회가 되지 않아 계속 시도하고 있어요.',
  },

  onDay: '{day}에',
  promiseLabel: '{day} 안내해 드린 도착 예정일',
  promiseUnchanged: '{day}, 변경 없음',
  promiseKept: '{day}, 예정대로',
  promiseMoved: '{from}에서 {to}로 변경',

  carrierPage: '{carrier}에서 확인하기',
  theCarrier: '택배사',
  proof: {
    with_neighbour: '{when} 이웃에게 맡김',
    collected: '{when} 찾아가심',
    safe_place: '{when} 안전한 곳에 둠',
    signed: '{when} 서명 후 전달',
    told: '{when} 전달 완료',
  },
  proofAction: '배송 완료 기록 보기',
  order,
  returns,
  reasons,
  act: '확인이 필요해요',
  standsIn: '분실된 택배를 대신하는 택배예요.',
  handedTo: '지금은 {carrier}에서 배송하고 있어요.',
  flagged: {
    redirected: '요청하신 새 주소로 가고 있어요.',
    rescheduled: '새 배송일이 정해졌어요.',
    in_part: '나머지는 따로 도착할 거예요.',
    damaged: '배송 중에 파손됐어요. {shop}에 문의해 주세요. 쇼핑몰에서 처리해 드릴 거예요.',
  },
  page: {
    order: '주문하신 상품',
    proof: '배송 완료',
    carriers: '택배사',
    pickup: '찾으실 곳',
    hours: '운영 시간',
  },
  help,
  said,
  outlook,
  hosted,
  element,
  lookup,
  ...tellings,
};
