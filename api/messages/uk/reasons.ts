import type { Catalogue } from '../catalogue.ts';

const carrierActs =
  '{carrier} над цим працює; вам нічого робити не треба. Перепрошуємо за очікування.';
const shopActs = 'Виправити це має {shop}. Напишіть туди, якщо це триватиме довше ніж день.';
const shopResends = 'Надіслати інакше має {shop}. Напишіть туди й запитайте, як.';
const writeToShop = 'Напишіть у магазин {shop}, щоб посилка могла їхати далі.';
const shopMakesGood = 'Напишіть у магазин {shop}, там це залагодять.';
const comesAgain = 'Курʼєр зазвичай приїжджає знову наступного робочого дня.';
const afterPayment =
  'Після оплати посилка поїде далі. Як оплатити, написано на сайті служби доставки; якщо ні, напишіть у магазин {shop}.';
const afterRoads = 'Поїде далі, щойно дороги відкриють; вам нічого робити не треба.';

/** Why something is held up, and who acts. */
export const reasons: Catalogue['reasons'] = {
  carrier: { headline: '{carrier} не встигає', detail: carrierActs },
  missorted: {
    headline: 'Посилка поїхала не туди',
    detail:
      '{carrier} повертає її на правильний шлях; вам нічого робити не треба. Перепрошуємо за очікування.',
  },
  transport: { headline: 'Затримка під час перевезення', detail: carrierActs },
  capacity: {
    headline: 'Посилок більше, ніж зазвичай',
    detail:
      '{carrier} розвозить їх по черзі; вам нічого робити не треба. Перепрошуємо за очікування.',
  },
  damaged: { headline: 'Посилку пошкоджено', detail: shopMakesGood },
  lost: { headline: 'Її поки що не можуть знайти', detail: shopMakesGood },
  rejected: { headline: '{carrier} не приймає цієї посилки', detail: shopResends },
  held: {
    headline: 'Чекає на складі',
    detail: '{carrier} зберігає її та повідомить, коли поїде далі; вам нічого робити не треба.',
  },
  researched: {
    headline: '{carrier} її шукає',
    detail: 'Якщо за два дні не знайдеться, напишіть у магазин {shop}. Тоді черга за магазином.',
  },
  not_found_by_carrier: {
    headline: '{carrier} ще не знає цього номера',
    detail:
      'Нова посилка іноді зʼявляється лише ввечері. Якщо нічого не зміниться, напишіть у магазин {shop}.',
  },
  wrong_data: { headline: 'Документи не сходяться', detail: shopActs },
  not_ready: {
    headline: 'Посилка ще не була готова',
    detail: '{shop} передасть її з наступною партією; вам нічого робити не треба.',
  },
  packaging: { headline: 'Упаковка не витримала', detail: shopActs },
  documents: { headline: 'Бракує документа', detail: shopActs },
  prohibited: { headline: 'Так перевозити не можна', detail: shopResends },
  cancelled_by_shop: {
    headline: 'Скасовано магазином {shop}',
    detail: 'Нічого не їде. Якщо це для вас несподіванка, напишіть у магазин {shop}.',
  },
  wrong_number: {
    headline: 'Номер посилки неправильний',
    detail:
      '{carrier} його не знає, але посилка може бути в дорозі. Виправити номер має {shop}: напишіть туди.',
  },
  addressee_absent: {
    headline: 'Нікого не застали',
    detail:
      'Нічого робити не треба: курʼєр зазвичай приїжджає знову наступного робочого дня. Що ще можна зробити, написано в повідомленні від курʼєра або на сайті служби доставки.',
  },
  addressee_moved: {
    headline: 'Адреса змінилася',
    detail: 'Напишіть нову в магазин {shop}, щоб посилка могла їхати далі.',
  },
  business_closed: {
    headline: 'Було зачинено',
    detail: `${comesAgain} Вам нічого робити не треба.`,
  },
  refused: { headline: 'Від посилки відмовилися', detail: writeToShop },
  wrong_address: {
    headline: 'Адреса неправильна',
    detail: 'Напишіть правильну в магазин {shop}, щоб посилка могла їхати далі.',
  },
  no_access: {
    headline: 'До дверей не дісталися',
    detail: `${comesAgain} Як увійти, можна вказати на сайті служби доставки.`,
  },
  no_safe_place: {
    headline: 'Не було безпечного місця',
    detail: `${comesAgain} Будьте тоді вдома або вкажіть місце на сайті служби доставки.`,
  },
  pickup_missed: { headline: 'Не забрали вчасно', detail: writeToShop },
  payment: { headline: 'Треба дещо оплатити', detail: afterPayment },
  identity: {
    headline: 'Потрібен ваш документ',
    detail: 'Тримайте його напоготові, коли приїдуть знову, або візьміть із собою у відділення.',
  },
  cancelled_by_shopper: {
    headline: 'Скасовано на ваше прохання',
    detail: 'Нічого не їде. Якщо це були не ви, напишіть у магазин {shop}.',
  },
  customs: {
    headline: 'Затримка на митниці',
    detail: 'Вирішує митниця. Зазвичай це триває два дні; вам нічого робити не треба.',
  },
  customs_documents: {
    headline: 'Митниця чекає на документ',
    detail: 'Надіслати його має {shop}. Напишіть туди, якщо це триватиме довше ніж два дні.',
  },
  customs_duty: { headline: 'Треба сплатити мито', detail: afterPayment },
  customs_prohibited: { headline: 'Митниця її не пропускає', detail: shopMakesGood },
  weather: { headline: 'Затримка через погоду', detail: afterRoads },
  disaster: { headline: 'Затримка через надзвичайну ситуацію', detail: afterRoads },
  external: {
    headline: 'Це триватиме довше',
    detail: 'Причина не в службі доставки; вам нічого робити не треба. Перепрошуємо за очікування.',
  },
  security: {
    headline: 'Триває перевірка',
    detail: 'Це для безпеки всіх. Потім поїде далі; вам нічого робити не треба.',
  },
  regulation: {
    headline: 'Затримка через правила',
    detail: '{carrier} це зʼясовує; вам нічого робити не треба.',
  },
};
