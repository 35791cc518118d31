import { afterEach, describe, expect, test, vi } from 'vitest';
import { configure } from '../../widget/index.ts';
import * as tracking from './element.ts';
import * as lookup from './lookup-element.ts';
import { answerWith, failure, json } from './network.ts';
import { answerWords } from './words.ts';

afterEach(() => configure({ words: {}, key: '' }));

const { next, plain, status } = tracking;
const element = {
  loading: 'One moment',
  missing: ['Not here yet', 'Look again tonight.'],
  failed: ['We cannot be reached', 'The parcel goes on.'],
} as const;

describe('a shop’s own words for what the elements say by themselves', () => {
  test.each([
    [404, ...element.missing],
    [503, ...element.failed],
  ])('stand in place of the usual ones: %i', async (code, headline, detail) => {
    answerWith(() => failure(code));
    configure({ words: { element } });
    const failed = next('porch-error');
    const { shadowRoot: root } = await tracking.place('lang="en"');
    await failed;
    expect(plain(root!.querySelector('.stage')?.textContent)).toBe('One moment');
    expect(plain(root!.querySelector('.display')?.textContent)).toBe(headline);
    expect(plain(root!.querySelector('.say')?.textContent)).toBe(detail);
    expect(status(root!)).toBe(headline);
    // What the shop leaves out is said as usual.
    expect(plain(root!.querySelector('[part=action]')?.textContent)).toBe('Try again');
  });

  test('go before those of a language that was fetched, and follow at once', async () => {
    answerWith((url) => answerWords(url) ?? json({}, 404));
    configure({ words: { lookup: { headline: 'Où est-il ?' } } });
    const form = await lookup.place('lang="ro"');
    await vi.waitFor(() => expect(lookup.text(form, '.stage')).toMatch(/^ro: /));
    expect(lookup.text(form, '.display')).toBe('Où est-il ?');
    const nothing = { title: 'Rien', detail: 'Vérifiez les deux.' };
    configure({ words: { lookup: { headline: 'Cherchons', nothing } } });
    await form.requestUpdate();
    expect(lookup.text(form, '.display')).toBe('Cherchons');
    const failed = next('porch-error');
    await lookup.send(form, '1', '1');
    await failed;
    expect(lookup.text(form, '.stage')).toBe('Rien');
    expect(lookup.text(form, '.say')).toBe('Vérifiez les deux.');
    configure({ words: {} });
    await form.requestUpdate();
    expect(lookup.text(form, '.display')).toMatch(/^ro: /);
  });
});
