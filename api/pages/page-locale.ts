import { parseAccept } from 'hono/utils/accept';
import type { Locale } from '#contract/vocabulary';
import { nearestLocale } from '../messages/locale.ts';

/** The language of a page: as its address wishes, as the browser does, as the shop writes. */
export function pageLocale(
  wish: string | undefined,
  acceptLanguage: string | undefined,
  shop?: string,
): Locale {
  const accepted = parseAccept(acceptLanguage ?? '').map(({ type }) => type);
  return nearestLocale(wish, ...accepted, shop);
}
