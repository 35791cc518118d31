import type { ElementWords, LookupWords } from '#contract/element-words';

export const element: ElementWords = {
  loading: 'Đang tìm kiện hàng của bạn',
  tryAgain: 'Thử lại',
  missing: ['Chưa tìm thấy', 'Kiện hàng vừa gửi có khi đến tối mới hiện.'],
  failed: ['Hiện chưa có phản hồi', 'Kiện hàng của bạn vẫn đang đi tiếp.'],
};

export const lookup: LookupWords = {
  title: 'Tìm đơn hàng của tôi',
  headline: 'Cùng tìm kiện hàng của bạn',
  detail: 'Chỉ cần hai thông tin: mã đơn hàng, và email hoặc mã bưu chính bạn đã dùng khi đặt.',
  orderNumber: 'Mã đơn hàng',
  orderNumberHint: 'Có trong email xác nhận đơn hàng',
  orderNumberMissing: 'Còn thiếu mã đơn hàng. Mã có trong email xác nhận đơn hàng.',
  contact: 'Email hoặc mã bưu chính',
  contactHint: 'Đúng như khi bạn đặt hàng',
  contactMissing: 'Còn thiếu email hoặc mã bưu chính.',
  submit: 'Tìm kiện hàng',
  looking: 'Đang tìm kiện hàng của bạn',
  found: 'Tìm thấy rồi. Kiện hàng của bạn đây.',
  link: 'Xem kiện hàng của bạn',
  keep: 'Trang riêng của đơn hàng này, để bạn lưu lại',
  another: 'Tìm đơn hàng khác',
  nothing: {
    title: 'Không tìm thấy',
    detail:
      'Không có đơn nào khớp với hai thông tin này. Bạn xem lại cả hai trong email xác nhận đơn hàng. Sau năm lần thử, hãy chờ 15 phút.',
  },
  paused: {
    title: 'Tạm nghỉ một chút',
    headline: 'Đã thử quá nhiều lần từ đây',
    detail: 'Như vậy không ai dò ra được kiện hàng bằng cách đoán. Bạn có thể thử lại {when}.',
  },
  unreached: {
    title: 'Không có phản hồi',
    headline: 'Hiện chúng tôi chưa tra cứu được',
    detail: 'Kiện hàng của bạn vẫn đang đi tiếp. Một phút nữa bạn thử lại nhé.',
  },
  noShop: {
    title: 'Không tìm thấy',
    headline: 'Không có cửa hàng nào tên này',
    detail: 'Bạn mở lại liên kết từ trang web hoặc email của cửa hàng.',
  },
};
