import type { OutlookPatterns } from '../outlook-patterns.ts';

export const outlook: OutlookPatterns = {
  on: { today: 'आज', tomorrow: 'कल', day: '{day} को' },
  by: { today: 'आज तक', tomorrow: 'कल तक', day: '{day} तक' },
  bare: { today: 'आज', tomorrow: 'कल', day: '{day}' },
  rest: {
    weekend: 'हफ़्ते के आख़िर में आवाजाही कम रहती है',
    holiday: 'छुट्टी के दिन आवाजाही कम रहती है',
    holidays: 'छुट्टियों में आवाजाही कम रहती है',
  },
  parcels: {
    route: 'इस रास्ते के ज़्यादातर पार्सल',
    carrier: '{carrier} से भेजे गए हमारे ज़्यादातर पार्सल',
    usual: 'ज़्यादातर पार्सल',
  },
  nextScan: {
    plain: 'अगली ख़बर आम तौर पर {on} आती है।',
    rest: '{rest}; अगली ख़बर आम तौर पर {on} आती है।',
  },
  firstScan: {
    none: '{carrier} ने इसे अभी स्कैन नहीं किया है। {usual}',
    past: 'इसमें आम समय से थोड़ा ज़्यादा लग रहा है।',
    soon: 'इसमें आम तौर पर एक दिन से कम लगता है।',
    rest: '{rest}; पहली ख़बर आम तौर पर {on} आती है।',
    plain: 'पहली ख़बर आम तौर पर {on} आती है।',
  },
  movesAgain: '{parcels} {by} आगे बढ़ जाते हैं; आपको कुछ नहीं करना है।',
  askBy: 'अगर {by} पार्सल आगे न बढ़े, तो {shop} को लिखें।',
  stillMoving: 'आपका पार्सल अब भी रास्ते में है।',
  sorry: 'इंतज़ार के लिए माफ़ कीजिए।',
  arrives: {
    by: '{parcels} {by} पहुँच जाते हैं।',
    between: '{parcels} {from} से {to} के बीच पहुँच जाते हैं।',
  },
  customs: {
    one: '{since} से कस्टम में है। आम तौर पर एक दिन लगता है; आपको कुछ नहीं करना है।',
    other: '{since} से कस्टम में है। आम तौर पर {days} दिन लगते हैं; आपको कुछ नहीं करना है।',
  },
  numbers: ['दो', 'तीन', 'चार', 'पाँच', 'छह'],
  atTheDoor: 'ज़्यादातर {time} तक दरवाज़े पर पहुँच जाते हैं।',
  comesAgain:
    'इसे ऐसे ही रहने दें: डिलीवरी वाले आम तौर पर {on} फिर आते हैं। और क्या हो सकता है, यह छोड़ी गई पर्ची पर या कूरियर कंपनी की साइट पर लिखा है।',
  insideWindow: 'बताए गए समय के अंदर।',
  lostSince: '{day} से लापता',
  lostIn: '{carrier} को यह {place} के बाद नहीं मिल रहा।',
  lostAct: 'हमें अफ़सोस है। {shop} को लिखें; अब इसे सुलझाना उनका काम है।',
  moved: '{from} से बदलकर {to}',
  because: {
    carrier: '{moved}, कूरियर कंपनी की ओर से देरी',
    shop: '{moved}, दुकान की ओर से देरी',
    shopper: '{moved}, लेने वाला कोई नहीं था',
    customs: '{moved}, कस्टम में रुका',
    weather: '{moved}, मौसम की वजह से',
    agreed: '{moved}, जैसा तय हुआ था',
  },
  noRound: '{from} से बदलकर {to}: {from} को {carrier} की डिलीवरी नहीं होती',
  lastScan: 'पिछली ख़बर: {where}',
  moreStops: { one: 'एक पड़ाव और', other: '{count} पड़ाव और' },
};
