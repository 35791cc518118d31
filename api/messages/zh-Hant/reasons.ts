import type { Catalogue } from '../catalogue.ts';

const carrierActs = '{carrier}正在處理，您只要等候就好。讓您久等了，很抱歉。';
const shopActs = '接下來由{shop}處理。如果超過一天還沒有進度，請聯絡店家。';
const shopResends = '{shop}會改用別的方式寄出。詳情請聯絡店家。';
const writeToShop = '請聯絡{shop}，包裹才能繼續配送。';
const shopMakesGood = '請聯絡{shop}，由店家為您處理。';
const afterPayment = '付款後就會繼續配送。付款方式請看物流公司的網頁；如果找不到，請聯絡{shop}。';
const afterRoads = '道路恢復通行後就會繼續運送，您不用另外處理。';

/** Why something is held up, and who acts. */
export const reasons: Catalogue['reasons'] = {
  carrier: { headline: '{carrier}的配送延誤了', detail: carrierActs },
  missorted: {
    headline: '包裹走錯路線了',
    detail: '{carrier}正在轉回正確的路線，您不用另外處理。讓您久等了，很抱歉。',
  },
  transport: { headline: '運送途中延誤了', detail: carrierActs },
  capacity: {
    headline: '包裹量比平常多',
    detail: '{carrier}正在陸續配送，您不用另外處理。讓您久等了，很抱歉。',
  },
  damaged: { headline: '包裹受損了', detail: shopMakesGood },
  lost: { headline: '目前找不到包裹', detail: shopMakesGood },
  rejected: { headline: '{carrier}沒有收件', detail: shopResends },
  held: {
    headline: '暫放在營業所',
    detail: '{carrier}會妥善保管，並告知什麼時候繼續配送。您不用另外處理。',
  },
  researched: {
    headline: '{carrier}正在協尋',
    detail: '如果兩天後還沒找到，請聯絡{shop}，之後由店家處理。',
  },
  not_found_by_carrier: {
    headline: '{carrier}還查不到這個編號',
    detail: '新寄出的包裹，有時要到晚上才查得到。如果一直這樣，請聯絡{shop}。',
  },
  wrong_data: { headline: '單據資料有誤', detail: shopActs },
  not_ready: {
    headline: '包裹當時還沒準備好',
    detail: '{shop}會在下次收件時交出，您不用另外處理。',
  },
  packaging: { headline: '包裝破損了', detail: shopActs },
  documents: { headline: '缺少文件', detail: shopActs },
  prohibited: { headline: '不能用這種方式運送', detail: shopResends },
  cancelled_by_shop: {
    headline: '{shop}取消了出貨',
    detail: '目前沒有包裹在路上。如果您不知情，請聯絡{shop}。',
  },
  wrong_number: {
    headline: '追蹤編號不正確',
    detail: '{carrier}查不到這個編號，但您的包裹可能已經在路上。編號要由{shop}更正，請聯絡店家。',
  },
  addressee_absent: {
    headline: '當時沒有人在',
    detail:
      '您只要等候就好，通常下一個工作日會再來配送。其他收件方式請看通知單，或到物流公司的網頁查看。',
  },
  addressee_moved: {
    headline: '收件地址變更了',
    detail: '請把新地址告訴{shop}，包裹才能繼續配送。',
  },
  business_closed: {
    headline: '當時沒有營業',
    detail: '通常下一個工作日會再來配送，您不用另外處理。',
  },
  refused: { headline: '包裹被拒收', detail: writeToShop },
  wrong_address: {
    headline: '收件地址不正確',
    detail: '請把正確的地址告訴{shop}，包裹才能繼續配送。',
  },
  no_access: {
    headline: '配送員到不了門口',
    detail: '通常下一個工作日會再來配送。怎麼進門，可以在物流公司的網頁說明。',
  },
  no_safe_place: {
    headline: '沒有安全的地方放包裹',
    detail: '通常下一個工作日會再來配送。到時請留人在家，或在物流公司的網頁指定放置地點。',
  },
  pickup_missed: { headline: '逾期未取貨', detail: writeToShop },
  payment: { headline: '有一筆費用還沒付', detail: afterPayment },
  identity: {
    headline: '需要查驗您的證件',
    detail: '請在下次配送時準備好，或帶到門市櫃檯。',
  },
  cancelled_by_shopper: {
    headline: '已依您的要求取消',
    detail: '目前沒有包裹在路上。如果不是您取消的，請聯絡{shop}。',
  },
  customs: {
    headline: '包裹卡在海關',
    detail: '要等海關決定，通常需要兩天，您不用另外處理。',
  },
  customs_documents: {
    headline: '海關需要文件',
    detail: '文件由{shop}補交。如果超過兩天還沒有進度，請聯絡店家。',
  },
  customs_duty: { headline: '需要繳納關稅', detail: afterPayment },
  customs_prohibited: { headline: '海關不予放行', detail: shopMakesGood },
  weather: { headline: '受天候影響而延誤', detail: afterRoads },
  disaster: { headline: '受災害影響而延誤', detail: afterRoads },
  external: {
    headline: '需要更多時間',
    detail: '原因不在物流公司，您不用另外處理。讓您久等了，很抱歉。',
  },
  security: {
    headline: '包裹正在安檢',
    detail: '這是為了大家的安全。檢查完就會繼續配送，您不用另外處理。',
  },
  regulation: {
    headline: '因法規暫停運送',
    detail: '{carrier}正在處理，您只要等候就好。',
  },
};
