import type { OutlookPatterns } from '../outlook-patterns.ts';

export const outlook: OutlookPatterns = {
  on: { today: 'היום', tomorrow: 'מחר', day: 'ב{day}' },
  by: { today: 'עד סוף היום', tomorrow: 'עד מחר', day: 'עד {day}' },
  bare: { today: 'היום', tomorrow: 'מחר', day: '{day}' },
  rest: {
    weekend: 'בסוף השבוע יש מעט תנועה',
    holiday: 'ביום חג יש מעט תנועה',
    holidays: 'בימי החג יש מעט תנועה',
  },
  parcels: {
    route: 'רוב החבילות במסלול הזה',
    carrier: 'רוב החבילות שלנו עם {carrier}',
    usual: 'רוב החבילות',
  },
  nextScan: {
    plain: 'העדכון הבא מגיע בדרך כלל {on}.',
    rest: '{rest}, והעדכון הבא מגיע בדרך כלל {on}.',
  },
  firstScan: {
    none: '{carrier} עוד לא סרקה אותה. {usual}',
    past: 'זה קצת יותר מהרגיל.',
    soon: 'זה לוקח בדרך כלל פחות מיום.',
    rest: '{rest}, והעדכון הראשון מגיע בדרך כלל {on}.',
    plain: 'העדכון הראשון מגיע בדרך כלל {on}.',
  },
  movesAgain: '{parcels} זזות שוב {by}, אין צורך לעשות דבר.',
  askBy: 'אם שום דבר לא יזוז {by}, כדאי לכתוב אל {shop}.',
  stillMoving: 'החבילה ממשיכה בדרכה.',
  sorry: 'סליחה על ההמתנה.',
  arrives: {
    by: '{parcels} מגיעות {by}.',
    between: '{parcels} מגיעות בין {from} לבין {to}.',
  },
  customs: {
    one: 'במכס מאז {since}. יום אחד הוא דבר רגיל, אין צורך לעשות דבר.',
    two: 'במכס מאז {since}. יומיים הם דבר רגיל, אין צורך לעשות דבר.',
    other: 'במכס מאז {since}. {days} ימים הם דבר רגיל, אין צורך לעשות דבר.',
  },
  numbers: [],
  atTheDoor: 'רובן בדלת עד {time}.',
  comesAgain:
    'אפשר להשאיר את זה כך: בדרך כלל השליחים חוזרים {on}. מה עוד אפשר לעשות כתוב בהודעה שהושארה או באתר של חברת המשלוחים.',
  insideWindow: 'בתוך חלון הזמן שהובטח.',
  lostSince: 'נעדרת מאז {day}',
  lostIn: '{carrier} איבדה את עקבותיה. המקום האחרון: {place}.',
  lostAct: 'אנחנו מצטערים. כדאי לכתוב אל {shop}, והם יסדרו את זה.',
  moved: 'המועד השתנה: היה {from}, עכשיו {to}',
  because: {
    carrier: '{moved}, עיכוב בחברת המשלוחים',
    shop: '{moved}, עיכוב בחנות',
    shopper: '{moved}, לא היה מי שיקבל',
    customs: '{moved}, עיכוב במכס',
    weather: '{moved}, בגלל מזג האוויר',
    agreed: '{moved}, כפי שסוכם',
  },
  noRound: 'המועד השתנה: היה {from}, עכשיו {to}. {carrier} לא מחלקת ב{from}',
  lastScan: 'העדכון האחרון: {where}',
  moreStops: { one: 'עוד תחנה אחת', two: 'עוד שתי תחנות', other: 'עוד {count} תחנות' },
};
