import type { TellingPatterns } from '../catalogue.ts';

export const tellings: TellingPatterns = {
  pending: {
    title: 'Đã nhận đơn',
    headline: 'Đang đóng gói',
    detail: '{shop} đã nhận đơn của bạn. Cập nhật đầu tiên sẽ có khi đơn vị vận chuyển nhận hàng.',
  },
  noScan: {
    early: {
      title: 'Đã đóng gói, chờ vận chuyển',
      headline: 'Chờ đơn vị vận chuyển',
      detail: '{carrier} chưa quét kiện hàng. Kiện hàng vừa gửi có khi đến tối mới hiện.',
    },
    slow: {
      title: 'Đã đóng gói, chờ vận chuyển',
      headline: 'Chờ đơn vị vận chuyển',
      detail:
        '{carrier} chưa quét kiện hàng, lâu hơn bình thường. Nếu hai ngày nữa vẫn chưa có gì mới, bạn nhắn cho {shop}.',
    },
    unknown: {
      title: 'Chưa có cập nhật',
      headline: '{carrier} chưa có mã này',
      detail: 'Năm ngày là lâu hơn bình thường. Giờ đến lượt {shop} kiểm tra: bạn nhắn cho họ.',
    },
    wrong: { title: 'Chưa có cập nhật' },
  },
  labelCreated: {
    title: 'Đã đóng gói, chờ vận chuyển',
    headline: 'Chờ đơn vị vận chuyển',
    detail: '{carrier} chưa quét kiện hàng. Thường mất chưa đến một ngày.',
  },
  inTransit: {
    title: 'Đang trên đường',
    headline: 'Đang trên đường',
    detail: '{last}. {more}',
    next: 'Cập nhật tiếp theo thường có trong vòng một ngày.',
  },
  late: {
    title: 'Trễ hơn đã hẹn',
    headline: 'Vẫn đang trên đường',
    newDayUnknown: 'Chưa rõ ngày mới',
    detail: '{last}. Kiện hàng của bạn vẫn đang đi tiếp. Xin lỗi vì để bạn phải chờ.',
  },
  silent: {
    title: { other: '{days} ngày chưa có tin' },
    headline: 'Vẫn đang trên đường',
    detail: {
      waiting: 'Phần lớn kiện hàng đi tiếp trong hai ngày tới; bạn không cần làm gì.',
      stalled:
        '{carrier} chưa quét lại kiện hàng, lâu hơn bình thường. Bạn nhắn cho {shop}; họ có thể hỏi giúp.',
    },
  },
  customs: {
    title: 'Đang ở hải quan',
    headline: 'Đang ở hải quan',
    detail: 'Ở hải quan từ {since}. Thường mất hai ngày; bạn không cần làm gì.',
  },
  outForDelivery: {
    title: 'Đang giao hàng',
    headline: 'Hôm nay',
    detail: 'Người giao hàng đã mang đi từ {since}.',
  },
  attempted: {
    title: { absent: 'Không có ai nhận, {time}', tried: 'Chưa giao được, {time}' },
    headline: 'Sẽ giao lại',
    detail:
      'Bạn cứ để vậy: người giao hàng thường quay lại vào ngày làm việc tiếp theo. Các cách khác có ghi trên giấy báo, hoặc trên trang của đơn vị vận chuyển.',
  },
  readyForPickup: {
    title: 'Có thể đến nhận',
    headline: 'Có thể đến nhận',
    detail: {
      sentence: '{text}.',
      until: 'Hàng được giữ đến {day}',
      over: 'Hàng được giữ đến {day}; bạn hỏi xem có còn không',
      bring: 'Bạn nhớ mang theo giấy tờ có ảnh',
      aboutAWeek: 'Hàng được giữ khoảng một tuần',
    },
  },
  delivered: {
    title: 'Đã giao {when}',
    headline: {
      neighbour: 'Ở nhà hàng xóm của bạn',
      collected: 'Bạn đã nhận',
      safe_place: 'Để ở nơi an toàn',
      signed: 'Đã đến nơi, có ký nhận',
      home: 'Đã đến nơi',
    },
    detail: {
      promisedNothing: 'Đơn vị vận chuyển báo hàng đã đến.',
      late: { other: 'Trễ {days} ngày so với đã hẹn. Xin lỗi vì để bạn phải chờ.' },
      early: { other: 'Sớm {days} ngày so với đã hẹn.' },
      onTime: 'Đúng ngày chúng tôi đã hẹn.',
    },
  },
  exception: {
    title: { action: 'Cần bạn giúp một việc', held: 'Bị giữ lại trên đường' },
    headline: 'Bị giữ lại trên đường',
    detail: {
      action: 'Bạn nhắn cho {shop}, để kiện hàng đi tiếp được.',
      held: '{carrier} đang xử lý; bạn không cần làm gì. Xin lỗi vì để bạn phải chờ.',
    },
  },
  returning: {
    title: 'Chuyển hoàn',
    headline: 'Đang trên đường về {shop}',
    detail: '{why}. Bạn nhắn cho {shop} nếu muốn gửi lại.',
    unknown: 'Không giao được',
  },
  returned: {
    title: 'Đã trả về',
    headline: 'Đã về lại {shop}',
    detail: 'Nếu bạn không ngờ đến việc này, hãy nhắn cho {shop}.',
  },
  cancelled: {
    title: 'Đã hủy',
    headline: { order: 'Đơn hàng này đã bị hủy', parcel: 'Kiện hàng này đã bị hủy' },
    detail: 'Không có gì đang trên đường. Nếu bạn không ngờ đến việc này, hãy nhắn cho {shop}.',
  },
  replaced: {
    title: { lost: 'Chưa tìm thấy', damaged: 'Không đến nữa' },
    headline: 'Một kiện khác sẽ đến thay',
    detail:
      '{carrier} không giao được kiện này. Chúng tôi rất tiếc. Kiện thay thế nằm trong các kiện của bạn ở đây; bạn không cần làm gì.',
  },
  lost: {
    title: 'Chưa tìm thấy',
    headline: 'Kiện hàng của bạn bị thất lạc',
    detail:
      '{carrier} đã mất dấu kiện hàng. Chúng tôi rất tiếc. Bạn nhắn cho {shop}; việc này họ cần giải quyết cho bạn.',
  },
  destroyed: {
    title: 'Không đến nữa',
    headline: 'Kiện hàng của bạn đã hỏng hẳn',
    detail:
      '{carrier} đã phải tiêu hủy. Chúng tôi rất tiếc. Bạn nhắn cho {shop}; việc này họ cần giải quyết cho bạn.',
  },
  expired: {
    title: '30 ngày chưa có tin',
    headline: 'Đã mất dấu',
    detail: '{carrier} không còn cập nhật. Nếu hàng chưa đến, bạn nhắn cho {shop}.',
  },
};
