import type { Catalogue } from '../catalogue.ts';

const carrierActs = '{carrier} đang xử lý; bạn không cần làm gì. Xin lỗi vì để bạn phải chờ.';
const shopActs =
  'Việc này đến lượt {shop} giải quyết. Nếu hơn một ngày chưa xong, bạn nhắn cho họ.';
const shopResends =
  'Giờ đến lượt {shop}: họ cần gửi bằng cách khác. Bạn nhắn cho họ để biết gửi thế nào.';
const writeToShop = 'Bạn nhắn cho {shop}, để kiện hàng đi tiếp được.';
const shopMakesGood = 'Bạn nhắn cho {shop}; việc này họ cần giải quyết cho bạn.';
const comesAgain = 'Người giao hàng thường quay lại vào ngày làm việc tiếp theo.';
const afterPayment =
  'Thanh toán xong, kiện hàng sẽ đi tiếp. Cách thanh toán có trên trang của đơn vị vận chuyển; nếu không thấy, bạn nhắn cho {shop}.';
const afterRoads = 'Đường thông là kiện hàng đi tiếp; bạn không cần làm gì.';

/** Why something is held up, and who acts. */
export const reasons: Catalogue['reasons'] = {
  carrier: { headline: '{carrier} đang bị chậm', detail: carrierActs },
  missorted: {
    headline: 'Kiện hàng đi nhầm tuyến',
    detail:
      '{carrier} đang chuyển lại cho đúng tuyến; bạn không cần làm gì. Xin lỗi vì để bạn phải chờ.',
  },
  transport: { headline: 'Bị chậm trên đường vận chuyển', detail: carrierActs },
  capacity: {
    headline: 'Hàng nhiều hơn bình thường',
    detail: '{carrier} đang xử lý dần; bạn không cần làm gì. Xin lỗi vì để bạn phải chờ.',
  },
  damaged: { headline: 'Kiện hàng bị hư hại', detail: shopMakesGood },
  lost: { headline: 'Hiện chưa tìm thấy kiện hàng', detail: shopMakesGood },
  rejected: { headline: '{carrier} không nhận kiện hàng', detail: shopResends },
  held: {
    headline: 'Đang giữ ở kho',
    detail: '{carrier} giữ hàng an toàn và sẽ báo khi nào đi tiếp; bạn không cần làm gì.',
  },
  researched: {
    headline: '{carrier} đang tìm kiện hàng',
    detail: 'Nếu hai ngày nữa vẫn chưa thấy, bạn nhắn cho {shop}; khi đó đến lượt họ giải quyết.',
  },
  not_found_by_carrier: {
    headline: '{carrier} chưa có mã này',
    detail: 'Kiện hàng vừa gửi có khi đến tối mới hiện. Nếu vẫn vậy, bạn nhắn cho {shop}.',
  },
  wrong_data: { headline: 'Giấy tờ chưa đúng', detail: shopActs },
  not_ready: {
    headline: 'Hàng chưa sẵn sàng',
    detail: '{shop} sẽ giao cho bên vận chuyển ở lần lấy hàng tới; bạn không cần làm gì.',
  },
  packaging: { headline: 'Bao bì không chắc', detail: shopActs },
  documents: { headline: 'Còn thiếu giấy tờ', detail: shopActs },
  prohibited: { headline: 'Không được gửi theo cách này', detail: shopResends },
  cancelled_by_shop: {
    headline: 'Đã bị {shop} hủy',
    detail: 'Không có gì đang trên đường. Nếu bạn không ngờ đến việc này, hãy nhắn cho {shop}.',
  },
  wrong_number: {
    headline: 'Mã vận đơn không đúng',
    detail:
      '{carrier} không có mã này; kiện hàng của bạn rất có thể vẫn đang trên đường. Việc này {shop} cần sửa: bạn nhắn cho họ.',
  },
  addressee_absent: {
    headline: 'Không có ai ở nhà',
    detail:
      'Bạn cứ để vậy: người giao hàng thường quay lại vào ngày làm việc tiếp theo. Các cách khác có ghi trên giấy báo, hoặc trên trang của đơn vị vận chuyển.',
  },
  addressee_moved: {
    headline: 'Địa chỉ đã thay đổi',
    detail: 'Bạn nhắn địa chỉ mới cho {shop}, để kiện hàng đi tiếp được.',
  },
  business_closed: {
    headline: 'Nơi nhận đóng cửa',
    detail: `${comesAgain} Bạn không cần làm gì.`,
  },
  refused: { headline: 'Hàng bị từ chối nhận', detail: writeToShop },
  wrong_address: {
    headline: 'Địa chỉ không đúng',
    detail: 'Bạn nhắn địa chỉ đúng cho {shop}, để kiện hàng đi tiếp được.',
  },
  no_access: {
    headline: 'Không vào được đến cửa',
    detail: `${comesAgain} Bạn có thể chỉ lối vào trên trang của đơn vị vận chuyển.`,
  },
  no_safe_place: {
    headline: 'Không có chỗ an toàn để lại hàng',
    detail: `${comesAgain} Lúc đó bạn có mặt nhé, hoặc chỉ chỗ để hàng trên trang của đơn vị vận chuyển.`,
  },
  pickup_missed: { headline: 'Quá hạn nhận hàng', detail: writeToShop },
  payment: { headline: 'Còn một khoản chưa thanh toán', detail: afterPayment },
  identity: {
    headline: 'Cần xem giấy tờ tùy thân',
    detail: 'Bạn chuẩn bị sẵn cho lần giao tới, hoặc mang theo khi đến quầy.',
  },
  cancelled_by_shopper: {
    headline: 'Đã hủy theo yêu cầu của bạn',
    detail: 'Không có gì đang trên đường. Nếu không phải bạn yêu cầu, hãy nhắn cho {shop}.',
  },
  customs: {
    headline: 'Bị giữ ở hải quan',
    detail: 'Hải quan quyết định. Thường mất hai ngày; bạn không cần làm gì.',
  },
  customs_documents: {
    headline: 'Hải quan cần giấy tờ',
    detail: 'Việc này đến lượt {shop} nộp. Nếu hơn hai ngày chưa xong, bạn nhắn cho họ.',
  },
  customs_duty: { headline: 'Cần nộp thuế nhập khẩu', detail: afterPayment },
  customs_prohibited: { headline: 'Hải quan không cho nhập', detail: shopMakesGood },
  weather: { headline: 'Bị chậm vì thời tiết', detail: afterRoads },
  disaster: { headline: 'Bị chậm vì tình huống khẩn cấp', detail: afterRoads },
  external: {
    headline: 'Mất nhiều thời gian hơn',
    detail:
      'Nguyên nhân nằm ngoài tầm của đơn vị vận chuyển; bạn không cần làm gì. Xin lỗi vì để bạn phải chờ.',
  },
  security: {
    headline: 'Đang được kiểm tra',
    detail: 'Đây là vì an toàn cho mọi người. Kiểm tra xong hàng đi tiếp; bạn không cần làm gì.',
  },
  regulation: {
    headline: 'Bị chậm vì một quy định',
    detail: '{carrier} đang làm rõ; bạn không cần làm gì.',
  },
};
