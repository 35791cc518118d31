import type { LookupInput } from '#contract/lookup';
import type { MerchantContext } from '../context.ts';
import { plainOrderNumber } from '../domain/order-number.ts';
import { askerOf } from '../lib/asker.ts';
import { guessStatements, type Guess, type Judged } from './count-guess.ts';

/** What somebody says of an order. */
export type Claim = Pick<LookupInput, 'orderNumber' | 'email' | 'postcode'>;

/**
 * `miss`: no such order, another address, or locked, and nobody can tell which. `later`: too many
 * wrong guesses came from where this one comes from, whatever they were.
 */
export type LookupResult =
  { kind: 'found'; token: string } | { kind: 'miss' } | { kind: 'later'; retryAfter: number };

/** Finds an order by its number and one thing that only its shopper and the shop know. */
export async function lookupOrder(
  ctx: MerchantContext,
  claim: Claim,
  address: string,
): Promise<LookupResult> {
  const { merchantId, secrets, db } = ctx;
  const now = ctx.now();
  const [judged, counted] = await db.write(
    guessStatements(ctx, await guessOf(ctx, claim, address)),
  );
  if (!judged || !counted) throw new Error('a guess was not judged');
  // Named so by the statement.
  const { orderId, lockedUntil, addressUntil } = judged.rows[0] as unknown as Judged;
  // A miss costs what a hit does, up to the token.
  const token = await secrets.shopperToken('view', `${merchantId}/${orderId ?? ''}`);
  if (addressUntil > now) {
    return { kind: 'later', retryAfter: Math.ceil((addressUntil - now) / 1000) };
  }
  return orderId === null || lockedUntil > now ? { kind: 'miss' } : { kind: 'found', token };
}

/** What was not said is compared with nothing; nor is the `-` of a place without postcodes. */
const saysSomething = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

async function guessOf(ctx: MerchantContext, claim: Claim, address: string): Promise<Guess> {
  const { merchantId, secrets } = ctx;
  const { email = '', postcode = '' } = claim;
  const number = plainOrderNumber(claim.orderNumber);
  const asker = askerOf(address);
  const [emailHmac, postcodeHmac, order, source] = await Promise.all([
    secrets.lookup(merchantId, 'email', email),
    secrets.lookup(merchantId, 'postcode', postcode),
    secrets.lookup(merchantId, 'order', number),
    secrets.lookup(merchantId, 'asker', asker ?? ''),
  ]);
  return {
    numbers: [number, `#${number}`],
    emailHmac: saysSomething(email) ? emailHmac : '',
    postcodeHmac: saysSomething(postcode) ? postcodeHmac : '',
    subjects: [
      { scope: 'order', subject: order },
      ...(asker === null ? [] : [{ scope: 'address' as const, subject: source }]),
      { scope: 'shop', subject: '' },
    ],
  };
}
