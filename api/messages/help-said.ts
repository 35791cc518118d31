import { help as de } from './de-help.ts';
import { help as en } from './en-help.ts';
import type { HelpMessages } from './help-messages.ts';

/** What can be done about a parcel, in the language of a calendar; in English where nobody wrote it. */
export const helpMessagesOf = (calendar: string): HelpMessages =>
  new Intl.Locale(calendar).language === 'de' ? de : en;
