import type { Catalogue } from '../catalogue.ts';

const carrierActs = '{carrier} מטפלת בזה, אין צורך לעשות דבר. סליחה על ההמתנה.';
const shopActs = 'עכשיו תורם של {shop}. כדאי לכתוב להם אם זה נמשך יותר מיום.';
const shopResends = 'עכשיו תורם של {shop}, לשלוח בדרך אחרת. כדאי לכתוב להם ולשאול איך.';
const writeToShop = 'כדאי לכתוב אל {shop}, כדי שהחבילה תוכל להמשיך.';
const shopMakesGood = 'כדאי לכתוב אל {shop}, והם יסדרו את זה.';
const comesAgain = 'בדרך כלל השליחים חוזרים ביום העבודה הבא.';
const afterPayment =
  'אחרי התשלום החבילה ממשיכה. באתר של חברת המשלוחים כתוב איך, ואם לא, כדאי לכתוב אל {shop}.';
const afterRoads = 'החבילה תמשיך כשהדרכים ייפתחו, אין צורך לעשות דבר.';

/** Why something is held up, and who acts. */
export const reasons: Catalogue['reasons'] = {
  carrier: { headline: '{carrier} מתעכבת', detail: carrierActs },
  missorted: {
    headline: 'החבילה פנתה בדרך הלא נכונה',
    detail: '{carrier} מחזירה אותה למסלול, אין צורך לעשות דבר. סליחה על ההמתנה.',
  },
  transport: { headline: 'עיכוב בהובלה', detail: carrierActs },
  capacity: {
    headline: 'יותר חבילות מהרגיל',
    detail: '{carrier} מטפלת בהן בזו אחר זו, אין צורך לעשות דבר. סליחה על ההמתנה.',
  },
  damaged: { headline: 'החבילה ניזוקה', detail: shopMakesGood },
  lost: { headline: 'כרגע לא מוצאים אותה', detail: shopMakesGood },
  rejected: { headline: '{carrier} לא קיבלה אותה', detail: shopResends },
  held: {
    headline: 'שמורה במחסן',
    detail: '{carrier} שומרת עליה ותודיע מתי היא ממשיכה. אין צורך לעשות דבר.',
  },
  researched: {
    headline: '{carrier} מחפשת אותה',
    detail: 'אם היא לא תימצא בתוך יומיים, כדאי לכתוב אל {shop}. אז זה תורם.',
  },
  not_found_by_carrier: {
    headline: '{carrier} עוד לא מכירה את המספר הזה',
    detail: 'חבילה חדשה מופיעה לפעמים רק בערב. אם זה נשאר כך, כדאי לכתוב אל {shop}.',
  },
  wrong_data: { headline: 'המסמכים אינם נכונים', detail: shopActs },
  not_ready: {
    headline: 'החבילה עוד לא הייתה מוכנה',
    detail: '{shop}: המסירה תהיה באיסוף הבא, אין צורך לעשות דבר.',
  },
  packaging: { headline: 'האריזה לא החזיקה', detail: shopActs },
  documents: { headline: 'חסר מסמך', detail: shopActs },
  prohibited: { headline: 'אסור לשלוח אותה כך', detail: shopResends },
  cancelled_by_shop: {
    headline: 'בוטל על ידי {shop}',
    detail: 'שום דבר לא בדרך. אם זה לא היה צפוי, כדאי לכתוב אל {shop}.',
  },
  wrong_number: {
    headline: 'מספר המעקב לא נכון',
    detail:
      '{carrier} לא מכירה אותו, אבל ייתכן מאוד שהחבילה בדרך. עכשיו תורם של {shop} לתקן: כדאי לכתוב להם.',
  },
  addressee_absent: {
    headline: 'לא היה אף אחד',
    detail:
      'אפשר להשאיר את זה כך: בדרך כלל השליחים חוזרים ביום העבודה הבא. מה עוד אפשר לעשות כתוב בהודעה שהושארה או באתר של חברת המשלוחים.',
  },
  addressee_moved: {
    headline: 'הכתובת השתנתה',
    detail: 'כדאי לכתוב את החדשה אל {shop}, כדי שהחבילה תוכל להמשיך.',
  },
  business_closed: {
    headline: 'היה סגור',
    detail: `${comesAgain} אין צורך לעשות דבר.`,
  },
  refused: { headline: 'החבילה לא התקבלה', detail: writeToShop },
  wrong_address: {
    headline: 'הכתובת לא נכונה',
    detail: 'כדאי לכתוב את הנכונה אל {shop}, כדי שהחבילה תוכל להמשיך.',
  },
  no_access: {
    headline: 'לא הצליחו להגיע לדלת',
    detail: `${comesAgain} איך נכנסים אפשר לציין באתר של חברת המשלוחים.`,
  },
  no_safe_place: {
    headline: 'אין מקום בטוח להשאיר אותה',
    detail: `${comesAgain} כדאי להיות שם אז, או לציין מקום באתר של חברת המשלוחים.`,
  },
  pickup_missed: { headline: 'לא נאספה בזמן', detail: writeToShop },
  payment: { headline: 'יש תשלום פתוח', detail: afterPayment },
  identity: {
    headline: 'צריך לראות תעודה מזהה',
    detail: 'כדאי להכין אותה לביקור הבא, או להביא אותה לדלפק.',
  },
  cancelled_by_shopper: {
    headline: 'בוטל, כפי שהתבקש',
    detail: 'שום דבר לא בדרך. אם הבקשה לא הייתה שלך, כדאי לכתוב אל {shop}.',
  },
  customs: {
    headline: 'מתעכבת במכס',
    detail: 'המכס מחליט. יומיים הם דבר רגיל, אין צורך לעשות דבר.',
  },
  customs_documents: {
    headline: 'המכס צריך מסמך',
    detail: 'עכשיו תורם של {shop} לשלוח אותו. כדאי לכתוב להם אם זה נמשך יותר מיומיים.',
  },
  customs_duty: { headline: 'יש מכס לתשלום', detail: afterPayment },
  customs_prohibited: { headline: 'המכס לא מאפשר כניסה', detail: shopMakesGood },
  weather: { headline: 'מזג האוויר מעכב אותה', detail: afterRoads },
  disaster: { headline: 'מצב חירום מעכב אותה', detail: afterRoads },
  external: {
    headline: 'זה לוקח יותר זמן',
    detail: 'הסיבה לא תלויה בחברת המשלוחים, אין צורך לעשות דבר. סליחה על ההמתנה.',
  },
  security: {
    headline: 'החבילה בבדיקה',
    detail: 'זה למען הביטחון של כולם. אחר כך היא ממשיכה, אין צורך לעשות דבר.',
  },
  regulation: {
    headline: 'תקנה מעכבת אותה',
    detail: '{carrier} מבררת את זה, אין צורך לעשות דבר.',
  },
};
