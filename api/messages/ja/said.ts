import type { SaidPatterns } from '../said-patterns.ts';

export const said: SaidPatterns = {
  label: {
    not_received: '「配達完了」なのに届いていない',
    damaged: '壊れているものがある',
    wrong_item: '違う商品が入っていた',
    late: '遅れていて、必要な日に間に合うか心配',
    wrong_address: '住所が間違っている',
    failed_attempt: '配達のときに受け取れなかった',
    missed_pickup: '期限までに受け取りに行けない',
    customs_fee: '関税などの支払いを求められた',
    other: 'その他',
  },
  steps: {
    look_around:
      '置き配されやすい場所をご確認ください。宅配ボックス、玄関の脇、メーターボックスなどです。',
    ask_household: 'ご在宅だった方にお尋ねください。代わりに受け取っているかもしれません。',
    ask_neighbours: 'お隣やお向かいの方にもお尋ねください。好意で預けていることがあります。',
    with_neighbour:
      '{carrier}の記録では、ご近所の方が受け取っています。両隣とお向かいにお尋ねください。',
    look_at_proof: '配達の記録をご確認ください。置いた場所が写っていることがあります。',
    wait_until_tomorrow:
      '明日の夜までお待ちください。届ける前に「配達完了」と記録されることもあります。',
    keep_packaging: '{shop}から返事があるまで、箱と緩衝材は捨てずにお持ちください。',
    photo_of_damage: '壊れた部分の写真と、箱の写真があると助かります。',
    photo_of_item: '届いた商品と、そのラベルの写真があると助かります。',
    find_card: '不在票が入っていないかご確認ください。この後のことが書かれています。',
    comes_again:
      '{carrier}は通常、翌営業日に再び配達に伺います。このままお待ちいただくか、ご都合のよい方法をお選びください。',
    soon_changes_more:
      '{carrier}への連絡が早いほど、変更できることが多くなります。その後、{shop}に正しい住所をお知らせください。',
    say_needed_day: 'いつまでに必要かをお知らせください。何ができるかを{shop}がお答えします。',
    collect_by: '{until}まで受け取れます。',
    ask_to_keep: '保管を数日延ばせるか、{carrier}にお尋ねください。',
    collecting_is_over:
      '受け取り期限が過ぎたため、{shop}に返送されます。再送をご希望かどうか、ショップにお知らせください。',
    pay_on_page:
      'お支払いは必ず{carrier}の公式ページで。SMSのリンクからは絶対に支払わないでください。',
    moves_once_paid: 'お支払いが済むと、通常は2営業日以内に動き出します。',
    again_or_refund:
      'お探しいただく必要はありません。{shop}が再送または返金できます。ご希望をお書きください。',
  },
  reschedule: '{carrier}で日時や場所を変更',
  contact: '{shop}に連絡する',
  state: {
    reported: {
      headline: '{shop}にお知らせしました',
      detail: '返事はここに届きます。それまでお手続きは不要です。',
    },
    looking: {
      headline: '{shop}が確認しています',
      detail: '分かったことはここに表示されます。それまでお手続きは不要です。',
    },
    answered: {
      headline: '{shop}から返事があります',
      detail: 'ほかにも気になることがあれば、もう一度お知らせください。ここに追加されます。',
    },
    solved: {
      headline: '解決しました',
      detail: 'まだ解決していないときは、もう一度お知らせください。',
    },
    closed: {
      headline: '{shop}が対応を終えました',
      detail: 'まだ問題があるときは、もう一度お知らせください。',
    },
  },
  gone: '荷物が届いていない',
  notHere: {
    title: '{carrier}の記録：{when} 配達完了',
    headline: 'まだお手元にありません',
    detail: '届いていないとのご連絡をいただきました。',
  },
  answerKept: '{shop}からの返事は、中身が分かることがあるため、ご注文の方だけにお見せしています。',
  reported: 'ご連絡日時：{when}',
};
