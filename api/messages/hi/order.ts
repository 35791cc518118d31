import type { OrderPatterns, ReturnPatterns } from '../catalogue.ts';

export const order: OrderPatterns = {
  // In quotation marks, and behind a colon: nobody told the gender of a title.
  item: {
    all: '“{title}”',
    one: '1\u00a0×\u00a0“{title}”',
    several: '{count}\u00a0×\u00a0“{title}”',
  },
  things: { one: '{count} चीज़', other: '{count} चीज़ें' },
  parcels: {
    one: 'आपका ऑर्डर {all} पार्सल में आ रहा है',
    other: 'आपका ऑर्डर {all} पार्सलों में आ रहा है',
  },
  both: 'दोनों पार्सल पहुँच गए',
  everyOne: { one: 'पार्सल पहुँच गया', other: 'सभी {all} पार्सल पहुँच गए' },
  some: {
    one: '{parcels} में से {home} पहुँच गया',
    other: '{parcels} में से {home} पहुँच गए',
  },
  outOf: { one: '{all} पार्सल', other: '{all} पार्सलों' },
  missing: {
    lost: ', {ordinal} खो गया',
    goingBack: ', {ordinal} दुकान के पास लौट रहा है',
    holds: { one: ', {place} में: {items}', more: ', {place} में: {items}' },
  },
  ordinal: {
    words: ['पहला', 'दूसरा', 'तीसरा', 'चौथा', 'पाँचवाँ', 'छठा', 'सातवाँ', 'आठवाँ', 'नौवाँ', 'दसवाँ'],
    more: { one: '{n}ला', two: '{n}रा', few: '{n}था', many: '{n}ठा', other: '{n}वाँ' },
  },
  place: {
    words: ['पहले', 'दूसरे', 'तीसरे', 'चौथे', 'पाँचवें', 'छठे', 'सातवें', 'आठवें', 'नौवें', 'दसवें'],
    more: { one: '{n}ले', two: '{n}रे', few: '{n}थे', many: '{n}ठे', other: '{n}वें' },
  },
  notShipped: { one: 'भेजना बाक़ी है: {items}।', more: 'भेजना बाक़ी है: {items}।' },
  cancelled: { one: 'रद्द: {items}।', more: 'रद्द: {items}।' },
  goingBack: { one: 'वापसी के रास्ते में: {items}।', more: 'वापसी के रास्ते में: {items}।' },
  back: { one: 'दुकान के पास वापस: {items}।', more: 'दुकान के पास वापस: {items}।' },
  allCancelled: 'यह ऑर्डर रद्द हो गया।',
  places: {
    not_shipped: 'भेजना बाक़ी है',
    under_way: 'रास्ते में',
    home: 'पहुँच गया',
    cancelled: 'रद्द',
    lost: 'रास्ते में खो गया',
    returning: 'वापस लौट रहा है',
    returned: 'दुकान के पास वापस',
  },
  packing: 'पैक हो रहा है',
  packed: 'पैक हो गया',
  parcel: 'पार्सल\u00a0{n}',
};

export const returns: ReturnPatterns = {
  title: { items: 'वापसी: {items}', none: 'वापसी' },
  headline: {
    requested: 'वापसी का इंतज़ार',
    approved: 'वापसी का इंतज़ार',
    sent_back: 'वापस लौट रहा है',
    received: 'दुकान के पास',
    refunded: 'पैसे लौटा दिए गए',
    refundedAmount: '{amount} लौटा दिए गए',
    rejected: 'वापस नहीं लिया गया',
    cancelled: 'वापसी रद्द',
  },
  detail: {
    requested: '{shop} को ख़बर है। पैक कर लें, और जब वे तरीक़ा बता दें तब भेजें।',
    approved: '{shop} ने हाँ कह दी है। पैक करके जमा कर दें; उसके बाद आपको कुछ नहीं करना है।',
    sent_back: 'जब तक यह {shop} के पास न पहुँचे, आपको कुछ नहीं करना है।',
    received: '{shop} में इसकी जाँच होगी, फिर आपके पैसे लौटाए जाएँगे।',
    exchanged: 'यह {shop} के पास पहुँच गया। बदले में मिलने वाली चीज़ अलग पार्सल में आएगी।',
    refunded: 'बैंक में दिखने में दो-तीन दिन लगते हैं।',
    rejected: 'अगर वजह समझ न आए, तो {shop} को लिखें।',
    cancelled: 'कुछ भी लौटाना नहीं है। अगर आपको इसकी उम्मीद नहीं थी, तो {shop} को लिखें।',
  },
  steps: {
    announced: 'सूचना दी गई',
    sentBack: 'वापस भेजा',
    withShop: 'दुकान के पास',
    refunded: 'पैसे लौटाए',
  },
  arrived: 'दुकान के पास',
};
