import type { OutlookPatterns } from '../outlook-patterns.ts';

export const outlook: OutlookPatterns = {
  on: { today: 'hôm nay', tomorrow: 'ngày mai', day: '{onDay}' },
  by: {
    today: 'chậm nhất là hôm nay',
    tomorrow: 'chậm nhất là ngày mai',
    day: 'chậm nhất {onDay}',
  },
  bare: { today: 'hôm nay', tomorrow: 'ngày mai', day: '{day}' },
  rest: {
    weekend: 'Cuối tuần hàng ít di chuyển',
    holiday: 'Ngày lễ hàng ít di chuyển',
    holidays: 'Dịp nghỉ lễ hàng ít di chuyển',
  },
  parcels: {
    route: 'Phần lớn kiện hàng trên tuyến này',
    carrier: 'Phần lớn kiện hàng chúng tôi gửi qua {carrier}',
    usual: 'Phần lớn kiện hàng',
  },
  nextScan: {
    plain: 'Cập nhật tiếp theo thường có {on}.',
    rest: '{rest}; cập nhật tiếp theo thường có {on}.',
  },
  firstScan: {
    none: '{carrier} chưa quét kiện hàng. {usual}',
    past: 'Như vậy là lâu hơn bình thường một chút.',
    soon: 'Thường mất chưa đến một ngày.',
    rest: '{rest}; cập nhật đầu tiên thường có {on}.',
    plain: 'Cập nhật đầu tiên thường có {on}.',
  },
  movesAgain: '{parcels} đi tiếp {by}; bạn không cần làm gì.',
  askBy: 'Nếu {by} vẫn chưa có gì mới, bạn nhắn cho {shop}.',
  stillMoving: 'Kiện hàng của bạn vẫn đang đi tiếp.',
  sorry: 'Xin lỗi vì để bạn phải chờ.',
  arrives: {
    by: '{parcels} đến nơi {by}.',
    between: '{parcels} đến nơi trong khoảng {from} đến {to}.',
  },
  customs: {
    other: 'Ở hải quan từ {since}. Thường mất {days} ngày; bạn không cần làm gì.',
  },
  numbers: ['hai', 'ba', 'bốn', 'năm', 'sáu'],
  atTheDoor: 'Phần lớn đến tận cửa trước {time}.',
  comesAgain:
    'Bạn cứ để vậy: người giao hàng thường quay lại {on}. Các cách khác có ghi trên giấy báo, hoặc trên trang của đơn vị vận chuyển.',
  insideWindow: 'Đúng khung giờ chúng tôi đã hẹn.',
  lostSince: 'Chưa tìm thấy từ {day}',
  lostIn: '{carrier} mất dấu kiện hàng ở {place}.',
  lostAct: 'Chúng tôi rất tiếc. Bạn nhắn cho {shop}; việc này họ cần giải quyết cho bạn.',
  moved: 'Dời từ {from} sang {to}',
  because: {
    carrier: '{moved}, đơn vị vận chuyển bị chậm',
    shop: '{moved}, cửa hàng bị chậm',
    shopper: '{moved}, không có ai nhận',
    customs: '{moved}, bị giữ ở hải quan',
    weather: '{moved}, vì thời tiết',
    agreed: '{moved}, như đã hẹn',
  },
  noRound: 'Dời từ {from} sang {to}: {carrier} không giao hàng {from}',
  lastScan: 'Cập nhật gần nhất: {where}',
  moreStops: { other: '{count} chặng nữa' },
};
