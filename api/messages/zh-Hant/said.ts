import type { SaidPatterns } from '../said-patterns.ts';

export const said: SaidPatterns = {
  label: {
    not_received: '顯示已送達，但我沒收到',
    damaged: '東西壞了',
    wrong_item: '裡面不是我訂的',
    late: '還沒送到，我趕著用',
    wrong_address: '地址錯了',
    failed_attempt: '配送時沒聯絡到我',
    missed_pickup: '我來不及去取貨',
    customs_fee: '要我付關稅',
    other: '其他問題',
  },
  steps: {
    look_around: '看看配送員常放的地方：門口、鞋櫃旁、管理室、信箱下面。',
    ask_household: '問問當時在家的人，也許已經收進屋裡了。',
    ask_neighbours: '問問隔壁和對面，配送員有時會請鄰居代收。',
    with_neighbour: '{carrier}顯示由鄰居代收。請問問左右隔壁和對面。',
    look_at_proof: '看看簽收紀錄，上面可能會顯示放在哪裡。',
    wait_until_tomorrow: '請等到明天晚上。有些配送員會先刷送達，再把包裹送來。',
    keep_packaging: '在{shop}回覆之前，請留著箱子和裡面的緩衝材。',
    photo_of_damage: '拍一張損壞處的照片，再拍一張箱子，會很有幫助。',
    photo_of_item: '拍一張收到的商品，連同標籤，會很有幫助。',
    find_card: '找找配送員留下的通知單或簡訊，上面寫著接下來怎麼做。',
    comes_again: '{carrier}通常下一個工作日會再來。您可以等著，也可以選更方便的方式。',
    soon_changes_more: '越早告訴{carrier}，能改的就越多。然後把正確的地址告訴{shop}。',
    say_needed_day: '說說最晚哪天要用，{shop}會回覆您可以怎麼安排。',
    collect_by: '最晚可在{until}取貨。',
    ask_to_keep: '問問{carrier}能不能多保留幾天。',
    collecting_is_over: '取貨期限已過，包裹會退回{shop}。請告訴店家要不要再寄一次。',
    pay_on_page: '只在{carrier}的官方網頁付款，千萬不要點簡訊裡的連結。',
    moves_once_paid: '付款後，包裹通常兩個工作日內就會繼續運送。',
    again_or_refund: '您不用再找。{shop}可以重新寄出或退款，請寫下您想要哪一種。',
  },
  reschedule: '到{carrier}改時間或地點',
  contact: '聯絡{shop}',
  state: {
    reported: {
      headline: '{shop}收到您的回報了',
      detail: '回覆會顯示在這裡，在那之前您不用另外處理。',
    },
    looking: {
      headline: '{shop}正在查',
      detail: '有結果會顯示在這裡，在那之前您不用另外處理。',
    },
    answered: {
      headline: '{shop}回覆了',
      detail: '如果還有沒解決的，請再回報一次，會加在這裡。',
    },
    solved: {
      headline: '解決了',
      detail: '如果其實還沒解決，請再回報一次。',
    },
    closed: {
      headline: '{shop}已結案',
      detail: '如果還有問題，請再回報一次。',
    },
  },
  gone: '包裹沒有送到',
  notHere: {
    title: '{carrier}顯示：{when} 已送達',
    headline: '還沒到您手上',
    detail: '您回報沒有收到。',
  },
  answerKept: '{shop}的回覆可能會透露裡面是什麼，所以只有下單的人看得到。',
  reported: '回報時間：{when}',
};
