import type { OutlookPatterns } from '../outlook-patterns.ts';

export const outlook: OutlookPatterns = {
  on: { today: 'วันนี้', tomorrow: 'พรุ่งนี้', day: 'ใน{day}' },
  by: { today: 'ภายในวันนี้', tomorrow: 'ภายในพรุ่งนี้', day: 'ภายใน{day}' },
  bare: { today: 'วันนี้', tomorrow: 'พรุ่งนี้', day: '{day}' },
  rest: {
    weekend: 'ช่วงสุดสัปดาห์พัสดุเคลื่อนไหวน้อย',
    holiday: 'วันหยุดพัสดุเคลื่อนไหวน้อย',
    holidays: 'ช่วงวันหยุดยาวพัสดุเคลื่อนไหวน้อย',
  },
  parcels: {
    route: 'พัสดุส่วนใหญ่ในเส้นทางนี้',
    carrier: 'พัสดุส่วนใหญ่ของเราที่ส่งกับ {carrier}',
    usual: 'พัสดุส่วนใหญ่',
  },
  nextScan: {
    plain: 'สถานะถัดไปมักอัปเดต{on}',
    rest: '{rest} สถานะถัดไปมักอัปเดต{on}',
  },
  firstScan: {
    none: '{carrier} ยังไม่ได้สแกนพัสดุ {usual}',
    past: 'นานกว่าปกติเล็กน้อย',
    soon: 'ปกติใช้เวลาไม่ถึงหนึ่งวัน',
    rest: '{rest} สถานะแรกมักอัปเดต{on}',
    plain: 'สถานะแรกมักอัปเดต{on}',
  },
  movesAgain: '{parcels} เดินทางต่อ{by} คุณไม่ต้องทำอะไร',
  askBy: 'ถ้ายังไม่มีอะไรขยับ{by} ติดต่อ {shop} ได้เลย',
  stillMoving: 'พัสดุของคุณยังเดินทางอยู่',
  sorry: 'ขออภัยที่ทำให้รอ',
  arrives: {
    by: '{parcels} มาถึง{by}',
    between: '{parcels} มาถึงระหว่าง{from}ถึง{to}',
  },
  customs: {
    other: 'อยู่ที่ศุลกากรตั้งแต่ {since} ปกติใช้เวลา {days} วัน คุณไม่ต้องทำอะไร',
  },
  numbers: [],
  atTheDoor: 'ส่วนใหญ่ถึงหน้าประตูก่อน {time}',
  comesAgain: 'ปล่อยไว้แบบนี้ได้ พนักงานส่งของมักจะมาอีกครั้ง{on} ทางเลือกอื่นดูได้จากใบแจ้ง หรือในเว็บของบริษัทขนส่ง',
  insideWindow: 'ภายในช่วงเวลาที่เรานัดไว้',
  lostSince: 'หาไม่พบตั้งแต่{day}',
  lostIn: '{carrier} ตามพัสดุไม่พบหลังจากผ่าน {place}',
  lostAct: 'เราขออภัยด้วย ติดต่อ {shop} ได้เลย ทางร้านต้องเป็นฝ่ายแก้ไขให้',
  moved: 'เลื่อนจาก{from} เป็น{to}',
  because: {
    carrier: '{moved} ขนส่งล่าช้า',
    shop: '{moved} ร้านส่งช้า',
    shopper: '{moved} ไม่มีคนรับ',
    customs: '{moved} ติดที่ศุลกากร',
    weather: '{moved} เพราะสภาพอากาศ',
    agreed: '{moved} ตามที่ตกลงกัน',
  },
  noRound: 'เลื่อนจาก{from} เป็น{to} เพราะ {carrier} ไม่ส่ง{from}',
  lastScan: 'สถานะล่าสุด: {where}',
  moreStops: { other: 'อีก {count} จุด' },
};
