import type { TellingPatterns } from '../catalogue.ts';

export const tellings: TellingPatterns = {
  pending: {
    title: '주문 접수',
    headline: '포장하고 있어요',
    detail: '{shop}에서 주문을 받았어요. 택배사에 넘겨지면 첫 기록이 올라와요.',
  },
  noScan: {
    early: {
      title: '포장 완료, 수거 대기',
      headline: '택배사를 기다리고 있어요',
      detail:
        '{carrier} 배송 조회에 아직 나오지 않아요. 새로 보낸 택배는 저녁이 되어야 나오기도 해요.',
    },
    slow: {
      title: '포장 완료, 수거 대기',
      headline: '택배사를 기다리고 있어요',
      detail:
        '{carrier} 배송 조회에 나오기까지 평소보다 오래 걸리고 있어요. 이틀이 지나도 움직임이 없으면 {shop}에 문의해 주세요.',
    },
    unknown: {
      title: '아직 기록 없음',
      headline: '{carrier}에 아직 등록되지 않은 번호예요',
      detail: '5일이면 평소보다 오래 걸리는 거예요. {shop}에서 알아볼 차례이니 문의해 주세요.',
    },
    wrong: { title: '아직 기록 없음' },
  },
  labelCreated: {
    title: '포장 완료, 수거 대기',
    headline: '택배사를 기다리고 있어요',
    detail: '{carrier} 배송 조회에 아직 나오지 않아요. 보통 하루 안에 나와요.',
  },
  inTransit: {
    title: '이동 중',
    headline: '배송 중이에요',
    detail: '{last}. {more}',
    next: '다음 기록은 보통 하루 안에 올라와요.',
  },
  late: {
    title: '약속한 날보다 늦어지고 있어요',
    headline: '아직 배송 중이에요',
    newDayUnknown: '새 도착일은 아직 몰라요',
    detail: '{last}. 택배는 계속 오고 있어요. 기다리게 해 드려 죄송해요.',
  },
  silent: {
    title: { other: '{days}일째 소식 없음' },
    headline: '아직 배송 중이에요',
    detail: {
      waiting: '택배는 대부분 이틀 안에 다시 움직여요. 따로 하실 일은 없어요.',
      stalled:
        '{carrier}의 기록이 평소보다 오래 끊겨 있어요. {shop}에 문의해 주세요. 쇼핑몰에서 알아볼 수 있어요.',
    },
  },
  customs: {
    title: '통관 중',
    headline: '통관 중이에요',
    detail: '{since}부터 통관 중이에요. 보통 2일 정도 걸려요. 따로 하실 일은 없어요.',
  },
  outForDelivery: {
    title: '배송 출발',
    headline: '오늘',
    detail: '{since}부터 기사님이 배송하고 있어요.',
  },
  attempted: {
    title: { absent: '{time} 방문 시 부재중', tried: '{time} 방문, 전달하지 못했어요' },
    headline: '다시 방문해요',
    detail:
      '그대로 기다리셔도 돼요. 기사님이 보통 다음 영업일에 다시 방문해요. 다른 방법은 방문 안내문이나 택배사 페이지에서 확인해 주세요.',
  },
  readyForPickup: {
    title: '찾아가실 수 있어요',
    headline: '찾아가실 수 있어요',
    detail: {
      sentence: '{text}.',
      until: '{day}까지 보관해요',
      over: '{day}까지 보관했어요. 아직 있는지 물어보세요',
      bring: '사진이 있는 신분증을 가져가세요',
      aboutAWeek: '일주일 정도 보관해요',
    },
  },
  delivered: {
    title: '{when} 배송 완료',
    headline: {
      neighbour: '이웃에게 맡겼어요',
      collected: '찾아가셨어요',
      safe_place: '안전한 곳에 두었어요',
      signed: '서명을 받고 전해 드렸어요',
      home: '도착했어요',
    },
    detail: {
      promisedNothing: '택배사 기록으로는 도착했어요.',
      late: { other: '약속한 날보다 {days}일 늦었어요. 기다리게 해 드려 죄송해요.' },
      early: { other: '약속한 날보다 {days}일 일찍 도착했어요.' },
      onTime: '약속한 날에 도착했어요.',
    },
  },
  exception: {
    title: { action: '확인이 필요해요', held: '가는 길에 멈췄어요' },
    headline: '가는 길에 멈췄어요',
    detail: {
      action: '배송이 이어지도록 {shop}에 문의해 주세요.',
      held: '{carrier}에서 해결하고 있어요. 따로 하실 일은 없어요. 기다리게 해 드려 죄송해요.',
    },
  },
  returning: {
    title: '반송 중',
    headline: '{shop}에 반송되고 있어요',
    detail: '{why}. 다시 받고 싶으시면 {shop}에 문의해 주세요.',
    unknown: '배송하지 못했어요',
  },
  returned: {
    title: '반송 완료',
    headline: '{shop}에 돌아왔어요',
    detail: '예상하신 일이 아니라면 {shop}에 문의해 주세요.',
  },
  cancelled: {
    title: '취소됨',
    headline: { order: '이 주문은 취소됐어요', parcel: '이 택배는 취소됐어요' },
    detail: '오고 있는 택배가 없어요. 예상하신 일이 아니라면 {shop}에 문의해 주세요.',
  },
  replaced: {
    title: { lost: '위치 확인 불가', damaged: '도착하지 않아요' },
    headline: '대신 다른 택배를 보내 드려요',
    detail:
      '{carrier}에서 이 택배를 전해 드리지 못했어요. 죄송해요. 대신 보낸 택배는 이 페이지에 있어요. 따로 하실 일은 없어요.',
  },
  lost: {
    title: '위치 확인 불가',
    headline: '택배가 분실됐어요',
    detail:
      '{carrier}에서 택배의 위치를 확인하지 못하고 있어요. 죄송해요. {shop}에 문의해 주세요. 쇼핑몰에서 처리해 드릴 거예요.',
  },
  destroyed: {
    title: '도착하지 않아요',
    headline: '택배가 망가졌어요',
    detail:
      '{carrier}에서 폐기할 수밖에 없었어요. 죄송해요. {shop}에 문의해 주세요. 쇼핑몰에서 처리해 드릴 거예요.',
  },
  expired: {
    title: '30일째 소식 없음',
    headline: '소식이 끊겼어요',
    detail: '{carrier}에서 더는 소식을 보내지 않아요. 아직 못 받으셨다면 {shop}에 문의해 주세요.',
  },
};
