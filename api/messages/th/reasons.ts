import type { Catalogue } from '../catalogue.ts';

const carrierActs = '{carrier} กำลังจัดการอยู่ คุณไม่ต้องทำอะไร ขออภัยที่ทำให้รอ';
const shopActs = 'ตอนนี้ {shop} ต้องเป็นฝ่ายจัดการ ถ้าเกินหนึ่งวันแล้วยังไม่เรียบร้อย ติดต่อทางร้านได้เลย';
const shopResends = 'ตอนนี้ {shop} ต้องเป็นฝ่ายส่งด้วยวิธีอื่น ติดต่อทางร้านเพื่อถามว่าจะส่งอย่างไร';
const writeToShop = 'ติดต่อ {shop} เพื่อให้พัสดุเดินทางต่อได้';
const shopMakesGood = 'ติดต่อ {shop} ได้เลย ทางร้านต้องเป็นฝ่ายแก้ไขให้';
const comesAgain = 'พนักงานส่งของมักจะมาอีกครั้งในวันทำการถัดไป';
const afterPayment = 'ชำระแล้วพัสดุจะเดินทางต่อ วิธีชำระดูได้ในเว็บของบริษัทขนส่ง ถ้าไม่มี ติดต่อ {shop} ได้เลย';
const afterRoads = 'พัสดุจะเดินทางต่อเมื่อเส้นทางใช้ได้แล้ว คุณไม่ต้องทำอะไร';

