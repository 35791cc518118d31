import type { HelpWords } from '#contract/help-words';

/** Around help and a report. */
export const help: HelpWords = {
  title: 'お困りですか？',
  question: 'どうされましたか？',
  back: '戻る',
  close: '閉じる',
  step: 'ステップ{n}/{all}',
  next: '確認した、次へ',
  settled: '解決した',
  glad: 'よかったです。また必要になったときのために、ここに残しておきます。',
  report: '{shop}に知らせる',
  items: 'どの商品ですか？',
  neededBy: '必要な日',
  note: '詳しい状況',
  notePlease: '{shop}が対応できるよう、ひと言お書きください。',
  photos: '写真',
  photosHint: '{most}枚まで。この端末で縮小し、撮影場所の情報は取り除きます。',
  addPhoto: '写真を追加',
  photo: '写真{n}',
  removePhoto: '写真{n}を削除',
  photoRefused: 'このブラウザでは画像として読み込めません。JPEGかPNGをお使いください。',
  send: '{shop}に送信',
  sending: '送信中',
  sent: '送信しました',
  notSent: ['送信できませんでした', 'ご入力の内容はそのまま残っています。'],
  offline: ['オフラインです', '接続が戻ると自動的に送信されます。'],
  refused: [
    '今はここで受け付けられません',
    '{shop}まで直接ご連絡いただくか、後ほどまたお試しください。',
  ],
  sendAgain: 'もう一度送信',
};
