import type { Line } from './basket.ts';
import { dayOf } from './calendar.ts';
import type { Ledger } from './ledger.ts';
import { crownpost, crownpostNumber, placeOrder, type Placing } from './orders.ts';
import type { Porchlight } from './porchlight.ts';
import { promiseFor } from './promise.ts';

export interface Shopper {
  email: string;
  postcode: string;
}

const towns: Record<string, string> = {
  B: 'Birmingham',
  BS: 'Bristol',
  CF: 'Cardiff',
  G: 'Glasgow',
  L: 'Liverpool',
  LS: 'Leeds',
  M: 'Manchester',
  NR: 'Norwich',
  RG: 'Reading',
  S: 'Sheffield',
  WV: 'Wolverhampton',
  YO: 'York',
};

/** The shopper in a form, or what is wrong with it in one sentence. */
export function readShopper(form: Record<string, unknown>): Shopper | { fault: string } {
  const text = (name: string) => (typeof form[name] === 'string' ? form[name].trim() : '');
  const email = text('email');
  const postcode = text('postcode').toUpperCase();
  if (email.length > 254 || !/^[^\s@]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(email))
    return { fault: 'That e-mail address has something missing. It looks like ada@example.com.' };
  if (!/^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/.test(postcode))
    return { fault: 'That is not a British postcode. It looks like S1 2BX.' };
  return { email, postcode: postcode.replace(/ ?(\d[A-Z]{2})$/, ' $1') };
}

/** Places the order; answers with its token and with what was placed, for the journey that follows. */
export async function checkOut(
  shop: { origin: string; porchlight: Porchlight; ledger: Ledger },
  { email, postcode }: Shopper,
  lines: readonly Line[],
): Promise<{ token: string; placing: Placing }> {
  const now = new Date();
  const number = shop.ledger.nextNumber();
  const { from, to } = promiseFor(now);
  const placing: Placing = {
    externalId: number,
    number,
    placedAt: now,
    lines,
    to: { town: towns[postcode.match(/^[A-Z]+/)?.[0] ?? ''] ?? 'Stockport', postcode },
    email,
    promised: { from, to },
    parcels: [{ carrier: crownpost, trackingNumber: crownpostNumber(dayOf(now), number) }],
  };
  const { token } = await placeOrder(shop, placing);
  return { token, placing };
}
