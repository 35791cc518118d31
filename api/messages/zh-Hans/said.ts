import type { SaidPatterns } from '../said-patterns.ts';

export const said: SaidPatterns = {
  label: {
    not_received: '显示已送达，但我没收到',
    damaged: '东西有损坏',
    wrong_item: '里面不是我买的',
    late: '还没送到，我赶着用',
    wrong_address: '地址不对',
    failed_attempt: '快递员没联系上我',
    missed_pickup: '来不及去取',
    customs_fee: '要我交关税',
    other: '其他问题',
  },
  steps: {
    look_around: '看看快递员常放的地方：门口、快递柜、驿站、门卫或物业、消防栓和水表箱里。',
    ask_household: '问问当时在家的人，也许已经拿进屋了。',
    ask_neighbours: '问问隔壁和对门，快递员有时会请邻居代收。',
    with_neighbour: '{carrier}显示由邻居代收。请问问两边隔壁和对门。',
    look_at_proof: '看看签收凭证，上面可能显示放在了哪里。',
    wait_until_tomorrow: '请等到明天晚上。有的快递员会先点签收，再送上门。',
    keep_packaging: '在{shop}回复之前，请保留箱子和里面的填充物。',
    photo_of_damage: '拍一张损坏处的照片，再拍一张箱子，会很有帮助。',
    photo_of_item: '拍一张收到的东西，连同标签，会很有帮助。',
    find_card: '找找快递员留下的通知单或短信，上面写着接下来怎么办。',
    comes_again: '{carrier}一般下一个工作日会再来。您可以等着，也可以选更方便的方式。',
    soon_changes_more: '越早告诉{carrier}，能改的就越多。然后把正确的地址告诉{shop}。',
    say_needed_day: '说说最晚哪天要用，{shop}会答复您能怎么安排。',
    collect_by: '最晚可在{until}取件。',
    ask_to_keep: '问问{carrier}能不能多保管几天。',
    collecting_is_over: '取件期限已过，包裹会退回{shop}。请告诉商家要不要再寄一次。',
    pay_on_page: '付款只在{carrier}的官方网页上进行，千万别点短信里的链接。',
    moves_once_paid: '付款后，包裹一般两个工作日内会继续运送。',
    again_or_refund: '您不用再找。{shop}可以重新寄出或退款，请写明您想要哪一种。',
  },
  reschedule: '去{carrier}改时间或地点',
  contact: '联系{shop}',
  state: {
    reported: {
      headline: '{shop}已收到您的反馈',
      detail: '答复会显示在这里，在那之前您无需操作。',
    },
    looking: {
      headline: '{shop}正在核实',
      detail: '有了结果会显示在这里，在那之前您无需操作。',
    },
    answered: {
      headline: '{shop}已答复',
      detail: '如果还有没解决的，请再次反馈，会补充在这里。',
    },
    solved: {
      headline: '已解决',
      detail: '如果其实没有解决，请再次反馈。',
    },
    closed: {
      headline: '{shop}已结束处理',
      detail: '如果还有问题，请再次反馈。',
    },
  },
  gone: '包裹没有送到',
  notHere: {
    title: '{carrier}显示：{when} 已送达',
    headline: '还没到您手上',
    detail: '您反馈没有收到。',
  },
  answerKept: '{shop}的答复可能会透露里面是什么，所以只有下单的人能看到。',
  reported: '反馈时间：{when}',
};
