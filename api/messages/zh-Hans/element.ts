import type { ElementWords, LookupWords } from '#contract/element-words';

export const element: ElementWords = {
  loading: '正在查找您的包裹',
  tryAgain: '重试',
  missing: ['暂时查不到', '新包裹有时要到晚上才能查到。'],
  failed: ['暂时没有回应', '您的包裹照常在路上。'],
};

export const lookup: LookupWords = {
  title: '查找订单',
  headline: '看看您的包裹到哪了',
  detail: '只需两样：订单号，以及下单时填写的邮箱或邮政编码。',
  orderNumber: '订单号',
  orderNumberHint: '在订单确认邮件里',
  orderNumberMissing: '请填写订单号，就在订单确认邮件里。',
  contact: '邮箱或邮政编码',
  contactHint: '与下单时填写的一致',
  contactMissing: '请填写邮箱或邮政编码。',
  submit: '查找包裹',
  looking: '正在查找您的包裹',
  found: '找到了，这就是您的包裹。',
  link: '查看包裹',
  keep: '这笔订单的专属页面，可以收藏',
  another: '查找另一笔订单',
  nothing: {
    title: '没有找到',
    detail: '没有与这两项都相符的订单。请对照订单确认邮件核对一下。试过五次后，请等一刻钟。',
  },
  paused: {
    title: '稍等片刻',
    headline: '这里尝试的次数太多了',
    detail: '为避免有人靠猜测找到别人的包裹，这里限制了次数。{when}可以再试。',
  },
  unreached: {
    title: '没有回应',
    headline: '暂时无法查询',
    detail: '您的包裹照常在路上。请过一分钟再试。',
  },
  noShop: {
    title: '没有找到',
    headline: '没有叫这个名字的商家',
    detail: '请从商家的网页或邮件里重新打开链接。',
  },
};
