import { describe, expect, test } from 'vitest';
import { de } from '../../../../api/messages/de/catalogue.ts';
import { en } from '../../../../api/messages/en/catalogue.ts';
import { fr } from '../../../../api/messages/fr/catalogue.ts';
import { createLanguages } from '../../../../api/messages/spoken.ts';
import { englishHelp } from '../../../../widget/elements/help/words.ts';

const words = (own: object) => JSON.stringify({ de: own });

describe('a shop’s own words', () => {
  const languages = createLanguages(async () => de);
  const says = async (own: object) => (await languages.speak('de', words(own))).messages;

  test('stand in place of the usual ones, with what the sentence is about', async () => {
    const messages = await says({
      'labelCreated.detail': '{carrier} holt es heute ab.',
      'silent.title.one': 'Seit gestern still',
      'order.ordinal.words.2': 'letzte',
    });
    expect(messages.labelCreated.detail({ carrier: 'DHL' })).toBe('DHL holt es heute ab.');
    const silent = { carrier: 'DHL', shop: 'Hobnail', stalled: false };
    expect(messages.silent.title({ ...silent, days: 1 })).toBe('Seit gestern still');
    expect(messages.silent.title({ ...silent, days: 2 })).toBe('Seit 2 Tagen keine Meldung');
    expect(messages.order.missing(3, 'lost')).toBe(', das letzte ging verloren');
    expect(messages.labelCreated.title({ carrier: '' })).toBe('Verpackt, wartet auf die Abholung');
  });

  test.each([
    ['a path that there is none of', { 'labelCreated.detial': 'x' }],
    ['a part of the catalogue', { labelCreated: 'x' }],
    ['how the language is written', { 'settings.calendar': 'ja' }],
    ['a member of every object', { 'labelCreated.constructor': 'x', __proto__: 'x' }],
    ['a place that the sentence has not', { 'labelCreated.detail': '{shop} weiß es.' }],
    ['an open brace', { 'labelCreated.detail': '{carrier holt es.' }],
    ['markup', { 'labelCreated.detail': '<b>{carrier}</b>' }],
    ['too much', { 'labelCreated.detail': 'x'.repeat(401) }],
    ['nothing', { 'labelCreated.detail': '  ' }],
    ['no text', { 'labelCreated.detail': 7 }],
  ])('are passed over where they are %s', async (_, own) => {
    const usual = (await languages.speak('de')).messages;
    const messages = await says(own);
    const facts = { carrier: 'DHL' };
    expect(messages.labelCreated.detail(facts)).toBe(usual.labelCreated.detail(facts));
    expect(messages.calendar).toBe('de-DE');
    expect(messages.scan).toEqual(usual.scan);
  });

  test('reach what comes next, what can be done and the pages', async () => {
    const { outlook, help, hosted, lookup } = await says({
      'outlook.on.day': 'erst am {day}',
      'outlook.numbers.0': 'So zwei',
      'said.steps.find_card': 'Ist eine Karte da?',
      'hosted.gift.text': '{shop} verrät nichts.',
      'lookup.paused.detail': 'Wieder {when}.',
      'element.loading': 'Moment',
    });
    expect(outlook.comesAgain({ day: 'Montag' })).toContain('erst am Montag');
    expect(outlook.customs('9:12', 2)).toContain('So zwei Tage');
    expect(help.steps.find_card({ shop: '', carrier: '', until: '' })).toBe('Ist eine Karte da?');
    expect(hosted.gift.text('Hobnail')).toBe('Hobnail verrät nichts.');
    expect(lookup.paused.detail(15)).toBe('Wieder in 15 Minuten.');
    expect(lookup.paused.detail(120)).toBe('Wieder in 2 Stunden.');
  });

  test('of one language are not said in another', async () => {
    const spoken = await languages.speak('en', words({ today: 'Heute noch' }));
    expect(spoken.messages.today).toBe('Today');
  });
});

describe('a language that cannot be had', () => {
  test('is told in English, and asked for again', async () => {
    let asked = 0;
    const languages = createLanguages(async () => {
      asked++;
      if (asked === 1) throw new Error('unreachable');
      return asked === 2 ? null : de;
    });
    for (const _ of [1, 2])
      expect(await languages.speak('de')).toMatchObject({
        locale: 'en',
        dir: 'ltr',
        messages: { today: 'Today' },
      });
    expect(await languages.speak('de')).toMatchObject({
      locale: 'de',
      messages: { today: 'Heute' },
    });
    await languages.speak('de');
    expect(asked).toBe(3);
  });
});

describe('sentences behind each other', () => {
  const withMarks = (marks: Partial<typeof en.settings>) =>
    createLanguages(async () => ({ ...en, settings: { ...en.settings, ...marks } })).speak('th');

  test.each([
    ['.', 'It is here', 'It is here.'],
    ['.', 'It is here.', 'It is here.'],
    ['.', 'Is it here?', 'Is it here?'],
    ['.', 'It says “here.”', 'It says “here.”'],
    ['.', 'It says “here”', 'It says “here”.'],
    ['.', 'Still going…', 'Still going…'],
    ['.', 'هل وصل؟', 'هل وصل؟'],
    ['。', '配達しました', '配達しました。'],
    ['。', '配達しました。', '配達しました。'],
    ['。', '「届きました。」', '「届きました。」'],
    ['。', '届きましたか？', '届きましたか？'],
    ['।', 'यह आ गया', 'यह आ गया।'],
    ['।', 'यह आ गया।', 'यह आ गया।'],
    ['', 'ถึงแล้ว', 'ถึงแล้ว'],
    ['.', '', ''],
  ])('end with “%s”: %s', async (stop, text, told) => {
    expect((await withMarks({ stop })).messages.sentence(text)).toBe(told);
  });

  test('leave out what is not there', async () => {
    const { messages } = await withMarks({ gap: '', comma: '、' });
    expect(messages.together(['一。', null, '', '二。'])).toBe('一。二。');
    expect(messages.line(['Leeds', null, '', undefined, 'GB'])).toBe('Leeds、GB');
  });

  test.each([
    ['en', 'Left the hub'],
    ['he', '\u2068Left the hub\u2069'],
  ] as const)('keep foreign words together in %s', async (calendar, told) => {
    const { messages } = await withMarks({ calendar });
    expect(messages.apart('Left the hub')).toBe(told);
    expect(messages.sentence(messages.apart('Left.'))).not.toMatch(/\.\u2069?\./);
  });
});

describe('the words around help', () => {
  const languages = createLanguages(async (locale) => (locale === 'fr' ? fr : de));

  test('are those that the elements have in English, and are not sent again', async () => {
    expect(en.help).toEqual(englishHelp);
    expect((await languages.speak('en')).messages.words.help).toBeUndefined();
  });

  test('are sent in other languages, and where the shop has its own', async () => {
    expect((await languages.speak('de')).messages.words.help).toEqual(de.help);
    expect((await languages.speak('fr')).messages.words.help).toEqual(fr.help);
    expect((await languages.speak('de')).messages.words.help).toEqual(de.help);
    const own = JSON.stringify({
      en: { 'help.title': 'Not right?', 'help.offline.0': 'No signal' },
    });
    expect((await languages.speak('en', own)).messages.words.help).toEqual({
      ...en.help,
      title: 'Not right?',
      offline: ['No signal', en.help.offline[1]],
    });
  });
});
