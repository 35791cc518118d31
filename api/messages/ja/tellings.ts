import type { TellingPatterns } from '../catalogue.ts';

export const tellings: TellingPatterns = {
  pending: {
    title: 'ご注文受付',
    headline: '梱包中',
    detail: '{shop}がご注文を承りました。配送会社に渡ると、最初の記録が入ります。',
  },
  noScan: {
    early: {
      title: '梱包済み、集荷待ち',
      headline: '集荷待ち',
      detail:
        '{carrier}の追跡にはまだ載っていません。新しいお荷物は、夕方まで表示されないことがあります。',
    },
    slow: {
      title: '梱包済み、集荷待ち',
      headline: '集荷待ち',
      detail:
        '{carrier}の追跡にまだ載らず、いつもより時間がかかっています。2日たっても動きがなければ、{shop}までご連絡ください。',
    },
    unknown: {
      title: 'まだ記録なし',
      headline: '{carrier}にまだ番号が登録されていません',
      detail:
        '5日たっても載らず、いつもより時間がかかっています。{shop}が確認しますので、ご連絡ください。',
    },
    wrong: { title: 'まだ記録なし' },
  },
  labelCreated: {
    title: '梱包済み、集荷待ち',
    headline: '集荷待ち',
    detail: '{carrier}の追跡にはまだ載っていません。通常は1日以内に載ります。',
  },
  inTransit: {
    title: '輸送中',
    headline: '輸送中',
    detail: '{last}。{more}',
    next: '次の更新は、通常1日以内に入ります。',
  },
  late: {
    title: 'お届け予定より遅れています',
    headline: '引き続き輸送中',
    newDayUnknown: '新しいお届け日は未定',
    detail: '{last}。お荷物は引き続き輸送中です。お待たせして申し訳ありません。',
  },
  silent: {
    title: { other: '{days}日間更新なし' },
    headline: '引き続き輸送中',
    detail: {
      waiting: '多くのお荷物は、あと2日以内にまた動き出します。お手続きは不要です。',
      stalled:
        '{carrier}の記録が、いつもより長く途切れています。{shop}までご連絡ください。ショップから問い合わせができます。',
    },
  },
  customs: {
    title: '通関手続き中',
    headline: '通関手続き中',
    detail: '{since}から通関手続き中です。通常2日ほどかかります。お手続きは不要です。',
  },
  outForDelivery: {
    title: '配達中',
    headline: '今日',
    detail: '{since}から配達に回っています。',
  },
  attempted: {
    title: { absent: '{time}、ご不在でした', tried: '{time}、お届けできませんでした' },
    headline: '再び配達に伺います',
    detail:
      'このままお待ちいただければ、通常は翌営業日に再び配達に伺います。再配達の日時や受け取り方法は、不在票か配送会社のページから指定できます。',
  },
  readyForPickup: {
    title: 'お受け取り可能',
    headline: 'お受け取りいただけます',
    detail: {
      sentence: '{text}。',
      until: '保管は{day}までです',
      over: '保管は{day}まででした。まだあるかどうか、お尋ねください',
      bring: '写真付きの本人確認書類をお持ちください',
      aboutAWeek: '保管は1週間ほどです',
    },
  },
  delivered: {
    title: '{when} 配達完了',
    headline: {
      neighbour: 'お隣の方にお預けしました',
      collected: 'お受け取り済みです',
      safe_place: '置き配でお届けしました',
      signed: 'サインをいただきお届けしました',
      home: 'お届けしました',
    },
    detail: {
      promisedNothing: '配送会社の記録では、お届け済みです。',
      late: { other: '予定より{days}日遅いお届けでした。お待たせして申し訳ありません。' },
      early: { other: '予定より{days}日早いお届けでした。' },
      onTime: '予定の日にお届けしました。',
    },
  },
  exception: {
    title: { action: 'お手続きが必要です', held: '途中で止まっています' },
    headline: '途中で止まっています',
    detail: {
      action: '配送を再開できるよう、{shop}までご連絡ください。',
      held: '{carrier}が対応しています。お手続きは不要です。お待たせして申し訳ありません。',
    },
  },
  returning: {
    title: '返送中',
    headline: '{shop}に返送中です',
    detail: '{why}。再送をご希望の場合は、{shop}までご連絡ください。',
    unknown: 'お届けできませんでした',
  },
  returned: {
    title: '返送済み',
    headline: '{shop}に戻りました',
    detail: 'お心当たりがない場合は、{shop}までご連絡ください。',
  },
  cancelled: {
    title: 'キャンセル',
    headline: {
      order: 'このご注文はキャンセルになりました',
      parcel: 'このお荷物はキャンセルになりました',
    },
    detail: '発送はありません。お心当たりがない場合は、{shop}までご連絡ください。',
  },
  replaced: {
    title: { lost: '所在不明', damaged: 'お届けできません' },
    headline: '代わりのお荷物をお届けします',
    detail:
      '{carrier}がこのお荷物をお届けできませんでした。申し訳ありません。代わりのお荷物はこのページにあります。お手続きは不要です。',
  },
  lost: {
    title: '所在不明',
    headline: 'お荷物が見つかりません',
    detail:
      '{carrier}がお荷物の行方を見失いました。申し訳ありません。{shop}までご連絡ください。ショップが対応します。',
  },
  destroyed: {
    title: 'お届けできません',
    headline: 'お荷物が破損してしまいました',
    detail:
      '{carrier}がやむを得ず廃棄しました。申し訳ありません。{shop}までご連絡ください。ショップが対応します。',
  },
  expired: {
    title: '30日間更新なし',
    headline: '追跡が途切れました',
    detail:
      '{carrier}からの更新が止まっています。まだ届いていない場合は、{shop}までご連絡ください。',
  },
};
