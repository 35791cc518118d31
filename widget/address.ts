/** The shopper's token: the attribute, else `?porch=` in the address of the page. */
export const tokenOf = (element: Element): string =>
  element.getAttribute('token') || new URLSearchParams(location.search).get('porch') || '';

/** BCP 47 language: the element's own, else the configured one, the page's, the browser's. */
export const localeOf = (element: Element, configured?: string): string =>
  element.getAttribute('lang') || configured || document.documentElement.lang || navigator.language;

/** Origin of the server, with no slash at its end: the element's own, else the configured one. */
export const apiOf = (element: Element, configured?: string): string | undefined =>
  (element.getAttribute('api') || configured)?.replace(/\/+$/, '');
