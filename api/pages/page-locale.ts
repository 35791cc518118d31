import { parseAccept } from 'hono/utils/accept';
import type { Locale } from '#contract/vocabulary';
import { isWritten } from '../messages/lookup-messages.ts';
import { localeOf, nearestLocale } from '../messages/locale.ts';

/** The language of a page: as its address wishes, as the browser does, as the shop writes. */
export function pageLocale(
  wish: string | undefined,
  acceptLanguage: string | undefined,
  shop?: string,
): Locale {
  const accepted = parseAccept(acceptLanguage ?? '').map(({ type }) => type);
  const wishes = [wish, ...accepted, shop].filter((tag) => {
    const locale = tag ? localeOf(tag) : null;
    return locale !== null && isWritten(locale);
  });
  return nearestLocale(...wishes);
}
