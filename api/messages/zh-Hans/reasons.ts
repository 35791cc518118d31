import type { Catalogue } from '../catalogue.ts';

const carrierActs = '{carrier}正在处理，您无需操作。让您久等了，很抱歉。';
const shopActs = '接下来由{shop}处理。如果超过一天还没有进展，请联系商家。';
const shopResends = '{shop}会换一种方式寄出。具体怎么寄，请联系商家。';
const writeToShop = '请联系{shop}，好让包裹继续派送。';
const shopMakesGood = '请联系{shop}，由商家为您解决。';
const afterPayment = '付款后包裹会继续派送。付款方式见快递公司的网页；如果找不到，请联系{shop}。';
const afterRoads = '道路恢复后包裹会继续运送，您无需操作。';

/** Why something is held up, and who acts. */
export const reasons: Catalogue['reasons'] = {
  carrier: { headline: '{carrier}有延误', detail: carrierActs },
  missorted: {
    headline: '包裹走错了路线',
    detail: '{carrier}正在转回正确路线，您无需操作。让您久等了，很抱歉。',
  },
  transport: { headline: '运输途中有延误', detail: carrierActs },
  capacity: {
    headline: '包裹比平时多',
    detail: '{carrier}正在陆续派送，您无需操作。让您久等了，很抱歉。',
  },
  damaged: { headline: '包裹有损坏', detail: shopMakesGood },
  lost: { headline: '暂时找不到包裹', detail: shopMakesGood },
  rejected: { headline: '{carrier}没有收件', detail: shopResends },
  held: {
    headline: '暂存在网点',
    detail: '{carrier}会妥善保管，并告知何时继续派送。您无需操作。',
  },
  researched: {
    headline: '{carrier}正在查找',
    detail: '如果两天后还没找到，请联系{shop}，之后由商家处理。',
  },
  not_found_by_carrier: {
    headline: '{carrier}还查不到这个单号',
    detail: '新包裹有时要到晚上才能查到。如果一直这样，请联系{shop}。',
  },
  wrong_data: { headline: '单据信息有误', detail: shopActs },
  not_ready: {
    headline: '包裹还没准备好',
    detail: '{shop}会在下次揽收时交出，您无需操作。',
  },
  packaging: { headline: '包装破损', detail: shopActs },
  documents: { headline: '缺少文件', detail: shopActs },
  prohibited: { headline: '不能用这种方式运送', detail: shopResends },
  cancelled_by_shop: {
    headline: '{shop}取消了发货',
    detail: '没有包裹在路上。如果您并不知情，请联系{shop}。',
  },
  wrong_number: {
    headline: '快递单号不对',
    detail: '{carrier}查不到这个单号，但您的包裹可能已经在路上。单号要由{shop}更正，请联系商家。',
  },
  addressee_absent: {
    headline: '当时没人在',
    detail:
      '您无需操作：一般下一个工作日会再来派送。其他收件方式请看通知单，或到快递公司的网页查看。',
  },
  addressee_moved: {
    headline: '收件地址变了',
    detail: '请把新地址告诉{shop}，好让包裹继续派送。',
  },
  business_closed: {
    headline: '当时没有营业',
    detail: '一般下一个工作日会再来派送，您无需操作。',
  },
  refused: { headline: '包裹被拒收', detail: writeToShop },
  wrong_address: {
    headline: '收件地址不对',
    detail: '请把正确的地址告诉{shop}，好让包裹继续派送。',
  },
  no_access: {
    headline: '快递员没能到门口',
    detail: '一般下一个工作日会再来派送。怎么进门，可以在快递公司的网页上说明。',
  },
  no_safe_place: {
    headline: '没有安全的地方放包裹',
    detail: '一般下一个工作日会再来派送。到时请留人在家，或在快递公司的网页上指定放置地点。',
  },
  pickup_missed: { headline: '逾期未取件', detail: writeToShop },
  payment: { headline: '有一笔费用待付', detail: afterPayment },
  identity: {
    headline: '需要查看您的证件',
    detail: '请在下次派送时备好，或带到网点。',
  },
  cancelled_by_shopper: {
    headline: '已按您的要求取消',
    detail: '没有包裹在路上。如果不是您取消的，请联系{shop}。',
  },
  customs: {
    headline: '包裹在海关滞留',
    detail: '要等海关决定，一般需要两天，您无需操作。',
  },
  customs_documents: {
    headline: '海关需要文件',
    detail: '文件由{shop}提交。如果超过两天还没有进展，请联系商家。',
  },
  customs_duty: { headline: '需要缴纳关税', detail: afterPayment },
  customs_prohibited: { headline: '海关不予放行', detail: shopMakesGood },
  weather: { headline: '受天气影响', detail: afterRoads },
  disaster: { headline: '受突发事件影响', detail: afterRoads },
  external: {
    headline: '需要更长时间',
    detail: '原因不在快递公司，您无需操作。让您久等了，很抱歉。',
  },
  security: {
    headline: '包裹正在安检',
    detail: '这是为了大家的安全。检查完会继续派送，您无需操作。',
  },
  regulation: {
    headline: '因规定暂停运送',
    detail: '{carrier}正在处理，您无需操作。',
  },
};
