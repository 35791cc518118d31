import type { HostedPatterns } from '../hosted-patterns.ts';

export const hosted: HostedPatterns = {
  neutralTitle: '{shop}寄給您的包裹',
  neutralText: '包裹到哪裡了，什麼時候送到。',
  shopLinks: '店家',
  footLinks: '店家的其他資訊',
  order: '訂單{number}，{day}',
  sum: '商品小計，不含運費',
  each: '{price} × {count}件',
  times: '{count}件',
  questions: '有問題嗎',
  askShop: '歡迎詢問{shop}，只要提供訂單編號就可以。',
  write: '聯絡{shop}',
  call: '打電話',
  help: '說明',

  calendar: '加入行事曆',
  eventTitle: '{shop}的包裹',
  eventText: '包裹到哪裡了：{url}',
  noEvent: {
    stage: '沒有可加入的行程',
    headline: '目前沒有安排配送',
    text: '可能已經送達，也可能還沒排定配送日期。',
    back: '查看包裹',
  },
  noParcel: {
    stage: '查無資料',
    headline: '這個連結沒有可顯示的包裹',
    text: '連結可能不完整，也可能已經停止分享。請從店家的信件重新打開，或聯絡店家：提供訂單編號，就能拿到新的連結。',
  },

  share: '傳給別人',
  shareText: '對方只看得到包裹在哪裡，看不到內容物、價格和訂購人。',
  makeLink: '建立連結',
  shared: '這個包裹的連結',
  sharedText: '有連結的人都能看到包裹在哪裡，直到您停止分享，或連續60天沒有新消息。',
  link: '連結',
  send: '傳送',
  copy: '複製',
  copied: '已複製',
  stop: '停止分享',

  gift: {
    title: '一份禮物',
    text: '裡面是什麼，先保密。{shop}也不會說。',
  },
  sharedView: {
    title: '分享給您的包裹',
    text: '有人在{shop}訂購，想讓您看到包裹在哪裡。',
  },
  push: {
    turnOn: '在這個裝置通知我',
    text: '開始配送、送達或有變動時，傳一則簡短通知給您，其他都不會傳。',
    on: '會在這個裝置通知您',
    turnOff: '不再通知',
    blocked: '瀏覽器不允許這個網頁傳送通知，可以在網站設定裡開啟。',
    failed: '沒有成功，請過一分鐘再試。',
  },
  report: {
    photosHint: '最多{most}張：JPEG、PNG 或 WebP，每張不超過{size}。',
    photoRefused: '{title}：太大，或不是可用的圖片。',
    photosAgain: '請重新選擇照片，這個頁面無法保留。',
  },
  madeBy: '包裹追蹤由開放原始碼的Porchlight提供',
};
