import { pages, spellings } from './carrier-pages.ts';

export type Carrier = {
  code: string;
  name: string;
  trackingNumber: string | null;
  url: string | null;
};

/** Who carries it. An address that the merchant gave goes before the one that we know. */
export function carrierOf(given: {
  code: string | null;
  name: string | null;
  trackingNumber: string | null;
  url: string | null;
}): Carrier | null {
  const { code, name, trackingNumber, url } = given;
  if (code === null && name === null && trackingNumber === null) return null;
  return {
    code: code ?? '',
    name: name ?? carrierName(code) ?? '',
    trackingNumber,
    url: url ?? pageOf(code, trackingNumber),
  };
}

const wordsOf = (code: string) => code.toLowerCase().replace(/[^a-z\d]/g, '');
const codes = new Map([
  ...Object.keys(pages).map((code) => [wordsOf(code), code] as const),
  ...Object.entries(spellings),
]);

/** The code as this table has it: `DHLExpress` and `dhl_express` are `dhl`. Null: not known. */
export const knownCode = (code: string | null): string | null =>
  codes.get(wordsOf(code ?? '')) ?? null;

const spellingOf = (code: string) => knownCode(code) ?? (wordsOf(code) || code.toLowerCase());

/** One carrier in two spellings; no code at all is nobody's. */
export const isSpelled = (code: string, other: string): boolean =>
  code !== '' && spellingOf(code) === spellingOf(other);

const entryOf = (code: string | null) => pages[knownCode(code) ?? ''];

/** The name for people; the code itself where it is not known. */
export const carrierName = (code: string | null): string | null => entryOf(code)?.[0] ?? code;

/** The carrier's own page of one number, as far as it is known. */
export function pageOf(code: string | null, trackingNumber: string | null): string | null {
  const page = entryOf(code)?.[1];
  return page && trackingNumber ? page.slice(0, -1) + encodeURIComponent(trackingNumber) : null;
}

/** `JJ D000 3904` and `jjd-000-3904` are one number: capitals and digits only. */
export function trackingKeyOf(trackingNumber: string): string {
  return trackingNumber.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** In groups of four that can be read out; short numbers stay whole. */
export function readable(trackingNumber: string): string {
  return /^[A-Z0-9]{12,}$/i.test(trackingNumber)
    ? trackingNumber.replace(/(.{4})(?=.)/g, '$1 ')
    : trackingNumber;
}

/** Whose pages of parcels are as good as the carrier's own: the sources that tell of them. */
const sources = [
  'aftership.com',
  'easypost.com',
  'goshippo.com',
  'shipengine.com',
  '17track.net',
  'trackingmore.com',
  'karrio.io',
];
/** Domains below which everybody can have one of their own. */
const shared = /^(co|com|net|org|gov)\.[a-z]{2}$/;

const known = new Set([
  ...sources,
  ...Object.values(pages).flatMap(([, page]) => domainOf(page) ?? []),
]);

/**
 * True for an https address at a carrier that is known, or at a source of tracking news. Others are
 * shown only when the merchant gave them: what a payload says may lead anywhere.
 */
export function isKnownAddress(url: string): boolean {
  const domain = domainOf(url);
  return domain !== null && known.has(domain);
}

/** `jouw.postnl.nl` is part of `postnl.nl`. Null where the address is not https or not plain. */
function domainOf(url: string | null): string | null {
  const host = /^https:\/\/([a-z\d.-]+)(?:[/?#]|$)/i.exec(url ?? '')?.[1]?.toLowerCase();
  if (!host) return null;
  const labels = host.split('.');
  return labels.slice(shared.test(labels.slice(-2).join('.')) ? -3 : -2).join('.');
}
