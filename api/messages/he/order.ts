import type { OrderPatterns, ReturnPatterns } from '../catalogue.ts';

const ordinal: OrderPatterns['ordinal'] = {
  words: [
    'הראשונה',
    'השנייה',
    'השלישית',
    'הרביעית',
    'החמישית',
    'השישית',
    'השביעית',
    'השמינית',
    'התשיעית',
    'העשירית',
  ],
  more: { other: 'מספר {n}' },
};

export const order: OrderPatterns = {
  item: {
    all: '„{title}”',
    one: '1\u00a0×\u00a0„{title}”',
    several: '{count}\u00a0×\u00a0„{title}”',
  },
  things: { one: 'פריט אחד', two: 'שני פריטים', other: '{count} פריטים' },
  parcels: {
    one: 'ההזמנה מגיעה בחבילה אחת',
    two: 'ההזמנה מגיעה בשתי חבילות',
    other: 'ההזמנה מגיעה ב־{all} חבילות',
  },
  both: 'שתי החבילות הגיעו',
  everyOne: {
    one: 'החבילה הגיעה',
    two: 'שתי החבילות הגיעו',
    other: 'כל {all} החבילות הגיעו',
  },
  some: {
    one: 'הגיעה חבילה אחת מתוך {parcels}',
    two: 'הגיעו שתי חבילות מתוך {parcels}',
    other: 'הגיעו {home} חבילות מתוך {parcels}',
  },
  outOf: { one: '{all}', two: '{all}', other: '{all}' },
  missing: {
    lost: ', והחבילה {ordinal} אבדה',
    goingBack: ', והחבילה {ordinal} חוזרת לחנות',
    holds: { one: ', {items} בחבילה {place}', more: ', {items} בחבילה {place}' },
  },
  ordinal,
  place: ordinal,
  notShipped: { one: 'עוד לא נשלח: {items}.', more: 'עוד לא נשלחו: {items}.' },
  cancelled: { one: 'בוטל: {items}.', more: 'בוטלו: {items}.' },
  goingBack: { one: 'בדרך חזרה: {items}.', more: 'בדרך חזרה: {items}.' },
  back: { one: 'חזר לחנות: {items}.', more: 'חזרו לחנות: {items}.' },
  allCancelled: 'ההזמנה הזאת בוטלה.',
  places: {
    not_shipped: 'עוד לא נשלח',
    under_way: 'בדרך',
    home: 'בבית',
    cancelled: 'בוטל',
    lost: 'אבד בדרך',
    returning: 'בדרך חזרה',
    returned: 'חזר לחנות',
  },
  packing: 'באריזה',
  packed: 'נארז',
  parcel: 'חבילה\u00a0{n}',
};

export const returns: ReturnPatterns = {
  title: { items: 'החזרה: {items}', none: 'החזרה' },
  headline: {
    requested: 'מחכים להחזרה',
    approved: 'מחכים להחזרה',
    sent_back: 'בדרך חזרה',
    received: 'בחנות',
    refunded: 'הכסף הוחזר',
    refundedAmount: 'הוחזרו {amount}',
    rejected: 'ההחזרה לא התקבלה',
    cancelled: 'ההחזרה בוטלה',
  },
  detail: {
    requested: '{shop}: הבקשה התקבלה. כדאי לארוז, ולשלוח אחרי שיימסר איך.',
    approved: '{shop}: ההחזרה אושרה. נשאר לארוז ולמסור, ומשם אין צורך לעשות דבר.',
    sent_back: 'אין צורך לעשות דבר עד שזה יגיע אל {shop}.',
    received: '{shop}: בודקים את הפריט ואז מחזירים את הכסף.',
    exchanged: '{shop}: ההחזרה הגיעה. הפריט האחר מגיע בחבילה משלו.',
    refunded: 'בבנק רואים את זה אחרי יומיים או שלושה.',
    rejected: 'אם הסיבה לא ברורה, כדאי לכתוב אל {shop}.',
    cancelled: 'אין מה להחזיר. אם זה לא היה צפוי, כדאי לכתוב אל {shop}.',
  },
  steps: {
    announced: 'נמסרה הודעה',
    sentBack: 'נשלח חזרה',
    withShop: 'בחנות',
    refunded: 'הכסף הוחזר',
  },
  arrived: 'בחנות',
};
