import type { Catalogue } from '../catalogue.ts';
import { element, lookup } from './element.ts';
import { help } from './help.ts';
import { hosted } from './hosted.ts';
import { order, returns } from './order.ts';
import { outlook } from './outlook.ts';
import { reasons } from './reasons.ts';
import { said } from './said.ts';
import { tellings } from './tellings.ts';

// A space ends a sentence; it also stands around numbers and names, but not before วัน.
export const th: Catalogue = {
  settings: {
    // Years are given by the calendar of the shop, not as those of the Buddha.
    calendar: 'th-TH-u-ca-gregory',
    hourDigits: 2,
    weekdayStop: true,
    shortMonths: 'alone',
    smallTitles: false,
    comma: ', ',
    gap: ' ',
    stop: '',
  },

  today: 'วันนี้',
  tomorrow: 'พรุ่งนี้',
  yesterday: 'เมื่อวาน',
  dayShort: '{weekday}ที่\u00a0{day}',
  dayFar: { thisYear: '{day}\u00a0{month}', otherYear: '{day}\u00a0{month}\u00a0{year}' },
  todayOrTomorrow: 'วันนี้หรือพรุ่งนี้',
  dayLong: {
    thisYear: '{weekday}ที่\u00a0{day}\u00a0{month}',
    otherYear: '{weekday}ที่\u00a0{day}\u00a0{month} {year}',
  },
  time: '{hour}:{minute}',
  timeRange: '{from}\u2060–\u2060{to}\u00a0น.',
  dayRange: '{from} ถึง{to}',
  dayAndTime: '{day} {time}',
  quantity: '{title}\u00a0×\u00a0{count}',
  updates: {
    none: 'ยังไม่มีการอัปเดต',
    some: { other: 'อัปเดต {count} ครั้ง' },
  },

  scan: {
    pending: 'ร้านได้รับคำสั่งซื้อแล้ว',
    label_created: 'แพ็กแล้ว พิมพ์ใบปะหน้าแล้ว',
    picked_up: 'รับพัสดุจากร้านแล้ว',
    in_transit: 'อยู่ระหว่างทาง',
    customs: 'อยู่ที่ศุลกากร',
    out_for_delivery: 'กำลังนำส่ง',
    delivery_attempted: 'นำส่งไม่สำเร็จ',
    ready_for_pickup: 'พร้อมให้ไปรับ',
    delivered: 'ส่งถึงแล้ว',
    exception: 'ติดอยู่ระหว่างทาง',
    returning: 'กำลังตีกลับ',
    returned: 'กลับถึงร้านแล้ว',
    cancelled: 'ยกเลิกแล้ว',
    lost: 'ยังหาไม่พบ',
    destroyed: 'ถูกทำลายแล้ว',
    expired: 'ไม่มีข่าวจากบริษัทขนส่ง',
  },
  steps: {
    ordered: 'สั่งซื้อแล้ว',
    packed: 'แพ็กแล้ว',
    onItsWay: 'ระหว่างทาง',
    outForDelivery: 'กำลังนำส่ง',
    home: 'ถึงแล้ว',
    ready: 'พร้อมรับ',
    attempted: 'ไม่สำเร็จ {time}',
    turnedBack: 'ตีกลับ',
    withShop: 'อยู่ที่ร้าน',
    lastSeen: 'พบล่าสุด',
    search: 'ตามหา',
    cancelled: 'ยกเลิกแล้ว',
  },
  words: {
    progress: 'ความคืบหน้า',
    done: 'เสร็จแล้ว:',
    promised: 'วันที่นัดไว้:',
    contents: 'ในพัสดุ',
    carrier: 'บริษัทขนส่ง',
    route: 'เส้นทาง',
    newsBy: 'มีข่าวภายใน',
    copy: 'คัดลอกเลขพัสดุ',
    copied: 'คัดลอกเลขพัสดุแล้ว',
    log: 'ทุกอย่างจนถึงตอนนี้',
    noNews: 'ยังไม่มีการอัปเดต พัสดุที่เพิ่งส่งอาจขึ้นสถานะช่วงเย็น',
    retry: 'ลองอีกครั้ง',
    stale: 'ข้อมูลเมื่อ {time} ตอนนี้ยังติดต่อระบบติดตามไม่ได้ เรากำลังลองอยู่',
  },

  onDay: 'เมื่อ{day}',
  promiseLabel: 'นัดส่ง แจ้งไว้{day}',
  promiseUnchanged: '{day} เหมือนเดิม',
  promiseKept: '{day} ตามนัด',
  promiseMoved: 'เลื่อนจาก{from} เป็น{to}',

  carrierPage: 'ดูที่เว็บ {carrier}',
  theCarrier: 'บริษัทขนส่ง',
  proof: {
    with_neighbour: 'ฝากไว้กับเพื่อนบ้าน {when}',
    collected: 'รับไปแล้ว {when}',
    safe_place: 'วางไว้ในที่ปลอดภัย {when}',
    signed: 'เซ็นรับแล้ว {when}',
    told: 'ส่งมอบแล้ว {when}',
  },
  proofAction: 'ดูหลักฐานการส่ง',
  order,
  returns,
  reasons,
  act: 'มีเรื่องที่ต้องทำ',
  standsIn: 'ส่งแทนพัสดุที่สูญหาย',
  handedTo: 'ตอนนี้พัสดุอยู่กับ {carrier}',
  flagged: {
    redirected: 'พัสดุกำลังไปที่อยู่ใหม่ตามที่แจ้ง',
    rescheduled: 'นัดวันใหม่แล้ว',
    in_part: 'ยังมีอีกส่วนที่จะตามมา',
    damaged: 'พัสดุเสียหายระหว่างทาง ติดต่อ {shop} ได้เลย ทางร้านต้องเป็นฝ่ายแก้ไขให้',
  },
  page: {
    order: 'สิ่งที่คุณสั่ง',
    proof: 'การจัดส่ง',
    carriers: 'บริษัทขนส่ง',
    pickup: 'จุดรับพัสดุ',
    hours: 'เวลาเปิดทำการ',
  },
  help,
  said,
  outlook,
  hosted,
  element,
  lookup,
  ...tellings,
};
