import type { SaidPatterns } from '../said-patterns.ts';

export const said: SaidPatterns = {
  label: {
    not_received: 'Báo đã giao, nhưng tôi chưa nhận được',
    damaged: 'Có món bị hư hại',
    wrong_item: 'Bên trong là món khác',
    late: 'Hàng đến trễ, và tôi cần trước một ngày nhất định',
    wrong_address: 'Địa chỉ bị sai',
    failed_attempt: 'Người giao hàng không gặp được tôi',
    missed_pickup: 'Tôi không đến nhận kịp',
    customs_fee: 'Tôi bị yêu cầu nộp phí hải quan',
    other: 'Chuyện khác',
  },
  steps: {
    look_around:
      'Bạn xem những chỗ người giao hàng hay để: sau thùng rác, trước hiên, cạnh đồng hồ điện, ở phòng bảo vệ.',
    ask_household: 'Bạn hỏi người ở nhà; có khi kiện hàng đã ở trong nhà rồi.',
    ask_neighbours: 'Bạn hỏi nhà bên cạnh và đối diện; người giao hàng hay gửi nhờ.',
    with_neighbour:
      '{carrier} báo là hàng xóm đã nhận giúp. Bạn hỏi hai nhà bên cạnh và nhà đối diện.',
    look_at_proof: 'Bạn xem bằng chứng giao hàng: có thể thấy hàng được để ở đâu.',
    wait_until_tomorrow: 'Bạn chờ đến tối mai. Có người giao hàng quét mã trước rồi mới mang đến.',
    keep_packaging: 'Bạn giữ lại thùng và vật liệu chèn cho đến khi {shop} trả lời.',
    photo_of_damage: 'Một ảnh chụp chỗ hư hại và một ảnh chụp thùng sẽ giúp ích.',
    photo_of_item: 'Một ảnh chụp món đã nhận, kèm nhãn, sẽ giúp ích.',
    find_card: 'Bạn tìm giấy báo của người giao hàng: trên đó ghi bước tiếp theo.',
    comes_again:
      '{carrier} thường quay lại vào ngày làm việc tiếp theo. Bạn cứ để vậy, hoặc chọn cách tiện hơn cho mình.',
    soon_changes_more:
      '{carrier} biết càng sớm thì càng dễ thay đổi. Sau đó bạn báo {shop} địa chỉ đúng.',
    say_needed_day: 'Bạn cho biết cần trước ngày nào; {shop} sẽ trả lời có cách gì.',
    collect_by: 'Bạn có thể đến nhận cho đến {until}.',
    ask_to_keep: 'Bạn hỏi {carrier} có giữ thêm vài ngày được không.',
    collecting_is_over:
      'Đã hết hạn nhận, và hàng đang quay về {shop}. Bạn báo họ có cần gửi lại không.',
    pay_on_page:
      'Bạn chỉ thanh toán trên trang chính thức của {carrier}, không bao giờ qua liên kết trong tin nhắn.',
    moves_once_paid: 'Thanh toán xong, kiện hàng thường đi tiếp trong hai ngày làm việc.',
    again_or_refund:
      'Bạn không cần tìm. {shop} có thể gửi lại hoặc hoàn tiền: hãy viết bạn muốn cách nào.',
  },
  reschedule: 'Chọn ngày hoặc nơi khác, trên trang {carrier}',
  contact: 'Nhắn cho {shop}',
  state: {
    reported: {
      headline: '{shop} đã nhận tin báo của bạn',
      detail: 'Câu trả lời sẽ hiện ở đây. Từ giờ đến lúc đó bạn không cần làm gì.',
    },
    looking: {
      headline: '{shop} đang xem xét',
      detail: 'Kết quả sẽ hiện ở đây. Từ giờ đến lúc đó bạn không cần làm gì.',
    },
    answered: {
      headline: '{shop} đã trả lời',
      detail: 'Nếu vẫn còn thiếu gì, bạn báo lại; nội dung sẽ được thêm vào đây.',
    },
    solved: {
      headline: 'Đã giải quyết xong',
      detail: 'Nếu vẫn chưa ổn, bạn báo lại.',
    },
    closed: {
      headline: '{shop} đã đóng việc này',
      detail: 'Nếu vẫn còn gì không ổn, bạn báo lại.',
    },
  },
  gone: 'Hàng không đến nơi',
  notHere: {
    title: '{carrier} báo: đã giao {when}',
    headline: 'Chưa đến tay bạn',
    detail: 'Bạn báo rằng chưa nhận được.',
  },
  answerKept: 'Chỉ người đặt hàng đọc được điều {shop} viết, vì có thể lộ món bên trong.',
  reported: 'Đã báo {when}',
};
