import type { Catalogue } from '../catalogue.ts';

const carrierActs =
  '{carrier}에서 해결하고 있어요. 따로 하실 일은 없어요. 기다리게 해 드려 죄송해요.';
const shopActs = '{shop}에서 바로잡을 일이에요. 하루가 지나도 그대로면 문의해 주세요.';
const shopResends = '{shop}에서 다른 방법으로 보내 드려요. 어떻게 보내는지는 문의해 주세요.';
const writeToShop = '배송이 이어지도록 {shop}에 문의해 주세요.';
const shopMakesGood = '{shop}에 문의해 주세요. 쇼핑몰에서 처리해 드릴 거예요.';
const afterPayment =
  '결제하시면 배송이 이어져요. 방법은 택배사 페이지에 있어요. 없으면 {shop}에 문의해 주세요.';
const afterRoads = '길이 다시 열리면 배송이 이어져요. 따로 하실 일은 없어요.';

/** Why something is held up, and who acts. */
export const reasons: Catalogue['reasons'] = {
  carrier: { headline: '{carrier} 배송이 늦어지고 있어요', detail: carrierActs },
  missorted: {
    headline: '다른 곳으로 잘못 갔어요',
    detail:
      '{carrier}에서 올바른 경로로 다시 보내고 있어요. 따로 하실 일은 없어요. 기다리게 해 드려 죄송해요.',
  },
  transport: { headline: '가는 길에 늦어지고 있어요', detail: carrierActs },
  capacity: {
    headline: '평소보다 택배가 많아요',
    detail:
      '{carrier}에서 차례대로 보내고 있어요. 따로 하실 일은 없어요. 기다리게 해 드려 죄송해요.',
  },
  damaged: { headline: '파손됐어요', detail: shopMakesGood },
  lost: { headline: '지금은 찾을 수 없어요', detail: shopMakesGood },
  rejected: { headline: '{carrier}에서 접수하지 않았어요', detail: shopResends },
  held: {
    headline: '물류센터에 보관 중이에요',
    detail:
      '{carrier}에서 안전하게 보관하고 있어요. 언제 다시 출발하는지 알려 줄 거예요. 따로 하실 일은 없어요.',
  },
  researched: {
    headline: '{carrier}에서 찾고 있어요',
    detail:
      '이틀이 지나도 나오지 않으면 {shop}에 문의해 주세요. 그때부터는 쇼핑몰에서 처리해 드려요.',
  },
  not_found_by_carrier: {
    headline: '{carrier}에 아직 등록되지 않은 번호예요',
    detail: '새로 보낸 택배는 저녁이 되어야 나오기도 해요. 계속 그대로면 {shop}에 문의해 주세요.',
  },
  wrong_data: { headline: '배송 정보가 맞지 않아요', detail: shopActs },
  not_ready: {
    headline: '상품 준비가 늦어졌어요',
    detail: '{shop}에서 다음 수거 때 택배사에 넘겨요. 따로 하실 일은 없어요.',
  },
  packaging: { headline: '포장이 뜯어졌어요', detail: shopActs },
  documents: { headline: '서류가 빠졌어요', detail: shopActs },
  prohibited: { headline: '이 방법으로는 보낼 수 없어요', detail: shopResends },
  cancelled_by_shop: {
    headline: '{shop}에서 취소했어요',
    detail: '오고 있는 택배가 없어요. 예상하신 일이 아니라면 {shop}에 문의해 주세요.',
  },
  wrong_number: {
    headline: '운송장 번호가 맞지 않아요',
    detail:
      '{carrier}에 없는 번호지만 택배는 오고 있을 수 있어요. 번호는 {shop}에서 바로잡아야 해요. 문의해 주세요.',
  },
  addressee_absent: {
    headline: '아무도 안 계셨어요',
    detail:
      '그대로 기다리셔도 돼요. 보통 다음 영업일에 다시 방문해요. 다른 방법은 방문 안내문이나 택배사 페이지에서 확인해 주세요.',
  },
  addressee_moved: {
    headline: '주소가 바뀌었어요',
    detail: '배송이 이어지도록 {shop}에 새 주소를 알려 주세요.',
  },
  business_closed: {
    headline: '문이 닫혀 있었어요',
    detail: '보통 다음 영업일에 다시 방문해요. 따로 하실 일은 없어요.',
  },
  refused: { headline: '수령이 거절됐어요', detail: writeToShop },
  wrong_address: {
    headline: '주소가 맞지 않아요',
    detail: '배송이 이어지도록 {shop}에 맞는 주소를 알려 주세요.',
  },
  no_access: {
    headline: '문 앞까지 가지 못했어요',
    detail:
      '보통 다음 영업일에 다시 방문해요. 공동현관 비밀번호 같은 출입 방법은 택배사 페이지에서 알려 주실 수 있어요.',
  },
  no_safe_place: {
    headline: '맡겨 둘 안전한 곳이 없었어요',
    detail:
      '보통 다음 영업일에 다시 방문해요. 그때 받아 주시거나, 택배사 페이지에서 맡길 곳을 정해 주세요.',
  },
  pickup_missed: { headline: '찾아갈 기한이 지났어요', detail: writeToShop },
  payment: { headline: '결제가 남아 있어요', detail: afterPayment },
  identity: {
    headline: '신분증 확인이 필요해요',
    detail: '다음 방문 때 준비해 두시거나, 찾으러 가실 때 가져가 주세요.',
  },
  cancelled_by_shopper: {
    headline: '요청하신 대로 취소했어요',
    detail: '오고 있는 택배가 없어요. 요청하신 적이 없다면 {shop}에 문의해 주세요.',
  },
  customs: {
    headline: '세관에서 확인 중이에요',
    detail: '세관의 결정을 기다리고 있어요. 보통 2일 정도 걸려요. 따로 하실 일은 없어요.',
  },
  customs_documents: {
    headline: '세관에 낼 서류가 필요해요',
    detail: '{shop}에서 제출할 차례예요. 이틀이 지나도 그대로면 문의해 주세요.',
  },
  customs_duty: { headline: '관세를 내셔야 해요', detail: afterPayment },
  customs_prohibited: { headline: '통관이 허용되지 않았어요', detail: shopMakesGood },
  weather: { headline: '날씨 때문에 늦어지고 있어요', detail: afterRoads },
  disaster: { headline: '재난 상황으로 늦어지고 있어요', detail: afterRoads },
  external: {
    headline: '시간이 더 걸리고 있어요',
    detail: '택배사에서 어쩔 수 없는 사정이에요. 따로 하실 일은 없어요. 기다리게 해 드려 죄송해요.',
  },
  security: {
    headline: '검사를 받고 있어요',
    detail: '모두의 안전을 위한 검사예요. 끝나면 배송이 이어져요. 따로 하실 일은 없어요.',
  },
  regulation: {
    headline: '규정 때문에 멈춰 있어요',
    detail: '{carrier}에서 확인하고 있어요. 따로 하실 일은 없어요.',
  },
};
