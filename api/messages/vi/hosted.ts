import type { HostedPatterns } from '../hosted-patterns.ts';

export const hosted: HostedPatterns = {
  neutralTitle: 'Kiện hàng của bạn từ {shop}',
  neutralText: 'Đang ở đâu, và bao giờ đến.',
  shopLinks: 'Cửa hàng',
  footLinks: 'Thêm từ cửa hàng',
  order: 'Đơn hàng {number}, {day}',
  sum: 'Tổng cộng, chưa gồm phí giao hàng',
  each: '{count} × {price}',
  times: '{count} món',
  questions: 'Câu hỏi',
  askShop: 'Bạn hỏi {shop}; chỉ cần mã đơn hàng là đủ.',
  write: 'Nhắn cho {shop}',
  call: 'Gọi điện',
  help: 'Trợ giúp',

  calendar: 'Thêm vào lịch',
  eventTitle: 'Kiện hàng từ {shop}',
  eventText: 'Kiện hàng đang ở đâu: {url}',
  noEvent: {
    stage: 'Chưa có gì để ghi lịch',
    headline: 'Không có lần giao nào sắp tới',
    text: 'Có thể kiện hàng đã đến nơi, hoặc chưa có ngày giao.',
    back: 'Xem kiện hàng',
  },
  noParcel: {
    stage: 'Không tìm thấy',
    headline: 'Liên kết này không có kiện hàng nào',
    text: 'Có thể liên kết bị cắt mất một đoạn, hoặc người chia sẻ đã thu hồi. Bạn mở lại từ email của cửa hàng, hoặc nhắn cho cửa hàng: có mã đơn hàng là họ gửi được liên kết mới.',
  },

  share: 'Gửi cho người khác',
  shareText:
    'Họ thấy được kiện hàng đang ở đâu. Họ không thấy bên trong có gì, giá bao nhiêu hay ai đặt.',
  makeLink: 'Tạo liên kết',
  shared: 'Liên kết đến kiện hàng này',
  sharedText:
    'Ai có liên kết đều thấy kiện hàng đang ở đâu, cho đến khi bạn thu hồi hoặc sau 60 ngày không có tin mới.',
  link: 'Liên kết',
  send: 'Gửi đi',
  copy: 'Sao chép',
  copied: 'Đã sao chép',
  stop: 'Thu hồi',

  gift: {
    title: 'Một món quà',
    text: 'Bên trong là gì vẫn là điều bất ngờ. {shop} đã được nhờ giữ bí mật.',
  },
  sharedView: {
    title: 'Được chia sẻ với bạn',
    text: 'Một người đặt hàng ở {shop} cho bạn xem kiện hàng này đang ở đâu.',
  },
  push: {
    turnOn: 'Báo cho tôi trên thiết bị này',
    text: 'Một dòng khi hàng đang giao, khi hàng đến nơi và khi có thay đổi. Ngoài ra không có gì khác.',
    on: 'Thiết bị này sẽ nhận tin báo',
    turnOff: 'Không báo nữa',
    blocked:
      'Trình duyệt không cho trang này gửi tin báo. Bạn có thể cho phép trong phần cài đặt của trang.',
    failed: 'Chưa được. Một phút nữa bạn thử lại nhé.',
  },
  report: {
    photosHint: 'Tối đa {most}: JPEG, PNG hoặc WebP, mỗi ảnh không quá {size}.',
    photoRefused: '{title}: quá lớn, hoặc không phải loại ảnh này.',
    photosAgain: 'Hãy chọn lại ảnh, trang này không giữ ảnh được.',
  },
  madeBy: 'Theo dõi đơn bằng Porchlight, mã nguồn mở',
};
