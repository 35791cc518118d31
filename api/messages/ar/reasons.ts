import type { Catalogue } from '../catalogue.ts';

const carrierActs = '{carrier} تتابع الأمر، ولا حاجة إلى فعل شيء. نأسف على الانتظار.';
const shopActs = 'الدور الآن على {shop}. تكفي رسالة إليهم إن طال الأمر أكثر من يوم.';
const shopResends = 'الدور الآن على {shop} لإرساله بطريقة أخرى. تكفي رسالة إليهم لمعرفة الطريقة.';
const writeToShop = 'تكفي رسالة إلى {shop} ليكمل الطرد طريقه.';
const shopMakesGood = 'تكفي رسالة إلى {shop} لحل الأمر.';
const comesAgain = 'عادةً ما يعود المندوب في يوم العمل التالي.';
const afterPayment =
  'يكمل الطرد طريقه بعد الدفع. الطريقة مشروحة في موقع شركة الشحن، وإلا فتكفي رسالة إلى {shop}.';
const afterRoads = 'يكمل الطرد طريقه حين تُفتح الطرق، ولا حاجة إلى فعل شيء.';

/** Why something is held up, and who acts. */
export const reasons: Catalogue['reasons'] = {
  carrier: { headline: '{carrier} متأخرة', detail: carrierActs },
  missorted: {
    headline: 'سلك الطرد طريقًا خاطئًا',
    detail: '{carrier} تعيده إلى الطريق الصحيح، ولا حاجة إلى فعل شيء. نأسف على الانتظار.',
  },
  transport: { headline: 'تأخر أثناء النقل', detail: carrierActs },
  capacity: {
    headline: 'طرود أكثر من المعتاد',
    detail: '{carrier} تعمل عليها تباعًا، ولا حاجة إلى فعل شيء. نأسف على الانتظار.',
  },
  damaged: { headline: 'تضرر الطرد', detail: shopMakesGood },
  lost: { headline: 'لا أثر للطرد حاليًا', detail: shopMakesGood },
  rejected: { headline: '{carrier} لم تقبله', detail: shopResends },
  held: {
    headline: 'محفوظ في مستودع',
    detail: '{carrier} تحفظه بأمان وستعلن متى يكمل طريقه. لا حاجة إلى فعل شيء.',
  },
  researched: {
    headline: '{carrier} تبحث عنه',
    detail: 'إن لم يظهر خلال يومين فتكفي رسالة إلى {shop}، وحينها يكون الدور عليهم.',
  },
  not_found_by_carrier: {
    headline: '{carrier} لا تعرف هذا الرقم بعد',
    detail: 'قد لا يظهر الطرد الجديد قبل المساء. إن بقي الحال كذلك فتكفي رسالة إلى {shop}.',
  },
  wrong_data: { headline: 'الأوراق غير صحيحة', detail: shopActs },
  not_ready: {
    headline: 'لم يكن الطرد جاهزًا بعد',
    detail: 'سيُسلَّم من {shop} عند الاستلام القادم، ولا حاجة إلى فعل شيء.',
  },
  packaging: { headline: 'لم يصمد التغليف', detail: shopActs },
  documents: { headline: 'هناك مستند ناقص', detail: shopActs },
  prohibited: { headline: 'لا يُسمح بشحنه هكذا', detail: shopResends },
  cancelled_by_shop: {
    headline: 'أُلغي من طرف {shop}',
    detail: 'لا شيء في الطريق. إن كان ذلك غير متوقع، فتكفي رسالة إلى {shop}.',
  },
  wrong_number: {
    headline: 'رقم التتبع غير صحيح',
    detail:
      '{carrier} لا تعرفه، لكن الطرد قد يكون في الطريق. الدور الآن على {shop} لتصحيحه: تكفي رسالة إليهم.',
  },
  addressee_absent: {
    headline: 'لم يكن أحد موجودًا',
    detail:
      'يمكن ترك الأمر كما هو: عادةً ما يعود المندوب في يوم العمل التالي. الخيارات الأخرى مكتوبة على الإشعار أو في موقع شركة الشحن.',
  },
  addressee_moved: {
    headline: 'تغيّر العنوان',
    detail: 'يكفي إرسال العنوان الجديد إلى {shop} ليكمل الطرد طريقه.',
  },
  business_closed: {
    headline: 'كان المكان مغلقًا',
    detail: `${comesAgain} لا حاجة إلى فعل شيء.`,
  },
  refused: { headline: 'رُفض استلام الطرد', detail: writeToShop },
  wrong_address: {
    headline: 'العنوان غير صحيح',
    detail: 'يكفي إرسال العنوان الصحيح إلى {shop} ليكمل الطرد طريقه.',
  },
  no_access: {
    headline: 'تعذر الوصول إلى الباب',
    detail: `${comesAgain} يمكن توضيح طريقة الدخول في موقع شركة الشحن.`,
  },
  no_safe_place: {
    headline: 'لا مكان آمنًا لتركه فيه',
    detail: `${comesAgain} يُفضّل وجود أحد حينها، أو تحديد مكان في موقع شركة الشحن.`,
  },
  pickup_missed: { headline: 'لم يُستلم في الوقت المحدد', detail: writeToShop },
  payment: { headline: 'هناك مبلغ مستحق', detail: afterPayment },
  identity: {
    headline: 'المطلوب إبراز الهوية',
    detail: 'يُفضّل تجهيزها عند الزيارة القادمة، أو إحضارها إلى الفرع.',
  },
  cancelled_by_shopper: {
    headline: 'أُلغي بناءً على الطلب',
    detail: 'لا شيء في الطريق. إن لم يكن ذلك بطلب منكم، فتكفي رسالة إلى {shop}.',
  },
  customs: {
    headline: 'توقف في الجمارك',
    detail: 'القرار للجمارك. يومان أمر معتاد، ولا حاجة إلى فعل شيء.',
  },
  customs_documents: {
    headline: 'تحتاج الجمارك إلى مستند',
    detail: 'الدور الآن على {shop} لإرساله. تكفي رسالة إليهم إن طال الأمر أكثر من يومين.',
  },
  customs_duty: { headline: 'هناك رسوم جمركية مستحقة', detail: afterPayment },
  customs_prohibited: { headline: 'الجمارك لا تسمح بدخوله', detail: shopMakesGood },
  weather: { headline: 'الطقس يؤخره', detail: afterRoads },
  disaster: { headline: 'حالة طارئة تؤخره', detail: afterRoads },
  external: {
    headline: 'الأمر يستغرق وقتًا أطول',
    detail: 'السبب خارج عن إرادة شركة الشحن، ولا حاجة إلى فعل شيء. نأسف على الانتظار.',
  },
  security: {
    headline: 'الطرد قيد الفحص',
    detail: 'هذا لسلامة الجميع. بعدها يكمل طريقه، ولا حاجة إلى فعل شيء.',
  },
  regulation: {
    headline: 'لائحة تؤخره',
    detail: '{carrier} توضح الأمر، ولا حاجة إلى فعل شيء.',
  },
};
