import { parseAccept } from 'hono/utils/accept';
import { localeOf } from '../messages/locale.ts';
import type { Languages, Spoken } from '../messages/spoken.ts';

/** So many languages of a browser are looked for: in a Worker each may be a file to fetch. */
const mostTried = 4;

/** Whose page it is, as far as that is known. `words`: the shop's own, as they are stored. */
type Shop = { locale: string; words: string };

/**
 * The language of a page: as its address wishes, as the browser does, as the shop writes; of these the
 * first that can be had, else English.
 */
export async function pageLanguage(
  languages: Languages,
  wish: string | undefined,
  acceptLanguage: string | undefined,
  shop: Shop | null = null,
): Promise<Spoken> {
  const accepted = parseAccept(acceptLanguage ?? '').map(({ type }) => type);
  const wished = new Set([wish ?? '', ...accepted].flatMap((tag) => localeOf(tag) ?? []));
  const tried = new Set([...wished].slice(0, mostTried));
  const ofShop = shop && localeOf(shop.locale);
  if (ofShop) tried.add(ofShop);
  for (const locale of tried) {
    if (await languages.catalogue(locale)) return languages.speak(locale, shop?.words);
  }
  return languages.speak('en', shop?.words);
}
