import type { HostedPatterns } from '../hosted-patterns.ts';

export const hosted: HostedPatterns = {
  neutralTitle: '{shop}에서 보낸 택배',
  neutralText: '지금 어디에 있고 언제 오는지.',
  shopLinks: '쇼핑몰',
  footLinks: '쇼핑몰 더 보기',
  order: '주문 {number}, {day}',
  sum: '상품 합계, 배송비 제외',
  each: '{price} × {count}개',
  times: '{count}개',
  questions: '궁금한 점',
  askShop: '{shop}에 물어보세요. 주문 번호만 알려 주시면 돼요.',
  write: '{shop}에 문의하기',
  call: '전화하기',
  help: '도움말',

  calendar: '캘린더에 추가',
  eventTitle: '{shop}에서 보낸 택배',
  eventText: '지금 위치: {url}',
  noEvent: {
    stage: '추가할 일정 없음',
    headline: '예정된 배송이 없어요',
    text: '이미 도착했거나 아직 배송일이 정해지지 않았어요.',
    back: '택배 보러 가기',
  },
  noParcel: {
    stage: '찾는 택배 없음',
    headline: '이 링크로 볼 수 있는 택배가 없어요',
    text: '링크가 중간에 잘렸거나 공유가 끝났을 수 있어요. 쇼핑몰 이메일에 있는 링크를 다시 열어 주세요. 그래도 안 되면 주문 번호와 함께 쇼핑몰에 문의해 주세요. 새 링크를 받으실 수 있어요.',
  },

  share: '다른 사람에게 보내기',
  shareText:
    '받는 사람은 택배가 어디에 있는지만 볼 수 있어요. 내용물과 가격, 주문한 사람은 보이지 않아요.',
  makeLink: '링크 만들기',
  shared: '이 택배의 링크',
  sharedText:
    '공유를 멈출 때까지, 링크를 가진 사람은 택배가 어디에 있는지 볼 수 있어요. 60일 동안 새 소식이 없으면 저절로 끝나요.',
  link: '링크',
  send: '보내기',
  copy: '복사',
  copied: '복사했어요',
  stop: '공유 멈추기',

  gift: {
    title: '선물이에요',
    text: '무엇이 들었는지는 받으실 때까지 비밀이에요. {shop}에서도 알려 드리지 않아요.',
  },
  sharedView: {
    title: '공유받은 택배',
    text: '{shop}에서 주문하신 분이 택배가 어디에 있는지 볼 수 있게 해 주셨어요.',
  },
  push: {
    turnOn: '이 기기로 알림 받기',
    text: '배송을 출발할 때, 도착했을 때, 바뀐 것이 있을 때 짧게 알려 드려요. 그 밖에는 보내지 않아요.',
    on: '이 기기로 알려 드릴게요',
    turnOff: '알림 그만 받기',
    blocked: '이 브라우저에서 알림이 차단되어 있어요. 사이트 설정에서 허용해 주세요.',
    failed: '알림을 켜지 못했어요. 1분쯤 뒤에 다시 시도해 주세요.',
  },
  report: {
    photosHint: '{most}장까지. JPEG, PNG, WebP이고 한 장에 {size} 이하.',
    photoRefused: '{title}: 너무 크거나 쓸 수 없는 이미지예요.',
    photosAgain: '사진을 다시 골라 주세요. 이 페이지에는 남겨 둘 수 없어요.',
  },
  madeBy: '오픈 소스 배송 조회 Porchlight',
};
