import type { HostedPatterns } from '../hosted-patterns.ts';

export const hosted: HostedPatterns = {
  neutralTitle: '{shop}からのお荷物',
  neutralText: '今どこにあり、いつ届くか。',
  shopLinks: 'ショップ',
  footLinks: 'ショップからのご案内',
  order: 'ご注文{number}、{day}',
  sum: '商品合計(送料別)',
  each: '{price} × {count}点',
  times: '{count}点',
  questions: 'お問い合わせ',
  askShop: '{shop}にお尋ねください。ご注文番号だけで分かります。',
  write: '{shop}に連絡する',
  call: '電話する',
  help: 'ヘルプ',

  calendar: 'カレンダーに追加',
  eventTitle: '{shop}からのお荷物',
  eventText: '現在の状況：{url}',
  noEvent: {
    stage: '追加する予定はありません',
    headline: 'お届けの予定はありません',
    text: 'すでに届いているか、お届け日がまだ決まっていません。',
    back: 'お荷物のページへ',
  },
  noParcel: {
    stage: '該当なし',
    headline: 'このリンクではお荷物を表示できません',
    text: 'リンクが途中で切れているか、共有が終わった可能性があります。ショップからのメールのリンクを、もう一度開いてください。開けないときは、ご注文番号を添えてショップにご連絡ください。新しいリンクを受け取れます。',
  },

  share: 'ほかの人に共有',
  shareText: '相手に見えるのは、お荷物の場所だけです。中身、金額、注文した人は表示されません。',
  makeLink: 'リンクを作成',
  shared: 'このお荷物へのリンク',
  sharedText:
    '共有をやめるまで、リンクを知っている人はお荷物の場所を見られます。更新が60日間ないと、自動で終了します。',
  link: 'リンク',
  send: '送る',
  copy: 'コピー',
  copied: 'コピーしました',
  stop: '共有をやめる',

  gift: {
    title: 'プレゼントです',
    text: '中身は届いてからのお楽しみ。{shop}も秘密にしています。',
  },
  sharedView: {
    title: '共有されたお荷物',
    text: '{shop}でご注文の方が、お荷物の場所を共有してくれました。',
  },
  push: {
    turnOn: 'この端末で通知を受け取る',
    text: '配達に出たとき、届いたとき、変更があったときだけ、短くお知らせします。',
    on: 'この端末にお知らせします',
    turnOff: '通知をやめる',
    blocked:
      'このブラウザでは、このページからの通知が許可されていません。ページの設定で許可できます。',
    failed: 'うまくいきませんでした。1分ほどしてから、もう一度お試しください。',
  },
  report: {
    photosHint: '{most}枚まで。JPEG、PNG、WebPで、1枚{size}以下。',
    photoRefused: '{title}：大きすぎるか、対応していない画像です。',
    photosAgain: '写真はもう一度選んでください。このページでは保持できません。',
  },
  madeBy: 'オープンソースの配送追跡 Porchlight',
};
