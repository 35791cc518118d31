import type { OrderPatterns, ReturnPatterns } from '../catalogue.ts';

const ordinal: OrderPatterns['ordinal'] = {
  words: [
    'thứ nhất',
    'thứ hai',
    'thứ ba',
    'thứ tư',
    'thứ năm',
    'thứ sáu',
    'thứ bảy',
    'thứ tám',
    'thứ chín',
    'thứ mười',
  ],
  more: { one: 'thứ {n}', other: 'thứ {n}' },
};

export const order: OrderPatterns = {
  // In quotation marks: a number alone wants a word for the kind of thing, which nobody told.
  item: {
    all: '“{title}”',
    one: '1\u00a0×\u00a0“{title}”',
    several: '{count}\u00a0×\u00a0“{title}”',
  },
  things: { other: '{count} món' },
  parcels: { other: 'Đơn hàng của bạn được gửi trong {all} kiện' },
  both: 'Cả hai kiện đã đến nơi',
  everyOne: { other: 'Cả {all} kiện đã đến nơi' },
  some: { other: 'Đã đến {home} trong {parcels}' },
  outOf: { other: '{all} kiện' },
  missing: {
    lost: ', kiện {ordinal} bị thất lạc',
    goingBack: ', kiện {ordinal} đang quay về cửa hàng',
    holds: { one: ', {items} nằm trong kiện {place}', more: ', {items} nằm trong kiện {place}' },
  },
  ordinal,
  place: ordinal,
  notShipped: { one: '{items} chưa được gửi đi.', more: '{items} chưa được gửi đi.' },
  cancelled: { one: '{items} đã bị hủy.', more: '{items} đã bị hủy.' },
  goingBack: {
    one: '{items} đang trên đường trả về.',
    more: '{items} đang trên đường trả về.',
  },
  back: { one: '{items} đã về lại cửa hàng.', more: '{items} đã về lại cửa hàng.' },
  allCancelled: 'Đơn hàng này đã bị hủy.',
  places: {
    not_shipped: 'Chưa gửi đi',
    under_way: 'Đang trên đường',
    home: 'Đã đến nơi',
    cancelled: 'Đã hủy',
    lost: 'Thất lạc trên đường',
    returning: 'Đang trên đường trả về',
    returned: 'Đã về lại cửa hàng',
  },
  packing: 'Đang đóng gói',
  packed: 'Đã đóng gói',
  parcel: 'Kiện\u00a0{n}',
};

export const returns: ReturnPatterns = {
  title: { items: 'Trả hàng: {items}', none: 'Trả hàng' },
  headline: {
    requested: 'Đang chờ hàng trả về',
    approved: 'Đang chờ hàng trả về',
    sent_back: 'Đang trên đường trả về',
    received: 'Đã về cửa hàng',
    refunded: 'Đã hoàn tiền',
    refundedAmount: 'Đã hoàn {amount}',
    rejected: 'Không nhận lại',
    cancelled: 'Đã hủy trả hàng',
  },
  detail: {
    requested: '{shop} đã biết. Bạn đóng gói lại, rồi gửi khi họ hướng dẫn cách gửi.',
    approved: '{shop} đã đồng ý. Bạn đóng gói rồi đem gửi; sau đó bạn không cần làm gì.',
    sent_back: 'Bạn không cần làm gì cho đến khi {shop} nhận được.',
    received: '{shop} xem qua hàng rồi hoàn tiền cho bạn.',
    exchanged: '{shop} đã nhận được. Món đổi sẽ đến trong một kiện riêng.',
    refunded: 'Ngân hàng cần hai đến ba ngày để tiền hiện lên.',
    rejected: 'Nếu chưa rõ lý do, bạn nhắn cho {shop}.',
    cancelled: 'Không có gì phải gửi trả. Nếu bạn không ngờ đến việc này, hãy nhắn cho {shop}.',
  },
  steps: {
    announced: 'Đã báo trả',
    sentBack: 'Đã gửi trả',
    withShop: 'Ở cửa hàng',
    refunded: 'Đã hoàn tiền',
  },
  arrived: 'Ở cửa hàng',
};
