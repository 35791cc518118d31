import type { Locale } from '#contract/vocabulary';
import { directionOf } from '../../api/messages/locale.ts';

/** What a picture is taken on. */
export interface Paper {
  readonly name: string;
  readonly width: number;
  readonly isDark?: boolean;
  readonly lang: Locale;
}

/** A desk and a phone, white and dark, in that language; and a phone that is read from the right. */
export const papersIn = (lang: Locale): readonly Paper[] => [
  { name: '1280', width: 1280, lang },
  { name: '1280-dark', width: 1280, isDark: true, lang },
  { name: '320', width: 320, lang },
  { name: '320-dark', width: 320, isDark: true, lang },
  { name: '320-rtl', width: 320, lang: directionOf(lang) === 'rtl' ? lang : 'ar' },
];

/** One picture of a group, such as a moment of a journey. */
export interface Scene {
  readonly name: string;
  readonly group: string;
  readonly title: string;
}

export const fileOf = ({ name }: Scene, paper: Paper): string =>
  `${name.replace(':', '-')}.${paper.name}.png`;
