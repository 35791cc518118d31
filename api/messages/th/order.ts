import type { OrderPatterns, ReturnPatterns } from '../catalogue.ts';

const ordinal: OrderPatterns['ordinal'] = {
  words: ['แรก', 'ที่สอง', 'ที่สาม', 'ที่สี่', 'ที่ห้า', 'ที่หก', 'ที่เจ็ด', 'ที่แปด', 'ที่เก้า', 'ที่สิบ'],
  more: { other: 'ที่\u00a0{n}' },
};

export const order: OrderPatterns = {
  // In quotation marks, for nothing else shows where a title ends.
  item: {
    all: '“{title}”',
    one: '“{title}” 1\u00a0ชิ้น',
    several: '“{title}” {count}\u00a0ชิ้น',
  },
  things: { other: 'สินค้า {count} รายการ' },
  parcels: { other: 'คำสั่งซื้อของคุณส่งมาเป็นพัสดุ {all} กล่อง' },
  both: 'พัสดุถึงแล้วทั้งสองกล่อง',
  everyOne: { other: 'พัสดุถึงแล้วทั้ง {all} กล่อง' },
  some: { other: 'พัสดุถึงแล้ว {home} จาก {parcels}' },
  outOf: { other: '{all} กล่อง' },
  // A space parts the clauses. No sentence may begin with one, so a space of no width goes before it.
  missing: {
    lost: '\u200b แต่กล่อง{ordinal} สูญหาย',
    goingBack: '\u200b แต่กล่อง{ordinal} กำลังกลับไปที่ร้าน',
    holds: {
      one: '\u200b โดย {items} อยู่ในกล่อง{place}',
      more: '\u200b โดย {items} อยู่ในกล่อง{place}',
    },
  },
  ordinal,
  place: ordinal,
  notShipped: { one: 'ยังไม่ได้ส่ง: {items}', more: 'ยังไม่ได้ส่ง: {items}' },
  cancelled: { one: 'ยกเลิกแล้ว: {items}', more: 'ยกเลิกแล้ว: {items}' },
  goingBack: { one: 'กำลังตีกลับ: {items}', more: 'กำลังตีกลับ: {items}' },
  back: { one: 'กลับถึงร้านแล้ว: {items}', more: 'กลับถึงร้านแล้ว: {items}' },
  allCancelled: 'คำสั่งซื้อนี้ถูกยกเลิกแล้ว',
  places: {
    not_shipped: 'ยังไม่ได้ส่ง',
    under_way: 'อยู่ระหว่างทาง',
    home: 'ถึงแล้ว',
    cancelled: 'ยกเลิกแล้ว',
    lost: 'สูญหายระหว่างทาง',
    returning: 'กำลังตีกลับ',
    returned: 'กลับถึงร้านแล้ว',
  },
  packing: 'กำลังแพ็ก',
  packed: 'แพ็กแล้ว',
  parcel: 'กล่องที่\u00a0{n}',
};

export const returns: ReturnPatterns = {
  title: { items: 'คืนสินค้า: {items}', none: 'คืนสินค้า' },
  headline: {
    requested: 'รอรับสินค้าคืน',
    approved: 'รอรับสินค้าคืน',
    sent_back: 'กำลังส่งกลับ',
    received: 'ถึงร้านแล้ว',
    refunded: 'คืนเงินแล้ว',
    refundedAmount: 'คืนเงินแล้ว {amount}',
    rejected: 'ร้านไม่รับคืน',
    cancelled: 'ยกเลิกการคืนแล้ว',
  },
  detail: {
    requested: '{shop} รับเรื่องแล้ว แพ็กของไว้ แล้วค่อยส่งเมื่อทางร้านแจ้งวิธีส่ง',
    approved: '{shop} ตกลงแล้ว แพ็กแล้วนำไปส่งได้เลย จากนั้นคุณไม่ต้องทำอะไร',
    sent_back: 'คุณไม่ต้องทำอะไรจนกว่าของจะถึง {shop}',
    received: '{shop} จะตรวจดูของก่อน แล้วจึงคืนเงินให้คุณ',
    exchanged: '{shop} ได้รับแล้ว ของที่เปลี่ยนให้จะมาในพัสดุอีกกล่อง',
    refunded: 'ธนาคารใช้เวลาสองถึงสามวันกว่ายอดจะขึ้น',
    rejected: 'ถ้าไม่แน่ใจว่าเพราะอะไร สอบถาม {shop} ได้เลย',
    cancelled: 'ไม่มีอะไรต้องส่งคืน ถ้าคุณไม่ได้คาดไว้ ติดต่อ {shop} ได้เลย',
  },
  steps: {
    announced: 'แจ้งคืนแล้ว',
    sentBack: 'ส่งกลับแล้ว',
    withShop: 'ถึงร้านแล้ว',
    refunded: 'คืนเงินแล้ว',
  },
  arrived: 'ถึงร้านแล้ว',
};
