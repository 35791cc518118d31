import type { Catalogue } from '../catalogue.ts';
import { element, lookup } from './element.ts';
import { help } from './help.ts';
import { hosted } from './hosted.ts';
import { order, returns } from './order.ts';
import { outlook } from './outlook.ts';
import { reasons } from './reasons.ts';
import { said } from './said.ts';
import { tellings } from './tellings.ts';

export const ar: Catalogue = {
  settings: {
    // Shops, prices and tracking numbers are in Latin digits, from Casablanca to Dubai.
    calendar: 'ar-u-nu-latn',
    hourDigits: 1,
    weekdayStop: true,
    shortMonths: 'alone',
    smallTitles: false,
    comma: '، ',
    gap: ' ',
    stop: '.',
  },

  today: 'اليوم',
  tomorrow: 'غدًا',
  yesterday: 'أمس',
  dayShort: '{weekday}\u00a0{day}',
  dayFar: { thisYear: '{day}\u00a0{month}', otherYear: '{day}\u00a0{month}\u00a0{year}' },
  todayOrTomorrow: 'اليوم أو غدًا',
  dayLong: {
    thisYear: '{weekday} {day}\u00a0{month}',
    otherYear: '{weekday} {day}\u00a0{month} {year}',
  },
  time: '{hour}:{minute}',
  timeRange: '{from}\u2060–\u2060{to}',
  dayRange: '{from} إلى {to}',
  dayAndTime: '{day}، {time}',
  quantity: '{count}\u00a0×\u00a0{title}',
  updates: {
    none: 'لم يُسجَّل شيء بعد.',
    some: {
      zero: '{count} تحديث',
      one: 'تحديث واحد',
      two: 'تحديثان',
      few: '{count} تحديثات',
      many: '{count} تحديثًا',
      other: '{count} تحديث',
    },
  },

  scan: {
    pending: 'وصل الطلب إلى المتجر',
    label_created: 'تم التغليف وطُبع الملصق',
    picked_up: 'استُلم من المتجر',
    in_transit: 'في الطريق',
    customs: 'في الجمارك',
    out_for_delivery: 'خرج للتوصيل',
    delivery_attempted: 'محاولة توصيل',
    ready_for_pickup: 'جاهز للاستلام',
    delivered: 'تم التوصيل',
    exception: 'توقف مؤقتًا',
    returning: 'في طريق العودة',
    returned: 'عاد إلى المتجر',
    cancelled: 'ملغى',
    lost: 'مفقود',
    destroyed: 'تالف',
    expired: 'لا أخبار من شركة الشحن',
  },
  steps: {
    ordered: 'تم الطلب',
    packed: 'تم التغليف',
    onItsWay: 'في الطريق',
    outForDelivery: 'خرج للتوصيل',
    home: 'في البيت',
    ready: 'جاهز',
    attempted: 'محاولة {time}',
    turnedBack: 'عاد أدراجه',
    withShop: 'لدى المتجر',
    lastSeen: 'آخر ظهور',
    search: 'بحث',
    cancelled: 'ملغى',
  },
  words: {
    progress: 'مسار الطرد',
    done: 'تم:',
    promised: 'الموعد الموعود:',
    contents: 'في الطرد',
    carrier: 'شركة الشحن',
    newsBy: 'خبر قبل',
    copy: 'نسخ رقم التتبع',
    copied: 'تم نسخ رقم التتبع',
    log: 'كل ما حدث حتى الآن',
    noNews: 'لم يُسجَّل بعد. قد لا يظهر الطرد الجديد قبل المساء.',
    retry: 'إعادة المحاولة',
    stale: 'الحالة عند {time}. التتبع لا يجيب الآن، ونحن نواصل المحاولة.',
  },

  onDay: 'يوم {day}',
  promiseLabel: 'الوعد {day}',
  promiseUnchanged: '{day}، دون تغيير',
  promiseKept: '{day}، في موعده',
  promiseMoved: 'تغيّر الموعد من {from} إلى {to}',

  carrierPage: 'المتابعة لدى {carrier}',
  theCarrier: 'شركة الشحن',
  proof: {
    with_neighbour: 'تُرك عند الجيران، {when}',
    collected: 'تم الاستلام، {when}',
    safe_place: 'تُرك في مكان آمن، {when}',
    signed: 'سُلّم بتوقيع، {when}',
    told: 'تم التسليم، {when}',
  },
  proofAction: 'عرض إثبات التسليم',
  order,
  returns,
  reasons,
  act: 'هناك خطوة مطلوبة',
  standsIn: 'بدلًا من الطرد الذي فُقد.',
  handedTo: 'الطرد الآن لدى {carrier}.',
  flagged: {
    redirected: 'الطرد متجه إلى العنوان الجديد كما طُلب.',
    rescheduled: 'تم الاتفاق على يوم جديد.',
    in_part: 'بقي جزء لم يصل بعد.',
    damaged: 'تضرر الطرد في الطريق. تكفي رسالة إلى {shop} لحل الأمر.',
  },
  page: { order: 'محتويات الطلب', proof: 'التسليم', carriers: 'شركات الشحن' },
  help,
  said,
  outlook,
  hosted,
  element,
  lookup,
  ...tellings,
};
