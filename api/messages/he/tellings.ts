import type { TellingPatterns } from '../catalogue.ts';

export const tellings: TellingPatterns = {
  pending: {
    title: 'ההזמנה התקבלה',
    headline: 'באריזה',
    detail: '{shop}: ההזמנה אצלנו. העדכון הראשון יגיע כשחברת המשלוחים תאסוף אותה.',
  },
  noScan: {
    early: {
      title: 'נארזה, מחכה לחברת המשלוחים',
      headline: 'מחכה לחברת המשלוחים',
      detail: '{carrier} עוד לא סרקה אותה. חבילה חדשה מופיעה לפעמים רק בערב.',
    },
    slow: {
      title: 'נארזה, מחכה לחברת המשלוחים',
      headline: 'מחכה לחברת המשלוחים',
      detail:
        '{carrier} עוד לא סרקה אותה, וזה יותר מהרגיל. אם שום דבר לא יזוז בתוך יומיים, כדאי לכתוב אל {shop}.',
    },
    unknown: {
      title: 'עוד לא נסרקה',
      headline: '{carrier} עוד לא מכירה את המספר הזה',
      detail: 'חמישה ימים הם יותר מהרגיל. עכשיו תורם של {shop} לבדוק: כדאי לכתוב להם.',
    },
    wrong: { title: 'עוד לא נסרקה' },
  },
  labelCreated: {
    title: 'נארזה, מחכה לחברת המשלוחים',
    headline: 'מחכה לחברת המשלוחים',
    detail: '{carrier} עוד לא סרקה אותה. זה לוקח בדרך כלל פחות מיום.',
  },
  inTransit: {
    title: 'בדרך',
    headline: 'בדרך',
    detail: '{last}. {more}',
    next: 'העדכון הבא מגיע בדרך כלל בתוך יום.',
  },
  late: {
    title: 'מאוחר מהמובטח',
    headline: 'עדיין בדרך',
    newDayUnknown: 'היום החדש עוד לא ידוע',
    detail: '{last}. החבילה ממשיכה בדרכה. סליחה על ההמתנה.',
  },
  silent: {
    title: { one: 'יום בלי עדכון', two: 'יומיים בלי עדכון', other: '{days} ימים בלי עדכון' },
    headline: 'עדיין בדרך',
    detail: {
      waiting: 'רוב החבילות זזות שוב בתוך יומיים נוספים, אין צורך לעשות דבר.',
      stalled: '{carrier} לא סרקה אותה יותר זמן מהרגיל. כדאי לכתוב אל {shop}, והם יוכלו לברר.',
    },
  },
  customs: {
    title: 'במכס',
    headline: 'במכס',
    detail: 'במכס מאז {since}. יומיים הם דבר רגיל, אין צורך לעשות דבר.',
  },
  outForDelivery: {
    title: 'יצאה לחלוקה',
    headline: 'היום',
    detail: 'ברכב החלוקה מאז {since}.',
  },
  attempted: {
    title: { absent: 'לא היה אף אחד, {time}', tried: 'ניסיון מסירה, {time}' },
    headline: 'יהיה ניסיון נוסף',
    detail:
      'אפשר להשאיר את זה כך: בדרך כלל השליחים חוזרים ביום העבודה הבא. מה עוד אפשר לעשות כתוב בהודעה שהושארה או באתר של חברת המשלוחים.',
  },
  readyForPickup: {
    title: 'מחכה לאיסוף',
    headline: 'מחכה לאיסוף',
    detail: {
      sentence: '{text}.',
      until: 'היא מחכה שם עד {day}',
      over: 'היא חיכתה שם עד {day}, כדאי לשאול אם היא עוד שם',
      bring: 'כדאי להביא תעודה עם תמונה',
      aboutAWeek: 'היא מחכה שם כשבוע',
    },
  },
  delivered: {
    title: 'נמסרה {when}',
    headline: {
      neighbour: 'אצל השכנים',
      collected: 'נאספה',
      safe_place: 'במקום בטוח',
      signed: 'בבית, בחתימה',
      home: 'היא בבית',
    },
    detail: {
      promisedNothing: 'לפי חברת המשלוחים היא הגיעה.',
      late: {
        one: 'יום אחרי המועד שהובטח. סליחה על ההמתנה.',
        two: 'יומיים אחרי המועד שהובטח. סליחה על ההמתנה.',
        other: '{days} ימים אחרי המועד שהובטח. סליחה על ההמתנה.',
      },
      early: {
        one: 'יום לפני המועד שהובטח.',
        two: 'יומיים לפני המועד שהובטח.',
        other: '{days} ימים לפני המועד שהובטח.',
      },
      onTime: 'ביום שהובטח.',
    },
  },
  exception: {
    title: { action: 'משהו עוד חסר', held: 'התעכבה בדרך' },
    headline: 'התעכבה בדרך',
    detail: {
      action: 'כדאי לכתוב אל {shop}, כדי שהחבילה תוכל להמשיך.',
      held: '{carrier} מטפלת בזה, אין צורך לעשות דבר. סליחה על ההמתנה.',
    },
  },
  returning: {
    title: 'הסתובבה',
    headline: 'בדרך חזרה אל {shop}',
    detail: '{why}. כדאי לכתוב אל {shop} כדי שתישלח שוב.',
    unknown: 'לא היה אפשר למסור אותה',
  },
  returned: {
    title: 'הוחזרה',
    headline: 'חזרה אל {shop}',
    detail: 'אם זה לא היה צפוי, כדאי לכתוב אל {shop}.',
  },
  cancelled: {
    title: 'בוטל',
    headline: { order: 'ההזמנה הזאת בוטלה', parcel: 'החבילה הזאת בוטלה' },
    detail: 'שום דבר לא בדרך. אם זה לא היה צפוי, כדאי לכתוב אל {shop}.',
  },
  replaced: {
    title: { lost: 'נעדרת', damaged: 'לא תגיע' },
    headline: 'אחרת מגיעה במקומה',
    detail:
      '{carrier} לא יכלה להביא את זאת. אנחנו מצטערים. האחרת כאן, בין החבילות, ואין צורך לעשות דבר.',
  },
  lost: {
    title: 'נעדרת',
    headline: 'החבילה אבדה',
    detail: '{carrier} איבדה את עקבותיה. אנחנו מצטערים. כדאי לכתוב אל {shop}, והם יסדרו את זה.',
  },
  destroyed: {
    title: 'לא תגיע',
    headline: 'החבילה לא שרדה את הדרך',
    detail: '{carrier} נאלצה להשמיד אותה. אנחנו מצטערים. כדאי לכתוב אל {shop}, והם יסדרו את זה.',
  },
  expired: {
    title: '30 ימים בלי עדכון',
    headline: 'העקבות התקררו',
    detail: '{carrier} כבר לא מדווחת. אם החבילה לא הגיעה, כדאי לכתוב אל {shop}.',
  },
};
