import type { HostedPatterns } from '../hosted-patterns.ts';

export const hosted: HostedPatterns = {
  neutralTitle: '您在{shop}的包裹',
  neutralText: '到哪了，什么时候送到。',
  shopLinks: '商家',
  footLinks: '商家的更多信息',
  order: '订单{number}，{day}',
  sum: '合计，不含运费',
  each: '{price} × {count}件',
  times: '{count}件',
  questions: '有疑问',
  askShop: '请咨询{shop}，只要报上订单号就行。',
  write: '联系{shop}',
  call: '打电话',
  help: '帮助',

  calendar: '添加到日历',
  eventTitle: '{shop}的包裹',
  eventText: '现在到哪了：{url}',
  noEvent: {
    stage: '没有可添加的日程',
    headline: '目前没有安排派送',
    text: '可能已经送达，也可能还没定下送达日期。',
    back: '查看包裹',
  },
  noParcel: {
    stage: '没有找到',
    headline: '这个链接里没有包裹',
    text: '链接可能不完整，也可能已被停止分享。请从商家的邮件里重新打开，或联系商家：报上订单号，就能拿到新的链接。',
  },

  share: '发给别人',
  shareText: '对方只能看到包裹到了哪里，看不到里面的东西、价格和下单的人。',
  makeLink: '生成链接',
  shared: '这个包裹的链接',
  sharedText: '有链接的人都能看到包裹到了哪里，直到您停止分享，或连续60天没有新消息。',
  link: '链接',
  send: '发送',
  copy: '复制',
  copied: '已复制',
  stop: '停止分享',

  gift: {
    title: '一份礼物',
    text: '里面是什么，先保密。{shop}也不会说出去。',
  },
  sharedView: {
    title: '分享给您的包裹',
    text: '有人在{shop}下了单，想让您看到包裹到了哪里。',
  },
  push: {
    turnOn: '在这台设备上提醒我',
    text: '开始派送、送达或有变动时，给您发一条提醒，别的都不发。',
    on: '会在这台设备上提醒您',
    turnOff: '不再提醒',
    blocked: '浏览器不允许本页发送通知，可以在网站设置里打开。',
    failed: '没有成功，请过一分钟再试。',
  },
  report: {
    photosHint: '最多{most}张：JPEG、PNG 或 WebP，每张不超过{size}。',
    photoRefused: '{title}：太大，或不是可用的图片。',
    photosAgain: '请重新选择照片，本页面无法保留。',
  },
  madeBy: '物流查询由开源项目Porchlight提供',
};
