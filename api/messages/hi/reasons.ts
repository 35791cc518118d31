import type { Catalogue } from '../catalogue.ts';

const carrierActs = '{carrier} में इस पर काम चल रहा है; आपको कुछ नहीं करना है। इंतज़ार के लिए माफ़ कीजिए।';
const shopActs = 'अब इसे ठीक करना {shop} का काम है। एक दिन से ज़्यादा लगे, तो उन्हें लिखें।';
const shopResends = 'अब बारी {shop} की है: उन्हें इसे दूसरे तरीक़े से भेजना है। कैसे, यह जानने के लिए उन्हें लिखें।';
const writeToShop = '{shop} को लिखें, ताकि पार्सल आगे बढ़ सके।';
const shopMakesGood = '{shop} को लिखें; अब इसे सुलझाना उनका काम है।';
const comesAgain = 'डिलीवरी वाले आम तौर पर अगले कामकाजी दिन फिर आते हैं।';
const afterPayment =
  'भुगतान होते ही पार्सल आगे बढ़ेगा। तरीक़ा कूरियर कंपनी की साइट पर लिखा है; वहाँ न मिले, तो {shop} को लिखें।';
const afterRoads = 'रास्ते खुलते ही पार्सल आगे बढ़ेगा; आपको कुछ नहीं करना है।';

