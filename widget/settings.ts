import type { Locale } from '#contract/vocabulary';
import { config } from './config.ts';
import { languageOf } from './languages.ts';

/** What an element is told by its attributes, by the configuration and by the page, in this order. */
export interface Settings {
  /** Origin of the server, with no slash at its end. */
  readonly api: string | undefined;
  /** A simulated journey, `late:3`: nothing is asked of a server. */
  readonly mock: string | null;
  /** BCP 47 language that is wanted. */
  readonly locale: string;
  /** That in which it is answered. */
  readonly spoken: Locale;
}

export function settingsOf(element: Element): Settings {
  const locale =
    element.getAttribute('lang') ||
    config.locale ||
    document.documentElement.lang ||
    navigator.language;
  const mock = element.getAttribute('mock');
  return {
    api: (element.getAttribute('api') || config.api)?.replace(/\/+$/, ''),
    mock,
    locale,
    spoken: languageOf(locale),
  };
}

/** The shopper's token: the attribute, else `?porch=` in the address of the page. */
export const tokenOf = (element: Element): string =>
  element.getAttribute('token') || new URLSearchParams(location.search).get('porch') || '';
