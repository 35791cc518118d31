import type { ElementWords, LookupWords } from '#contract/element-words';

export const element: ElementWords = {
  loading: '택배를 찾고 있어요',
  tryAgain: '다시 시도',
  missing: ['아직 찾을 수 없어요', '새로 보낸 택배는 저녁이 되어야 나오기도 해요.'],
  failed: ['지금은 확인할 수 없어요', '그동안에도 택배는 계속 오고 있어요.'],
};

export const lookup: LookupWords = {
  title: '주문 찾기',
  headline: '택배를 찾아 드릴게요',
  detail: '주문 번호와, 주문할 때 쓰신 이메일이나 우편번호만 있으면 돼요.',
  orderNumber: '주문 번호',
  orderNumberHint: '주문 확인 이메일에 있어요',
  orderNumberMissing: '주문 번호를 입력해 주세요. 주문 확인 이메일에 있어요.',
  contact: '이메일 또는 우편번호',
  contactHint: '주문할 때 입력하신 것',
  contactMissing: '이메일이나 우편번호를 입력해 주세요.',
  submit: '택배 찾기',
  looking: '택배를 찾고 있어요',
  found: '찾았어요. 이 택배예요.',
  link: '택배 보러 가기',
  keep: '저장해 둘 수 있는 이 주문의 페이지',
  another: '다른 주문 찾기',
  nothing: {
    title: '일치하는 주문 없음',
    detail:
      '두 정보에 맞는 주문이 없어요. 주문 확인 이메일과 비교해 보세요. 다섯 번 시도한 뒤에는 15분 기다려 주세요.',
  },
  paused: {
    title: '잠시만요',
    headline: '여기서 너무 여러 번 시도했어요',
    detail: '남의 택배를 짐작으로 찾아내는 일을 막기 위해서예요. {when}에 다시 시도해 주세요.',
  },
  unreached: {
    title: '응답 없음',
    headline: '지금은 확인할 수 없어요',
    detail: '그동안에도 택배는 계속 오고 있어요. 1분쯤 뒤에 다시 시도해 주세요.',
  },
  noShop: {
    title: '쇼핑몰 없음',
    headline: '이 이름의 쇼핑몰이 없어요',
    detail: '쇼핑몰 페이지나 이메일에 있는 링크를 다시 열어 주세요.',
  },
};