/** Why something is held up, and who acts. */
export const reasons: Catalogue['reasons'] = {
  carrier: { headline: '{carrier} ล่าช้า', detail: carrierActs },
  missorted: {
    headline: 'พัสดุไปผิดทาง',
    detail: '{carrier} กำลังส่งกลับเข้าเส้นทางที่ถูก คุณไม่ต้องทำอะไร ขออภัยที่ทำให้รอ',
  },
  transport: { headline: 'ล่าช้าระหว่างขนส่ง', detail: carrierActs },
  capacity: {
    headline: 'พัสดุมากกว่าปกติ',
    detail: '{carrier} กำลังทยอยส่ง คุณไม่ต้องทำอะไร ขออภัยที่ทำให้รอ',
  },
  damaged: { headline: 'พัสดุเสียหาย', detail: shopMakesGood },
  lost: { headline: 'ตอนนี้ยังหาพัสดุไม่พบ', detail: shopMakesGood },
  rejected: { headline: '{carrier} ไม่รับพัสดุนี้', detail: shopResends },
  held: {
    headline: 'เก็บไว้ที่ศูนย์กระจายสินค้า',
    detail: '{carrier} เก็บไว้อย่างปลอดภัย และจะแจ้งว่าไปต่อเมื่อไร คุณไม่ต้องทำอะไร',
  },
  researched: {
    headline: '{carrier} กำลังตามหาพัสดุ',
    detail: 'ถ้าอีกสองวันยังไม่พบ ติดต่อ {shop} ได้เลย ถึงตอนนั้นทางร้านต้องเป็นฝ่ายจัดการ',
  },
  not_found_by_carrier: {
    headline: '{carrier} ยังไม่พบเลขนี้',
    detail: 'พัสดุที่เพิ่งส่งอาจขึ้นสถานะช่วงเย็น ถ้ายังเหมือนเดิม ติดต่อ {shop} ได้เลย',
  },
  wrong_data: { headline: 'เอกสารไม่ถูกต้อง', detail: shopActs },
  not_ready: {
    headline: 'พัสดุยังไม่พร้อมส่ง',
    detail: '{shop} จะส่งมอบในรอบรับของครั้งถัดไป คุณไม่ต้องทำอะไร',
  },
  packaging: { headline: 'หีบห่อไม่แข็งแรงพอ', detail: shopActs },
  documents: { headline: 'ขาดเอกสาร', detail: shopActs },
  prohibited: { headline: 'ส่งด้วยวิธีนี้ไม่ได้', detail: shopResends },
  cancelled_by_shop: {
    headline: '{shop} ยกเลิกแล้ว',
    detail: 'ไม่มีพัสดุกำลังเดินทาง ถ้าคุณไม่ได้คาดไว้ ติดต่อ {shop} ได้เลย',
  },
  wrong_number: {
    headline: 'เลขพัสดุไม่ถูกต้อง',
    detail:
      '{carrier} ไม่พบเลขนี้ แต่พัสดุของคุณอาจกำลังเดินทางอยู่ ตอนนี้ {shop} ต้องเป็นฝ่ายแก้เลข ติดต่อทางร้านได้เลย',
  },
  addressee_absent: {
    headline: 'ไม่มีคนอยู่รับ',
    detail:
      'ปล่อยไว้แบบนี้ได้ พนักงานส่งของมักจะมาอีกครั้งในวันทำการถัดไป ทางเลือกอื่นดูได้จากใบแจ้ง หรือในเว็บของบริษัทขนส่ง',
  },
  addressee_moved: {
    headline: 'ที่อยู่เปลี่ยนไปแล้ว',
    detail: 'แจ้งที่อยู่ใหม่กับ {shop} เพื่อให้พัสดุเดินทางต่อได้',
  },
  business_closed: {
    headline: 'สถานที่ปิดอยู่',
    detail: `${comesAgain} คุณไม่ต้องทำอะไร`,
  },
  refused: { headline: 'ปลายทางไม่รับพัสดุ', detail: writeToShop },
  wrong_address: {
    headline: 'ที่อยู่ไม่ถูกต้อง',
    detail: 'แจ้งที่อยู่ที่ถูกต้องกับ {shop} เพื่อให้พัสดุเดินทางต่อได้',
  },
  no_access: {
    headline: 'พนักงานเข้าไปไม่ถึงหน้าประตู',
    detail: `${comesAgain} คุณบอกทางเข้าได้ในเว็บของบริษัทขนส่ง`,
  },
  no_safe_place: {
    headline: 'ไม่มีที่ปลอดภัยให้วาง',
    detail: `${comesAgain} ช่วยอยู่รับในวันนั้น หรือระบุที่วางในเว็บของบริษัทขนส่ง`,
  },
  pickup_missed: { headline: 'ไม่ได้ไปรับทันเวลา', detail: writeToShop },
  payment: { headline: 'มียอดที่ต้องชำระ', detail: afterPayment },
  identity: {
    headline: 'ต้องใช้บัตรประชาชนของคุณ',
    detail: 'เตรียมไว้เมื่อพนักงานมาอีกครั้ง หรือนำไปที่เคาน์เตอร์',
  },
  cancelled_by_shopper: {
    headline: 'ยกเลิกแล้วตามที่คุณขอ',
    detail: 'ไม่มีพัสดุกำลังเดินทาง ถ้าคุณไม่ได้เป็นคนขอ ติดต่อ {shop} ได้เลย',
  },
  customs: {
    headline: 'ติดอยู่ที่ศุลกากร',
    detail: 'ศุลกากรเป็นผู้พิจารณา ปกติใช้เวลาสองวัน คุณไม่ต้องทำอะไร',
  },
  customs_documents: {
    headline: 'ศุลกากรขอเอกสาร',
    detail: 'ตอนนี้ {shop} ต้องเป็นฝ่ายส่งเอกสาร ถ้าเกินสองวันแล้วยังไม่เรียบร้อย ติดต่อทางร้านได้เลย',
  },
  customs_duty: { headline: 'มีภาษีนำเข้าที่ต้องชำระ', detail: afterPayment },
  customs_prohibited: { headline: 'ศุลกากรไม่ให้นำเข้า', detail: shopMakesGood },
  weather: { headline: 'ล่าช้าเพราะสภาพอากาศ', detail: afterRoads },
  disaster: { headline: 'ล่าช้าเพราะเหตุฉุกเฉิน', detail: afterRoads },
  external: {
    headline: 'ใช้เวลานานขึ้น',
    detail: 'สาเหตุอยู่นอกเหนือการควบคุมของบริษัทขนส่ง คุณไม่ต้องทำอะไร ขออภัยที่ทำให้รอ',
  },
  security: {
    headline: 'กำลังตรวจสอบพัสดุ',
    detail: 'เพื่อความปลอดภัยของทุกคน ตรวจเสร็จแล้วพัสดุจะเดินทางต่อ คุณไม่ต้องทำอะไร',
  },
  regulation: {
    headline: 'ติดข้อกำหนดบางอย่าง',
    detail: '{carrier} กำลังจัดการให้ คุณไม่ต้องทำอะไร',
  },
};
