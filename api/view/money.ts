import type { Messages } from '../messages/messages.ts';

type Written = (minor: number) => string;

const known = new Map<string, Written>();

/** `€12.00` out of 1200: how many minor units one is depends on the currency. */
export function money(minor: number, currency: string, words: Messages): string {
  const key = `${words.calendar} ${currency}`;
  const written = known.get(key) ?? writtenIn(words.calendar, currency);
  known.set(key, written);
  return words.apart(written(minor));
}

function writtenIn(calendar: string, currency: string): Written {
  const sign = shownAs(currency, 'en', 'narrowSymbol');
  const isShort = isSign.test(sign) && !isTaken(sign, currency, calendar);
  const format = new Intl.NumberFormat(calendar, {
    style: 'currency',
    currency,
    currencyDisplay: isShort ? 'narrowSymbol' : 'symbol',
  });
  const { maximumFractionDigits = 2 } = format.resolvedOptions();
  // Arabic has letters beside the sign even where it is asked for the sign alone: `UK£`.
  return (minor) =>
    format
      .formatToParts(minor / 10 ** maximumFractionDigits)
      .map(({ type, value }) =>
        isShort && type === 'currency' && hasLetter.test(value) ? sign : value,
      )
      .join('');
}

const isSign = /^\p{Sc}$/u;
const hasLetter = /\p{L}/u;

/** Currencies whose sign others have too. */
const wellKnown = ['USD', 'GBP', 'JPY', 'CNY', 'TWD'];

/** A sign alone would mean another currency there: `¥` is the yen in Japan and the yuan in China. */
const isTaken = (sign: string, currency: string, calendar: string): boolean =>
  wellKnown.some(
    (each) =>
      each !== currency && shownAs(each, calendar, 'symbol').normalize('NFKC').trim() === sign,
  );

const shownAs = (
  currency: string,
  locale: string,
  currencyDisplay: 'symbol' | 'narrowSymbol',
): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value ?? currency;
