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

describe('the words around help', () => {
  const languages = createLanguages(async (locale) => (locale === 'fr' ? fr : de));

  test('are those that the elements have in English, and are not sent again', async () => {
    expect(en.help).toEqual(englishHelp);
    expect((await languages.speak('en')).messages.words.help).toBeUndefined();
  });

  test('are sent in other languages, and where the shop has its own', async () => {
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
