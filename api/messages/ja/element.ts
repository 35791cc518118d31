import type { ElementWords, LookupWords } from '#contract/element-words';

export const element: ElementWords = {
  loading: 'お荷物を確認しています',
  tryAgain: 'もう一度試す',
  missing: ['まだ見つかりません', '新しいお荷物は、夕方まで表示されないことがあります。'],
  failed: ['今は確認できません', 'その間も、お荷物の配送は進んでいます。'],
};

export const lookup: LookupWords = {
  title: '注文を探す',
  headline: 'お荷物をお探しします',
  detail: 'ご注文番号と、ご注文時のメールアドレスまたは郵便番号をご入力ください。',
  orderNumber: 'ご注文番号',
  orderNumberHint: 'ご注文確認メールに記載されています',
  orderNumberMissing: 'ご注文番号が未入力です。ご注文確認メールに記載されています。',
  contact: 'メールアドレスまたは郵便番号',
  contactHint: 'ご注文時にご入力いただいたもの',
  contactMissing: 'メールアドレスまたは郵便番号が未入力です。',
  submit: 'お荷物を探す',
  looking: 'お荷物を確認しています',
  found: '見つかりました。こちらがお荷物です。',
  link: 'お荷物のページへ',
  keep: 'このご注文の専用ページ(保存用)',
  another: '別の注文を探す',
  nothing: {
    title: '該当なし',
    detail:
      '一致するご注文が見つかりません。ご注文確認メールと見比べて、両方をもう一度お確かめください。5回お試しになったあとは、15分ほどお待ちください。',
  },
  paused: {
    title: '少しお待ちください',
    headline: 'お試しの回数が多くなっています',
    detail: '推測でお荷物が見つかってしまわないよう、制限しています。{when}にまたお試しください。',
  },
  unreached: {
    title: '応答なし',
    headline: '今は確認できません',
    detail: 'その間も、お荷物の配送は進んでいます。1分ほどしてから、もう一度お試しください。',
  },
  noShop: {
    title: '該当なし',
    headline: 'この名前のショップはありません',
    detail: 'ショップのページかメールから、もう一度リンクを開いてください。',
  },
};
