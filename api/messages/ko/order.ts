import type { OrderPatterns, ReturnPatterns } from '../catalogue.ts';

const ordinal: OrderPatterns['ordinal'] = {
  words: [
    '첫 번째',
    '두 번째',
    '세 번째',
    '네 번째',
    '다섯 번째',
    '여섯 번째',
    '일곱 번째',
    '여덟 번째',
    '아홉 번째',
    '열 번째',
  ],
  more: { other: '{n}번째' },
};

export const order: OrderPatterns = {
  item: { all: '‘{title}’', one: '‘{title}’ 1개', several: '‘{title}’ {count}개' },
  things: { other: '{count}가지' },
  parcels: { other: '주문하신 상품은 택배 {all}개로 나누어 보내 드려요' },
  both: '택배 2개가 모두 도착했어요',
  everyOne: { other: '택배 {all}개가 모두 도착했어요' },
  some: { other: '{parcels} 중 {home}개가 도착했어요' },
  outOf: { other: '택배 {all}개' },
  // Each begins a sentence of its own. A title stands at the end, where nothing changes with its last sound.
  missing: {
    lost: '. {ordinal} 택배는 분실됐어요',
    goingBack: '. {ordinal} 택배는 쇼핑몰로 반송되고 있어요',
    holds: {
      one: '. {place} 택배에 든 상품: {items}',
      more: '. {place} 택배에 든 상품: {items}',
    },
  },
  ordinal,
  place: ordinal,
  notShipped: { one: '아직 발송 전인 상품: {items}.', more: '아직 발송 전인 상품: {items}.' },
  cancelled: { one: '취소된 상품: {items}.', more: '취소된 상품: {items}.' },
  goingBack: { one: '반송 중인 상품: {items}.', more: '반송 중인 상품: {items}.' },
  back: { one: '쇼핑몰로 돌아온 상품: {items}.', more: '쇼핑몰로 돌아온 상품: {items}.' },
  allCancelled: '이 주문은 취소됐어요.',
  places: {
    not_shipped: '발송 전',
    under_way: '배송 중',
    home: '도착',
    cancelled: '취소됨',
    lost: '배송 중 분실',
    returning: '반송 중',
    returned: '반송 완료',
  },
  packing: '포장 중',
  packed: '포장 완료',
  parcel: '택배\u00a0{n}',
};

export const returns: ReturnPatterns = {
  title: { items: '반품: {items}', none: '반품' },
  headline: {
    requested: '반품을 기다리고 있어요',
    approved: '반품을 기다리고 있어요',
    sent_back: '쇼핑몰로 가는 중',
    received: '쇼핑몰 도착',
    refunded: '환불 완료',
    refundedAmount: '{amount} 환불 완료',
    rejected: '반품 불가',
    cancelled: '반품 취소',
  },
  detail: {
    requested: '{shop}에 반품이 접수됐어요. 포장해 두시고, 안내를 받으면 보내 주세요.',
    approved:
      '{shop}에서 반품을 승인했어요. 포장해서 택배사에 맡겨 주세요. 그다음에는 하실 일이 없어요.',
    sent_back: '{shop}에 도착할 때까지 따로 하실 일은 없어요.',
    received: '{shop}에서 상품을 확인한 뒤 환불해 드려요.',
    exchanged: '{shop}에 도착했어요. 교환 상품은 따로 보내 드려요.',
    refunded: '은행이나 카드에 반영되기까지 2~3일 걸려요.',
    rejected: '이유가 궁금하시면 {shop}에 문의해 주세요.',
    cancelled: '돌려보내실 것이 없어요. 예상하신 일이 아니라면 {shop}에 문의해 주세요.',
  },
  steps: {
    announced: '반품 접수',
    sentBack: '발송',
    withShop: '쇼핑몰 도착',
    refunded: '환불 완료',
  },
  arrived: '쇼핑몰 도착',
};
