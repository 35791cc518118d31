import type { SaidPatterns } from '../said-patterns.ts';

export const said: SaidPatterns = {
  label: {
    not_received: '배송 완료라는데 받지 못했어요',
    damaged: '파손된 것이 있어요',
    wrong_item: '다른 상품이 들어 있었어요',
    late: '늦어지고 있는데, 필요한 날짜가 있어요',
    wrong_address: '주소가 틀렸어요',
    failed_attempt: '기사님이 오셨을 때 받지 못했어요',
    missed_pickup: '기한 안에 찾으러 갈 수 없어요',
    customs_fee: '관세를 내라고 해요',
    other: '다른 문제예요',
  },
  steps: {
    look_around:
      '기사님이 자주 두고 가는 곳을 찾아보세요. 문 앞, 경비실, 무인택배함, 소화전 안 같은 곳이에요.',
    ask_household: '집에 있던 가족에게 물어보세요. 이미 받아 두었을 수 있어요.',
    ask_neighbours: '옆집과 앞집에도 물어보세요. 기사님이 대신 맡겨 두기도 해요.',
    with_neighbour: '{carrier}에 따르면 이웃이 대신 받았어요. 양쪽 옆집과 앞집에 물어보세요.',
    look_at_proof: '배송 완료 기록을 확인해 보세요. 어디에 두었는지 나와 있을 수 있어요.',
    wait_until_tomorrow:
      '내일 저녁까지 기다려 보세요. 실제로 도착하기 전에 배송 완료로 처리되는 경우도 있어요.',
    keep_packaging: '{shop}에서 답할 때까지 상자와 포장재를 버리지 말아 주세요.',
    photo_of_damage: '파손된 곳과 상자를 찍은 사진이 있으면 도움이 돼요.',
    photo_of_item: '받으신 상품을 라벨과 함께 찍은 사진이 있으면 도움이 돼요.',
    find_card: '기사님이 남긴 안내문이나 문자가 있는지 보세요. 다음에 어떻게 되는지 나와 있어요.',
    comes_again:
      '{carrier}에서 보통 다음 영업일에 다시 방문해요. 그대로 기다리시거나 더 편한 방법을 골라 주세요.',
    soon_changes_more:
      '{carrier}에 빨리 알릴수록 바꿀 수 있는 것이 많아요. 그다음 {shop}에 맞는 주소를 알려 주세요.',
    say_needed_day: '언제까지 필요한지 알려 주세요. 어떤 방법이 있는지 {shop}에서 답해 드려요.',
    collect_by: '{until}까지 찾아가실 수 있어요.',
    ask_to_keep: '며칠 더 보관해 줄 수 있는지 {carrier}에 물어보세요.',
    collecting_is_over:
      '찾아갈 기한이 지나 {shop}에 반송돼요. 다시 받고 싶으신지 쇼핑몰에 알려 주세요.',
    pay_on_page:
      '결제는 {carrier}의 공식 페이지에서만 하세요. 문자로 온 링크로는 절대 결제하지 마세요.',
    moves_once_paid: '결제하시면 보통 영업일 기준 2일 안에 다시 움직여요.',
    again_or_refund:
      '찾아보실 필요는 없어요. {shop}에서 다시 보내거나 환불해 드릴 수 있어요. 원하시는 쪽을 적어 주세요.',
  },
  reschedule: '{carrier}에서 날짜나 장소 바꾸기',
  contact: '{shop}에 문의하기',
  state: {
    reported: {
      headline: '{shop}에 전달됐어요',
      detail: '답변은 여기에 올라와요. 그때까지 따로 하실 일은 없어요.',
    },
    looking: {
      headline: '{shop}에서 알아보고 있어요',
      detail: '알게 된 내용은 여기에 올라와요. 그때까지 따로 하실 일은 없어요.',
    },
    answered: {
      headline: '{shop}에서 답변했어요',
      detail: '아직 해결되지 않은 것이 있으면 다시 알려 주세요. 여기에 이어서 기록돼요.',
    },
    solved: {
      headline: '해결됐어요',
      detail: '아직 해결되지 않았다면 다시 알려 주세요.',
    },
    closed: {
      headline: '{shop}에서 처리를 마쳤어요',
      detail: '아직 문제가 있다면 다시 알려 주세요.',
    },
  },
  gone: '도착하지 않았어요',
  notHere: {
    title: '{carrier} 기록: {when} 배송 완료',
    headline: '아직 받지 못하셨어요',
    detail: '받지 못했다고 알려 주셨어요.',
  },
  answerKept: '{shop}의 답변은 내용물이 드러날 수 있어 주문하신 분만 볼 수 있어요.',
  reported: '접수: {when}',
};