/** Why something is held up, and who acts. */
export const reasons: Catalogue['reasons'] = {
  carrier: { headline: '{carrier} की ओर से देरी', detail: carrierActs },
  missorted: {
    headline: 'पार्सल ग़लत रास्ते पर चला गया',
    detail: '{carrier} में इसे सही रास्ते पर डाला जा रहा है; आपको कुछ नहीं करना है। इंतज़ार के लिए माफ़ कीजिए।',
  },
  transport: { headline: 'परिवहन में रुका हुआ है', detail: carrierActs },
  capacity: {
    headline: 'आम दिनों से ज़्यादा पार्सल',
    detail:
      '{carrier} में एक-एक करके काम निपटाया जा रहा है; आपको कुछ नहीं करना है। इंतज़ार के लिए माफ़ कीजिए।',
  },
  damaged: { headline: 'पार्सल को नुक़सान पहुँचा है', detail: shopMakesGood },
  lost: { headline: 'पार्सल अभी मिल नहीं रहा', detail: shopMakesGood },
  rejected: { headline: '{carrier} ने इसे नहीं लिया', detail: shopResends },
  held: {
    headline: 'गोदाम में रखा है',
    detail: '{carrier} के पास यह सुरक्षित है, और वहीं से पता चलेगा कि यह कब आगे बढ़ेगा; आपको कुछ नहीं करना है।',
  },
  researched: {
    headline: '{carrier} में इसकी तलाश चल रही है',
    detail: 'दो दिन में न मिले, तो {shop} को लिखें; तब बारी उनकी है।',
  },
  not_found_by_carrier: {
    headline: '{carrier} के पास यह नंबर अभी नहीं है',
    detail: 'नया पार्सल कभी-कभी शाम को ही दिखना शुरू होता है। अगर फिर भी ऐसा ही रहे, तो {shop} को लिखें।',
  },
  wrong_data: { headline: 'काग़ज़ सही नहीं हैं', detail: shopActs },
  not_ready: {
    headline: 'पार्सल अभी तैयार नहीं था',
    detail: '{shop} से यह अगली बार दे दिया जाएगा; आपको कुछ नहीं करना है।',
  },
  packaging: { headline: 'पैकिंग टिक नहीं पाई', detail: shopActs },
  documents: { headline: 'एक काग़ज़ कम है', detail: shopActs },
  prohibited: { headline: 'इसे इस तरह भेजना मना है', detail: shopResends },
  cancelled_by_shop: {
    headline: '{shop} ने रद्द कर दिया',
    detail: 'कुछ भी रास्ते में नहीं है। अगर आपको इसकी उम्मीद नहीं थी, तो {shop} को लिखें।',
  },
  wrong_number: {
    headline: 'ट्रैकिंग नंबर सही नहीं है',
    detail:
      '{carrier} के पास यह नंबर नहीं है; हो सकता है कि आपका पार्सल फिर भी रास्ते में हो। अब इसे ठीक करना {shop} का काम है: उन्हें लिखें।',
  },
  addressee_absent: {
    headline: 'कोई घर पर नहीं था',
    detail:
      'इसे ऐसे ही रहने दें: डिलीवरी वाले आम तौर पर अगले कामकाजी दिन फिर आते हैं। और क्या हो सकता है, यह छोड़ी गई पर्ची पर या कूरियर कंपनी की साइट पर लिखा है।',
  },
  addressee_moved: {
    headline: 'पता बदल गया है',
    detail: 'नया पता {shop} को लिख भेजें, ताकि पार्सल आगे बढ़ सके।',
  },
  business_closed: {
    headline: 'जगह बंद थी',
    detail: `${comesAgain} आपको कुछ नहीं करना है।`,
  },
  refused: { headline: 'पार्सल लेने से मना किया गया', detail: writeToShop },
  wrong_address: {
    headline: 'पता सही नहीं है',
    detail: 'सही पता {shop} को लिख भेजें, ताकि पार्सल आगे बढ़ सके।',
  },
  no_access: {
    headline: 'दरवाज़े तक नहीं पहुँचा जा सका',
    detail: `${comesAgain} अंदर कैसे आना है, यह आप कूरियर कंपनी की साइट पर बता सकते हैं।`,
  },
  no_safe_place: {
    headline: 'छोड़ने के लिए सुरक्षित जगह नहीं थी',
    detail: `${comesAgain} उस दिन घर पर रहें, या कूरियर कंपनी की साइट पर कोई जगह बता दें।`,
  },
  pickup_missed: { headline: 'समय पर नहीं लिया गया', detail: writeToShop },
  payment: { headline: 'कुछ भुगतान बाक़ी है', detail: afterPayment },
  identity: {
    headline: 'आपका पहचान पत्र देखना होगा',
    detail: 'अगली बार आने पर उसे तैयार रखें, या काउंटर पर साथ ले जाएँ।',
  },
  cancelled_by_shopper: {
    headline: 'आपके कहने पर रद्द',
    detail: 'कुछ भी रास्ते में नहीं है। अगर आपने नहीं कहा था, तो {shop} को लिखें।',
  },
  customs: {
    headline: 'कस्टम में रुका हुआ है',
    detail: 'फ़ैसला कस्टम का है। आम तौर पर दो दिन लगते हैं; आपको कुछ नहीं करना है।',
  },
  customs_documents: {
    headline: 'कस्टम को एक काग़ज़ चाहिए',
    detail: 'उसे भेजना {shop} का काम है। दो दिन से ज़्यादा लगे, तो उन्हें लिखें।',
  },
  customs_duty: { headline: 'कस्टम शुल्क देना है', detail: afterPayment },
  customs_prohibited: { headline: 'कस्टम से इसे आने की इजाज़त नहीं मिली', detail: shopMakesGood },
  weather: { headline: 'मौसम की वजह से रुका है', detail: afterRoads },
  disaster: { headline: 'आपात स्थिति की वजह से रुका है', detail: afterRoads },
  external: {
    headline: 'ज़्यादा समय लग रहा है',
    detail: 'वजह कूरियर कंपनी के बस से बाहर है; आपको कुछ नहीं करना है। इंतज़ार के लिए माफ़ कीजिए।',
  },
  security: {
    headline: 'पार्सल की जाँच हो रही है',
    detail: 'यह सबकी सुरक्षा के लिए है। इसके बाद पार्सल आगे बढ़ेगा; आपको कुछ नहीं करना है।',
  },
  regulation: {
    headline: 'एक नियम की वजह से रुका है',
    detail: '{carrier} में इसे सुलझाया जा रहा है; आपको कुछ नहीं करना है।',
  },
};
