import type { ElementWords, LookupWords } from '#contract/element-words';

export const element: ElementWords = {
  loading: '正在查詢您的包裹',
  tryAgain: '再試一次',
  missing: ['目前查不到', '新寄出的包裹，有時要到晚上才查得到。'],
  failed: ['目前沒有回應', '您的包裹照常運送中。'],
};

export const lookup: LookupWords = {
  title: '查詢訂單',
  headline: '幫您找包裹',
  detail: '只需要兩項資料：訂單編號，以及訂購時填寫的電子郵件或郵遞區號。',
  orderNumber: '訂單編號',
  orderNumberHint: '在訂單確認信裡',
  orderNumberMissing: '請填寫訂單編號，就在訂單確認信裡。',
  contact: '電子郵件或郵遞區號',
  contactHint: '和訂購時填寫的相同',
  contactMissing: '請填寫電子郵件或郵遞區號。',
  submit: '查詢包裹',
  looking: '正在查詢您的包裹',
  found: '找到了，這就是您的包裹。',
  link: '查看包裹',
  keep: '這筆訂單的專屬頁面，可以收藏',
  another: '查詢其他訂單',
  nothing: {
    title: '查無資料',
    detail: '找不到兩項都相符的訂單。請對照訂單確認信再核對一次。試過五次後，請等十五分鐘。',
  },
  paused: {
    title: '請稍候',
    headline: '這裡嘗試的次數太多了',
    detail: '為避免有人用猜的找到別人的包裹，這裡限制了次數。{when}可以再試一次。',
  },
  unreached: {
    title: '沒有回應',
    headline: '目前無法查詢',
    detail: '您的包裹照常運送中。請過一分鐘再試。',
  },
  noShop: {
    title: '查無資料',
    headline: '沒有這個名稱的店家',
    detail: '請從店家的網頁或信件重新打開連結。',
  },
};
