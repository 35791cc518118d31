import type { Locale } from '#contract/vocabulary';
import { hosted as de } from '../messages/de/hosted.ts';
import { hosted as en } from '../messages/en/hosted.ts';
import type { PushWords } from './push.ts';

/** What the page says about news on this device. */
export const pushWordsOf = (locale: Locale): PushWords => (locale === 'de' ? de : en).push;
